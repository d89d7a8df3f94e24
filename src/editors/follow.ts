import { windowsOf } from './frame.ts';

/**
 * Calls `moved` whenever a box may have moved or changed its size: something around it scrolled, the window or the box
 * was resized, the page grew; with the event, if one told. Gives the function that stops it.
 */
export function follow(box: HTMLElement, moved: (event?: Event) => void): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	// Captured, because scrolling does not bubble.
	for (const view of windowsOf(box)) {
		for (const type of ['scroll', 'resize', 'transitionend'])
			view.addEventListener(type, moved, { capture: true, passive: true, signal });
	}
	const sizes = new ResizeObserver(() => moved());
	sizes.observe(box);
	sizes.observe(box.ownerDocument.body);
	signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
	return () => stop.abort();
}
