import { type Language, openLanguage } from '../language.ts';
import { deliver } from './deliver.ts';

/** The language a page works in. */
export interface PageLanguage {
	/** Null until it has come. */
	now(): Language | null;
	/** Asks for it when nobody has, and waits until it is there. */
	needed(): Promise<Language>;
}

/** It is asked of the worker when it is first needed: a chat nobody writes in never loads it. */
export function createPageLanguage(signal: AbortSignal): PageLanguage {
	let language: Language | null = null;
	let coming: Promise<Language> | null = null;

	async function fetched(): Promise<Language> {
		const data = await deliver('language/data', { language: 'en' }, signal);
		// Reading it takes a moment, and somebody may be typing.
		await idle();
		language = openLanguage(data);
		return language;
	}

	return {
		now: () => language,
		needed() {
			coming ??= fetched();
			// What failed may go well the next time.
			coming.catch(() => {
				coming = null;
			});
			return coming;
		},
	};
}

/** When the page has nothing else to do, or soon in any case. */
function idle(): Promise<unknown> {
	return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
}
