import { on, safely } from './safely.ts';

/** A pointer that stays this long means what it stands on. */
const INTENT = 180;

/**
 * Tells where in the box a pointer has come to rest, or has clicked without selecting anything (viewport coordinates),
 * until the signal aborts. Who presses a key or a button has stopped pointing: a card they close must not come back by
 * itself.
 */
export function onPointed(
	box: HTMLElement,
	pointed: (x: number, y: number, by: 'pointer' | 'click') => void,
	signal: AbortSignal,
): void {
	let resting: ReturnType<typeof setTimeout> | undefined;
	let at = '';
	let pause = new AbortController();
	const stop = () => {
		clearTimeout(resting);
		pause.abort();
	};
	const rest = (x: number, y: number) => {
		resting = setTimeout(
			safely(() => {
				stop();
				pointed(x, y, 'pointer');
			}),
			INTENT,
		);
		// Only now: whoever types on in the box would have each key heard for nothing.
		pause = new AbortController();
		on(box, 'keydown pointerdown', stop, { capture: true, passive: true, signal: pause.signal });
	};
	// Not of the mouse: when words move under one that does not, browsers say that it moved, and call at every key.
	on<PointerEvent>(
		box,
		'pointermove',
		({ clientX, clientY, buttons }) => {
			const now = `${clientX},${clientY}`;
			if (now === at) return;
			at = now;
			stop();
			if (buttons === 0) rest(clientX, clientY);
		},
		{ passive: true, signal },
	);
	on(box, 'pointerleave', stop, { passive: true, signal });
	on<MouseEvent>(
		box,
		'click',
		({ clientX, clientY }) => {
			stop();
			if (box.ownerDocument.getSelection()?.isCollapsed !== false) pointed(clientX, clientY, 'click');
		},
		{ signal },
	);
	signal.addEventListener('abort', stop, { once: true });
}
