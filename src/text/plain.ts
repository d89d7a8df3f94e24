import { isApostrophe, isDigit, isWordUnit } from './characters.ts';
import { SPELLING, writtenOut } from './en/spelling.ts';

/**
 * A sentence in plain spelling: lower case, shorthand and contractions written out, one space between words, and a
 * comma wherever anything broke the flow. Words in double quotes are someone else's and become one `"`.
 */
export interface Plain {
	/** The plain words. One typed word may stand for several: "don't" is `do`, `not`. */
	readonly words: readonly string[];
	/** Where the word stands in the sentence as typed: UTF-16 offsets from the sentence's start. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** A break (comma, dash, colon, bracket) follows the word. */
	readonly breaks: readonly boolean[];
	/** The sentence ends in a question mark. */
	readonly asks: boolean;
	/** It has an exclamation mark. */
	readonly exclaims: boolean;
}

/** What a word means that a vocabulary knows to be a slip: see slips.ts. */
export interface Misspelt {
	get(typed: string): string | undefined;
}

const NONE: Misspelt = new Map();

/** Puts one sentence in plain spelling. Linear; anything at all may come in. */
export function plain(sentence: string, misspelt: Misspelt = NONE): Plain {
	const words: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const breaks: boolean[] = [];
	let lower = sentence.toLowerCase();
	// A few letters (İ) grow in lower case and would shift every offset behind them.
	if (lower.length !== sentence.length) lower = sentence.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
	const length = lower.length;
	let asks = false;
	let exclaims = false;
	let quotedFrom = -1;
	const add = (word: string, start: number, end: number) => {
		words.push(word);
		starts.push(start);
		ends.push(end);
		breaks.push(false);
	};
	let i = 0;
	while (i < length) {
		const unit = lower.charCodeAt(i);
		if (!isWordUnit(unit)) {
			if (unit === 32) {
				i++;
				continue;
			}
			if (unit === 63) asks = true;
			else if (unit === 33) exclaims = true;
			else if (unit === 38) add('and', i, i + 1);
			else if (unit === 0x201c || (unit === 34 && quotedFrom < 0 && opens(lower, i))) quotedFrom = words.length;
			else if (unit === 0x201d || unit === 34) {
				hideQuoted(quotedFrom < 0 ? closesUnopened(lower, i) : quotedFrom);
				quotedFrom = -1;
			}
			if (breaksFlow(lower, i, unit) && breaks.length > 0) breaks[breaks.length - 1] = true;
			i++;
			continue;
		}
		const start = i;
		let curly = false;
		i++;
		while (i < length) {
			const next = lower.charCodeAt(i);
			if (isWordUnit(next)) i++;
			else if (isApostrophe(next) && isWordUnit(lower.charCodeAt(i + 1))) {
				curly ||= next !== 39;
				i++;
			} else break;
		}
		let word = lower.slice(start, i);
		if (curly) word = word.replace(/[’ʼ`]/g, "'");
		const meant = meaning(word, misspelt);
		if (meant === word || !meant.includes(' ')) add(meant, start, i);
		else for (const part of meant.split(' ')) add(part, start, i);
	}
	if (quotedFrom >= 0) hideQuoted(quotedFrom);
	return { words, starts, ends, breaks, asks, exclaims };

	/** Two quoted words or more are a quotation; one is a word with marks around it. */
	function hideQuoted(from: number) {
		if (from < 0 || words.length - from < 2) return;
		const end = ends.at(-1)!;
		words.length = starts.length = ends.length = breaks.length = from + 1;
		words[from] = '"';
		ends[from] = end;
		breaks[from] = false;
	}
}

function meaning(word: string, misspelt: Misspelt): string {
	const known = SPELLING.get(word) ?? misspelt.get(word);
	if (known !== undefined) return known;
	if (word.includes("'")) {
		const out = writtenOut(word);
		if (out !== null) return out;
	}
	return /([a-z])\1\1/.test(word) ? shortened(word, misspelt) : word;
}

/** "nooooo" is "no", "pleaseee" is "please". */
function shortened(word: string, misspelt: Misspelt): string {
	const one = word.replace(/([a-z])\1\1+/g, '$1');
	return SPELLING.get(one) ?? misspelt.get(one) ?? one;
}

/** Whether something other than a space breaks the flow of words here. */
function breaksFlow(text: string, at: number, unit: number): boolean {
	if (unit === 44 || unit === 58 || unit === 59 || unit === 40 || unit === 41) {
		return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
	}
	if (unit === 0x2013 || unit === 0x2014 || unit === 0x2026) return true;
	if (unit === 45) return text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 45;
	return unit === 46 && text.charCodeAt(at + 1) === 46;
}

const opens = (text: string, at: number): boolean => at === 0 || !isWordUnit(text.charCodeAt(at - 1));

/** The quotation began in an earlier sentence; 24" is an inch mark. */
const closesUnopened = (text: string, at: number): number => (isDigit(text.charCodeAt(at - 1)) ? -1 : 0);
