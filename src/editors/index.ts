import type { Span } from '../text/span.ts';

/** A stretch of the draft to underline. `look` chooses the underline's style. */
export interface Mark extends Span {
	readonly look: 'tone' | 'promise' | 'care';
}

/** What became of a change to the box. `refused`: the editor would not take it and the box is as it was. */
export type Outcome = 'done' | 'refused';

/** One text box under our care. Offsets are UTF-16 units into what `read` last returned. */
export interface Editor {
	readonly box: HTMLElement;
	/** The draft as it would be sent: emoji images as text, line breaks as \n, no fillers, no quoted history. */
	read(): string;
	/** Draws these underlines and removes all others. Nothing is put into the box. */
	underline(marks: readonly Mark[]): void;
	/** The mark under a point of the viewport, if any. */
	markAt(x: number, y: number): Mark | null;
	/** Where this span is in the viewport, one box a line; empty when it is not shown. */
	rects(span: Span): readonly DOMRect[];
	/** The caret's offset, or null when it is not in the box. */
	caret(): number | null;
	/** Puts `text` in place of the span through the editor's own input, so that one undo takes it back. */
	replace(span: Span, text: string): Promise<Outcome>;
	/** Puts `text` (may have several lines) at the caret, or at the end when the caret is elsewhere. One undo. */
	insert(text: string): Promise<Outcome>;
}

/** A box we may work in: enabled, editable, not a password, e-mail, card, number or search field. */
export function isTextBox(_element: Element): _element is HTMLElement {
	return false;
}

/** Takes a box into care until the signal aborts; its underlines go with it. */
export function edit(_box: HTMLElement, _signal: AbortSignal): Editor {
	throw new Error('no editor yet');
}
