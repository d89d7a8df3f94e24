import { askPage } from '../protocol.ts';

/** A keyboard shortcut was pressed over this tab: the page in it opens its card. Any other page has none. */
export async function commanded(command: string, tab: { readonly id?: number | undefined } | undefined): Promise<void> {
	if (command === 'open-card' && tab?.id !== undefined) await askPage(tab.id, 'page/card').catch(() => false);
}
