import { on, safely } from './safely.ts';

/**
 * Calls `watch` with the page's document, and with that of each frame of the same origin once the focus is in it, until
 * the signal aborts. A frame that loads another page has another document: it is met anew when it is used again.
 */
export function eachDocument(watch: (document: Document, signal: AbortSignal) => void, signal: AbortSignal): void {
	const met = new WeakSet<Document>();

	function meet(one: Document) {
		if (met.has(one)) return;
		met.add(one);
		watch(one, signal);
		// Focus that goes into a frame leaves the window: the frame is then the active element of this document.
		on(
			one.defaultView ?? window,
			'blur',
			() =>
				setTimeout(
					safely(() => enter(one)),
					0,
				),
			{ passive: true, signal },
		);
		enter(one);
	}

	function enter({ activeElement }: Document) {
		if (activeElement?.localName !== 'iframe' && activeElement?.localName !== 'frame') return;
		const inner = (activeElement as HTMLIFrameElement).contentDocument;
		// Null for a frame of another origin.
		if (inner) meet(inner);
	}

	meet(document);
}
