import type { Calendar } from '../promises/calendar.ts';
import { startOf } from '../promises/days.ts';
import type { Due } from '../promises/due.ts';
import { joinParts } from './fill.ts';
import type { OwnReply } from './own.ts';
import { REGISTERS } from './reply.ts';

/** Why a reply should be looked at again. */
export type Stale = 'past-date' | 'unused';

/** What is needed of a language's promises. */
interface Promises {
	find(text: string): readonly { readonly text: string }[];
	dateOf(text: string, now: Date, calendar: Calendar): Due;
}

const DAY = 24 * 60 * 60_000;
/** Half a year. */
const UNUSED = 182 * DAY;
/** Read this many days earlier, a date written out is the same date; "on Friday" and "by month's end" are others. */
const EARLIER = [8, 40];

/**
 * Whether a reply promises a date that has passed, or nobody has used it for half a year. `used` is when it was used
 * last, in epoch milliseconds, 0 for never.
 */
export function staleness(
	reply: OwnReply,
	used: number,
	now: Date,
	calendar: Calendar,
	promises: Promises,
): Stale | null {
	if (reply.archived) return null;
	const texts = REGISTERS.map((register) => joinParts(reply.say[register], register).replace(/\{[^{}]*\}/g, ''));
	const isPast = (text: string) => {
		const on = writtenOut(text, new Date(reply.changedAt), calendar, promises);
		return on !== null && on + DAY <= now.getTime();
	};
	// A date that is written out has a number in it.
	const dated = texts.filter((text) => /\d/.test(text));
	if (dated.some((text) => promises.find(text).some((promise) => isPast(promise.text)))) return 'past-date';
	return Math.max(used, reply.changedAt) + UNUSED < now.getTime() ? 'unused' : null;
}

/** The date a promise names, when it is the same whenever it is read: epoch milliseconds of when that day begins. */
function writtenOut(promise: string, at: Date, calendar: Calendar, { dateOf }: Promises): number | null {
	const dates = [0, ...EARLIER].map((days) => dayOf(dateOf(promise, new Date(at.getTime() - days * DAY), calendar)));
	return dates.every((date) => date === dates[0]) ? dates[0]! : null;
}

function dayOf(due: Due): number | null {
	if (due.kind === 'someday') return null;
	return due.kind === 'day' ? startOf(due.on).getTime() : new Date(due.at).setHours(0, 0, 0, 0);
}
