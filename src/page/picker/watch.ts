import type { Editor } from '../../editors/index.ts';
import { on } from '../safely.ts';
import { type Trigger, triggerAt } from './trigger.ts';

/** How long after the key a slow editor may show the character, in ms. */
const SOON = 1000;
/** What an input method, or a keyboard on the screen, will make of a key is not told with it. */
const HIDDEN: ReadonlySet<string> = new Set(['Process', 'Unidentified']);

/** Waits for the characters that ask for replies. */
export interface Triggers {
	/** Calls back when one of them is typed in this box where a word begins, until the signal aborts. */
	watch(editor: Editor, typed: (trigger: Trigger) => void, signal: AbortSignal): void;
	/** A person presses a key. What stands there already, is pasted, or comes back by undo opens nothing, and nothing is read for it. */
	pressed(event: KeyboardEvent): void;
}

export function createTriggers(characters: () => string): Triggers {
	const watched = new Map<Element, () => void>();
	return {
		watch(editor, typed, signal) {
			let armed = new AbortController();
			watched.set(editor.box, () => {
				armed.abort();
				armed = new AbortController();
				const until = performance.now() + SOON;
				const look = () => {
					const trigger = performance.now() > until ? null : triggerNow(editor, characters());
					if (trigger || performance.now() > until) armed.abort();
					if (trigger) typed(trigger);
				};
				onTyped(editor, look, AbortSignal.any([signal, armed.signal]));
			});
			signal.addEventListener('abort', () => watched.delete(editor.box), { once: true });
		},
		pressed(event) {
			const { key, isTrusted } = event;
			if (!isTrusted) return;
			if (!HIDDEN.has(key) && (key.length !== 1 || !characters().includes(key))) return;
			for (const at of event.composedPath()) watched.get(at as Element)?.();
		},
	};
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
