import type { Plain } from '../../text/plain.ts';
import type { Kind } from '../hint.ts';
import type { Rule, RuleId } from '../rule.ts';
import { GUESSES } from './en/guesses.ts';

/** What a sentence that sounds harsh, without a word that a rule knows, is told. */
export interface Sound {
	readonly id: RuleId;
	readonly kind: Kind;
	readonly rule: Pick<Rule, 'why' | 'suggestions'>;
}

/** The likeliest kind, by who is spoken of and how. */
export function soundOf({ words, asks }: Plain): Sound {
	const has = (...any: string[]): boolean => any.some((word) => words.includes(word));
	if (has('you', 'your')) return asks ? GUESSES.disbelief : GUESSES.blame;
	if (asks) return GUESSES.resentment;
	return has('we', 'i', 'our', 'my') ? GUESSES.argument : GUESSES.dismissal;
}
