import type { openEnglish } from '../pack.ts';
import type { Site } from '../sites/index.ts';

/**
 * What our other scripts leave for the content script in the world they share: the page's own scripts see nothing of it.
 * The build makes each of them one file that ends in one such variable.
 */
declare global {
	/** The one site this page is; the manifest lists its file before the content script. */
	var conciliaSite: Site | undefined;
	/** A language, after the worker was asked for it; and its book, until that is opened. */
	var conciliaLanguage: { readonly openEnglish: typeof openEnglish } | undefined;
	var conciliaBook: { readonly englishBook: string } | undefined;
}
