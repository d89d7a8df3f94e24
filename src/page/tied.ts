import { browser } from '../browser.ts';
import { deliver } from './deliver.ts';
import { safely } from './safely.ts';

/** For underlines and for our element, by `looks.ts` and `styles.ts`. */
const HIDDEN = ':root { --concilia: 0; --concilia-host: none }';

/**
 * Firefox stops our scripts at once when the extension is switched off or removed: nothing of ours can clear up then. But
 * it takes the worker's style sheet (`TIE`) along, and without that one this one hides all that is left in the document.
 */
export function tie(to: Document, signal: AbortSignal): void {
	const view = to.defaultView as (Window & typeof globalThis) | null;
	if (view?.getComputedStyle(to.documentElement).getPropertyValue('--concilia') !== '1') return;
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(HIDDEN);
	to.adoptedStyleSheets.push(sheet);
	const untie = safely(() => {
		const index = Array.prototype.indexOf.call(to.adoptedStyleSheets, sheet);
		if (index >= 0) to.adoptedStyleSheets.splice(index, 1);
	});
	signal.addEventListener('abort', untie, { once: true });
}

/** Only Firefox has a number for a frame, and only there is it needed. */
const { getFrameId } = browser.runtime as { getFrameId?(of: Window): number };

/** Has the worker's style sheet put into the frames of the page in which something of ours is. */
export function createTies(signal: AbortSignal): (box: HTMLElement) => void {
	const met = new WeakSet<Document>([document]);
	return safely(async ({ ownerDocument }) => {
		const view = ownerDocument.defaultView;
		if (!getFrameId || !view || met.has(ownerDocument)) return;
		met.add(ownerDocument);
		await deliver('frame/tie', { frame: getFrameId(view) }, signal);
		tie(ownerDocument, signal);
	});
}
