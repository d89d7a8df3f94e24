import type { ToneData } from './book.ts';
import { ACTS } from './en/acts.ts';
import { REAL } from './en/common.ts';
import { FILLERS, JOINS, LEADS, PARTS } from './en/parts.ts';
import { GUESSES } from './learned/en/guesses.ts';
import { BIAS, WEIGHTS } from './learned/en/weights.ts';
import type { Rules } from './rule.ts';

const FILES = import.meta.glob<Rules>('./rules/en/*.ts', { eager: true, import: 'default' });

/** What English says about tone. Each file under rules/en is named after its kind. */
export const english: ToneData = {
	rules: Object.fromEntries(
		Object.entries(FILES).map(([path, rules]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), rules]),
	),
	acts: ACTS,
	parts: PARTS,
	fillers: [...FILLERS],
	leads: [...LEADS],
	joins: [...JOINS],
	real: REAL,
	guesses: GUESSES,
	harsh: { bias: BIAS, weights: WEIGHTS },
};
