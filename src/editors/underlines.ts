import type { Span } from '../text/span.ts';
import type { Look, Mark } from './index.ts';
import { visibleRects } from './rects.ts';
import type { Ends } from './selection.ts';

interface Drawn {
	mark: Mark;
	readonly range: Range;
}

/** The underlined words of one box. Ranges move with the text, so what has not changed is not touched. */
export function underlines(box: HTMLElement, highlights: Record<Look, Highlight>, signal: AbortSignal) {
	// Our own list: in Firefox a content script may add to a Highlight but not look through it.
	let drawn: Drawn[] = [];

	const draw = (marks: readonly Mark[], ends: (span: Span) => Ends) => {
		const spare = drawn;
		drawn = marks.map((mark) => {
			const { from, to } = ends(mark);
			const index = spare.findIndex((old) => old.mark.look === mark.look);
			const old = index < 0 ? undefined : spare.splice(index, 1)[0];
			const range = old?.range ?? box.ownerDocument.createRange();
			if (range.startContainer !== from.node || range.startOffset !== from.offset) {
				range.setStart(from.node, from.offset);
				range.setEnd(to.node, to.offset);
			} else if (range.endContainer !== to.node || range.endOffset !== to.offset) range.setEnd(to.node, to.offset);
			if (!old) highlights[mark.look].add(range);
			return { mark, range };
		});
		for (const { mark, range } of spare) highlights[mark.look].delete(range);
	};

	signal.addEventListener(
		'abort',
		() => {
			for (const { mark, range } of drawn) highlights[mark.look].delete(range);
			drawn = [];
		},
		{ once: true },
	);

	return {
		draw,
		/** The mark under a point of the viewport. Asks for layout: for pointers, not for keys. */
		at(x: number, y: number): Mark | null {
			const hit = drawn.find(({ range }) =>
				visibleRects(box, range).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
			);
			return hit?.mark ?? null;
		},
	};
}
