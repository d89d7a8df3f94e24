/** What has rectangles: a Range, or an OpaqueRange in a field. */
export interface Rectangular {
	getClientRects(): Iterable<DOMRect>;
}

/** What of the box is in the window. */
function frameOf(box: Element): { left: number; top: number; right: number; bottom: number } {
	const { body, documentElement } = box.ownerDocument;
	const window = { left: 0, top: 0, right: documentElement.clientWidth, bottom: documentElement.clientHeight };
	// A body is as long as its text and scrolled by the window.
	if (box === body) return window;
	const { left, top, right, bottom } = box.getBoundingClientRect();
	return {
		left: Math.max(left, 0),
		top: Math.max(top, 0),
		right: Math.min(right, window.right),
		bottom: Math.min(bottom, window.bottom),
	};
}

/** The parts of a range that are not scrolled out of the box or the window. */
export function visibleRects(box: Element, range: Rectangular): DOMRect[] {
	const frame = frameOf(box);
	const seen: DOMRect[] = [];
	for (const rect of range.getClientRects()) {
		const left = Math.max(rect.left, frame.left);
		const top = Math.max(rect.top, frame.top);
		const right = Math.min(rect.right, frame.right);
		const bottom = Math.min(rect.bottom, frame.bottom);
		if (right > left && bottom > top) seen.push(new DOMRect(left, top, right - left, bottom - top));
	}
	return seen;
}

/** The same, joined to one rectangle a line. */
export function lineRects(box: Element, range: Rectangular): DOMRect[] {
	const lines: DOMRect[] = [];
	for (const rect of visibleRects(box, range)) {
		const last = lines.at(-1);
		const isSameLine = last && rect.top < last.bottom - last.height / 2 && rect.bottom > last.top + last.height / 2;
		if (isSameLine) lines[lines.length - 1] = union(last, rect);
		else lines.push(rect);
	}
	return lines;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
	const left = Math.min(a.left, b.left);
	const top = Math.min(a.top, b.top);
	return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
