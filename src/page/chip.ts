import { isTextBox } from '../editors/index.ts';
import { t } from '../ui/text.ts';
import { button, element, sign as signed } from './element.ts';
import type { Overlay } from './overlay.ts';
import { place } from './place.ts';
import { type Correction, promiseForm } from './promise-form.ts';
import { on, safely } from './safely.ts';
import type { Shape } from './shapes.ts';

/** Something to say in one line, and what can be done about it; doing it says something else. */
export interface Line {
	readonly say: string;
	/** A promise that can be put right in place. */
	readonly edit?: Correction & { save(change: Correction): Promise<Line> };
	readonly offers?: readonly Offer[];
}

export interface Offer {
	readonly text: string;
	/** Stands for the text where there is little room; the text is its name then. */
	readonly sign?: Shape;
	/** The way back from something that was done; it is there a little longer. */
	readonly isUndo?: true;
	accept(): Promise<Line>;
}

/** Lines that are over the page now. */
export interface Chip {
	/** Moves the focus into it; false when it is gone. */
	focus(): boolean;
	/** Takes it away; false when it is gone. */
	close(): boolean;
	/** Takes it away if it is over: another conversation may have been opened. */
	look(): void;
}

/** How lines are shown. */
export interface Ways {
	/** How long it stays: some seconds unless it is used, or until it is left or dismissed. */
	readonly stay: 'a-while' | 'until-left';
	/** Where it is to be although `near` has left the page: where that was. */
	readonly stood?: DOMRect | undefined;
	/** What gets the focus back that was in it; what it stands at unless told. */
	readonly opener?: HTMLElement | undefined;
	/** The customer all of it is about, where a person has another one before them, or none. */
	readonly whose?: string | undefined;
	/** Whether another customer than the one it is about is before the person now. */
	isOver?(): boolean;
	/** Called when something was done about a line. */
	done(): void;
}

const A_WHILE = 8_000;
const WAY_BACK = 10_000;

/**
 * Says something above the box, or beside whatever it is about. It takes no focus and lets the pointer through but for
 * its buttons, so it is in nobody's way; under the pointer, or with the focus in it, it stays. `onScreen` aborts it
 * early.
 */
export function showChip(
	overlay: Overlay,
	near: HTMLElement,
	lines: readonly Line[],
	{ stay, stood, opener = near, whose = '', isOver, done }: Ways,
	onScreen: AbortSignal,
): Chip {
	const stop = new AbortController();
	const signal = AbortSignal.any([onScreen, stop.signal]);
	const end = () => stop.abort();
	const piece = element(
		'div',
		{ class: isTextBox(near) ? 'chip at-box' : 'chip', role: 'status' },
		...(whose === '' ? [] : [element('div', { class: 'whose', dir: 'auto' }, whose)]),
		...lines.map((line) => drawn(line, { moved, done })),
	);
	const hasFocus = () => piece.matches(':focus-within');
	overlay.show(piece, stood ? (document.elementFromPoint(stood.x, stood.y) ?? document.body) : near);
	const where = () => [stood ?? near.getBoundingClientRect()];
	const move = place(piece, stood ? document.body : near, where, end, signal, stood ? [] : overlay.sends(near));
	signal.addEventListener('abort', () => {
		if (hasFocus()) opener.focus({ preventScroll: true });
		overlay.hide(piece);
	});
	keepKeys(overlay, piece, end, signal);
	const again = stay === 'a-while' ? endsUnused(piece, hasFocus, end, signal) : () => {};
	if (stay === 'until-left')
		on(window, 'pointerdown', (event) => overlay.holds(event) || end(), { capture: true, signal });
	function moved() {
		move();
		again();
	}
	return {
		focus() {
			if (signal.aborted) return false;
			piece.querySelector('button')?.focus({ preventScroll: true });
			return true;
		},
		close() {
			if (signal.aborted) return false;
			end();
			return true;
		},
		look() {
			if (!signal.aborted && isOver?.()) end();
		},
	};
}

/** Keys pressed in it are not for the page. Escape leaves the form first, and then the chip. */
function keepKeys(overlay: Overlay, piece: HTMLElement, end: () => void, signal: AbortSignal): void {
	on<KeyboardEvent>(
		window,
		'keydown keypress keyup',
		(event) => {
			if (!overlay.holds(event) || !piece.matches(':focus-within')) return;
			event.stopImmediatePropagation();
			if (event.key !== 'Escape' || event.type !== 'keydown' || event.isComposing) return;
			event.preventDefault();
			const cancel = piece.querySelector<HTMLButtonElement>('.edit .cancel');
			if (cancel) cancel.click();
			else end();
		},
		{ capture: true, signal },
	);
}

/**
 * It lets the pointer through, so whether the pointer is over it must be looked for. Call what is given back when it says
 * something else.
 */
function endsUnused(piece: HTMLElement, hasFocus: () => boolean, end: () => void, signal: AbortSignal): () => void {
	let isUnder = false;
	let timer: ReturnType<typeof setTimeout>;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(
			safely(() => (isUnder || hasFocus() ? wait() : end())),
			piece.querySelector('.undo') ? WAY_BACK : A_WHILE,
		);
	};
	wait();
	on<PointerEvent>(
		window,
		'pointermove',
		({ clientX, clientY }) => {
			const { left, right, top, bottom } = piece.getBoundingClientRect();
			const was = isUnder;
			isUnder = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
			if (was && !isUnder) wait();
		},
		{ capture: true, passive: true, signal },
	);
	on(piece, 'focusin focusout click', wait, { signal });
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
	return wait;
}

/** `moved` is called when its size may have changed. */
function drawn(line: Line, told: { moved(): void; done(): void }): HTMLElement {
	const row = element('div', { class: 'line' }, element('span', { dir: 'auto' }, line.say));
	const { edit, offers = [] } = line;
	/** The focus stays where it was: in the row, and in nothing that it was not in. */
	const become = (next: HTMLElement, focus: string) => {
		const hadFocus = row.matches(':focus-within') || shown.matches(':focus-within');
		shown.replaceWith(next);
		shown = next;
		if (hadFocus) next.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
		told.moved();
	};
	let shown: HTMLElement = row;
	const say = (next: Line) => {
		become(drawn(next, told), 'button');
		told.done();
	};
	if (edit) {
		const open = () => {
			const save = safely(async (change: Correction) => say(await edit.save(change)));
			become(
				promiseForm(edit, save, () => become(row, '.pencil')),
				'select',
			);
			shown.querySelector('select')?.focus({ preventScroll: true });
		};
		row.append(signed('pencil', t('action_edit'), { class: 'pencil sign' }, open));
	}
	for (const { text, sign, isUndo, accept } of offers) {
		const act = safely(async () => say(await accept()));
		row.append(sign ? signed(sign, text, { class: 'sign' }, act) : button(text, isUndo ? { class: 'undo' } : {}, act));
	}
	return row;
}
