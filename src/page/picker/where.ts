import type { Editor } from '../../editors/index.ts';
import type { Span } from '../../text/span.ts';

/** Boxes no higher than this (pixels) are for chats: the draft stays in sight, and so does the button beside it. */
const SMALL = 220;
/** Buttons beside a small box reach a little over its edge. */
const BRIM = 10;

/**
 * Where the list goes in the box's viewport: at these words, over or under the whole of a small box. Empty when the box
 * is not shown.
 */
export function whereIn({ box, rects }: Pick<Editor, 'box' | 'rects'>, words: Span): readonly DOMRect[] {
	const { left, top, width, height } = box.getBoundingClientRect();
	if (width === 0 || height === 0) return [];
	const [line] = rects(words);
	if (line && height > SMALL) return [line];
	return [new DOMRect(line?.left ?? left, top - BRIM, line?.width ?? width, Math.min(height, SMALL) + 2 * BRIM)];
}
