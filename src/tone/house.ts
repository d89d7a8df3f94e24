import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { HOUSE_WHY } from './en/house.ts';
import { type Hint, HOUSE } from './hint.ts';

/** The shop's own words to avoid, and what it says instead; `prefer` may be empty. */
export interface HousePhrase {
	readonly avoid: string;
	readonly prefer: string;
}

export const MOST_PHRASES = 200;
export const LONGEST_PHRASE = 80;
export const LONGEST_PREFERRED = 200;

/** Whether there is a word in it to look for. */
export const isPhrase = (avoid: string): boolean => words(avoid).length > 0;

/** Two that look for the same words are one. */
export const phraseKey = (avoid: string): string => avoid.trim().toLowerCase().replace(/\s+/g, ' ');

/** The shop asked for it: shown at every level. */
const STRENGTH = 0.9;

interface Sought {
	readonly phrase: HousePhrase;
	readonly words: readonly string[];
	/** What stands between the words, but for spaces. */
	readonly between: readonly string[];
	/** The words to say instead where these are among them, and at which of those these begin. */
	readonly within: { readonly words: readonly string[]; readonly at: number } | null;
}

const plain = (word: string): string => word.toLowerCase().replace(/[’ʼ`]/g, "'");
const plainWords = (text: string): readonly string[] =>
	words(text).map(({ start, end }) => plain(text.slice(start, end)));
const isAt = (list: readonly string[], at: number, sought: readonly string[]): boolean =>
	at >= 0 && sought.every((word, index) => list[at + index] === word);
const gapsOf = (text: string, spans: readonly Span[]): readonly string[] =>
	spans.slice(1).map(({ start }, index) => text.slice(spans[index]!.end, start).trim());

function soughtOf(phrase: HousePhrase): Sought {
	const list = plainWords(phrase.avoid);
	const instead = plainWords(phrase.prefer);
	const at = instead.findIndex((_, index) => isAt(instead, index, list));
	return {
		phrase,
		words: list,
		between: gapsOf(phrase.avoid, words(phrase.avoid)),
		within: at < 0 ? null : { words: instead, at },
	};
}

/**
 * Finds the shop's own phrases in a draft: whole words, in capitals or not, whatever spaces are between them; the longest
 * where several begin at one word. Words that are said as the shop prefers are left alone ("refund" in "full refund").
 * Costs one pass over the words.
 */
export function createHouse(phrases: readonly HousePhrase[]): (draft: string) => readonly Hint[] {
	const byFirst = new Map<string, Sought[]>();
	for (const phrase of phrases) {
		const sought = soughtOf(phrase);
		const [first] = sought.words;
		if (first === undefined) continue;
		byFirst.set(
			first,
			[...(byFirst.get(first) ?? []), sought].sort((a, b) => b.words.length - a.words.length),
		);
	}
	if (byFirst.size === 0) return () => [];
	return (draft) => {
		const spans = words(draft);
		const list = spans.map(({ start, end }) => plain(draft.slice(start, end)));
		const hints: Hint[] = [];
		for (let i = 0; i < list.length; i++) {
			const found = byFirst.get(list[i]!)?.find((sought) => {
				if (!isAt(list, i, sought.words)) return false;
				const gaps = gapsOf(draft, spans.slice(i, i + sought.words.length));
				if (gaps.some((gap, index) => gap !== sought.between[index])) return false;
				return !sought.within || !isAt(list, i - sought.within.at, sought.within.words);
			});
			if (!found) continue;
			const last = i + found.words.length - 1;
			hints.push(hintOf(found.phrase, draft, { start: spans[i]!.start, end: spans[last]!.end }));
			i = last;
		}
		return hints;
	};
}

function hintOf({ avoid, prefer }: HousePhrase, draft: string, span: Span): Hint {
	const text = draft.slice(span.start, span.end);
	const [first = ''] = text;
	const isCapital = first !== first.toLowerCase();
	const instead = prefer.trim();
	return {
		rule: `${HOUSE}/${phraseKey(avoid)}`,
		kind: HOUSE,
		...span,
		text,
		why: instead ? HOUSE_WHY.instead : HOUSE_WHY.avoid,
		suggestions: instead ? [isCapital ? instead[0]!.toUpperCase() + instead.slice(1) : instead] : [],
		replaces: span,
		strength: STRENGTH,
	};
}

/** All hints in order of place; on words of a house phrase the shop has the last word. */
export function withHouse(hints: readonly Hint[], house: readonly Hint[]): readonly Hint[] {
	if (house.length === 0) return hints;
	const others = hints.filter((hint) => house.every(({ start, end }) => hint.end <= start || hint.start >= end));
	return [...others, ...house].sort((a, b) => a.start - b.start);
}
