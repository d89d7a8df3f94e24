import { urgencyOf } from '../promises/badge.ts';
import { atMinute, worksOn } from '../promises/days.ts';
import { type Due, deadline, localDayOf } from '../promises/due.ts';
import { byDeadline } from '../promises/order.ts';
import { type Reminder, type Reminding, reminders } from '../promises/wake.ts';
import type { Entry } from './entry.ts';

/** One notification that is due. One about a single pledge has its id in front. */
export interface Notice {
	/** The same for the same occasion, however often it is derived. */
	readonly id: string;
	readonly occasion: Reminder['occasion'] | 'overdue' | 'digest' | 'several';
	/** What it speaks of, earliest first. */
	readonly entries: readonly Entry[];
	/** The entries as they are to be stored once it is shown; then it is not due any more. */
	readonly marked: readonly Entry[];
}

/** More at once, as after a long sleep, become one. */
const MOST_AT_ONCE = 3;

/**
 * The notifications that are due now and not marked as shown, derived from what is open. After a long sleep only the
 * last word about a pledge counts; in the morning of a working day everything is said in one digest.
 */
export function notices(open: readonly Entry[], now: Date, reminding: Reminding): readonly Notice[] {
	const pending = [...open].sort(byDeadline).map((entry): Pending => {
		const passed = reminders(entry, reminding).filter(({ at }) => at <= now.getTime());
		return { entry, fresh: passed.filter((reminder) => !wasTold(entry, markOf(entry, reminder))) };
	});
	const due = pending.filter(({ fresh }) => fresh.length > 0);
	const morning = inDigest(open, now, reminding);
	if (morning.length > 0) return [digest(morning, pending, now)];
	if (due.length > MOST_AT_ONCE) return [several(due, now)];
	return due.map((one) => single(one, now));
}

interface Pending {
	readonly entry: Entry;
	/** Reminders that have come and were not shown, earliest first. */
	readonly fresh: readonly Reminder[];
}

function single({ entry, fresh }: Pending, now: Date): Notice {
	const last = fresh.at(-1) as Reminder;
	return {
		id: `${entry.id} ${markOf(entry, last)}`,
		occasion: isLate(entry, now) ? 'overdue' : last.occasion,
		entries: [entry],
		marked: [marked(entry, fresh, now)],
	};
}

function several(due: readonly Pending[], now: Date): Notice {
	const [first] = due as [Pending];
	return {
		id: `several ${first.entry.id} ${markOf(first.entry, first.fresh.at(-1) as Reminder)}`,
		occasion: 'several',
		entries: due.map(({ entry }) => entry),
		marked: due.map(({ entry, fresh }) => marked(entry, fresh, now)),
	};
}

const DIGEST = 'digest ';

/**
 * What the morning's digest is about, if its time has come: what is due today or late and was promised before. What is
 * past and was told so gives no digest of its own: the badge says it every day.
 */
function inDigest(open: readonly Entry[], now: Date, { dayAt, calendar, snoozed }: Reminding): readonly Entry[] {
	const morning = atMinute(now, dayAt);
	if (now < morning || !worksOn(now, calendar)) return [];
	const today = DIGEST + localDayOf(now);
	if (open.some((entry) => wasTold(entry, today))) return [];
	const said = open.filter(
		(entry) =>
			urgencyOf(entry, now) !== 'pending' &&
			entry.madeAt < morning.getTime() &&
			(snoozed?.get(entry.id) ?? 0) <= now.getTime(),
	);
	return said.every((entry) => wasTold(entry, pastMark(entry))) ? [] : said;
}

/** Takes every reminder that is due with it: one notification in the morning. */
function digest(morning: readonly Entry[], pending: readonly Pending[], now: Date): Notice {
	const today = DIGEST + localDayOf(now);
	const said = pending.filter(({ entry, fresh }) => fresh.length > 0 || morning.includes(entry));
	const [first, ...others] = said as [Pending, ...Pending[]];
	return {
		...(others.length === 0
			? { id: `${first.entry.id} ${today}`, occasion: isLate(first.entry, now) ? 'overdue' : 'soon' }
			: { id: today, occasion: 'digest' }),
		entries: said.map(({ entry }) => entry),
		marked: said.map(({ entry, fresh }) => {
			const { reminded, ...rest } = marked(entry, fresh, now);
			return { ...rest, reminded: [...reminded.filter((mark) => !mark.startsWith(DIGEST)), stamped(today, now)] };
		}),
	};
}

/** The entry once it has been spoken of. */
function marked(entry: Entry, fresh: readonly Reminder[], now: Date): Entry {
	const marks = fresh.map((reminder) => markOf(entry, reminder));
	if (isPast(entry, now)) marks.push(pastMark(entry));
	const news = marks.filter((mark) => !wasTold(entry, mark)).map((mark) => stamped(mark, now));
	return { ...entry, reminded: [...entry.reminded, ...news] };
}

/** A mark and when it was made; those of older versions are without. */
const stamped = (mark: string, now: Date): string => `${mark} @${now.getTime()}`;
const STAMP = / @(\d+)$/;
const wasTold = ({ reminded }: Entry, mark: string): boolean =>
	reminded.some((each) => each.replace(STAMP, '') === mark);

/** Clocks are put right by less than this all the time, which is no reason to say something twice. */
const SLACK = 5 * 60_000;

/**
 * Those with marks from the future, without these: a clock that ran ahead was put right, and what it showed before its
 * time comes again.
 */
export function untold(open: readonly Entry[], now: Date): readonly Entry[] {
	const isTrue = (mark: string) => Number(STAMP.exec(mark)?.[1] ?? 0) <= now.getTime() + SLACK;
	return open.flatMap((entry) =>
		entry.reminded.every(isTrue) ? [] : [{ ...entry, reminded: entry.reminded.filter(isTrue) }],
	);
}

function isLate(entry: Entry, now: Date): boolean {
	return urgencyOf(entry, now) === 'overdue';
}

/** Its day is over. */
function isPast({ due }: Entry, now: Date): boolean {
	const last = deadline(due);
	return last !== null && localDayOf(new Date(last)) < localDayOf(now);
}

/** It was told that the day is over. */
function pastMark({ due }: Entry): string {
	return `past ${nameOf(due)}`;
}

/** Names a reminder for good: a new due date or another snooze is another reminder, other opening hours are not. */
function markOf({ due }: Entry, { occasion, at }: Reminder): string {
	return occasion === 'snoozed' ? `snoozed ${at}` : `${occasion} ${nameOf(due)}`;
}

function nameOf(due: Due): string {
	return due.kind === 'moment' ? String(due.at) : due.kind === 'day' ? due.on : 'someday';
}

/** The pledge a notification is about; null for one that is about several. */
export function pledgeOf(notification: string): string | null {
	return notification.startsWith('pledge-') ? (notification.split(' ', 1)[0] ?? null) : null;
}

/** Whether a notification that is up, and was marked as shown, still says something true. */
export function isCurrent(notification: string, open: readonly Entry[], now: Date): boolean {
	if (notification.startsWith(DIGEST)) return open.length > 0 && notification === DIGEST + localDayOf(now);
	const pledge = pledgeOf(notification);
	if (pledge === null) return open.length > 0;
	const entry = open.find(({ id }) => id === pledge);
	return entry !== undefined && wasTold(entry, notification.slice(pledge.length + 1));
}
