import type { Span } from '../text/span.ts';
import type { Place, Reading } from './reading.ts';

/** Both ends of a selection, in tree order. */
export interface Ends {
	readonly from: Place;
	readonly to: Place;
}

/** The selection as far as it lies wholly in the box; null when it is elsewhere. */
export function selectionIn(box: Element): Ends | null {
	const selection = box.ownerDocument.getSelection();
	if (!box.isConnected || !selection || selection.rangeCount === 0) return null;
	const root = box.getRootNode();
	// In a shadow tree the plain range is moved up to the host.
	const range =
		root.nodeType === Node.DOCUMENT_NODE
			? selection.getRangeAt(0)
			: selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0];
	if (!range || !box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
	return {
		from: { node: range.startContainer, offset: range.startOffset },
		to: { node: range.endContainer, offset: range.endOffset },
	};
}

/** Where a span of the text just read begins and ends. */
export function endsOf({ start, end }: Span, reading: Reading): Ends {
	const from = reading.place(start, 'start');
	return { from, to: start === end ? from : reading.place(end, 'end') };
}

/**
 * Focuses the box and selects; the editor hears of it before this returns. False when the box cannot be focused: what is
 * typed then would go elsewhere.
 */
export function select(box: HTMLElement, { from, to }: Ends): boolean {
	// A body in design mode takes no focus; its window does.
	if (box.ownerDocument.designMode === 'on') box.ownerDocument.defaultView?.focus();
	else box.focus({ preventScroll: true });
	box.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
	// The browser tells only later; React's and other editors would write at the caret they last heard of.
	box.ownerDocument.dispatchEvent(new Event('selectionchange'));
	return selectionIn(box) !== null && hasFocus(box);
}

/** Whether keys would go to the box, if its window had the keyboard. */
export function hasFocus(box: Element): boolean {
	const { activeElement } = box.getRootNode() as Document | ShadowRoot;
	if (activeElement === box) return true;
	return activeElement !== null && activeElement !== box.ownerDocument.body && activeElement.contains(box);
}

/** Keeps the last selection in the box, also when the focus has gone elsewhere; answers it while its nodes are there. */
export function lastSelection(box: Element, signal: AbortSignal): () => Ends | null {
	let last = selectionIn(box);
	const note = () => {
		last = selectionIn(box) ?? last;
	};
	// An editor that loses the focus may clear the selection, so be the first to hear. As long as the box has it, the
	// selection is there to be asked for: hearing of every move would cost something at every key.
	box.ownerDocument.defaultView?.addEventListener('blur', note, { signal, capture: true });
	return () => {
		note();
		return last && box.contains(last.from.node) && box.contains(last.to.node) ? last : null;
	};
}
