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

/** Due date and moment of reading in; local words for it out. `locale` is a BCP 47 tag. */
export function when(due: Due, now: Date, locale: string): When {
	const at = deadline(due);
	if (at === null) return { standing: 'someday' };
	const date = new Date(at);
	return {
		standing: standing(date, now),
		absolute: absolute(date, now, locale, due.kind === 'moment'),
		relative: relative(date, now, locale, due.kind === 'moment'),
	};
}

function standing(at: Date, now: Date): 'overdue' | 'today' | 'later' {
	if (at < now) return 'overdue';
	return localDayOf(at) === localDayOf(now) ? 'today' : 'later';
}

function absolute(at: Date, now: Date, locale: string, withTime: boolean): string {
	const time = withTime ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
	if (withTime && localDayOf(at) === localDayOf(now)) return new Intl.DateTimeFormat(locale, time).format(at);
	return new Intl.DateTimeFormat(locale, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
		...time,
	}).format(at);
}

/** The date alone, with its year: "Fri, 27 Nov 2026"; with the time when it has one; null for someday. */
export function dateOf(due: Due, locale: string): string | null {
	const at = deadline(due);
	if (at === null) return null;
	const time = due.kind === 'moment' ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
	const style = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...time } as const;
	return new Intl.DateTimeFormat(locale, style).format(at);
}

/** Whole days by the calendar, not by 24 hours: 23:00 to 01:00 is "tomorrow". */
function relative(at: Date, now: Date, locale: string, withTime: boolean): string {
	const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
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
