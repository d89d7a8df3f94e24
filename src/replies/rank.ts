import type { Cue } from '../customer/cue.ts';
import { COMPLAINTS } from '../customer/read.ts';
import type { Mood, Situation } from '../customer/reading.ts';
import type { Channel } from '../text/conversation.ts';
import type { Need } from '../tone/hint.ts';
import { CLASHES } from './en/clashes.ts';
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
	/** How sure each of them is, 0 to 1; unless told, each is likelier than the next. */
	readonly shares?: readonly number[];
	/** What was heard in the customer's message. */
	readonly cues?: readonly Cue[];
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
/** What goes with anything says the same in other words: the next one adds little. */
const NEXT_GENERAL = 0.35;
/** A situation nothing speaks for. */
const UNLIKELY = 0.02;
/** What goes with any message: at least this, more the less sure the reading is, and never before what is likeliest. */
const ANYTHING = 0.2;
const BEHIND = 0.6;

/** What is less sure counts for somewhat more than its share, so that the second likely situation is among the first replies. */
const SURER = 0.7;

/** What a cue that is heard adds to how likely a reply's situation is: it says plainly what the reading only guesses. */
const HEARD = 1;
/** What is left of a reply that answers what nobody spoke of, or that clashes with what was heard. */
const UNASKED = 0.1;
const CLASHING = 0.05;

/** They say how it stands or what kind of thing it is about, not what is wanted: which reply of a likely situation, no more. */
const COLOURS: ReadonlySet<Cue> = new Set([
	'service',
	'food',
	'photo',
	'size-told',
	'order-told',
	'reference-told',
	'usual-size',
	'address-told',
	'made-good',
	'arrived',
	'again',
	'promised',
	'today',
	'event',
	'travels',
	'in-stock',
	'gift',
	'colour',
	'how-long',
	'call',
	'wants-replacement',
	'wants-refund',
	'cancels',
	'count-short',
	'faulty',
	'sent-wrong',
	'paid-now',
	'not-seen',
	'rider',
	'staff',
	'scam-worry',
]);

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
	// Who is content is not told that something is sad.
	if ((mood === 'neutral' || mood === 'happy') && blocks.has('apology')) fit -= 0.3;
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

const names = (cue: Cue) => !COLOURS.has(cue);

/** Where nobody complains unless they say so. */
const CALM: ReadonlySet<Situation> = new Set(['thanks', 'other', 'availability', 'product-question', 'order-status']);

/** How a reply goes with what was heard. */
interface Match {
	/** More the more of its cues were heard; −1 where it says what nobody spoke of, −2 where it misses the point. */
	readonly fit: number;
	/** How plainly what was heard names its matter, whatever the reading says. */
	readonly named: number;
}

/** With no word of the conversation nothing is heard and nothing missed. */
function matching(reply: Reply, { cues, mood, register = 'warm' }: RankQuery): Match {
	if (!cues) return { fit: 0, named: 0 };
	const { for: best = [], only, not = [], say, situation } = reply;
	const isHeard = (cue: Cue) => cues.includes(cue);
	const text = say[register].map((part) => part.text).join(' ');
	const misses = not.some(isHeard) || CLASHES.some(({ cue, says }) => isHeard(cue) && says.test(text));
	if (misses) return { fit: -2, named: 0 };
	const needed = only?.filter(isHeard) ?? [];
	const isHurt = mood === 'angry' || mood === 'upset';
	const isSorry = say[register].some(({ block }) => block === 'apology');
	// "I'm sorry about this" to a plain question, and "You're welcome" to a complaint.
	const misheard = isHurt ? !isSorry && CALM.has(situation) : isSorry && !COMPLAINTS.has(situation);
	if ((only || misheard) && needed.length === 0) return { fit: -1, named: 0 };
	const named = needed.some(names) ? 1 : best.some((cue) => isHeard(cue) && names(cue)) ? 0.6 : 0;
	return {
		fit: (needed.length > 0 ? 1 : 0) + 0.4 * best.filter(isHeard).length + 0.2 * Math.max(0, needed.length - 1),
		// Who is hurt and asks by the way is not first given the answer to that.
		named: misheard ? 0.4 * named : named,
	};
}

const next = (situation: Situation) => (situation === 'other' ? NEXT_GENERAL : NEXT_REPLY);

const left = ({ fit }: Match) => (fit <= -2 ? CLASHING : fit < 0 ? UNASKED : 1);

/**
 * The replies that fit the conversation, best first: what was plainly spoken of and the best of each likely situation, then
 * their seconds. Never empty while `from` is not: what fits less comes later. The same input gives the same order.
 */
export function rank(from: readonly Reply[], query: RankQuery): readonly Reply[] {
	const likely = situations(query);
	const told = likely === query.likely ? (query.shares ?? []) : [];
	const sure = (share: number) => share ** SURER;
	const [top] = told;
	const anything = top === undefined ? ANYTHING : Math.max(ANYTHING, BEHIND * Math.min(sure(top), sure(1 - top)));
	const surety = (situation: Situation) => {
		const place = likely.indexOf(situation);
		const least = situation === 'other' ? anything : UNLIKELY;
		if (place < 0) return least;
		const share = told[place];
		return Math.max(least, share === undefined ? NEXT_SITUATION ** place : sure(share));
	};
	const seen = new Map<Situation, number>();
	const scored = from
		.map((reply, at) => {
			const match = matching(reply, query);
			return { reply, at, match, fit: fitness(reply, query) + 2 * match.fit };
		})
		.sort((a, b) => b.fit - a.fit || a.at - b.at)
		.map(({ reply, at, match }) => {
			const nth = seen.get(reply.situation) ?? 0;
			seen.set(reply.situation, nth + 1);
			const base = surety(reply.situation) + HEARD * match.named;
			return { reply, at, score: base * next(reply.situation) ** nth * left(match) };
		});
	return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ reply }) => reply);
}
