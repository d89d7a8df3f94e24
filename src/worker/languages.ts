import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';

/** The files the build makes of `src/tone/english-book.ts`, `src/pack.ts` and their like. */
const FILES = { en: ['language/en-book.js', 'language/en.js'] } as const;

/** All of ours in a page is seen while this is there, by `page/tied.ts`. */
const TIE = ':root { --concilia: 1 !important; --concilia-host: block !important }';

/** Puts a language into the frame of a tab that asks for it; it finds it there as `conciliaLanguage`. */
export const languageHandlers: Handlers<'language/bring'> = {
	async 'language/bring'({ language }, { tab, frameId }) {
		if (tab?.id === undefined) throw new Error('only a page in a tab can be brought a language');
		const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
		// Only Firefox takes a style sheet out again when the extension goes; elsewhere our scripts live to clear up.
		if ('getBrowserInfo' in browser.runtime) await browser.scripting.insertCSS({ target, css: TIE });
		await browser.scripting.executeScript({ target, files: [...FILES[language]] });
		return null;
	},
};
