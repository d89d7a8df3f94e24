import { browser } from '../browser.ts';
import type { TabName } from './Tabs.tsx';

const KEY = 'popupTab';
const NAMES: readonly string[] = ['replies', 'promises', 'waiting'] satisfies readonly TabName[];

/** The tab that was open last; null before any was chosen, or when storage can't tell. */
export async function lastTab(): Promise<TabName | null> {
	const stored: unknown = await browser.storage.local.get(KEY).then(
		(found) => found[KEY],
		() => null,
	);
	return typeof stored === 'string' && NAMES.includes(stored) ? (stored as TabName) : null;
}

/** Remembers the tab, where it is one to work in. Losing it costs a click: not worth a word. */
export function rememberTab(tab: TabName): void {
	if (!NAMES.includes(tab)) return;
	void browser.storage.local.set({ [KEY]: tab }).catch(() => {});
}
