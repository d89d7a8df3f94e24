import type { Calendar, Weekday } from './calendar.ts';
import { type LocalDay, localDayOf } from './due.ts';

/** Plain arithmetic on local calendar days. Days are counted, never 24 hours, so a clock change can't shift them. */

/** Midnight at the start of the day that lies `days` after the one holding `at`. */
export function addDays(at: Date, days: number): Date {
	return new Date(at.getFullYear(), at.getMonth(), at.getDate() + days);
}

/** Midnight at the start of the Monday of the week holding `at`. */
export function mondayOf(at: Date): Date {
	return addDays(at, -((at.getDay() + 6) % 7));
}

/** The instant `minutes` after local midnight of the day holding `at`, as a wall clock shows it. */
export function atMinute(at: Date, minutes: number): Date {
	return new Date(at.getFullYear(), at.getMonth(), at.getDate(), 0, minutes);
}

/** Midnight at the start of a local day. */
export function startOf(day: LocalDay): Date {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return new Date(year, month - 1, date);
}

/** Whether the shop works on the day holding `at`. */
export function worksOn(at: Date, calendar: Calendar): boolean {
	return calendar.workingDays.includes(at.getDay() as Weekday) && !calendar.holidays.includes(localDayOf(at));
}

/** A calendar without working days, or with holidays without end, must not hang us. */
const FURTHEST = 3660;

/**
 * Midnight of the `count`-th working day after the day holding `at` (that day itself is not counted). A shop that never
 * works gets plain days.
 */
export function addWorkingDays(at: Date, count: number, calendar: Calendar): Date {
	let left = Math.min(count, FURTHEST);
	for (let days = 1; days <= FURTHEST; days++) {
		const day = addDays(at, days);
		if (worksOn(day, calendar)) left--;
		if (left <= 0) return day;
	}
	return addDays(at, count);
}

/** The nth such weekday of a month: 1 for the first, 0 for the last of the month before. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Date {
	const first = new Date(year, month, 1);
	return addDays(first, ((weekday - first.getDay() + 7) % 7) + (nth - 1) * 7);
}
