import { isLetter, isUpper } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { NAMES_IN_CAPITALS } from './en/capitals.ts';
import type { Finder } from './rule.ts';

/** Shouting is a run of at least this many words in capitals… */
const RUN = 3;
/** …or of two, when both are real words of this length. */
const LONG = 4;

/** Runs of words in capitals that are not names, codes or acronyms. */
export const capitals: Finder = (sentence) => {
	if (!/[A-Z]{3}/.test(sentence)) return [];
	const found: Span[] = [];
	let run: { start: number; end: number; words: number; long: number } | null = null;
	const close = () => {
		if (run && (run.words >= RUN || run.long >= 2) && run.long > 0) found.push({ start: run.start, end: run.end });
		run = null;
	};
	for (const { start, end } of words(sentence)) {
		const word = sentence.slice(start, end);
		if (!isCapitalised(word)) close();
		else if (word.length > 1 || word === 'I' || word === 'A') {
			const long = word.length >= LONG && !NAMES_IN_CAPITALS.has(word) ? 1 : 0;
			if (!run && NAMES_IN_CAPITALS.has(word)) continue;
			run = run
				? { start: run.start, end, words: run.words + 1, long: run.long + long }
				: { start, end, words: 1, long };
		}
	}
	close();
	return found;
};

function isCapitalised(word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(i);
		if (!isLetter(unit) ? unit !== 39 && unit !== 0x2019 : !isUpper(unit)) return false;
	}
	return true;
}

/** "???" and "?!": a row of marks with a question mark in it. Joy ("!!!") is left alone. */
export const marks: Finder = (sentence) => {
	const match = /[?!]*\?[?!]+[?!]*/.exec(sentence);
	return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
};
