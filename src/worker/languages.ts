import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';

/** The files the build makes of `src/pack.ts` and its like. */
const FILES = { en: 'language/en.js' } as const;

/** Puts a language into the frame of a tab that asks for it; it finds it there as `conciliaLanguage`. */
export const languageHandlers: Handlers<'language/bring'> = {
	async 'language/bring'({ language }, { tab, frameId }) {
		if (tab?.id === undefined) throw new Error('only a page in a tab can be brought a language');
		await browser.scripting.executeScript({
			target: { tabId: tab.id, frameIds: [frameId ?? 0] },
			files: [FILES[language]],
		});
		return null;
	},
};
