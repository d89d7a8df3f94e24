import type { ToneData } from './book.ts';
import { ACTS } from './en/acts.ts';
import { REAL } from './en/common.ts';
import { FILLERS, JOINS, LEADS, PARTS } from './en/parts.ts';
import { GROUPS } from './learned/en/groups.ts';
import { GUESSES } from './learned/en/guesses.ts';
import { PAST } from './learned/en/past.ts';
import { ACTS_HEARD, HURTS, KINDS_OF_HURT } from './learned/en/weights.ts';
import type { Rules } from './rule.ts';

const FILES = import.meta.glob<Rules>('./rules/en/**/*.ts', { eager: true, import: 'default' });

/** The rules of each kind: of the file that is named after it, and of those in the folder that is. */
function rulesByKind(): Record<string, Rules[number][]> {
	const found: Record<string, Rules[number][]> = {};
	// Sorted: where two hints weigh the same the first stays, in every build.
	for (const [path, rules] of Object.entries(FILES).sort(([one], [other]) => (one < other ? -1 : 1))) {
		const kind = path.split('/')[3]!.replace('.ts', '');
		found[kind] = [...(found[kind] ?? []), ...rules];
	}
	return found;
}

/** What English says about tone, as it is written by hand; ../english-book.ts has it worked out. */
export const english: ToneData = {
	rules: rulesByKind(),
	acts: ACTS,
	parts: PARTS,
	fillers: [...FILLERS],
	leads: [...LEADS],
	joins: [...JOINS],
	real: REAL,
	guesses: GUESSES,
	harsh: { hurts: HURTS, kinds: KINDS_OF_HURT, acts: ACTS_HEARD, groups: GROUPS, past: PAST },
};
