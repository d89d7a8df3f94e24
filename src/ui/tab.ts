import { browser } from '../browser.ts';

/**
 * The tab the person is answering in: the active one of this window. Opened as a tab of its own, this page is the
 * active one; then it is the tab looked at last. Our own pages are passed over, except the one with the practice chat.
 */
export async function activeTab(): Promise<number | null> {
	return (await activePage())?.id ?? null;
}

/** The same tab with its address, where the browser tells us: on our sites, and where the person opened us over it. */
export async function activePage(): Promise<{ readonly id: number; readonly url: string | null } | null> {
	const [tabs, self] = await Promise.all([browser.tabs.query({ currentWindow: true }), browser.tabs.getCurrent()]);
	const ours = browser.runtime.getURL('');
	const practice = browser.runtime.getURL('src/welcome/');
	const [tab] = tabs
		.filter(({ id, url }) => id !== self?.id && (!url?.startsWith(ours) || url.startsWith(practice)))
		.filter(({ active }) => active || self)
		.sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
	return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}
