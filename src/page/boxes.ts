import { isOnPage, isTextBox } from '../editors/index.ts';
import type { Box } from './box.ts';
import { safely } from './safely.ts';

/** The boxes in our care, each until it leaves the page, is let go, or the signal aborts. */
export interface Boxes {
	/** The box for this element, taken into care if it was not; null for what is no box we may work in. */
	keep(element: HTMLElement): Box | null;
	/** Lets go of those that have left the page. */
	sweep(): void;
	/** Lets go of those that we may not work in any more. */
	letGo(isOff: (element: HTMLElement) => boolean): void;
	all(): readonly Box[];
}

/** `watch` takes an element into care until its signal aborts; `left` is called when one is let go. */
export function createBoxes(
	watch: (element: HTMLElement, signal: AbortSignal) => Box,
	left: () => void,
	signal: AbortSignal,
): Boxes {
	const kept = new Map<HTMLElement, { readonly box: Box; readonly stop: AbortController }>();
	// What leaves the page loses its size: with that, nothing of ours stays behind over the page.
	const sizes = new ResizeObserver(safely(sweep));
	signal.addEventListener('abort', () => sizes.disconnect());

	function release(isGone: (element: HTMLElement) => boolean) {
		for (const [element, { stop }] of kept) {
			if (!isGone(element)) continue;
			stop.abort();
			kept.delete(element);
			sizes.unobserve(element);
			left();
		}
	}

	function sweep() {
		release((element) => !isOnPage(element));
	}

	return {
		keep(element) {
			const known = kept.get(element);
			if (known) return known.box;
			if (signal.aborted || !isTextBox(element)) return null;
			const stop = new AbortController();
			const box = watch(element, AbortSignal.any([signal, stop.signal]));
			kept.set(element, { box, stop });
			sizes.observe(element);
			return box;
		},
		sweep,
		letGo: release,
		all: () => [...kept.values()].map(({ box }) => box),
	};
}
