import { lateFrom } from './badge.ts';
import { type Calendar, DEFAULT_CALENDAR } from './calendar.ts';
import { addDays, addWorkingDays, atMinute, startOf, worksOn } from './days.ts';
import { deadline } from './due.ts';
import type { Pledge } from './pledge.ts';

/**
 * When a promise without a date is asked about: when the shop closes on the day it was made, on the next working morning,
 * or not at all.
 */
export const VAGUE_REMINDERS = ['today', 'morning', 'never'] as const;
export type VagueReminder = (typeof VAGUE_REMINDERS)[number];

/** When the agent wants to be reminded. */
export interface Reminding {
	/** A promise with a time: this many minutes before it. */
	readonly momentLead: number;
	/** A promise with only a day: this many minutes after midnight of that day. */
	readonly dayAt: number;
	readonly vague: VagueReminder;
	/** Working mornings, and when the shop closes: days fall due then. */
	readonly calendar: Calendar;
	/** Reminders put off, by pledge id, epoch milliseconds. The due date itself never moves. */
	readonly snoozed?: ReadonlyMap<string, number>;
}

/** An hour before a moment, nine in the morning of a day, the next working morning for what is vague. */
export const DEFAULT_REMINDING: Reminding = {
	momentLead: 60,
	dayAt: 9 * 60,
	vague: 'morning',
	calendar: DEFAULT_CALENDAR,
};

/** `soon` comes before the promise is due, `due` when it is, `snoozed` when the agent asked for it. */
export interface Reminder {
	readonly pledge: string;
	readonly occasion: 'soon' | 'due' | 'snoozed';
	/** Epoch milliseconds. */
	readonly at: number;
}

const MINUTE = 60_000;

type Remindable = Pick<Pledge, 'id' | 'due' | 'madeAt' | 'state'>;

/**
 * Every reminder of one open promise, earliest first; none for one that is settled. A reminder that would have come
 * before the promise was made is left out. While a promise is snoozed, only what comes after the snooze remains.
 */
export function reminders(pledge: Remindable, reminding: Reminding = DEFAULT_REMINDING): readonly Reminder[] {
	if (pledge.state.name !== 'open') return [];
	const snoozed = reminding.snoozed?.get(pledge.id);
	const from = Math.max(pledge.madeAt, snoozed ?? Number.NEGATIVE_INFINITY);
	return [
		...(snoozed === undefined ? [] : [{ pledge: pledge.id, occasion: 'snoozed' as const, at: snoozed }]),
		...occasions(pledge, reminding)
			.filter(({ at }) => at > from)
			.map((occasion) => ({ pledge: pledge.id, ...occasion })),
	].sort((a, b) => a.at - b.at);
}

function occasions(
	{ due, madeAt }: Remindable,
	{ momentLead, dayAt, vague, calendar }: Reminding,
): Omit<Reminder, 'pledge'>[] {
	switch (due.kind) {
		case 'moment':
			return [
				{ occasion: 'soon', at: due.at - momentLead * MINUTE },
				{ occasion: 'due', at: due.at },
			];
		case 'day': {
			const day = startOf(due.on);
			return [
				{ occasion: 'soon', at: atMinute(day, dayAt).getTime() },
				{ occasion: 'due', at: atMinute(day, Math.max(calendar.closes, dayAt + 1)).getTime() },
			];
		}
		case 'someday': {
			if (vague === 'never') return [];
			const made = new Date(madeAt);
			const evening = atMinute(made, calendar.closes).getTime();
			const isToday = vague === 'today' && worksOn(made, calendar) && evening > madeAt;
			const morning = atMinute(addWorkingDays(made, 1, calendar), calendar.opens).getTime();
			return [{ occasion: 'due', at: isToday ? evening : morning }];
		}
	}
}

/** The next working morning, when the day's digest is shown; after `now`. */
export function nextDigest(now: Date, { calendar, dayAt }: Reminding = DEFAULT_REMINDING): number {
	const today = atMinute(now, dayAt);
	if (worksOn(now, calendar) && today > now) return today.getTime();
	return atMinute(addWorkingDays(now, 1, calendar), dayAt).getTime();
}

/**
 * The next instant after `now`, in epoch milliseconds, at which the badge or a notification changes by itself; null when
 * nothing is open.
 */
export function nextWake(
	open: readonly Remindable[],
	now: Date,
	reminding: Reminding = DEFAULT_REMINDING,
): number | null {
	const pending = open.filter((pledge) => pledge.state.name === 'open');
	if (pending.length === 0) return null;
	let next = nextDigest(now, reminding);
	const consider = (at: number | null) => {
		if (at !== null && at > now.getTime() && at < next) next = at;
	};
	for (const pledge of pending) {
		const last = deadline(pledge.due);
		if (last !== null) consider(addDays(new Date(last), 0).getTime());
		consider(lateFrom(pledge));
		for (const { at } of reminders(pledge, reminding)) consider(at);
	}
	return next;
}
