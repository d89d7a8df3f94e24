import type { Browser } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** The pane beside the page: Chromium's side panel, Firefox's sidebar. */
interface Panes {
	readonly sidePanel?: { open(of: { readonly windowId: number }): Promise<void> };
	readonly sidebarAction?: Partial<Browser['sidebarAction']>;
}

const { sidePanel, sidebarAction } = browser as Panes;

/** Whether this browser has such a pane. */
export const hasPanel = Boolean(sidePanel ?? sidebarAction?.open);

/**
 * Opens it in a window; call it straight from a click or a shortcut, which is all the permission it needs. False where
 * there is none.
 */
export async function openPanel(windowId: number): Promise<boolean> {
	// Firefox forgets the click at the first wait.
	if (sidebarAction?.open) await sidebarAction.open();
	else if (sidePanel) await sidePanel.open({ windowId });
	else return false;
	return true;
}
