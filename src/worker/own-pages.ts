import { browser } from '../browser.ts';
import type { Sender } from '../protocol.ts';

/** Whether a message came from a page of the extension. The address is what the page says, the origin what the browser does. */
export function isOwnPage({ url, origin }: Sender): boolean {
	const ours = browser.runtime.getURL('');
	return url?.startsWith(ours) === true && (origin === undefined || ours === `${origin}/`);
}
