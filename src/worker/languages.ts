import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';
import { tie } from './tie.ts';

/** The files the build makes of `src/english-book.ts`, `src/pack.ts` and their like. */
const FILES = { en: ['language/en-book.js', 'language/en.js'] } as const;

/** Puts a language into the frame of a tab that asks for it; it finds it there as `conciliaLanguage`. */
export const languageHandlers: Handlers<'language/bring'> = {
	async 'language/bring'({ language }, { tab, frameId }) {
		if (tab?.id === undefined) throw new Error('only a page in a tab can be brought a language');
		const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
		await tie(tab.id, frameId ?? 0);
		await browser.scripting.executeScript({ target, files: [...FILES[language]] });
		return null;
	},
};
