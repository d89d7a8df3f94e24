import type { Editor } from '../../editors/index.ts';
import { on } from '../safely.ts';
import { type Trigger, triggerAt } from './trigger.ts';

/** How long after the key a slow editor may show the character, in ms. */
const SOON = 1000;

/**
 * Calls back when one of the characters is typed where a word begins, until the signal aborts. What stands there
 * already, is pasted, or comes back by undo opens nothing; and as long as none of them is typed nothing is read.
 */
export function watchTriggers(
	editor: Editor,
	characters: () => string,
	typed: (trigger: Trigger) => void,
	signal: AbortSignal,
): void {
	let armed = new AbortController();
	on<InputEvent>(
		editor.box,
		'beforeinput',
		({ data, inputType }) => {
			if (inputType !== 'insertText' || !data || !characters().includes(data.slice(-1))) return;
			armed.abort();
			armed = new AbortController();
			const until = performance.now() + SOON;
			const look = () => {
				const trigger = performance.now() > until ? null : triggerNow(editor, characters());
				if (trigger || performance.now() > until) armed.abort();
				if (trigger) typed(trigger);
			};
			onTyped(editor, look, AbortSignal.any([signal, armed.signal]));
		},
		{ capture: true, passive: true, signal },
	);
}

/** The trigger at the caret now. */
export function triggerNow(editor: Editor, characters: string): Trigger | null {
	const caret = editor.caret();
	return caret === null ? null : triggerAt(editor.read(), caret, characters);
}

/** Calls back whenever text or caret may have changed. Editors that draw late say so only by the selection. */
export function onTyped(editor: Editor, look: () => void, signal: AbortSignal): void {
	on(editor.box, 'input', look, { passive: true, signal });
	on(editor.box.ownerDocument, 'selectionchange', look, { passive: true, signal });
}
