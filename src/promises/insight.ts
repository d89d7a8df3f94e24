import { addDays, mondayOf, startOf } from './days.ts';
import { deadline, type LocalDay, localDayOf } from './due.ts';
import { type Pledge, PROMISED, type Promised } from './pledge.ts';

/** How settled promises ended. */
export interface Tally {
	readonly onTime: number;
	readonly late: number;
	readonly broken: number;
}

export type Outcome = keyof Tally;

/**
 * How a promise ended: kept by its deadline or after it, or dropped. Null while it is open and for one that was
 * withdrawn (the message was never sent). A promise without a date can't be late.
 */
export function outcomeOf({ due, state }: Pick<Pledge, 'due' | 'state'>): Outcome | null {
	if (state.name === 'dropped') return 'broken';
	if (state.name !== 'kept') return null;
	const last = deadline(due);
	// The deadline is given to the second, and all of that second is on time.
	return last !== null && state.at >= last + 1000 ? 'late' : 'onTime';
}

function tally(pledges: readonly Pick<Pledge, 'due' | 'state'>[]): Tally {
	const counts = { onTime: 0, late: 0, broken: 0 };
	for (const pledge of pledges) {
		const outcome = outcomeOf(pledge);
		if (outcome) counts[outcome]++;
	}
	return counts;
}

export interface WeekTally extends Tally {
	/** The Monday the week begins on. */
	readonly from: LocalDay;
}

/** The Mondays of the last `count` weeks up to the one holding `now`, oldest first. */
export function lastWeeks(now: Date, count = 8): readonly Date[] {
	const thisMonday = mondayOf(now);
	return Array.from({ length: count }, (_, index) => addDays(thisMonday, (index - count + 1) * 7));
}

/** The last `count` weeks up to the one holding `now`, oldest first, by when a promise was settled. */
export function byWeek(pledges: readonly Pledge[], now: Date, count = 8): readonly WeekTally[] {
	return lastWeeks(now, count).map((from) => {
		const until = addDays(from, 7).getTime();
		const settled = pledges.filter(
			({ state }) => state.name !== 'open' && state.at >= from.getTime() && state.at < until,
		);
		return { from: localDayOf(from), ...tally(settled) };
	});
}

/** How promises of each kind ended; kinds that have none are left out. */
export function byKind(pledges: readonly Pledge[]): ReadonlyMap<Promised, Tally> {
	const kinds = new Map<Promised, Tally>();
	for (const what of PROMISED) {
		const counts = tally(pledges.filter((pledge) => pledge.what === what));
		if (counts.onTime + counts.late + counts.broken > 0) kinds.set(what, counts);
	}
	return kinds;
}

/** Below this many kept promises of a kind, its lateness is chance. */
export const FEWEST = 5;
const DAY = 24 * 60 * 60 * 1000;

/** How promises of a kind usually go, in whole days. */
export interface Pace {
	/** Past the day they were due. */
	readonly late: number;
	/** From the day they were made to the day they were kept. */
	readonly takes: number;
}

/**
 * How late promises of each kind usually are: the medians over those that were kept and had a date. Only kinds that are
 * usually late, with enough of them to tell, are in it: "deliveries run 2 days late".
 */
export function usualLateness(pledges: readonly Pledge[]): ReadonlyMap<Promised, Pace> {
	const paces = new Map<Promised, Pace>();
	for (const what of PROMISED) {
		const gone = pledges.filter((pledge) => pledge.what === what).flatMap(paceOf);
		const pace = { late: median(gone.map(({ late }) => late)), takes: median(gone.map(({ takes }) => takes)) };
		if (gone.length >= FEWEST && pace.late > 0) paces.set(what, pace);
	}
	return paces;
}

/** How one promise went; none while it is not kept or has no date. */
function paceOf({ due, madeAt, state }: Pledge): Pace[] {
	const last = deadline(due);
	if (state.name !== 'kept' || last === null) return [];
	return [{ late: Math.max(0, daysBetween(last, state.at)), takes: Math.max(0, daysBetween(madeAt, state.at)) }];
}

/** From the day holding the one instant to that holding the other, by the calendar. */
export function daysBetween(from: number, to: number): number {
	const midnight = (at: number) => startOf(localDayOf(new Date(at))).getTime();
	return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** The greater of the two in the middle; 0 where there is none. */
function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
