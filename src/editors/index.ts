import type { Span } from '../text/span.ts';
import { field } from './field.ts';
import { rich } from './rich.ts';
import { isField } from './textbox.ts';

export { follow } from './follow.ts';
export { isOnPage, offsetOfFrame, windowsOf } from './frame.ts';
export { isField, isTextBox } from './textbox.ts';

/** The underline styles: for words that clearly hurt, and for those that could be better. */
export type Look = 'strong' | 'gentle';

/** A stretch of the draft to underline. `look` chooses the underline's style. */
export interface Mark extends Span {
	readonly look: Look;
}

/** What became of a change to the box. `refused`: the editor would not take it and the box is as it was. */
export type Outcome = 'done' | 'refused';

/** One text box under our care. Offsets are UTF-16 units into what `read` last returned. */
export interface Editor {
	readonly box: HTMLElement;
	/** The draft as it would be sent: emoji images as text, line breaks as \n, no fillers, no quoted history. */
	read(): string;
	/**
	 * Draws these underlines and removes all others. Nothing is put into the box. Until the next call they stay on their
	 * words while those move; one whose words change goes.
	 */
	underline(marks: readonly Mark[]): void;
	/** The mark under a point of the box's viewport, if any. */
	markAt(x: number, y: number): Mark | null;
	/** Where this span is in the box's viewport, one box a line; empty when it is not shown. */
	rects(span: Span): readonly DOMRect[];
	/** The caret's offset, or null when it is not in the box. */
	caret(): number | null;
	/**
	 * Puts `text` in place of the span through the editor's own input, so that one undo takes it back. The caret goes to
	 * `cursor`, an offset in `text`, or stays where it was among the words around.
	 */
	replace(span: Span, text: string, cursor?: number): Promise<Outcome>;
	/**
	 * Puts `text` (may have several lines) at the caret, or at the end when the caret is elsewhere. One undo. The caret
	 * goes to `cursor`, an offset in `text`, or behind it.
	 */
	insert(text: string, cursor?: number): Promise<Outcome>;
}

/** Where pieces of ours are shown: over the page, in a tree it cannot see. */
export interface Layer {
	show(piece: HTMLElement, near: Element): void;
	hide(piece: HTMLElement): void;
}

/**
 * Takes a box into care until the signal aborts; its underlines go with it. `changed` is called whenever its text may
 * have changed, whoever wrote it: editors write by themselves as well (undo, emoji, clearing after a send).
 *
 * Only a textarea or input in a browser that cannot highlight their words needs the layer, to draw over them; without
 * one nothing is underlined there, and all else works.
 */
export function edit(
	box: HTMLElement,
	signal: AbortSignal,
	layer?: Layer,
	changed: () => void = () => undefined,
): Editor {
	return isField(box) ? field(box, signal, changed, layer) : rich(box, signal, changed);
}
