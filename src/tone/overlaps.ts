import type { Span } from '../text/span.ts';

interface Ranked extends Span {
	readonly strength: number;
	/** Found by its words, not by its looks (capitals). */
	readonly worded: boolean;
}

/** Keeps at most one finding on a word: worded ones before looks, then the longest and surest. In order of place. */
export function untangle<T extends Ranked>(found: readonly T[]): T[] {
	if (found.length < 2) return [...found];
	const byWeight = [...found].sort((a, b) => weight(b) - weight(a));
	const kept: T[] = [];
	for (const one of byWeight) {
		if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
	}
	return kept.sort((a, b) => a.start - b.start);
}

const weight = (one: Ranked): number => (one.worded ? 1e6 : 0) + (one.end - one.start) * (0.5 + one.strength);
