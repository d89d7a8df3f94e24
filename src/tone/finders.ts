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

/** A run of digits as long as a card's, alone or in groups. */
const LONG_NUMBER = /(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g;

/** Whole payment card numbers: the length, and a check digit that fits (Luhn). */
export const cardNumbers: Finder = (sentence) => {
	if (!/\d{3}[ -]?\d/.test(sentence)) return [];
	return [...sentence.matchAll(LONG_NUMBER)]
		.filter(([digits]) => isCard(digits.replace(/\D/g, '')))
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

function isCard(digits: string): boolean {
	// Cards begin with 3 to 6; tracking numbers and phone numbers mostly do not.
	if (!/^[3-6]/.test(digits)) return false;
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i]);
		const doubled = i % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

const TEMPLATE =
	/\{\{?\s*[a-z][\w .-]{0,40}\}{1,2}|\[\[[^\][]{1,40}\]\]|\[(?:[A-Z][A-Z _-]{2,40}|(?:insert|your|customer|client|order|item|name|date|amount|first|last|tracking|product|agent|shop|time)\b[^\][]{0,30})\]|<(?:insert|your|customer|client|order|item|name|date|amount|first|last|tracking|product|agent)\b[^<>]{0,30}>|\bX{2}\/X{2}(?:\/X{2,4})?\b|\bX{3,}\b|_{3,}/g;

/** What a template leaves to be filled in: {name}, [[order]], [NAME], <first name>, XX/XX, ____. */
export const placeholders: Finder = (sentence) => {
	if (!/[{[<_X]/.test(sentence)) return [];
	return [...sentence.matchAll(TEMPLATE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

const SORRY_SAID = /\b(?:(?:so|very|really|truly|terribly|deeply|please accept my|my)\s+)*(?:sincere\s+)?(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive me|forgive us)\b/gi;

/** From the third "sorry" on. */
export const apologies: Finder = (draft) =>
	[...draft.matchAll(SORRY_SAID)].slice(2).map((match) => ({ start: match.index, end: match.index + match[0].length }));
