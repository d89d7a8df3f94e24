import { english } from '../../src/tone/english.ts';
import type { Rules } from '../../src/tone/rule.ts';

/** Every rule with its examples. */
export const allRules = Object.entries(english.rules as Record<string, Rules>).flatMap(([kind, rules]) =>
	rules.map((rule) => ({ id: `${kind}/${rule.name}`, rule })),
);
