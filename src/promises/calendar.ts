import type { LocalDay } from './due.ts';

/** 0 is Sunday, as in `Date.prototype.getDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The shop's working time and how it writes dates; comes from settings. */
export interface Calendar {
	readonly workingDays: readonly Weekday[];
	/** Minutes after local midnight. */
	readonly opens: number;
	readonly closes: number;
	readonly holidays: readonly LocalDay[];
	/** 05/12: the fifth of December, or May the twelfth. */
	readonly dateOrder: 'day-month' | 'month-day';
}

/** Monday to Friday, 9 to 18, day before month. */
export const DEFAULT_CALENDAR: Calendar = {
	workingDays: [1, 2, 3, 4, 5],
	opens: 9 * 60,
	closes: 18 * 60,
	holidays: [],
	dateOrder: 'day-month',
};

/** How a locale writes 05/12. Only the United States and its near neighbours put the month first. */
export function dateOrderOf(locale: string): Calendar['dateOrder'] {
	const region = /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
	return region === 'US' || region === 'PH' || (locale === 'en' && !region) ? 'month-day' : 'day-month';
}
