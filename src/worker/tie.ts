import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';

/** All of ours in a page is seen while this is there, by `page/tied.ts`. */
const TIE = ':root { --concilia: 1 !important; --concilia-host: block !important }';

/** Only Firefox takes a style sheet out again when the extension goes; elsewhere our scripts live to clear up. */
export async function tie(tabId: number, frameId: number): Promise<void> {
	if (!('getBrowserInfo' in browser.runtime)) return;
	await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: TIE });
}

/** A page can only mean its own frames. */
export const tieHandlers: Handlers<'frame/tie'> = {
	async 'frame/tie'({ frame }, { tab }) {
		// The frame may be gone by now.
		if (tab?.id !== undefined) await tie(tab.id, frame).catch(() => undefined);
		return null;
	},
};
