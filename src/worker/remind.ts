import { browser } from '../browser.ts';
import { lateFrom } from '../promises/badge.ts';
import type { Due } from '../promises/due.ts';
import { type Reminder, type Reminding, reminders } from '../promises/wake.ts';
import type { Entry } from './entry.ts';
import { ledger } from './ledger.ts';

/** Shows the reminders that are due and have not been shown, one notification a pledge. */
export async function remind(open: readonly Entry[], now: Date, reminding: Reminding): Promise<void> {
	for (const entry of open) {
		const passed = reminders(entry, reminding).filter(({ at }) => at <= now.getTime());
		const fresh = passed.filter((reminder) => !entry.reminded.includes(markOf(entry, reminder)));
		// After a long sleep only the last word counts; the earlier ones are marked with it.
		const last = fresh.at(-1);
		if (last) await remindOnce(entry, fresh, last, now);
	}
}

/** Shown first, then marked. Killed between the two, the next worker finds the notification up and only marks it. */
async function remindOnce(entry: Entry, fresh: readonly Reminder[], last: Reminder, now: Date): Promise<void> {
	const id = `${entry.id} ${markOf(entry, last)}`;
	const up = await browser.notifications.getAll();
	if (!Object.hasOwn(up, id)) await show(id, entry, last, now);
	const marks = fresh.map((reminder) => markOf(entry, reminder));
	await ledger.put([{ ...entry, reminded: [...entry.reminded, ...marks] }]);
}

/** Names a reminder for good: a new due date or another snooze is another reminder, other opening hours are not. */
function markOf({ due }: Entry, { occasion, at }: Reminder): string {
	return occasion === 'snoozed' ? `snoozed ${at}` : `${occasion} ${nameOf(due)}`;
}

function nameOf(due: Due): string {
	return due.kind === 'moment' ? String(due.at) : due.kind === 'day' ? due.on : 'someday';
}

async function show(id: string, entry: Entry, { occasion }: Reminder, now: Date): Promise<void> {
	const late = lateFrom(entry);
	const title = late !== null && late <= now.getTime() ? 'notice_overdue' : `notice_${occasion}`;
	await browser.notifications.create(id, {
		type: 'basic',
		iconUrl: browser.runtime.getURL('icons/128.png'),
		title: browser.i18n.getMessage(title, entry.customer || browser.i18n.getMessage('customer_unknown')),
		message: entry.text,
	});
}

/** The pledge a notification is about. */
export function pledgeOf(notification: string): string {
	return notification.split(' ', 1)[0] ?? '';
}
