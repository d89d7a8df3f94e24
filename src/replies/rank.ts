import type { Mood, Situation } from '../customer/reading.ts';
import type { Channel } from '../text/conversation.ts';
import type { Need } from '../tone/hint.ts';
import type { Block, Part, Register, Reply } from './reply.ts';

/** What is still owed to this customer. */
export interface Owed {
	readonly open: number;
	/** How many of them are past their date. */
	readonly late: number;
}

/** Ids of replies, with how often each was used. */
export type Counts = Readonly<Record<string, number>>;

/** What is known of the conversation; what is left out is not known and moves nothing. */
export interface RankQuery {
	readonly likely: readonly Situation[];
	readonly mood: Mood;
	readonly missing: readonly Need[];
	/** The register the replies would be given in; `warm` unless told. */
	readonly register?: Register;
	readonly channel?: Channel;
	readonly owed?: Owed;
	/** What the agent has used, anywhere. */
	readonly used: Counts;
	/** What they have used in the most likely situation. */
	readonly picked?: Counts;
}

/** How much less each next likely situation counts, and each next reply of the same situation: the first few differ. */
const NEXT_SITUATION = 0.8;
const NEXT_REPLY = 0.6;
/** A situation nothing speaks for. */
const UNLIKELY = 0.02;

/** A text for a chat is read at a glance. Characters, variables unfilled. */
const GLANCE = 170;

const ANSWERS: Readonly<Record<Exclude<Need, 'time'>, readonly Block[]>> = {
	apology: ['apology'],
	empathy: ['acknowledge', 'apology'],
	'next-step': ['fix', 'next-step'],
};

/** Asking after something: with a promise past its date, that promise is what they ask after. */
const ASKS_AFTER: ReadonlySet<Situation> = new Set(['order-status', 'no-reply', 'late-delivery', 'other']);

function answers(parts: readonly Part[], need: Need): boolean {
	if (need === 'time') return parts.some((part) => /\{(?:date|today|tomorrow|in )/i.test(part.text));
	return parts.some((part) => ANSWERS[need].includes(part.block));
}

/** More the more often, but ten times is not ten times as much. */
const habit = (counts: Counts, id: string) => Math.log2(1 + Math.max(0, Math.min(counts[id] ?? 0, 1000)));

/** How well a reply fits within its situation; only compared, never shown. */
function fitness(reply: Reply, query: RankQuery): number {
	const { mood, missing, register = 'warm', channel, owed, used, picked = {} } = query;
	const parts = reply.say[register];
	const blocks = new Set(parts.map((part) => part.block));
	let fit = 1;
	fit += 0.5 * missing.filter((need) => answers(parts, need)).length;
	if (mood === 'angry' || mood === 'upset') {
		if (blocks.has('apology')) fit += 0.4;
		if (reply.tags.includes(mood)) fit += 0.6;
		if (mood === 'angry' && blocks.has('goodwill')) fit += 0.2;
	}
	if (mood === 'happy' && reply.tags.includes('happy')) fit += 0.6;
	if (owed?.late) {
		// Late on one's word: sorry, and a date that holds.
		if (blocks.has('apology')) fit += 0.4;
		if (answers(parts, 'time')) fit += 0.3;
	} else if (owed?.open && parts.some((part) => part.promises)) {
		// What was promised comes before the next promise.
		fit -= 0.3;
	}
	if (channel === 'chat' && lengthOf(parts) <= GLANCE) fit += 0.15;
	// A question costs a letter's way there and back; what settles it at once goes before.
	if (channel === 'mail' && !parts.some(({ block, text }) => block !== 'close' && text.includes('?'))) fit += 0.3;
	return fit + 0.5 * habit(used, reply.id) + 0.5 * habit(picked, reply.id);
}

function lengthOf(parts: readonly Part[]): number {
	return parts.reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** The likely situations, with a broken promise among them where one is past its date and the customer is not glad. */
function situations({ likely, mood, owed }: RankQuery): readonly Situation[] {
	const named: readonly Situation[] = likely.length > 0 ? likely : ['other'];
	if (!owed?.late || mood === 'happy' || named[0] === 'thanks') return named;
	const [first = 'other', ...rest] = named.filter((one) => one !== 'broken-promise');
	const comesFirst = named[0] === 'broken-promise' || ASKS_AFTER.has(first);
	return comesFirst ? ['broken-promise', first, ...rest] : [first, 'broken-promise', ...rest];
}

/**
 * The replies that fit the conversation, best first: the best of each likely situation, then their seconds. Never empty
 * while `from` is not: what fits less comes later. The same input gives the same order.
 */
export function rank(from: readonly Reply[], query: RankQuery): readonly Reply[] {
	const likely = situations(query);
	const seen = new Map<Situation, number>();
	const scored = from
		.map((reply, at) => ({ reply, at, fit: fitness(reply, query) }))
		.sort((a, b) => b.fit - a.fit || a.at - b.at)
		.map(({ reply, at }) => {
			const nth = seen.get(reply.situation) ?? 0;
			seen.set(reply.situation, nth + 1);
			const place = likely.indexOf(reply.situation);
			const weight = place < 0 ? UNLIKELY : NEXT_SITUATION ** place;
			return { reply, at, score: weight * NEXT_REPLY ** nth, fits: place >= 0 };
		});
	return scored
		.sort((a, b) => Number(b.fits) - Number(a.fits) || b.score - a.score || a.at - b.at)
		.map(({ reply }) => reply);
}
