import { NOWHERE } from '../text/hashes.ts';
import { isForeign } from '../text/language.ts';
import { type Plain, plain } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { Book, Entry, Range, ShippedWay } from './book.ts';
import { ACT_NAMES, type Act, CLOCK, FOND, PERSONS, SORRY } from './en/acts.ts';
import { COMMON } from './en/common.ts';
import { DANGLING } from './en/leads.ts';
import { type Fitted, filled, fitted, leadOf } from './fit.ts';
import { isTone } from './hint.ts';
import { type Sound, soundOf } from './learned/sound.ts';
import type { Match, Text } from './matcher.ts';

/** A rule that matched in a sentence; offsets are within the sentence. */
export interface Hit extends Span, Fitted {
	readonly entry: Entry | Sound;
	/** Where what is underlined ends so that it is a whole phrase, where nothing else is underlined there. */
	readonly whole?: number;
}

/** One whose rule is known. */
export interface RuleHit extends Hit {
	readonly entry: Entry;
}

/** What there is to know about one sentence, whatever stands around it. */
export interface SentenceReading {
	readonly hits: readonly RuleHit[];
	/** How harsh it sounds by the learned weights (log odds; 0 where nothing can be told), and the hint for it where no rule spoke. */
	readonly harsh: number;
	readonly sound: Hit | null;
	/** What its words do, one bit an act, see `actBit`. */
	readonly acts: number;
	/** What it seems to do by the learned weights. Enough for what a reply lacks, too little to excuse anything. */
	readonly heard: () => number;
	readonly words: number;
	/** It has a fond little face or a heart. */
	readonly fond: boolean;
	readonly asks: boolean;
	/** It speaks of us or of the reader. */
	readonly personal: boolean;
	/** How often it says sorry. */
	readonly sorries: number;
}

/** How many words sentences have together. */
export const wordsOf = (read: readonly SentenceReading[]): number => read.reduce((sum, { words }) => sum + words, 0);

export const actBit = (act: Act): number => 1 << ACT_NAMES.indexOf(act);

/** Fewer words than this are too few to judge by sound. */
const JUDGED = 3;

const UNHEARD = { harsh: 0, acts: () => 0 };

/** Below this nobody asks. */
const MAYBE = 0;

/** Reads sentences by a book. Only patterns whose words are all there are tried. */
export function createReader(book: Book): (sentence: string) => SentenceReading {
	/** When each numbered word was last met; a stamp a sentence saves clearing it. */
	const seen = new Uint32Array(book.patterns.size);
	let stamp = 0;

	const isSeen = (number: number): boolean => seen[number] === stamp;

	return (sentence) => {
		const tokens = plain(sentence, book.misspelt);
		const { words } = tokens;
		const text = book.patterns.read(tokens);
		stamp++;
		const met: number[] = [];
		for (const number of text.numbers) {
			if (number === NOWHERE || isSeen(number)) continue;
			seen[number] = stamp;
			met.push(number);
		}
		const hits: RuleHit[] = [];
		let acts = 0;
		for (const number of met) {
			for (const at of book.patterns.candidates(number, isSeen)) {
				const { entry, act } = book.ownerOf(at);
				if (act === null) hits.push(...hitsOf(entry, at, { sentence, tokens, text }, book));
				else if (!(acts & actBit(act)) && book.patterns.find(at, text, 0)) acts |= actBit(act);
			}
		}
		// What another language says is not ours to judge; codes and gaps are the same in all.
		const foreign = isForeign(words, COMMON, true);
		if (foreign) hits.length = 0;
		for (const { entry, find } of book.finders) {
			if (foreign && isTone(entry.kind)) continue;
			for (const span of find(sentence)) hits.push(made(entry, span, sentence));
		}
		if (!(acts & actBit('time')) && /\d/.test(sentence) && CLOCK.test(sentence)) acts |= actBit('time');
		// "Sorry you feel that way" is no apology, and no sympathy either.
		const unheard = hits.some(({ entry }) => entry.kind === 'non-apology') ? actBit('apology') | actBit('empathy') : 0;
		acts &= ~unheard;
		const { harsh, acts: heard } =
			!isForeign(words, COMMON) && words.length >= JUDGED ? book.judge.hear(tokens) : UNHEARD;
		// Where a rule spoke the second opinion has nothing to add.
		const sound = harsh > MAYBE && hits.length === 0 ? soundHit(tokens, sentence, book) : null;
		return {
			hits,
			harsh,
			sound,
			acts,
			heard: () => heard() & ~unheard,
			words: words.length,
			fond: FOND.test(sentence),
			asks: tokens.asks,
			personal: words.some((word) => PERSONS.has(word)),
			sorries: words.reduce((sum, word) => (SORRY.has(word) ? sum + 1 : sum), 0),
		};
	};
}

function soundHit(tokens: Plain, sentence: string, { judge, guesses }: Book): Hit | null {
	const entry = soundOf(judge.kind(tokens), guesses);
	if (!entry) return null;
	const lead = leadOf(sentence);
	const span = { start: tokens.starts.find((start) => start >= lead) ?? tokens.starts[0]!, end: tokens.ends.at(-1)! };
	return { entry, ...span, ...fitted(sentence, span, entry.rule.suggestions, 'sentence') };
}

/** A sentence as typed, in plain spelling, and as patterns see it. */
interface Given {
	readonly sentence: string;
	readonly tokens: Plain;
	readonly text: Text;
}

function hitsOf(entry: Entry, pattern: number, given: Given, book: Book): RuleHit[] {
	const { find } = book.patterns;
	const { sentence, tokens, text } = given;
	const { rule } = entry;
	if (rule.in === 'question' && !tokens.asks) return [];
	if (rule.in === 'statement' && tokens.asks) return [];
	const hits: RuleHit[] = [];
	for (let match = find(pattern, text, 0); match; match = find(pattern, text, Math.max(match.next, match.start + 1))) {
		if (match.end <= match.start) continue;
		if (hits.length === 0 && firstOf(entry.nots, given, book)) return [];
		const hit = made(entry, spanOf(match, tokens), sentence, wayIn(entry, given, book));
		const whole = tokens.ends[wholePhrase(match.end, tokens) - 1]!;
		hits.push(hit.replaces.end >= whole ? { ...hit, whole } : hit);
	}
	return hits;
}

/** What the first of these patterns that is there at all finds. */
function firstOf([from, to]: Range, { text }: Given, { patterns }: Book): Match | null {
	for (let pattern = from; pattern < to; pattern++) {
		const match = patterns.find(pattern, text, 0);
		if (match) return match;
	}
	return null;
}

/** How far underlined words go on to be whole. */
const ONWARD = 3;

/** Underlined words that end in "our" or "have been" go on to what these belong to, if it stands near. */
function wholePhrase(end: number, { words, breaks }: Plain): number {
	for (let at = end; at <= Math.min(end + ONWARD, words.length); at++) {
		if (!DANGLING.has(words[at - 1]!)) return at;
		if (breaks[at - 1]) break;
	}
	return end;
}

const spanOf = ({ start, end }: Match, tokens: Plain): Span => ({
	start: tokens.starts[start]!,
	end: tokens.ends[end - 1]!,
});

/** A way that fits a sentence, and what it marks there. */
interface WayFound {
	readonly way: ShippedWay;
	readonly span: Span;
}

/** The first way that fits the sentence. */
function wayIn({ ways }: Entry, given: Given, book: Book): WayFound | null {
	for (const { way, where } of ways) {
		const match = firstOf(where, given, book);
		if (match && match.end > match.start) return { way, span: spanOf(match, given.tokens) };
	}
	return null;
}

/** Makes a hit of a place that a rule found. */
export function made(entry: Entry, span: Span, sentence: string, found: WayFound | null = null): RuleHit {
	const { rule } = entry;
	const replaces = found?.way.replaces ?? rule.replaces ?? 'words';
	const it = found && sentence.slice(found.span.start, found.span.end);
	const suggestions = filled(found?.way.suggestions ?? rule.suggestions, sentence, span, it);
	const goes = found?.way.replaces === 'words' ? found.span : span;
	return { entry, ...goes, ...fitted(sentence, goes, suggestions, replaces) };
}
