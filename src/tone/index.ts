import { hasTold, isUnclear } from '../customer/index.ts';
import type { Reading } from '../customer/reading.ts';
import type { Messages } from '../text/conversation.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { allowedIn } from './allowed.ts';
import type { Book } from './book.ts';
import { ACT_NAMES, type Act } from './en/acts.ts';
import { isByLooks } from './finders.ts';
import { withLaugh } from './fit.ts';
import { helping } from './helping.ts';
import { type Hint, isTone, type Kind, type Level, type Need, STRONG, type Tone } from './hint.ts';
import { isDoubted, isSincere, vouchedBy } from './learned/enough.ts';
import { missingFrom } from './missing.ts';
import { untangle } from './overlaps.ts';
import { pieces } from './pieces.ts';
import { toneOf } from './score.ts';
import { beyond, isBarb, isBare } from './second.ts';
import { actBit, createReader, type Hit, made, type RuleHit, type SentenceReading, wordsOf } from './sentence.ts';

export interface ToneInput {
	readonly draft: string;
	readonly messages: Messages;
	readonly reading: Reading;
	readonly level: Level;
	/** Kinds and rule ids that are switched off. */
	readonly off: ReadonlySet<Kind | string>;
	/** Words the person stands by, in lower case: no hint is made of just these. */
	readonly allowed?: ReadonlySet<string>;
}

export interface ToneResult {
	/** By place in the draft; at most one on a word. */
	readonly hints: readonly Hint[];
	readonly tone: Tone;
	/** What the reply still lacks; empty unless the customer is complaining and the draft has substance. */
	readonly missing: readonly Need[];
	/** How many words the draft has. */
	readonly words: number;
}

/** The least strength that is shown at each level. */
export const SHOWN: Readonly<Record<Level, number>> = { gentle: STRONG, normal: 0.45, strict: 0.2 };

const USUAL = 0.6;

/**
 * What is weaker than this is taken for a slip of the rule where the customer is told not to worry, or pays nothing, or is
 * smiled at and does not complain.
 */
const FIRM = 0.7;

/** Log odds from which the second opinion seconds a rule. */
const AGREES = 0.8;
/** From here on nothing that is offered takes the edge off. */
const HARD = 1;
/** From here on no amends excuse a form of words; only what the customer did may be told back however it sounds. */
const STINGING = 1.5;
/** Weaker than any rule. */
const SOUNDS = 0.5;
/** The most words of a draft that is a promise and nothing else. */
const BRIEF = 10;
/** The most words of a draft that is one cold word and perhaps whom it is said to. */
const FEW = 5;
/** What is no kindness by itself. */
const PLAIN_ACTS: readonly Act[] = ['time', 'request', 'settled', 'ease'];
const KIND_ACTS = ACT_NAMES.filter((act) => !PLAIN_ACTS.includes(act));

/** A checker that remembers the sentences it has seen, so that a keystroke costs one sentence. One per box. */
export function createTone(book: Book): (input: ToneInput) => ToneResult {
	const readSentence = createReader(book);
	const readText = (text: string): SentenceReading[] =>
		sentences(text).map(({ start, end }) => readSentence(text.slice(start, end)));
	let known = new Map<string, SentenceReading>();
	let saidOf: Messages | undefined;
	let said: readonly SentenceReading[] = [];
	const saidIn = (messages: Messages): readonly SentenceReading[] => {
		if (messages !== saidOf) {
			saidOf = messages;
			said = saidSince(messages).flatMap(readText);
		}
		return said;
	};
	return (input) => {
		const { draft, messages, reading } = input;
		const spans = pieces(draft);
		const fresh = new Map<string, SentenceReading>();
		const read: SentenceReading[] = [];
		for (const { start, end } of spans) {
			const sentence = draft.slice(start, end);
			let one = fresh.get(sentence) ?? known.get(sentence);
			if (!one) one = readSentence(sentence);
			fresh.set(sentence, one);
			read.push(one);
		}
		known = fresh;
		const hints = hintsOf(book, spans, read, input);
		return {
			hints,
			tone: tone(hints, read),
			missing: reading.complaint ? missing(read, saidIn(messages)) : [],
			words: wordsOf(read),
		};
	};
}

function hintsOf(book: Book, spans: readonly Span[], read: readonly SentenceReading[], input: ToneInput): Hint[] {
	const { draft, off, level, reading } = input;
	const isAllowed = allowedIn(draft, input.allowed);
	const bare = isBare(read, input);
	const found: Found[] = [];
	const vouched = vouchedBy(read);
	const make = (hit: Hit, within: Span, strength: number): Found[] =>
		strength < SHOWN[level] ||
		off.has(hit.entry.kind) ||
		off.has(hit.entry.id) ||
		isAllowed({ start: within.start + hit.start, end: within.start + hit.end })
			? []
			: [hintOf(hit, within, input, strength)];
	read.forEach((sentence, i) => {
		if (sentence.hits.length === 0) return;
		const here = sentence.hits.flatMap((hit) =>
			applies(hit, sentence, read, input, bare, vouched[i]!)
				? make(hit, spans[i]!, strengthOf(hit, read, i, reading))
				: [],
		);
		found.push(...untangle(here));
	});
	if (!found.some(({ kind }) => isTone(kind))) {
		const over = beyond(read, { level, complaint: reading.complaint, bare });
		read.forEach(({ sound }, i) => {
			if (sound && (over[i]! >= 0 || isBarb(read, i))) found.push(...make(sound, spans[i]!, SOUNDS));
		});
	}
	if (read.reduce((sum, { sorries }) => sum + sorries, 0) > 2) {
		const over = book.overDraft.flatMap(({ entry, find }) =>
			find(draft).flatMap((span) =>
				make(made(entry, span, draft), { start: 0, end: draft.length }, entry.rule.strength ?? USUAL),
			),
		);
		// A few at most, and only where nothing else is said.
		found.push(...over.filter((one) => found.every((other) => one.end <= other.start || one.start >= other.end)));
	}
	return varied(
		wholePhrases(
			found.sort((a, b) => a.start - b.start),
			draft,
		),
	);
}

/** Underlines whole phrases, as far as nothing else is underlined there. */
function wholePhrases(found: readonly Found[], draft: string): Hint[] {
	return found.map(({ worded: _, whole, ...hint }, i) => {
		const next = found[i + 1];
		const end = next && whole > next.start ? hint.end : Math.max(whole, hint.end);
		return { ...hint, end, text: draft.slice(hint.start, end) };
	});
}

/** Whoever takes every first suggestion should not say the same twice: what was offered before goes to the end. */
function varied(hints: readonly Hint[]): Hint[] {
	const offered = new Set<string>();
	return hints.map((hint) => {
		const isNew = (text: string): boolean => !offered.has(text.toLowerCase());
		const suggestions = [...hint.suggestions.filter(isNew), ...hint.suggestions.filter((text) => !isNew(text))];
		if (suggestions[0] !== undefined) offered.add(suggestions[0].toLowerCase());
		return { ...hint, suggestions };
	});
}

type Found = Hint & { readonly worded: boolean; readonly whole: number };

/** Whether a rule's own conditions on the conversation hold. */
function applies(
	hit: RuleHit,
	here: SentenceReading,
	read: readonly SentenceReading[],
	{ messages }: ToneInput,
	bare: boolean,
	vouched: number,
): boolean {
	const { without, when, told, byForm, seconded, barb } = hit.entry.rule;
	if (without && here.acts & actBit(without)) return false;
	const isTold = here.harsh < STINGING || hit.entry.kind === 'blame';
	if (byForm && isTold && isSincere(actsOf(read))) return false;
	if (seconded && here.harsh < AGREES) return false;
	if (when === 'answering') return messages.length > 0 || (read.length === 1 && here.words <= BRIEF);
	if (when === 'alone' && (read.length !== 1 || here.words > FEW)) return false;
	if (when === 'bare' && !bare) return false;
	if (when === 'told') return hasTold(messages, told ?? 'order');
	if (when === 'unclear') return isUnclear(messages) && !read.some(asksOrFeels);
	// Capitals and mocking quotes are none the kinder for what they say.
	const byWords = isTone(hit.entry.kind) && !isByLooks(hit.entry.rule.finder);
	return barb || !byWords || !isDoubted(hit.entry.rule.strength ?? USUAL, here.harsh, vouched);
}

const ASKS_OR_FEELS = actBit('apology') | actBit('empathy') | actBit('request');
const asksOrFeels = ({ asks, acts, heard }: SentenceReading): boolean =>
	asks || ((acts | heard()) & ASKS_OR_FEELS) !== 0;

function strengthOf(hit: RuleHit, read: readonly SentenceReading[], i: number, reading: Reading): number {
	const { rule } = hit.entry;
	const here = read[i]!;
	let strength = rule.strength ?? USUAL;
	if (!reading.complaint && rule.calm !== undefined) strength = rule.calm;
	const around = here.acts | (read[i + 1]?.acts ?? 0);
	const takesEdgeOff = !rule.barb && here.harsh < HARD;
	if (rule.softened && takesEdgeOff && read.slice(i).some(({ acts }) => acts & actBit('offer'))) strength /= 2;
	if (isTone(hit.entry.kind) && strength < FIRM) {
		if (around & actBit('ease') && takesEdgeOff) strength /= 2;
		if (here.fond && !reading.complaint) strength /= 2;
	}
	return strength;
}

function hintOf(hit: Hit, within: Span, { draft, messages, reading }: ToneInput, strength: number): Found {
	const { entry } = hit;
	const start = within.start + hit.start;
	const end = within.start + hit.end;
	const at = { start: within.start + hit.replaces.start, end: within.start + hit.replaces.end };
	const { replaces, suggestions } = withLaugh(draft, within.end, at, hit.suggestions);
	return {
		rule: entry.id,
		kind: entry.kind,
		start,
		end,
		text: draft.slice(start, end),
		why: entry.rule.why,
		suggestions: isTone(entry.kind) ? helping(suggestions, draft, messages, reading) : suggestions,
		replaces,
		strength,
		worded: !('finder' in entry.rule),
		whole: within.start + (hit.whole ?? hit.end),
	};
}

function tone(hints: readonly Hint[], read: readonly SentenceReading[]): Tone {
	const acts = read.reduce((bits, { acts }) => bits | acts, 0);
	const kind = KIND_ACTS.filter((act) => acts & actBit(act)).length;
	return toneOf(
		hints.filter((hint) => isTone(hint.kind)).map(({ strength }) => strength),
		kind,
		read.reduce((harshest, { harsh }) => Math.max(harshest, harsh), read.length > 0 ? -Infinity : 0),
	);
}

/** `said` is what the agent has already written since the customer's last message. */
function missing(read: readonly SentenceReading[], said: readonly SentenceReading[]): readonly Need[] {
	const all = [...read, ...said];
	const acts = all.reduce((bits, { acts, heard }) => bits | acts | heard(), 0);
	const done = (act: Act): boolean => (acts & actBit(act)) !== 0;
	return missingFrom({
		apology: done('apology'),
		empathy: done('empathy'),
		nextStep: done('next-step'),
		time: done('time'),
		asks: done('request') || read.some(({ asks }) => asks),
		settled: done('settled'),
		words: wordsOf(read),
	});
}

const actsOf = (read: readonly SentenceReading[]): number => read.reduce((bits, { acts }) => bits | acts, 0);

/** What the agent has already written since the customer's last message. */
function saidSince(messages: Messages): string[] {
	const last = messages.findLastIndex(({ direction }) => direction === 'in');
	return messages.slice(last + 1).map(({ text }) => text);
}
