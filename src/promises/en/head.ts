import { narrowly } from '../../text/gate.ts';
import type { Plain } from '../../text/plain.ts';

/** One promising verb of a sentence, by word index. */
export interface Head {
	/** Index of the subject's first word, or of the first word of the phrase. */
	readonly start: number;
	/** Index of the verb. */
	readonly verb: number;
	/** A first step ("let me check") or a plea for time ("give me 10 mins"): it joins what follows it. */
	readonly isStep: boolean;
	/** The subject is left out and shared with the clause before ("… and will call you"). */
	readonly isShared: boolean;
	/** What the customer gets by an act promised before it ("…, and you will have it by noon"). */
	readonly isOutcome: boolean;
	/** A whole sentence goes before without a full stop: nothing before `start` belongs to it. */
	readonly isRunOn?: boolean;
	/** Index of its last word, where the grammar of another language says it better than the clause does. */
	readonly last?: number;
}

/** A head without anything special. */
export const head = (start: number, verb: number): Head => ({
	start,
	verb,
	isStep: false,
	isShared: false,
	isOutcome: false,
});

/** A time to come, enough to tell "I am calling you at 4" from "I am calling about your order". */
export const TIME_TO_COME = narrowly(
	/\b(?:today|tomorrow|tonight|by(?! (?!evening|morning)\w+ing)|before|within|in (?:\d+|a |an |(?:two|five|ten|fifteen|twenty|thirty)\b|the (?:next|morning|afternoon|evening))|next|this (?:morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|minute|moment)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|shortly|asap|later|(?:at|around|about|till|until|between) (?:half )?(?:\d|noon|midday|lunch)|after work|(?:on|for) (?:the )?\d{1,2}(?:st|nd|rd|th)|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|first thing|end of|kesho|latest|\d+ ?(?:am|pm|mins?|minutes?|hours?|hrs?)|after lunch)\b/,
);

/** This very moment. */
export const AT_ONCE =
	/\b(?:now|right away|straight away|immediately|asap|at once|sharp sharp|as we speak|instantly|straightaway)\b/;

/** The words from `from` on, enough to look at. */
export const rest = ({ words }: Plain, from: number, count = 14): string => words.slice(from, from + count).join(' ');

/** Whether a clause begins at the word: after a break, a joiner, a greeting. */
export const isClauseStart = ({ words, breaks }: Plain, at: number): boolean =>
	at === 0 ||
	breaks[at - 1]! ||
	/^(?:and|but|so|then|ok|okay|please|kindly|just|abeg|pls|sure|alright|right|yes|no|sorry|hi|hello|sir|ma|dear|well|also|thanks|oya|noted|for|sawa|got|it|problem|worries|now|still|x|xx)$/.test(
		words[at - 1]!,
	);

/** "am", "are", "is", "manager's". */
export const isBe = (word: string | undefined): boolean =>
	/^(?:am|are|is)$/.test(word ?? '') || (word?.endsWith("'s") ?? false);

const BEGINS = /^(?:i|we|you|he|she|they|please|it|thank|thanks|sorry|kindly)$/;

/** What the clause says after the word. */
export function clauseAfter({ words, breaks }: Plain, at: number): string {
	let end = at + 1;
	while (
		end < words.length &&
		end - at < 16 &&
		!(breaks[end - 1] && BEGINS.test(words[/^(?:and|but|so)$/.test(words[end]!) ? end + 1 : end] ?? ''))
	)
		end++;
	return words.slice(at + 1, end).join(' ');
}
