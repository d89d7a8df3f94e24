import { isDigit, isLetter, isNewline, isSpace, isUpper } from './characters.ts';
import { ABBREVIATIONS } from './en/abbreviations.ts';
import type { Span } from './span.ts';

const STOP = 46;
const isEnd = (unit: number): boolean => unit === STOP || unit === 33 || unit === 63 || unit === 0x2026;
/** Closing quotes and brackets stay with the sentence they close. */
const isCloser = (unit: number): boolean =>
	unit === 34 || unit === 39 || unit === 41 || unit === 93 || unit === 0x201d || unit === 0x2019;

/**
 * Cuts text into sentences, in order, without the white space around them; a sentence keeps its closing punctuation.
 * A new line always ends a sentence, as it does in a chat. Decimals, links, initials and common abbreviations do not;
 * "Sorry.We" does. Empty or blank text gives none. Linear in the length.
 */
export function sentences(text: string): Span[] {
	const found: Span[] = [];
	const length = text.length;
	let start = -1;
	let last = 0;
	const close = (end: number) => {
		if (start >= 0) found.push({ start, end });
		start = -1;
	};
	for (let i = 0; i < length; i++) {
		const unit = text.charCodeAt(i);
		if (isSpace(unit)) {
			if (isNewline(unit)) close(last);
			continue;
		}
		if (start < 0) start = i;
		last = i + 1;
		if (!isEnd(unit)) continue;
		let end = i + 1;
		while (end < length && isEnd(text.charCodeAt(end))) end++;
		const dots = end - i;
		while (end < length && isCloser(text.charCodeAt(end))) end++;
		if (endsHere(text, start, i, end, dots)) close(end);
		last = end;
		i = end - 1;
	}
	close(last);
	return found;
}

/** Whether the punctuation from `at` to `end` closes the sentence that began at `start`. */
function endsHere(text: string, start: number, at: number, end: number, run: number): boolean {
	if (end >= text.length) return true;
	const next = text.charCodeAt(end);
	const mark = text.charCodeAt(at);
	if (!isSpace(next)) {
		if (mark !== STOP) return isLetter(next) ? isUpper(next) : true;
		return run === 1 && gluedSentence(text, at, end);
	}
	if (mark !== STOP && mark !== 0x2026) return true;
	if (run > 1 || mark === 0x2026) return !continuesLower(text, end);
	return !abbreviated(text, start, at, end);
}

/** "Sorry.We" is two sentences; "shop.com", "3.50" and "e.g.the" are not. */
function gluedSentence(text: string, at: number, end: number): boolean {
	const next = text.charCodeAt(end);
	if (!isUpper(next) || !isLetter(text.charCodeAt(end + 1)) || isUpper(text.charCodeAt(end + 1))) return false;
	const before = text.charCodeAt(at - 1);
	const earlier = text.charCodeAt(at - 2);
	return isLetter(before) && !isUpper(before) && isLetter(earlier);
}

function continuesLower(text: string, end: number): boolean {
	let i = end;
	while (i < text.length && isSpace(text.charCodeAt(i))) {
		if (isNewline(text.charCodeAt(i))) return false;
		i++;
	}
	const next = text.charCodeAt(i);
	return isLetter(next) && !isUpper(next);
}

function abbreviated(text: string, start: number, at: number, end: number): boolean {
	let from = at;
	while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
	const size = at - from;
	if (size === 0 || size > 6) return false;
	const beforeWord = from > start ? text.charCodeAt(from - 1) : 32;
	// "J. Smith", "p.m. tomorrow", "U.S. orders"
	if (size === 1) {
		const single = text.charCodeAt(from) | 32;
		return beforeWord === STOP ? continuesLower(text, end) : isUpper(text.charCodeAt(from)) && single !== 105;
	}
	const word = text.slice(from, at).toLowerCase();
	const rule = ABBREVIATIONS.get(word);
	if (rule === undefined) return false;
	if (rule === 'always') return true;
	let i = end;
	while (i < text.length && isSpace(text.charCodeAt(i))) i++;
	return rule === 'number' ? isDigit(text.charCodeAt(i)) : continuesLower(text, end);
}
