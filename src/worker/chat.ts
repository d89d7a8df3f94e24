import { browser } from '../browser.ts';
import { askPage, type Handlers } from '../protocol.ts';
import { doorOf, tabsOf } from './home.ts';
import { ledger } from './ledger.ts';

/** What it takes to find a conversation again. */
export interface Chat {
	readonly site: string;
	readonly conversation: string;
	readonly customer: string;
	readonly link: string | null;
	readonly home: string | null;
}

export const chatHandlers: Handlers<'pledge/open-chat'> = {
	'pledge/open-chat': ({ id }) => openChat(id),
};

/** Brings the chat a pledge was made in to the front. */
export async function openChat(id: string): Promise<'shown' | 'site'> {
	const entry = await ledger.get(id);
	if (!entry) throw new Error(`no such promise: ${id}`);
	return showChat(entry);
}

/**
 * Brings a chat to the front: in a tab of its site that is there already, by the page itself or by the chat's link, else
 * in a new tab. `site` when the person has to find the customer there.
 */
export async function showChat(chat: Chat): Promise<'shown' | 'site'> {
	const { conversation, customer, link, home } = chat;
	const tab = home ? await tabOf(home) : undefined;
	if (tab?.id === undefined) {
		const url = link ?? (home && doorOf(home));
		if (!url) throw new Error(`no way back to ${chat.site}`);
		await browser.tabs.create({ url });
		return link ? 'shown' : 'site';
	}
	await browser.tabs.update(tab.id, { active: true });
	// Android has one window and no way to name it.
	if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
	if (await askPage(tab.id, 'page/show', { conversation, customer }).catch(() => false)) return 'shown';
	if (!link) return 'site';
	await browser.tabs.update(tab.id, { url: link });
	return 'shown';
}

/** The tab of a site, the one looked at last when there are several. */
async function tabOf(home: string) {
	const tabs = await browser.tabs.query({ url: tabsOf(home) });
	return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
