import { computePosition, flip, inline, offset, type Placement, shift } from '@floating-ui/dom';
import { safely } from './safely.ts';

/**
 * Keeps a piece of ours beside some words or a box until the signal aborts, inside the viewport. `rects` says where
 * that is now, one a line; when there is nothing left to see, `gone` is called.
 */
export function place(
	piece: HTMLElement,
	near: HTMLElement,
	rects: () => readonly DOMRect[],
	gone: () => void,
	placement: Placement,
	signal: AbortSignal,
): void {
	const move = safely(async () => {
		const lines = rects();
		if (lines.length === 0 || !near.isConnected) return gone();
		const words = {
			contextElement: near,
			getBoundingClientRect: () => around(lines),
			getClientRects: () => lines as never as DOMRectList,
		};
		const { x, y } = await computePosition(words, piece, {
			placement,
			strategy: 'fixed',
			middleware: [inline(), offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
		});
		piece.style.left = `${x}px`;
		piece.style.top = `${y}px`;
	});
	move();
	for (const type of ['scroll', 'resize']) addEventListener(type, move, { capture: true, passive: true, signal });
}

function around(rects: readonly DOMRect[]): DOMRect {
	const left = Math.min(...rects.map((rect) => rect.left));
	const top = Math.min(...rects.map((rect) => rect.top));
	const right = Math.max(...rects.map((rect) => rect.right));
	const bottom = Math.max(...rects.map((rect) => rect.bottom));
	return new DOMRect(left, top, right - left, bottom - top);
}
