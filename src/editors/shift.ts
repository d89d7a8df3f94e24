import type { Span } from '../text/span.ts';

/**
 * Where a span of the text `before` stands in the text `after`. All between the first and the last difference counts as
 * one edit. In what was edited, the same words are the same span as long as there are as many of them as before; else
 * the answer is null, for an underline must not stand on words that nobody judged.
 */
export function shift(span: Span, before: string, after: string): Span | null {
	const shorter = Math.min(before.length, after.length);
	let same = 0;
	while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same++;
	if (span.end <= same) return span;
	let tail = 0;
	while (
		tail < shorter - same &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	) {
		tail++;
	}
	const by = after.length - before.length;
	if (span.start >= before.length - tail) return { start: span.start + by, end: span.end + by };

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
