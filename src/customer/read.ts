import type { Message, Messages } from '../text/conversation.ts';
import { isFiller, isGreeting, isPressing } from './en/pressing.ts';
import { createFeatures, type Wording } from './features.ts';
import { LONGEST } from './plain.ts';
import { type Reading, SITUATIONS, type Situation } from './reading.ts';
import { asWeights, FEELINGS, isHurt, LABELS, type Label, moodOf, type WrittenWeights } from './weights.ts';

/** Only this many of the customer's messages are read, the last ones. */
const MOST = 6;
/** How much less a message counts than the next one, and one that has been answered than one that has not. */
const EARLIER = 0.5;
const ANSWERED = 0.4;
/** How much the agent's own last message says of what the customer's is about. */
const ASKED = 0.2;

/** Less likely than this is not named. */
const UNLIKELY = 0.02;
const NAMED = 5;

/** What "hello??" after an unanswered message adds for `no-reply`, and a greeting alone for `other`. */
const SURE = 9;

/** How much the situation tells of whether they complain, beside how they feel, and how sure it must be (log odds). */
const HINTED = 0.25;
const COMPLAINS = 0;

/** Who is in one of these mostly complains. */
export const COMPLAINTS: ReadonlySet<Situation> = new Set([
	'late-delivery',
	'wrong-item',
	'damaged-item',
	'missing-item',
	'no-reply',
	'rude-treatment',
	'broken-promise',
]);

const REMEMBERED = 50;

/** One of the customer's messages, with how much it counts and whether it still waits for an answer. */
interface Said {
	readonly message: Message;
	readonly weight: number;
	readonly waits: boolean;
}

/** The customer's last messages, the latest first. */
function heard(messages: Messages): readonly Said[] {
	const lastOut = messages.findLastIndex(({ direction }) => direction === 'out');
	return messages
		.map((message, at) => ({ message, waits: at > lastOut }))
		.filter(({ message }) => message.direction === 'in' && message.text.trim() !== '')
		.slice(-MOST)
		.reverse()
		.map(({ message, waits }, back) => ({ message, waits, weight: waits ? 1 : ANSWERED * EARLIER ** back }));
}

/** What somebody wrote one after another, as the one text that it is. */
export const asOne = (texts: readonly string[]): string => texts.join('\n');

/** What is read at once: all that waits is one text, the last of it when it is long; what was answered is each its own. */
function texts(said: readonly Said[]): readonly { text: string; weight: number }[] {
	const waiting = said.filter(({ waits }) => waits).map(({ message }) => message.text);
	let length = 0;
	const read = waiting.filter((text, back) => {
		length += text.length + 1;
		return back === 0 || length <= LONGEST;
	});
	return [
		...(read.length > 0 ? [{ text: asOne(read.reverse()), weight: 1 }] : []),
		...said.flatMap(({ message, weight, waits }) => (waits ? [] : [{ text: message.text, weight }])),
	];
}

/** Scores as shares that sum to one. */
function shares<L extends Label>(labels: readonly L[], score: (label: L) => number): ReadonlyMap<L, number> {
	const powers = labels.map((label) => Math.exp(score(label)));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return new Map(labels.map((label, at) => [label, powers[at]! / total]));
}

/** How sure it is that one of these holds, in log odds, never surer than `SURE`. */
function odds<L extends Label>(of: ReadonlyMap<L, number>, holds: (label: L) => boolean): number {
	let [yes, no] = [0, 0];
	for (const [label, share] of of) {
		if (holds(label)) yes += share;
		else no += share;
	}
	return Math.max(-SURE, Math.min(SURE, Math.log(yes / no)));
}

/** What is known of how customers write in a language, as plain data. */
export interface CustomerData extends Wording {
	/** How much each feature speaks for each situation and feeling (weights.ts). */
	readonly learned: WrittenWeights;
}

/**
 * Makes a reader of one language. It tells what the customer's last messages
 * are about and how they feel; no message from them is `other` and `neutral`.
 */
export function createRead({ learned, ...wording }: CustomerData): (messages: Messages) => Reading {
	const scoresOf = asWeights(learned);
	const featuresOf = createFeatures(wording);
	/** What a text shows for each label. The same is asked about again and again as the chat goes on. */
	const remembered = new Map<string, Float32Array>();

	function shown(text: string): Float32Array {
		const known = remembered.get(text);
		if (known) return known;
		const scores = scoresOf(featuresOf(text));
		if (remembered.size >= REMEMBERED) remembered.clear();
		remembered.set(text, scores);
		return scores;
	}

	return (messages) => {
		const all = heard(messages);
		if (all.length === 0) return { situation: 'other', likely: [], mood: 'neutral', complaint: false };
		const telling = all.filter(({ message }) => !isPressing(message.text) && !isFiller(message.text));
		const said = telling.length > 0 ? telling : all;
		// "hello??" after something else tells that they wait; what they wait for stands before it.
		const lastSaid = messages.indexOf(said[0]!.message);
		const pressed = all.some(
			({ message, waits }) => waits && isPressing(message.text) && messages.indexOf(message) > lastSaid,
		);
		const greets = telling.length === 0 && all.length === 1 && isGreeting(said[0]!.message.text);
		const asked = messages.findLast(({ direction }, at) => direction === 'out' && at < lastSaid);

		const read = texts(said);
		const score = (label: Label) => {
			const at = LABELS.indexOf(label);
			return read.reduce((total, { text, weight }) => total + weight * shown(text)[at]!, 0);
		};
		const situationScore = (label: Situation) => {
			const context = asked ? ASKED * shown(asked.text)[LABELS.indexOf(label)]! : 0;
			const sure = (pressed && label === 'no-reply') || (greets && label === 'other');
			return score(label) + context + (sure ? SURE : 0);
		};
		const about = shares(SITUATIONS, situationScore);
		const named = [...about]
			.filter(([, share]) => share >= UNLIKELY)
			.sort(([, a], [, b]) => b - a)
			.slice(0, NAMED);
		const likely = named.map(([situation]) => situation);
		const sureties = named.map(([, share]) => share);
		const felt = shares(FEELINGS, (label) => score(label) + (pressed && label === 'upset' ? SURE : 0));
		const complaint = odds(felt, isHurt) + HINTED * odds(about, (one) => COMPLAINTS.has(one)) > COMPLAINS;
		const [feeling] = [...felt].filter(([one]) => isHurt(one) === complaint).sort(([, a], [, b]) => b - a)[0]!;
		return { situation: likely[0]!, likely, shares: sureties, mood: moodOf(feeling), complaint };
	};
}
