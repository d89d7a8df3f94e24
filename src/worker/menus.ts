import { browser } from '../browser.ts';
import { askPage } from '../protocol.ts';
import { type Key, t } from '../ui/text.ts';
import { keepSelection } from './keep-selection.ts';

/** What a click in the menu was on. */
export interface Clicked {
	readonly menuItemId: string | number;
	readonly frameId?: number | undefined;
	readonly selectionText?: string | undefined;
}

/** A line in the menu of a right click. Another one is one more entry. */
interface Item {
	readonly title: Key;
	/** What the click must be on. */
	readonly on: 'editable' | 'selection';
	/** On every page, not only those we work in. */
	readonly isEverywhere?: true;
	chosen(tab: number, clicked: Clicked): Promise<unknown>;
}

const ITEMS: Readonly<Record<string, Item>> = {
	'suggest-reply': { title: 'menu_suggest', on: 'editable', chosen: (tab) => askPage(tab, 'page/picker') },
	'keep-selection': { title: 'menu_keep_selection', on: 'selection', isEverywhere: true, chosen: keepSelection },
};

/** Makes the menu anew for the pages we may work in now. The browser keeps it; call this when they change. */
export async function makeMenus(): Promise<void> {
	// Firefox for Android has no such menu.
	if (!browser.contextMenus) return;
	const { origins = [] } = await browser.permissions.getAll();
	await browser.contextMenus.removeAll();
	for (const [id, { title, on, isEverywhere }] of Object.entries(ITEMS)) {
		const item = { id, title: t(title), contexts: [on] };
		if (isEverywhere) browser.contextMenus.create(item);
		// Without pages it would stand in the menu of every page.
		else if (origins.length > 0) browser.contextMenus.create({ ...item, documentUrlPatterns: origins });
	}
}

/** A line of our menu was chosen in this tab. */
export async function menuChosen(
	clicked: Clicked,
	tab: { readonly id?: number | undefined } | undefined,
): Promise<void> {
	if (tab?.id !== undefined) await ITEMS[clicked.menuItemId]?.chosen(tab.id, clicked).catch(() => false);
}
