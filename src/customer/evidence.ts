import type { Mood, Situation } from './reading.ts';

/** Phrases (see phrase.ts) by how much they say. `not` speaks against. */
export interface Evidence {
	readonly sure?: readonly string[];
	readonly likely?: readonly string[];
	readonly hint?: readonly string[];
	readonly not?: readonly string[];
}

export const WEIGHT = { sure: 4, likely: 2.5, hint: 1, not: -3 } as const satisfies Record<keyof Evidence, number>;

/** At least one example. */
export type Examples = readonly [string, ...string[]];

/** How customers write about one situation, with examples beside it. */
export interface SituationEvidence {
	readonly situation: Situation;
	/** How the customer usually feels when nothing else shows it. A complaint is `upset`. */
	readonly mood: Mood;
	readonly says: Evidence;
	/** Messages about this situation. For tests only. */
	readonly flags: Examples;
	/** Messages that look like it and are about something else. For tests only. */
	readonly allows: Examples;
}

/** How customers write in one mood, with examples beside it. */
export interface MoodEvidence {
	readonly mood: Exclude<Mood, 'neutral'>;
	readonly says: Evidence;
	/** Messages in this mood. For tests only. */
	readonly flags: Examples;
	/** Messages that look like it and are not. For tests only. */
	readonly allows: Examples;
}
