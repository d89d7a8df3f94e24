import { follow, isOnPage, offsetOfFrame } from '../editors/index.ts';
import type { Corner } from '../settings.ts';
import { count, t } from '../ui/text.ts';
import { at, cornersFrom, nearest } from './corner.ts';
import { element } from './element.ts';
import type { Face } from './face.ts';
import type { Overlay } from './overlay.ts';
import { plannedShort } from './planned-words.ts';
import { on, safely } from './safely.ts';
import { type Drawn, drawFace } from './strip-face.ts';

/** A slim mark at a corner of a compose box: how its draft is. */
export interface Strip {
	/** Redraws only what is not shown already; null takes it away. */
	show(face: Face | null, looks: Looks): void;
	/** Where it is, for what opens at it; null while it is not shown. */
	piece(): HTMLElement | null;
}

/** How the person wants it. */
interface Looks {
	readonly corner: Corner;
	readonly isFolded: boolean;
}

interface Acts {
	/** Pressed: all there is to say about the draft. */
	open(): void;
	resume(): void;
	/** Dragged to another corner. */
	moved(corner: Corner): void;
}

/** What a person presses: the strip is never over one of these. */
const CONTROLS = 'button, [role="button"], a[href], input, select, textarea, [contenteditable="true"]';
/** A pointer that moves this far while it is down, in pixels, drags. */
const DRAG = 6;

/** `passes` says which controls do not count: messages scroll by under the strip. */
export function createStrip(
	box: HTMLElement,
	overlay: Overlay,
	{ open, resume, moved }: Acts,
	passes: (control: Element) => boolean,
	signal: AbortSignal,
): Strip {
	let shown = '';
	let stop: AbortController | null = null;
	let corner: Corner = 'top-end';
	let frame = 0;
	let isDragged = false;
	/** Drawn anew since it was last measured, and how large it was then, in a box of which width. */
	let isFresh = false;
	let size = new DOMRect();
	let fitsIn = 0;
	let renamed: Drawn['renamed'] = () => undefined;
	const said = element('span', { class: 'only-read', role: 'status' });
	const piece = element('div', { class: 'strip', role: 'group', 'aria-label': t('strip_name') });
	const isRightToLeft = () => getComputedStyle(piece).direction === 'rtl';

	/** The box in the window; of a document that is written in as a whole, what shows of it. */
	function boxNow(): DOMRect {
		const { body, documentElement, defaultView } = box.ownerDocument;
		const { x, y } = offsetOfFrame(defaultView);
		const { left, top, width, height } =
			box === body
				? new DOMRect(0, 0, documentElement.clientWidth, documentElement.clientHeight)
				: box.getBoundingClientRect();
		return new DOMRect(left + x, top + y, width, height);
	}

	const put = safely(() => {
		frame = 0;
		if (!stop || isDragged) return;
		const area = boxNow();
		if (isFresh || area.width !== fitsIn) {
			piece.hidden = false;
			size = fitted(piece, area.width);
			fitsIn = area.width;
			isFresh = false;
		}
		const { width, height } = size;
		const room = { width: document.documentElement.clientWidth, height: innerHeight };
		const spot =
			isOnPage(box) && area.width > 0 && area.height > 0
				? cornersFrom(corner)
						.map((one) => at(one, area, { width, height }, room, isRightToLeft()))
						.find((one) => one !== null && isFree(one, passes))
				: undefined;
		piece.hidden = !spot;
		if (spot) piece.style.transform = `translate(${spot.left}px, ${spot.top}px)`;
	});
	// Asked for before the next picture is made, when the page's own layout is done anyway.
	const place = () => {
		frame ||= requestAnimationFrame(put);
	};

	function drags(handle: HTMLElement) {
		const down = (from: PointerEvent) => {
			if (from.button !== 0) return;
			const end = new AbortController();
			const until = { signal: AbortSignal.any([signal, end.signal]) };
			const { left, top, width, height } = piece.getBoundingClientRect();
			handle.setPointerCapture(from.pointerId);
			on<PointerEvent>(
				handle,
				'pointermove',
				({ clientX, clientY }) => {
					const [x, y] = [clientX - from.clientX, clientY - from.clientY];
					isDragged ||= Math.hypot(x, y) > DRAG;
					if (isDragged) piece.style.transform = `translate(${left + x}px, ${top + y}px)`;
				},
				until,
			);
			on<PointerEvent>(
				handle,
				'pointerup pointercancel',
				({ type, clientX, clientY }) => {
					end.abort();
					if (!isDragged) return;
					const x = left + width / 2 + clientX - from.clientX;
					const y = top + height / 2 + clientY - from.clientY;
					if (type === 'pointerup') {
						corner = nearest(x, y, boxNow(), isRightToLeft());
						moved(corner);
					}
					// The click that ends a drag comes first.
					setTimeout(() => {
						isDragged = false;
						place();
					});
				},
				until,
			);
		};
		on(handle, 'pointerdown', down, { signal });
	}

	function hide() {
		shown = '';
		stop?.abort();
		stop = null;
		said.textContent = '';
		overlay.hide(piece);
	}
	signal.addEventListener('abort', hide, { once: true });

	function begin() {
		stop = new AbortController();
		overlay.show(piece, box);
		const unfollow = follow(box, (event) => {
			// The words scroll in the box as they are typed: it stays where it is.
			if (event?.type !== 'scroll' || event.target !== box) place();
		});
		stop.signal.addEventListener('abort', () => {
			unfollow();
			cancelAnimationFrame(frame);
			frame = 0;
		});
		// What was pressed may have opened something over the box, or made room.
		on(window, 'click', place, { capture: true, passive: true, signal: stop.signal });
	}

	return {
		piece: () => (stop && !piece.hidden ? piece : null),
		show(face, looks) {
			if (!face) return shown === '' ? undefined : hide();
			// A promise grows with every word of it: mostly only its name is another.
			const { planned } = face;
			const now = JSON.stringify([{ ...face, planned: planned.length && plannedShort(planned, new Date()) }, looks]);
			if (signal.aborted) return;
			if (now === shown) return renamed(face);
			shown = now;
			isFresh = true;
			corner = looks.corner;
			const hadFocus = piece.matches(':focus-within');
			const pressed = () => {
				if (!isDragged) open();
			};
			const { parts, handles, ...drawn } = drawFace(face, looks.isFolded, { open: pressed, resume });
			({ renamed } = drawn);
			for (const handle of handles) drags(handle);
			piece.replaceChildren(...parts, said);
			if (stop) overlay.dress(piece, box);
			else begin();
			if (hadFocus) piece.querySelector('button')?.focus({ preventScroll: true });
			// Once a draft: what changes with every word would never be quiet.
			if (face.hints > 0 && said.textContent === '') said.textContent = count('strip_hints', face.hints);
			place();
		},
	};
}

/** How large it is with as many of its words shown as a box of this width has room for. */
function fitted(piece: HTMLElement, most: number): DOMRect {
	piece.classList.remove('narrow', 'tight');
	for (const fewer of ['narrow', 'tight']) {
		const size = piece.getBoundingClientRect();
		if (size.width <= most) return size;
		piece.classList.add(fewer);
	}
	return piece.getBoundingClientRect();
}

/** Whether there is nothing to press under it. */
function isFree({ left, right, top, bottom, height }: DOMRect, passes: (control: Element) => boolean): boolean {
	const y = top + height / 2;
	const points = [left + 1, (left + right) / 2, right - 1].flatMap((x) => [
		[x, top + 1] as const,
		[x, y] as const,
		[x, bottom - 1] as const,
	]);
	return points.every(([x, y]) => {
		const [under] = document.elementsFromPoint(x, y).filter((one) => !one.matches('[data-concilia]'));
		const control = under?.closest(CONTROLS);
		return !control || passes(control);
	});
}
