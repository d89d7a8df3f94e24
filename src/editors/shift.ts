import type { Span } from '../text/span.ts';

/**
 * Where a span of the text `before` stands in the text `after`, taking all between the first and the last difference as
 * one edit. Null when the edit touches the span: an underline must not stand on words that nobody judged.
 */
export function shift<S extends Span>(span: S, before: string, after: string): Span | null {
	if (before === after) return span;
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
	if (span.start < before.length - tail) return null;
	const by = after.length - before.length;
	return { start: span.start + by, end: span.end + by };
}
