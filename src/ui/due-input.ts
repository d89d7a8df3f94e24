import { asLocalDay, type Due, localDayOf } from '../promises/due.ts';

/** A due date as two inputs hold it: "2026-11-27" and "16:00"; either may be empty. */
export interface DueInput {
	readonly date: string;
	readonly time: string;
}

export function inputOf(due: Due): DueInput {
	if (due.kind === 'someday') return { date: '', time: '' };
	if (due.kind === 'day') return { date: due.on, time: '' };
	const at = new Date(due.at);
	const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
	return { date: localDayOf(at), time };
}

/** Back again: no date is someday, no time is all day. Null for a time without a date, and for what is no date. */
export function dueOf({ date, time }: DueInput): Due | null {
	if (date === '') return time === '' ? { kind: 'someday' } : null;
	const on = asLocalDay(date);
	if (!on || time === '') return on && { kind: 'day', on };
	const at = new Date(`${on}T${time}`).getTime();
	return Number.isNaN(at) ? null : { kind: 'moment', at };
}
