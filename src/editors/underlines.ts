import type { Span } from '../text/span.ts';
import type { Look, Mark } from './index.ts';
import type { Reading } from './reading.ts';
import { visibleRects } from './rects.ts';
import { type Ends, endsOf } from './selection.ts';
import { shift } from './shift.ts';

interface Drawn {
	/** As the caller gave it. */
	readonly mark: Mark;
	/** Where it was in the text when we last looked. */
	readonly at: Span;
	readonly range: Range;
	/** What the range held when it was drawn. */
	readonly words: string;
}

/** The underlined words of one box. Ranges move with the text, so what has not changed is not touched. */
export interface Underlines {
	/** Draws these marks, made for the text `made`, and no others. */
	draw(marks: readonly Mark[], made: string, now: Reading): void;
	/** Whether every underline still holds the words it was drawn on. */
	isIntact(): boolean;
	/** Puts those that no longer do where their words have moved; if the words changed, the underline goes. */
	mend(now: Reading): void;
	/** The mark under a point of the viewport. Asks for layout: for pointers, not for keys. */
	at(x: number, y: number): Mark | null;
}

export function underlines(box: HTMLElement, highlights: Record<Look, Highlight>, signal: AbortSignal): Underlines {
	// Our own list: in Firefox a content script may add to a Highlight but not look through it.
	let drawn: readonly Drawn[] = [];
	/** The text when we last looked. */
	let text = '';

	const remove = (some: readonly Drawn[]) => {
		for (const { mark, range } of some) highlights[mark.look].delete(range);
	};
	signal.addEventListener(
		'abort',
		() => {
			remove(drawn);
			drawn = [];
		},
		{ once: true },
	);

	return {
		draw(marks, made, now) {
			if (signal.aborted) return;
			const spare = [...drawn];
			text = now.text;
			drawn = marks.flatMap((mark) => {
				const at = shift(mark, made, text);
				if (!at) return [];
				const index = spare.findIndex((old) => old.mark.look === mark.look);
				const range = spare.splice(index, index < 0 ? 0 : 1)[0]?.range ?? box.ownerDocument.createRange();
				move(range, endsOf(at, now));
				if (index < 0) highlights[mark.look].add(range);
				return [{ mark, at, range, words: range.toString() }];
			});
			remove(spare);
		},
		isIntact: () => drawn.every(isIntact),
		mend(now) {
			const gone: Drawn[] = [];
			drawn = drawn.flatMap((one) => {
				if (isIntact(one)) return [{ ...one, at: spanOf(one.range, now) }];
				const at = shift(one.at, text, now.text);
				if (at) {
					move(one.range, endsOf(at, now));
					return [{ ...one, at, words: one.range.toString() }];
				}
				gone.push(one);
				return [];
			});
			text = now.text;
			remove(gone);
		},
		at(x, y) {
			const isIn = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
			return drawn.find(({ range }) => visibleRects(box, range).some(isIn))?.mark ?? null;
		},
	};
}

const isIntact = ({ range, words }: Drawn) => range.toString() === words;

function spanOf(range: Range, now: Reading): Span {
	const start = now.offset({ node: range.startContainer, offset: range.startOffset });
	return { start, end: now.offset({ node: range.endContainer, offset: range.endOffset }) };
}

/** A range that is where it should be is left alone: moving it would paint anew. */
function move(range: Range, { from, to }: Ends) {
	const starts = range.startContainer === from.node && range.startOffset === from.offset;
	const ends = range.endContainer === to.node && range.endOffset === to.offset;
	if (!starts) range.setStart(from.node, from.offset);
	if (!starts || !ends) range.setEnd(to.node, to.offset);
}
