import { browser } from '../browser.ts';
import { followGrants } from './grants.ts';
import { scriptsOfManifest, startInOpenTabs } from './start-pages.ts';

/** On the first install: the welcome page, and the content script in chats that are open already. */
export async function installed({ reason }: { readonly reason: string }): Promise<void> {
	await Promise.all([
		reason === 'install' ? browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') }) : undefined,
		startAgain(),
		followGrants(),
	]);
}

/**
 * Chromium puts content scripts into new pages only, and leaves those of the version before without their extension;
 * Firefox does it itself, and running twice would be wrong.
 */
async function startAgain(): Promise<void> {
	if (typeof browser.runtime.getBrowserInfo !== 'function') await startInOpenTabs(scriptsOfManifest());
}
