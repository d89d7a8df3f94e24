import { browser } from '../browser.ts';
import { askPage } from '../protocol.ts';

/** Content scripts, and where they belong. */
export interface Scripts {
	readonly matches: readonly string[];
	readonly js: readonly string[];
}

/** Puts content scripts into the pages that are open already; those that have them keep the copy they have. */
export async function startInOpenTabs(scripts: readonly Scripts[]): Promise<void> {
	for (const { matches, js } of scripts) {
		const tabs = await browser.tabs.query({ url: [...matches] });
		await Promise.all(
			tabs.map(async ({ id }) => {
				if (id === undefined || (await isThere(id))) return;
				// A tab that is closed, asleep or showing an error page can't be helped and must not stop the others.
				await browser.scripting.executeScript({ target: { tabId: id }, files: [...js] }).catch(() => undefined);
			}),
		);
	}
}

/** What the manifest puts into pages. */
export function scriptsOfManifest(): readonly Scripts[] {
	const { content_scripts = [] } = browser.runtime.getManifest();
	return content_scripts.map(({ matches, js = [] }) => ({ matches, js }));
}

/** An update that is applied while the browser starts finds pages that have this version's script already. */
function isThere(tab: number): Promise<boolean> {
	return askPage(tab, 'page/state').then(
		() => true,
		() => false,
	);
}
