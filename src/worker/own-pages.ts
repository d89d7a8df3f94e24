import { browser } from '../browser.ts';

/** Whether a message came from a page of the extension. */
export function isOwnPage(url: string | undefined): boolean {
	return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/**
 * Throws unless the message came from a page of the extension: a web page that got hold of our content script must not
 * get hold of everybody's promises.
 */
export function onlyOwnPages(url: string | undefined): void {
	if (!isOwnPage(url)) throw new Error('only for the extension’s own pages');
}
