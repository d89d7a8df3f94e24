import type { Span } from '../text/span.ts';

/** What a hint is about; the words of DESIGN.md section 2. Order is the order shown in options. */
export const TONE_KINDS = [
	'blame',
	'argument',
	'disbelief',
	'dismissal',
	'policy-wall',
	'condescension',
	'brush-off',
	'resentment',
	'non-apology',
	'shouting',
	'command',
	'rudeness',
	'curtness',
] as const;

/** Whether this kind is about tone. */
export function isTone(kind: Kind): boolean {
	return (TONE_KINDS as readonly string[]).includes(kind);
}

/** Also found on the draft, though they are not about tone. */
export const DRAFT_KINDS = ['over-promise', 'vague-promise', 'private-data', 'placeholder', 'over-apology'] as const;

export const KINDS = [...TONE_KINDS, ...DRAFT_KINDS] as const;
/** One that comes with Concilia. */
export type ListedKind = (typeof KINDS)[number];

/** The shop's own phrases (house.ts). */
export const HOUSE = 'house-phrase';

export type Kind = ListedKind | typeof HOUSE;

/** A finding on the draft. The underlined words are `start`–`end`; `text` is those words. */
export interface Hint extends Span {
	readonly rule: `${Kind}/${string}`;
	readonly kind: Kind;
	readonly text: string;
	/** What the words do to the reader, one plain sentence. */
	readonly why: string;
	/** Courteous ways to say it, best first. Each stands in for the words in `replaces`. May be empty: explain only. */
	readonly suggestions: readonly string[];
	/** What a suggestion replaces: usually the underlined words, the whole sentence where no phrase can be swapped. */
	readonly replaces: Span;
	/** 0 to 1: how sure and how harsh. The strongest are shown first. */
	readonly strength: number;
}

/** From this strength on words clearly hurt. */
export const STRONG = 0.7;

/** How much is flagged: `gentle` only what clearly hurts, `strict` also what merely sounds cool. */
export const LEVELS = ['gentle', 'normal', 'strict'] as const;
export type Level = (typeof LEVELS)[number];

/** What a reply to a complaint may still lack. */
export const NEEDS = ['apology', 'empathy', 'next-step', 'time'] as const;
export type Need = (typeof NEEDS)[number];

/** The whole draft in one word, and a score from 0 (warm) to 1 (most defensive). */
export interface Tone {
	readonly label: 'defensive' | 'neutral' | 'courteous';
	readonly score: number;
}
