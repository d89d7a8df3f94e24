import type { Plain } from '../../text/plain.ts';
import type { Kind } from '../hint.ts';
import type { Rule, RuleId } from '../rule.ts';

/** What a sentence that sounds harsh, without a word that a rule knows, is told. */
export interface Sound {
	readonly id: RuleId;
	readonly kind: Kind;
	readonly rule: Pick<Rule, 'why' | 'suggestions'>;
}

/** By kind: what such a sentence does, and what to say in its place. */
export type Guesses = Readonly<Record<'blame' | 'disbelief' | 'resentment' | 'argument' | 'dismissal', Sound>>;

/** The likeliest kind, by who is spoken of and how. */
export function soundOf({ words, asks }: Plain, guesses: Guesses): Sound {
	const has = (...any: string[]): boolean => any.some((word) => words.includes(word));
	if (has('you', 'your')) return asks ? guesses.disbelief : guesses.blame;
	if (asks) return guesses.resentment;
	return has('we', 'i', 'our', 'my') ? guesses.argument : guesses.dismissal;
}
