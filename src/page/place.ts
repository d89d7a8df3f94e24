import { isOnPage, offsetOfFrame, windowsOf } from '../editors/index.ts';
import { safely } from './safely.ts';

/** Pixels between the words and our piece, and between our piece and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * Keeps a piece of ours at some words or a box until the signal aborts: above, below where there is no room, always
 * inside the window. `rects` says where that is now, one a line, in the viewport of the frame `near` is in; when there is
 * nothing left to see, `gone` is called. Call what is given back when the piece has changed its size. A piece that can be
 * smaller finds the most height that leaves the words free in `--room`.
 */
export function place(
	piece: HTMLElement,
	near: HTMLElement,
	rects: () => readonly DOMRect[],
	gone: () => void,
	signal: AbortSignal,
): () => void {
	const move = safely(() => {
		const { x, y } = offsetOfFrame(near.ownerDocument.defaultView);
		const lines = (isOnPage(near) ? rects() : []).map(
			({ left, top, width, height }) => new DOMRect(left + x, top + y, width, height),
		);
		if (lines.length === 0) return gone();
		const room = { width: document.documentElement.clientWidth, height: innerHeight };
		const isRightToLeft = getComputedStyle(piece).direction === 'rtl';
		const most = Math.max(lines[0]!.top, room.height - lines.at(-1)!.bottom) - GAP - EDGE;
		piece.style.setProperty('--room', `${most}px`);
		const size = { width: piece.offsetWidth, height: piece.offsetHeight };
		const free = Math.min(lines[0]!.top, barTop(near) + y);
		let at = beside(lines, free, size, room, isRightToLeft);
		const strip = stripAt(piece);
		if (strip && isOver(strip, at, size))
			at = beside(withStrip(lines, strip), Math.min(free, strip.top), size, room, isRightToLeft);
		piece.style.left = `${at.left}px`;
		piece.style.top = `${at.top}px`;
	});
	move();
	for (const one of windowsOf(near)) {
		for (const type of ['scroll', 'resize']) one.addEventListener(type, move, { capture: true, passive: true, signal });
	}
	return move;
}

interface Size {
	readonly width: number;
	readonly height: number;
}
type Line = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Where the strip is that this piece should leave free. One that stays at a box while strips come and go sees to it by its style. */
function stripAt(piece: HTMLElement): DOMRect | null {
	const strip = piece.matches('.at-box') ? null : piece.parentNode?.querySelector('.strip:not([hidden])');
	return strip?.getBoundingClientRect() ?? null;
}

function isOver(
	{ left, right, top, bottom }: Line,
	at: { left: number; top: number },
	{ width, height }: Size,
): boolean {
	return at.left < right && at.left + width > left && at.top < bottom && at.top + height > top;
}

/** The same lines, except that below them begins under the strip as well where that is lower. */
function withStrip(lines: readonly Line[], strip: Line): readonly Line[] {
	const last = lines.at(-1)!;
	const { left, right, top } = last;
	return [...lines.slice(0, -1), { left, right, top, bottom: Math.max(last.bottom, strip.bottom) }];
}

/** Pixels that the buttons beside a box of few lines may stand out over and under it, at most. */
const STANDS_OUT = 48;
const LOW = 120;

/** Where the bar begins that a low box stands in: the buttons in it, Send first of all, may be taller than the words. */
function barTop(box: HTMLElement): number {
	const { top, height } = box.getBoundingClientRect();
	if (height > LOW) return Number.POSITIVE_INFINITY;
	let highest = top;
	for (let around = box.parentElement; around; around = around.parentElement) {
		const bar = around.getBoundingClientRect();
		if (bar.height > height + STANDS_OUT) break;
		highest = Math.min(highest, bar.top);
	}
	return highest;
}

/**
 * Where the piece goes, in pixels from the window's corner. Words over several lines: over the first or under the last.
 * Above, it keeps clear of all from `free` down.
 */
export function beside(
	lines: readonly Line[],
	free: number,
	piece: Size,
	room: Size,
	isRightToLeft: boolean,
): { left: number; top: number } {
	const first = lines[0]!;
	const last = lines.at(-1)!;
	const above = free - GAP - piece.height;
	const below = last.bottom + GAP;
	const isAbove = above >= EDGE || below + piece.height > room.height - EDGE;
	const line = isAbove ? first : last;
	return {
		left: within(isRightToLeft ? line.right - piece.width : line.left, room.width - piece.width),
		top: within(isAbove ? above : below, room.height - piece.height),
	};
}

function within(wanted: number, most: number): number {
	return Math.max(EDGE, Math.min(wanted, most - EDGE));
}
