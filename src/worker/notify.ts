import type { Notifications } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Entry } from './entry.ts';
import { isCurrent, type Notice, pledgeOf } from './notices.ts';
import { store } from './store.ts';

/** The buttons of a notification about one pledge, in order; Chrome shows no more than two. The rest opens the chat. */
export const BUTTONS = ['kept', 'snooze'] as const;

/**
 * Shows the notifications that are due, unless it is quiet, and takes away those that are not true any more. Each is shown first and then
 * marked in the ledger: killed between the two, the next worker finds it up and only marks it.
 */
export async function notify(
	due: readonly Notice[],
	open: readonly Entry[],
	now: Date,
	isQuiet: boolean,
): Promise<void> {
	const up = Object.keys(await browser.notifications.getAll());
	const isDue = new Set(due.map(({ id }) => id));
	for (const id of up) if (!isDue.has(id) && !isCurrent(id, open, now)) await browser.notifications.clear(id);
	if (isQuiet) return;
	for (const notice of due) {
		// The newest word about a promise takes the place of the older.
		for (const id of up) if (isOlder(id, notice)) await browser.notifications.clear(id);
		if (up.includes(notice.id) || (await show(notice))) await store(notice.marked, now);
	}
}

function isOlder(up: string, notice: Notice): boolean {
	return up !== notice.id && notice.entries.some(({ id }) => id === pledgeOf(up));
}

/** False when the browser would not show it; the next wake tries again. */
async function show({ id, occasion, entries }: Notice): Promise<boolean> {
	const [first, ...others] = entries;
	const isOne = first !== undefined && others.length === 0;
	const options = {
		type: 'basic' as const,
		iconUrl: browser.runtime.getURL('icons/128.png'),
		...(isOne ? aboutOne(first, occasion) : aboutMany(entries, occasion)),
	};
	const acts = {
		buttons: BUTTONS.map((name) => ({ title: say(`notice_button_${name}`) })),
		contextMessage: say('notice_open'),
	};
	try {
		if (isOne) await create(id, { ...options, ...acts }).catch(() => create(id, options));
		else await create(id, options);
		return true;
	} catch (error) {
		console.error('concilia: notification', error);
		return false;
	}
}

/** Rejects where the browser throws at once: Firefox does for buttons, which it does not have. */
async function create(id: string, options: Notifications.CreateNotificationOptions & { buttons?: unknown }) {
	await browser.notifications.create(id, options);
}

function aboutOne(entry: Entry, occasion: Notice['occasion']) {
	return { title: say(`notice_${occasion}`, nameOf(entry)), message: entry.text };
}

const LINES = 4;

function aboutMany(entries: readonly Entry[], occasion: Notice['occasion']) {
	const lines = entries.slice(0, LINES).map((entry) => `${nameOf(entry)}: ${entry.text}`);
	const more = entries.length - lines.length;
	return {
		title: say(`notice_${occasion}`, String(entries.length)),
		message: [...lines, ...(more > 0 ? [say('notice_more', String(more))] : [])].join('\n'),
	};
}

function nameOf({ customer }: Entry): string {
	return customer || say('customer_unknown');
}

function say(key: string, ...values: string[]): string {
	return browser.i18n.getMessage(key, values);
}
