import { words } from '../text/words.ts';

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
