import { type Due, deadline, localDayOf } from '../promises/due.ts';

/** How a due date stands to now. */
export type Standing = 'overdue' | 'today' | 'later' | 'someday';

/** A due date in words. */
export type When =
	| { readonly standing: 'someday' }
	| {
			readonly standing: 'overdue' | 'today' | 'later';
			/** "Fri 27 Nov" or "Fri 27 Nov, 16:00", with the year when it is not this one; "16:00" for a moment today. */
			readonly absolute: string;
			/** "tomorrow", "in 3 days", "2 hours ago". */
			readonly relative: string;
	  };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const YEAR = { year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** Due date and moment of reading in; local words for it out. `locale` is a BCP 47 tag. */
export function when(due: Due, now: Date, locale: string): When {
	const at = deadline(due);
	const standing = standingOf(due, now);
	if (at === null || standing === 'someday') return { standing: 'someday' };
	const withTime = due.kind === 'moment';
	return {
		standing,
		absolute: dates(locale, shape(new Date(at), now, withTime)).format(at),
		relative: relative(new Date(at), now, locale, withTime),
	};
}

export function standingOf(due: Due, now: Date): Standing {
	const at = deadline(due);
	if (at === null) return 'someday';
	if (at < now.getTime()) return 'overdue';
	return localDayOf(new Date(at)) === localDayOf(now) ? 'today' : 'later';
}

/** The date alone, with its year: "Fri, 27 Nov 2026"; with the time when it has one; null for someday. */
export function dateOf(due: Due, locale: string): string | null {
	const at = deadline(due);
	return at === null ? null : dates(locale, { ...DAY, ...YEAR, ...(due.kind === 'moment' ? TIME : {}) }).format(at);
}

function shape(at: Date, now: Date, withTime: boolean): Intl.DateTimeFormatOptions {
	if (withTime && localDayOf(at) === localDayOf(now)) return TIME;
	return { ...DAY, ...(at.getFullYear() === now.getFullYear() ? {} : YEAR), ...(withTime ? TIME : {}) };
}

/** Whole days by the calendar, not by 24 hours: 23:00 to 01:00 is "tomorrow". */
function relative(at: Date, now: Date, locale: string, withTime: boolean): string {
	const words = distances(locale);
	const days = daysBetween(now, at);
	if (days !== 0 || !withTime) return words.format(days, 'day');
	const left = at.getTime() - now.getTime();
	if (Math.abs(left) < HOUR) return words.format(Math.trunc(left / MINUTE), 'minute');
	return words.format(Math.trunc(left / HOUR), 'hour');
}

function daysBetween(from: Date, to: Date): number {
	const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
	return Math.round((day(to) - day(from)) / (24 * HOUR));
}

// Making one of these takes longer than everything else here; a long list needs only a few.
const made = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

function dates(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return once(locale + JSON.stringify(style), () => new Intl.DateTimeFormat(locale, style));
}

function distances(locale: string): Intl.RelativeTimeFormat {
	return once(locale, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

function once<T extends Intl.DateTimeFormat | Intl.RelativeTimeFormat>(name: string, make: () => T): T {
	const known = made.get(name) as T | undefined;
	if (known) return known;
	const fresh = make();
	made.set(name, fresh);
	return fresh;
}
