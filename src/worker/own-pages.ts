import { browser } from '../browser.ts';

/**
 * Throws unless the message came from a page of the extension: a web page that got hold of our content script must not
 * get hold of everybody's promises.
 */
export function onlyOwnPages(url: string | undefined): void {
	if (!url?.startsWith(browser.runtime.getURL(''))) throw new Error('only for the extension’s own pages');
}
