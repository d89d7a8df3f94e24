import type { Kind } from '../hint.ts';
import type { Rule, RuleId } from '../rule.ts';

/** What a sentence that sounds harsh, without a word that a rule knows, is told. */
export interface Sound {
	readonly id: RuleId;
	readonly kind: Kind;
	readonly rule: Pick<Rule, 'why' | 'suggestions'>;
}

/** What such a sentence does, by its likeliest kind, and what to say in its place. */
export type Guesses = Readonly<Record<string, Sound['rule']>>;

/** The hint for the likeliest kind; null for one that nothing is said of. */
export function soundOf(kind: string, guesses: Guesses): Sound | null {
	const rule = guesses[kind];
	return rule ? { id: `${kind as Kind}/sounds-like`, kind: kind as Kind, rule } : null;
}
