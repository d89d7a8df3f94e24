import { browser } from '../browser.ts';
import { askPage, type Handlers } from '../protocol.ts';
import { alone } from './alone.ts';
import type { Entry } from './entry.ts';
import { tabsOf } from './home.ts';
import { ledger } from './ledger.ts';

export const chatHandlers: Handlers<'pledge/open-chat'> = {
	'pledge/open-chat': ({ id }) => openChat(id),
};

/**
 * Brings the chat of a pledge to the front: in a tab of its site that is there already, by the page itself or by the
 * pledge's link, else in a new tab.
 */
export async function openChat(id: string): Promise<'shown' | 'site'> {
	const entry = await alone(() => ledger.get(id));
	if (!entry) throw new Error(`no such promise: ${id}`);
	const tab = await existingTab(entry);
	if (tab === undefined) {
		const url = entry.link ?? entry.home;
		if (!url) throw new Error(`no way back to ${entry.site}`);
		await browser.tabs.create({ url });
		return entry.link ? 'shown' : 'site';
	}
	await focus(tab.id, tab.windowId);
	const { conversation, customer } = entry;
	if (await askPage(tab.id, 'page/show', { conversation, customer }).catch(() => false)) return 'shown';
	if (!entry.link) return 'site';
	await browser.tabs.update(tab.id, { url: entry.link });
	return 'shown';
}

/** A tab of the pledge's site, the one looked at last when there are several. */
async function existingTab({ home }: Entry): Promise<{ id: number; windowId: number | undefined } | undefined> {
	if (!home) return undefined;
	const tabs = await browser.tabs.query({ url: tabsOf(home) });
	const [tab] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
	return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

async function focus(tab: number, window: number | undefined): Promise<void> {
	await browser.tabs.update(tab, { active: true });
	// Android has one window and no way to name it.
	if (window !== undefined) await browser.windows?.update(window, { focused: true });
}
