import { browser } from '../browser.ts';
import { loadSettings } from '../settings.ts';
import { change } from './alone.ts';
import { settled } from './changes.ts';
import { openChat } from './chat.ts';
import { ledger } from './ledger.ts';
import { pledgeOf } from './notices.ts';
import { BUTTONS } from './notify.ts';
import { store } from './store.ts';

const MINUTE = 60_000;

/** A notification was clicked: the chat of its pledge; the list when it is about several, or the chat is nowhere. */
export async function clicked(notification: string): Promise<void> {
	const pledge = pledgeOf(notification);
	await browser.notifications.clear(notification);
	await (pledge ? openChat(pledge).catch(openList) : openList());
}

/** A button of a notification about one pledge was clicked. */
export async function pressed(notification: string, button: number, now: Date): Promise<void> {
	const { snoozeMinutes } = await loadSettings();
	await change(now, async () => {
		const entry = await ledger.get(pledgeOf(notification) ?? notification);
		if (entry?.state.name !== 'open') return;
		const snoozed = { ...entry, snoozedUntil: now.getTime() + snoozeMinutes * MINUTE };
		await store([BUTTONS[button] === 'kept' ? settled(entry, 'kept', now) : snoozed], now);
	});
	await browser.notifications.clear(notification);
}

/** Browsers that open the popup only for a click in their own window get it in a tab. */
async function openList(): Promise<void> {
	const page = browser.runtime.getManifest().action?.default_popup ?? '';
	await browser.action.openPopup().catch(() => browser.tabs.create({ url: browser.runtime.getURL(page) }));
}
