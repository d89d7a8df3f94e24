import type { Span } from '../text/span.ts';

/** All between the first and the last difference of two texts: from `start` to `was` in the one, to `is` in the other. */
export interface Difference {
	readonly start: number;
	readonly was: number;
	readonly is: number;
}

export function difference(before: string, after: string): Difference {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	let was = before.length;
	let is = after.length;
	while (was > start && is > start && before.charCodeAt(was - 1) === after.charCodeAt(is - 1)) {
		was--;
		is--;
	}
	return { start, was, is };
}

/**
 * Where a span of the text `before` stands in the text `after`, taking their difference as one edit. In what was edited,
 * the same words are the same span as long as there are as many of them as before; else the answer is null, for an
 * underline must not stand on words that nobody judged.
 */
export function shift(span: Span, before: string, after: string): Span | null {
	if (before === after) return span;
	const edit = difference(before, after);
	if (span.end <= edit.start) return span;
	const by = after.length - before.length;
	if (span.start >= edit.was) return { start: span.start + by, end: span.end + by };

	const words = before.slice(span.start, span.end);
	const were = occurrences(before, words);
	const are = occurrences(after, words);
	const start = were.length === are.length ? are[were.indexOf(span.start)] : undefined;
	return start === undefined ? null : { start, end: start + words.length };
}

function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	if (words === '') return found;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
	return found;
}
