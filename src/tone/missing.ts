import type { Need } from './hint.ts';

/** What the draft (and the agent's messages just before it) has done, as acts. */
export interface Done {
	readonly apology: boolean;
	readonly empathy: boolean;
	readonly nextStep: boolean;
	readonly time: boolean;
	/** The customer is asked for something: the next word is theirs. */
	readonly asks: boolean;
	/** Something has already been put right. */
	readonly settled: boolean;
	readonly words: number;
}

/** Fewer words than this are an acknowledgement, not an answer. */
export const SUBSTANCE = 5;

/** What a reply to a complaint still lacks, in the order it is said. */
export function missingFrom(done: Done): readonly Need[] {
	if (done.words < SUBSTANCE) return [];
	const missing: Need[] = [];
	if (!done.apology) missing.push('apology');
	if (!done.empathy) missing.push('empathy');
	if (!done.nextStep) missing.push('next-step');
	if (!done.time && !done.asks && !done.settled) missing.push('time');
	return missing;
}
