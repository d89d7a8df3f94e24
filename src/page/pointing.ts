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
	const stop = () => clearTimeout(resting);
	on<MouseEvent>(
		box,
		'mousemove',
		({ clientX, clientY, buttons }) => {
			// When words move under a pointer that does not, browsers say that it moved: nobody means anything by that.
			const now = `${clientX},${clientY}`;
			if (now === at) return;
			at = now;
			stop();
			if (buttons === 0)
				resting = setTimeout(
					safely(() => pointed(clientX, clientY, 'pointer')),
					INTENT,
				);
		},
		{ passive: true, signal },
	);
	on(box, 'mouseleave', stop, { passive: true, signal });
	on(box, 'keydown pointerdown', stop, { capture: true, passive: true, signal });
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
