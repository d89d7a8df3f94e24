import { isOnPage, offsetOfFrame, windowsOf } from '../editors/index.ts';
import { heightBeside, spotAt } from './beside.ts';
import { safely } from './safely.ts';

/**
 * Keeps a piece of ours at some words or a box until the signal aborts: above, below where there is no room, always
 * inside the window. `rects` says where that is now, one a line, in the viewport of the frame `near` is in; when there is
 * nothing left to see, `gone` is called. Call what is given back when the piece has changed its size. A piece that can be
 * smaller finds the most height that leaves the words free in `--room`, and in `--clear` the most that leaves Send free
 * where it can't be otherwise. `caret` is where somebody writes, as `rects`; `sends` are buttons, of that frame or around it.
 */
export function place(
	piece: HTMLElement,
	near: HTMLElement,
	rects: () => readonly DOMRect[],
	gone: () => void,
	signal: AbortSignal,
	sends: readonly HTMLElement[],
	caret: () => readonly DOMRect[] = () => [],
): () => void {
	const move = safely(() => {
		const offset = offsetOfFrame(near.ownerDocument.defaultView);
		const inWindow = ({ left, top, width, height }: DOMRect, { x, y } = offset) =>
			new DOMRect(left + x, top + y, width, height);
		const lines = (isOnPage(near) ? rects() : []).map((one) => inWindow(one));
		if (lines.length === 0) return gone();
		const room = { width: document.documentElement.clientWidth, height: innerHeight };
		const isRightToLeft = getComputedStyle(piece).direction === 'rtl';
		const free = {
			from: Math.min(lines[0]!.top, barTop(near) + offset.y),
			strip: stripAt(piece),
			caret: caret().map((one) => inWindow(one)),
			sends: sends
				.map((one) => inWindow(one.getBoundingClientRect(), offsetOfFrame(one.ownerDocument.defaultView)))
				.filter(({ width }) => width > 0),
		};
		const words = [{ ...edges(lines[0]!), bottom: lines.at(-1)!.bottom }];
		const spot = () =>
			spotAt(lines, free, { width: piece.offsetWidth, height: piece.offsetHeight }, room, isRightToLeft);
		piece.style.setProperty('--room', `${heightBeside(words, room)}px`);
		piece.style.removeProperty('--clear');
		let at = spot();
		if (at.isOverSend) {
			const both = heightBeside([...words, ...free.sends], room);
			const clear = both < LEAST ? heightBeside(free.sends, room) : both;
			piece.style.setProperty('--clear', `${clear}px`);
			at = spot();
		}
		piece.style.left = `${at.left}px`;
		piece.style.top = `${at.top}px`;
	});
	move();
	for (const one of windowsOf(near)) {
		for (const type of ['scroll', 'resize']) one.addEventListener(type, move, { capture: true, passive: true, signal });
	}
	return move;
}

/** A piece of less height is of no use. */
const LEAST = 140;

const edges = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });

/** Where the strip is that this piece should leave free; one that stays while strips come and go sees to it by its style. */
function stripAt(piece: HTMLElement): DOMRect | null {
	const strip = piece.matches('.at-box') ? null : piece.parentNode?.querySelector('.strip:not([hidden])');
	return strip?.getBoundingClientRect() ?? null;
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
