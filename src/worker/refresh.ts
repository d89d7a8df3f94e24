import { browser } from '../browser.ts';
import { announce } from '../news.ts';
import { badge } from '../promises/badge.ts';
import { localDayOf } from '../promises/due.ts';
import { nextWake, type Reminding } from '../promises/wake.ts';
import { calendarOf, loadSettings, type Settings } from '../settings.ts';
import { alarm } from './alarm.ts';
import { backUpWeekly } from './backups.ts';
import type { Entry } from './entry.ts';
import { ledger } from './ledger.ts';
import { notices, untold } from './notices.ts';
import { notify } from './notify.ts';
import { quietUntil } from './quiet.ts';
import { badgeWrites } from './show-badge.ts';
import { store } from './store.ts';

const DAY = 24 * 60 * 60_000;

/**
 * The only writer of badge, alarm and notifications: derives all three from the ledger. Any wake, in any order, any
 * number of times, ends right, and one that finds everything right writes nothing. Runs inside `change`.
 */
export async function refresh(now: Date): Promise<void> {
	const [settings, { entries, sweptOn }] = await Promise.all([loadSettings(), openNow(now)]);
	const reminding = remindingOf(settings, entries);
	const quiet = quietUntil(now, { from: settings.quietFrom, to: settings.quietTo });
	const due = notices(entries, now, reminding);
	const writes = await badgeWrites(badge(entries, now), entries.length);

	// Until all of it is done there must be an alarm that wakes another worker for the rest.
	const isSwept = sweptOn === localDayOf(now);
	if ((due.length > 0 && quiet === null) || writes.length > 0 || !isSwept) await alarm.within(now);
	for (const write of writes) await write();
	// Time passes as well: what was due is late.
	if (writes.length > 0) announce('promises');
	await notify(due, entries, now, quiet !== null);
	if (!isSwept) await ledger.sweep(now.getTime() - settings.keepDays * DAY, now);
	const backup = await backUpWeekly(now);
	await alarm.at(earliest(nextWake(entries, now, reminding), entries.length > 0 ? quiet : null, backup), now);
}

/** What is open, with no reminder marked as shown that is yet to come. */
async function openNow(now: Date) {
	const found = await ledger.open();
	const wrong = untold(found.entries, now);
	if (wrong.length === 0) return found;
	await store(wrong, now);
	return ledger.open();
}

function remindingOf(settings: Settings, entries: readonly Entry[]): Reminding {
	return {
		momentLead: settings.remindLead,
		dayAt: settings.remindAt,
		vague: settings.remindVague,
		calendar: calendarOf(settings, browser.i18n.getUILanguage()),
		snoozed: new Map(
			entries.flatMap(({ id, snoozedUntil }) => (snoozedUntil === undefined ? [] : [[id, snoozedUntil] as const])),
		),
	};
}

function earliest(...instants: readonly (number | null)[]): number | null {
	const set = instants.filter((instant) => instant !== null);
	return set.length > 0 ? Math.min(...set) : null;
}
