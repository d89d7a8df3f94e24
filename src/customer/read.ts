import type { Message, Messages } from '../text/conversation.ts';
import { isFiller, isGreeting, isPressing } from './en/pressing.ts';
import type { FactData } from './facts.ts';
import { createFeatures, type Wording } from './features.ts';
import { MOODS, type Mood, type Reading, SITUATIONS, type Situation } from './reading.ts';
import { asWeights, LABELS, type Label } from './weights.ts';

/** Only this many of the customer's messages are read, the last ones. */
const MOST = 6;
/** How much less a message counts than the next one, and one that has been answered than one that has not. */
const EARLIER = 0.6;
const ANSWERED = 0.4;
/** How much the agent's own last message says of what the customer's is about. */
const ASKED = 0.2;

/** Less likely than this is not named. */
const UNLIKELY = 0.02;
const NAMED = 5;

/** What "hello??" after an unanswered message adds for `no-reply`, and a greeting alone for `other`. */
const SURE = 5;

/** A customer in one of these complains, whatever the words. */
const COMPLAINTS: ReadonlySet<Situation> = new Set([
	'late-delivery',
	'wrong-item',
	'damaged-item',
	'missing-item',
	'no-reply',
	'rude-treatment',
	'broken-promise',
]);

const REMEMBERED = 50;

/** The customer's last messages, the latest first, each with how much it counts and whether it still waits. */
function heard(messages: Messages): readonly { message: Message; weight: number; waits: boolean }[] {
	const lastOut = messages.findLastIndex(({ direction }) => direction === 'out');
	return messages
		.map((message, at) => ({ message, waits: at > lastOut }))
		.filter(({ message }) => message.direction === 'in' && message.text.trim() !== '')
		.slice(-MOST)
		.reverse()
		.map(({ message, waits }, back) => ({ message, waits, weight: (waits ? 1 : ANSWERED) * EARLIER ** back }));
}

/** Scores as shares that sum to one. */
function shares<L extends Label>(labels: readonly L[], score: (label: L) => number): ReadonlyMap<L, number> {
	const powers = labels.map((label) => Math.exp(score(label)));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return new Map(labels.map((label, at) => [label, powers[at]! / total]));
}

/** What is known of how customers write in a language, as plain data. */
export interface CustomerData extends Wording {
	/** How much each feature speaks for each situation and mood (weights.ts). */
	readonly learned: string;
	readonly facts: FactData;
}

/**
 * Makes a reader of one language. It tells what the customer's last messages
 * are about and how they feel; no message from them is `other` and `neutral`.
 */
export function createRead({ learned, ...wording }: CustomerData): (messages: Messages) => Reading {
	const weightsOf = asWeights(learned);
	const featuresOf = createFeatures(wording);
	/** What one message shows for each label. The same message is asked about again and again as the chat goes on. */
	const remembered = new Map<string, Float32Array>();

	function shown(text: string): Float32Array {
		const known = remembered.get(text);
		if (known) return known;
		const scores = new Float32Array(LABELS.length);
		for (const feature of featuresOf(text)) {
			for (const [label, weight] of weightsOf(feature)) scores[label]! += weight;
		}
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

		const score = (label: Label) => {
			const at = LABELS.indexOf(label);
			return said.reduce((total, { message, weight }) => total + weight * shown(message.text)[at]!, 0);
		};
		const situationScore = (label: Situation) => {
			const context = asked ? ASKED * shown(asked.text)[LABELS.indexOf(label)]! : 0;
			const sure = (pressed && label === 'no-reply') || (greets && label === 'other');
			return score(label) + context + (sure ? SURE : 0);
		};
		const likely = [...shares(SITUATIONS, situationScore)]
			.filter(([, share]) => share >= UNLIKELY)
			.sort(([, a], [, b]) => b - a)
			.slice(0, NAMED)
			.map(([situation]) => situation);
		const [mood] = [...shares(MOODS, score)].sort(([, a], [, b]) => b - a)[0]!;
		const situation = likely[0]!;
		const felt: Mood = pressed && mood === 'neutral' ? 'upset' : mood;
		return {
			situation,
			likely,
			mood: felt,
			complaint: COMPLAINTS.has(situation) || felt === 'angry' || felt === 'upset',
		};
	};
}
