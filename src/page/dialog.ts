import { windowsOf } from '../editors/index.ts';
import type { Overlay } from './overlay.ts';
import { on } from './safely.ts';

interface Dialog {
	readonly piece: HTMLElement;
	/** The box it is about, which may have the focus all the while. */
	readonly box: HTMLElement;
	/** Whether the keyboard brought it up: then the focus moves into it, to this button or the piece itself. */
	readonly focus: HTMLElement | null;
	/** Pressed while the focus is in it. */
	readonly keys?: Readonly<Record<string, HTMLButtonElement | undefined>>;
	close(): void;
	/** Closes it and gives the caret back. */
	leave(): void;
}

/**
 * Makes a piece of ours on the page behave until the signal aborts: Escape leaves it, arrows go round its buttons, a
 * press or the focus elsewhere closes it. Keys typed into the box go on to the box.
 */
export function asDialog({ piece, box, focus, keys, close, leave }: Dialog, overlay: Overlay, signal: AbortSignal) {
	const key = (event: KeyboardEvent) => {
		if (event.isComposing || !event.isTrusted) return;
		const chosen = keys?.[event.key];
		const inside = () => (chosen ? () => chosen.click() : stepping(event.key, piece));
		const act = event.key === 'Escape' ? leave : overlay.holds(event) && holdsFocus(piece) ? inside() : null;
		if (!act) return;
		// Escape closes chats and mails in many apps: this one was for us.
		event.preventDefault();
		event.stopImmediatePropagation();
		act();
	};
	for (const one of windowsOf(box)) {
		on<KeyboardEvent>(one, 'keydown', key, { capture: true, signal });
		on(one, 'pointerdown', (event) => overlay.holds(event) || close(), { capture: true, signal });
	}
	if (!focus) return;
	focus.focus({ preventScroll: true });
	on<FocusEvent>(piece, 'focusout', ({ relatedTarget }) => isElsewhere(relatedTarget, piece, box) && close(), {
		signal,
	});
}

/** Tab has led out of it, to something that is not the box. A window that loses all focus leads nowhere. */
function isElsewhere(to: EventTarget | null, piece: HTMLElement, box: HTMLElement): boolean {
	return document.hasFocus() && !piece.contains(to as Node | null) && !box.contains(to as Node | null);
}

function holdsFocus(piece: HTMLElement): boolean {
	return piece.contains((piece.getRootNode() as ShadowRoot).activeElement);
}

function stepping(key: string, piece: HTMLElement): (() => void) | null {
	const buttons = [...piece.querySelectorAll('button')].filter((one) => !one.matches('.close'));
	const at = buttons.indexOf((piece.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement);
	const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[key];
	return to === undefined ? null : () => buttons.at(to % buttons.length)?.focus();
}
