import type { Plain } from '../../text/plain.ts';
import type { Head } from './head.ts';
import { FRESH_START, FRONTED, REQUESTS } from './words.ts';

/** Word indices, the last one included. */
export interface Extent {
	readonly first: number;
	readonly last: number;
}

const isJoin = (word: string): boolean => /^(?:and|but|so|because|though|although)$/.test(word);
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** How a customer is spoken to: at either end it is no part of the promise. */
const ADDRESS = set('sir ma mam maam madam dear boss bro sis dada kaka mama ji bhai mate abeg');
/** "… tomorrow please", but "please allow 3 days". */
const isTail = (word: string): boolean => ADDRESS.has(word) || /^(?:please|kindly)$/.test(word);
/** What opens an answer before the promise begins. */
const OPENING = set('ok okay yes yeah sure sorry noted oya sawa hi hello hey alright haan ji poa thanks pole sana');
/** What is said to the customer ends there where nobody types a full stop. */
const SAID_BEFORE = set('sorry noted sawa abeg ma madam mam sir dear x xx');
/** Where nobody types a full stop, these words begin what is said after the promise. */
const CLOSING =
	/^(?:make (?:you|una)|sorry|thanks|thank|apologies|usijali|pole|samahani|asante|abeg|(?:do not|no) (?:worry|vex|panic|wahala|stress)|please (?:bear|hold|wait|do|be|no|accept|note|exercise|my|our|the)|kindly (?:bear|hold|be|note|exercise)|bear with) /;
const ENDS_TIME =
	/^(?:today|tomorrow|tonight|now|morning|afternoon|evening|night|\d+(?:am|pm|hrs?|mins?)?|am|pm|hours?|hrs?|minutes?|mins?|days?|weeks?|\w{3,6}day|you|soon|asap)$/;
const FINITE = /^(?:has|have|had|is|are|was|were|am|do|does|did|don|dey|no|need|needs|want|wants|just)$/;
/** "…, just 2 days", "…, no charge, by Monday": it tells more of the same. */
const GOES_ON = /^(?:and\b|i e\b|just \d|no (?:extra|charge|cost|fee))/;
const PRONOUN = /^(?:i|we|you|it|he|she|they|that|this|there)$/;

/** From which word to which a promise runs: its clause with what belongs to it, not its neighbours. */
export function extentOf(plain: Plain, head: Head, after: number, until: number): Extent {
	let last = head.last ?? lastOf(plain, head.verb, until);
	while (last > head.verb && (isJoin(plain.words[last]!) || isTail(plain.words[last]!))) last--;
	// A subject shared with the promise before stays with that one.
	const isShared = head.start < after;
	let first = isShared ? after : head.isRunOn ? head.start : firstOf(plain, head.start, after);
	const goesBefore = isShared ? isJoin : (word: string) => ADDRESS.has(word) || OPENING.has(word);
	while (first < (isShared ? head.verb : Math.min(head.start, head.verb)) && goesBefore(plain.words[first]!)) first++;
	return { first, last };
}

/** Back to the start of the clause; phrases in front of it ("By Friday, …") and "rest assured that" come along. */
function firstOf({ words, breaks }: Plain, start: number, after: number): number {
	let first = start;
	while (
		first > after &&
		!breaks[first - 1] &&
		!/^(?:and|but|so|then|because|aur|lekin|phir|fir|lakini|alafu|halafu)$/.test(words[first - 1]!) &&
		!(first === start && SAID_BEFORE.has(words[first - 1]!))
	)
		first--;
	for (;;) {
		// The segment before this one, if a comma divides them.
		if (first <= after || !breaks[first - 1]) return first;
		let segment = first - 1;
		while (segment > after && !breaks[segment - 1] && !isJoin(words[segment - 1]!)) segment--;
		if (!FRONTED.has(words[segment]!) && !/^(?:leave|bear)$/.test(words[segment]!)) return first;
		first = segment;
	}
}

/** Up to where another clause begins. */
function lastOf({ words, breaks }: Plain, verb: number, until: number): number {
	for (let i = verb; i < until; i++) {
		const next = words[i + 1];
		if (next === undefined || i + 1 >= until) return i;
		if (!breaks[i] && i > verb && CLOSING.test(`${next} ${words[i + 2] ?? ''} `)) return i;
		// "… but pay before tomorrow" asks.
		if (i > verb && /^(?:but|so)$/.test(next) && REQUESTS.has(words[i + 2] ?? '')) return i;
		// "…, by 7 we will deliver": the phrase in front belongs to what it stands in front of.
		if (breaks[i] && FRONTED.has(next) && until < words.length && !breaks.slice(i + 1, until).includes(true)) return i;
		// "… in an hour he has three stops": after a time somebody else's sentence begins, full stop or not.
		if (!breaks[i] && i > verb && ENDS_TIME.test(words[i]!) && PRONOUN.test(next) && FINITE.test(words[i + 2] ?? ''))
			return i;
		if (breaks[i] && FRESH_START.has(next) && !GOES_ON.test(`${next} ${words[i + 2] ?? ''}`)) return i;
		if (breaks[i] && isJoin(next) && FRESH_START.has(words[i + 2] ?? '')) return i;
		if (breaks[i] && standsAlone(words, breaks, i + 1, until)) return i;
		if (
			!breaks[i] &&
			/^(?:and|but|so|because)$/.test(next) &&
			i > verb &&
			(PRONOUN.test(words[i + 2] ?? '') ||
				/^(?:the|your|my|our|please|kindly|if|no|thank|thanks|sorry)$/.test(words[i + 2] ?? '')) &&
			hasVerbSoon(words, i + 2, until)
		)
			return i;
	}
	return until - 1;
}

/** "…, tracking number is in your account", "…, keep the wrong one": another clause, with a verb of its own. */
function standsAlone(words: readonly string[], breaks: readonly boolean[], from: number, until: number): boolean {
	const first = words[from]!;
	if (FRONTED.has(first) || TIED.test(first)) return ASIDE.test(words.slice(from, from + 8).join(' '));
	if (ORDERS.has(first) && !OF_TIME.test(words.slice(from, from + 3).join(' '))) return true;
	for (let i = from; i < until && i < from + 7; i++) {
		if (i > from && VERB.test(words[i]!)) return true;
		if (breaks[i] || TIED.test(words[i]!)) return false;
	}
	return false;
}
/** They tie what follows to what was promised. */
const TIED =
	/^(?:when|once|as|if|which|who|that|so|to|until|till|after|before|because|since|while|where|and|or|with|including|plus|then|max|latest|hopefully)$/;
/** ", for this the system is not available" */
const ASIDE = /^(?:for|during) (?:this|that|which) (?:the|your|our|we|you|it)\b/;
const ORDERS = new Set(
	'keep use bring take need note pick send check make call give open leave charge wait stay pay reply drop keeping'.split(
		' ',
	),
);
const OF_TIME = /^(?:give or take|take note)/;
const VERB = /^(?:is|are|was|were|has|have|had|does|do|did|dey|don|can|cannot|could|need|needs|will|would|should)$/;

const hasVerbSoon = (words: readonly string[], from: number, until: number): boolean =>
	words
		.slice(from, Math.min(from + 7, until))
		.some(
			(word) =>
				/^(?:is|are|was|were|will|can|has|have|had|do|does|did|would|could|should|may|let|note|follows|if|bear|please|kindly|for|thank|thanks|am|remains|remain|need|want|hope|apologize)$/.test(
					word,
				) || PRONOUN.test(words[from] ?? ''),
		);
