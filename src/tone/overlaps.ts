import type { Span } from '../text/span.ts';

interface Ranked extends Span {
	/** What goes when its suggestion is taken. */
	readonly replaces: Span;
	readonly strength: number;
	/** Found by its words, not by its looks (capitals). */
	readonly worded: boolean;
}

/**
 * Keeps at most one finding on a word: worded ones before looks, then the longest and surest. What a kept suggestion
 * takes away with it needs no hint of its own. In order of place.
 */
export function untangle<T extends Ranked>(found: readonly T[]): T[] {
	if (found.length < 2) return [...found];
	const byWeight = [...found].sort((a, b) => weight(b) - weight(a));
	const kept: T[] = [];
	for (const one of byWeight) {
		if (kept.every((other) => apart(one, other) && apart(one, other.replaces))) kept.push(one);
	}
	return kept.sort((a, b) => a.start - b.start);
}

const apart = (one: Span, other: Span): boolean => one.end <= other.start || one.start >= other.end;

const weight = (one: Ranked): number => (one.worded ? 1e6 : 0) + (one.end - one.start) * (0.5 + one.strength);
