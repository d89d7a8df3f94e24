import type { Span } from '../text/span.ts';

/**
 * Tells of stretches of a draft whether they are words the person stands by (`allowed`, in lower case), or lie within
 * such words: nothing is said of part of a phrase that was allowed as a whole.
 */
export function allowedIn(draft: string, allowed: ReadonlySet<string> | undefined): (span: Span) => boolean {
	if (!allowed?.size) return () => false;
	const lower = draft.toLowerCase();
	const spans: Span[] = [];
	for (const words of allowed) {
		for (let start = lower.indexOf(words); start >= 0; start = lower.indexOf(words, start + 1))
			spans.push({ start, end: start + words.length });
	}
	return ({ start, end }) => spans.some((one) => one.start <= start && end <= one.end);
}
