import type { Span } from '../text/span.ts';

interface Ranked extends Span {
	/** What goes when its suggestion is taken. */
	readonly replaces: Span;
	readonly strength: number;
	/** Found by its words, not by its looks (capitals). */
	readonly worded: boolean;
}

/**
 * Keeps at most one finding on a word: worded ones before looks, then the longest and surest. And of those that one
 * suggestion takes away together only the first: a sentence is said anew once, not twice. In order of place.
 */
export function untangle<T extends Ranked>(found: readonly T[]): T[] {
	if (found.length < 2) return [...found];
	const byWeight = [...found].sort((a, b) => weight(b) - weight(a));
	const single: T[] = [];
	for (const one of byWeight) if (single.every((other) => apart(one, other))) single.push(one);
	let kept: T[] = [];
	for (const one of single.sort((a, b) => a.start - b.start)) {
		if (!kept.every((other) => apart(one, other.replaces))) continue;
		kept = kept.filter((other) => apart(one.replaces, other));
		kept.push(one);
	}
	return kept;
}

const apart = (one: Span, other: Span): boolean => one.end <= other.start || one.start >= other.end;

const weight = (one: Ranked): number => (one.worded ? 1e6 : 0) + (one.end - one.start) * (0.5 + one.strength);
