import type { Outcome, Tally } from '../../promises/insight.ts';
import { type Key, t } from '../text.ts';
import type { Part } from './Bar.tsx';

/** In the order they are drawn and listed: from the line up, from the start on. */
export const OUTCOMES: readonly Outcome[] = ['onTime', 'late', 'broken'];

const NAMES = {
	onTime: 'outcome_on_time',
	late: 'outcome_late',
	broken: 'outcome_broken',
} as const satisfies Record<Outcome, Key>;

export const outcomeName = (outcome: Outcome) => t(NAMES[outcome]);

export function totalOf(tally: Tally): number {
	return tally.onTime + tally.late + tally.broken;
}

/** A tally as the parts of a bar. */
export function partsOf(tally: Tally): readonly Part[] {
	return OUTCOMES.map((look) => ({ look, count: tally[look] }));
}

/** Several tallies as one. */
export function summed(tallies: Iterable<Tally>): Tally {
	const sum = { onTime: 0, late: 0, broken: 0 };
	for (const tally of tallies) for (const outcome of OUTCOMES) sum[outcome] += tally[outcome];
	return sum;
}
