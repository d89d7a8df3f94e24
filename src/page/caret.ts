/** Remembers what is selected in the box; the function given back gives it the focus, and that selection again. */
export function giveCaretBack(box: HTMLElement): () => void {
	const selection = box.ownerDocument.getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
	return () => {
		if (!box.isConnected) return;
		box.focus({ preventScroll: true });
		const now = box.ownerDocument.getSelection();
		// A field remembers by itself, and a range whose nodes are gone has moved up out of the box.
		if (!range || !now || !box.contains(range.startContainer)) return;
		now.removeAllRanges();
		now.addRange(range);
	};
}
