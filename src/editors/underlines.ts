import type { Look, Mark } from './index.ts';
import { visibleRects } from './rects.ts';
import type { Ends } from './selection.ts';

interface Drawn {
	readonly mark: Mark;
	readonly range: Range;
	/** What the range held when it was drawn. */
	readonly words: string;
}

/** The underlined words of one box. Ranges move with the text, so what has not changed is not touched. */
export interface Underlines {
	/** Draws these marks and no others. */
	draw(marks: readonly Mark[], place: (mark: Mark) => Ends | null): void;
	/** Whether every underline still holds the words it was drawn on. */
	isIntact(): boolean;
	/** Puts those that no longer do to their new place; what has none goes. */
	mend(place: (mark: Mark) => Ends | null): void;
	/** The mark under a point of the viewport. Asks for layout: for pointers, not for keys. */
	at(x: number, y: number): Mark | null;
}

export function underlines(box: HTMLElement, highlights: Record<Look, Highlight>, signal: AbortSignal): Underlines {
	// Our own list: in Firefox a content script may add to a Highlight but not look through it.
	let drawn: Drawn[] = [];

	const clear = () => {
		for (const { mark, range } of drawn) highlights[mark.look].delete(range);
		drawn = [];
	};
	signal.addEventListener('abort', clear, { once: true });

	return {
		draw(marks, place) {
			if (signal.aborted) return;
			const spare = drawn;
			drawn = [];
			for (const mark of marks) {
				const ends = place(mark);
				if (!ends) continue;
				const index = spare.findIndex((old) => old.mark.look === mark.look);
				const range = index < 0 ? box.ownerDocument.createRange() : spare.splice(index, 1)[0]!.range;
				move(range, ends);
				if (index < 0) highlights[mark.look].add(range);
				drawn.push({ mark, range, words: range.toString() });
			}
			for (const { mark, range } of spare) highlights[mark.look].delete(range);
		},
		isIntact: () => drawn.every(holds),
		mend(place) {
			drawn = drawn.filter((one) => {
				const ends = holds(one) ? undefined : place(one.mark);
				if (ends) move(one.range, ends);
				if (ends === null) highlights[one.mark.look].delete(one.range);
				return ends !== null;
			});
		},
		at(x, y) {
			const isIn = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
			return drawn.find(({ range }) => visibleRects(box, range).some(isIn))?.mark ?? null;
		},
	};
}

const holds = ({ range, words }: Drawn) => range.toString() === words;

/** A range that is where it should be is left alone: moving it would paint anew. */
function move(range: Range, { from, to }: Ends) {
	const starts = range.startContainer === from.node && range.startOffset === from.offset;
	const ends = range.endContainer === to.node && range.endOffset === to.offset;
	if (!starts) range.setStart(from.node, from.offset);
	if (!starts || !ends) range.setEnd(to.node, to.offset);
}
