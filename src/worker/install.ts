import { browser } from '../browser.ts';
import { askPage } from '../protocol.ts';

/** On the first install: the welcome page, and the content script in chats that are open already. */
export async function installed({ reason }: { readonly reason: string }): Promise<void> {
	await Promise.all([
		reason === 'install' ? browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') }) : undefined,
		startInOpenTabs(),
	]);
}

/**
 * Chromium puts content scripts into new pages only, and leaves those of the version before without their extension;
 * Firefox does it itself, and running twice in a page would be wrong.
 */
async function startInOpenTabs(): Promise<void> {
	if (typeof browser.runtime.getBrowserInfo === 'function') return;
	for (const { matches, js } of browser.runtime.getManifest().content_scripts ?? []) {
		const tabs = await browser.tabs.query({ url: matches });
		await Promise.all(
			tabs.map(async ({ id }) => {
				if (id === undefined || !js || (await isThere(id))) return;
				// A tab that is closed, asleep or showing an error page can't be helped and must not stop the others.
				await browser.scripting.executeScript({ target: { tabId: id }, files: js }).catch(() => undefined);
			}),
		);
	}
}

/** An update that is applied while the browser starts finds pages that have this version's script already. */
function isThere(tab: number): Promise<boolean> {
	return askPage(tab, 'page/state').then(
		() => true,
		() => false,
	);
}
