import type { Mood, Situation } from './reading.ts';

/**
 * What customers write in one situation, by how they feel: what the reader learns from (learn.ts). One line more is one
 * thing more it knows. Never bundled.
 */
export interface Examples extends Readonly<Partial<Record<Mood, readonly string[]>>> {
	readonly situation: Situation;
}
