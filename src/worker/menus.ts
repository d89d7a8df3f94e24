import { browser } from '../browser.ts';
import { askPage } from '../protocol.ts';
import { type Key, t } from '../ui/text.ts';

/** A line in the menu of a right click on the pages we work in. Another one is one more entry. */
interface Item {
	readonly title: Key;
	/** What the click must be on. */
	readonly on: 'editable' | 'selection';
	chosen(tab: number): Promise<unknown>;
}

const ITEMS: Readonly<Record<string, Item>> = {
	'suggest-reply': { title: 'menu_suggest', on: 'editable', chosen: (tab) => askPage(tab, 'page/picker') },
};

/** Makes the menu anew for the pages we may work in now. The browser keeps it; call this when they change. */
export async function makeMenus(): Promise<void> {
	// Firefox for Android has no such menu.
	if (!browser.contextMenus) return;
	const { origins = [] } = await browser.permissions.getAll();
	await browser.contextMenus.removeAll();
	// Without pages it would stand in the menu of every page.
	if (origins.length === 0) return;
	for (const [id, { title, on }] of Object.entries(ITEMS))
		browser.contextMenus.create({ id, title: t(title), contexts: [on], documentUrlPatterns: origins });
}

/** A line of our menu was chosen in this tab. */
export async function menuChosen(
	{ menuItemId }: { readonly menuItemId: string | number },
	tab: { readonly id?: number | undefined } | undefined,
): Promise<void> {
	if (tab?.id !== undefined) await ITEMS[menuItemId]?.chosen(tab.id).catch(() => false);
}
