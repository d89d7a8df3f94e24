import type { Span } from '../text/span.ts';
import { fieldPaint } from './field-paint.ts';
import type { Editor, Layer, Mark, Outcome } from './index.ts';
import { paceOf } from './pace.ts';
import { hasFocus } from './selection.ts';
import { shift } from './shift.ts';
import type { Field } from './textbox.ts';
import { turns } from './turns.ts';
import { typed } from './ways.ts';
import { moved, write } from './write.ts';

/** A textarea or a one-line input. Its text is its value, its undo the browser's; it knows its last caret by itself. */
export function field(box: Field, signal: AbortSignal, changed: () => void, layer?: Layer): Editor {
	const paint = fieldPaint(box, signal, layer);
	const inTurn = turns();
	const pace = paceOf(box, signal);
	let known: string | undefined;
	/** Each mark with the span where it stands in `text` after the typing since; what that touched is gone. */
	let drawn: readonly { readonly mark: Mark; readonly at: Span }[] = [];
	let text = box.value;
	/** Its text when we last looked. */
	let seen = text;

	const draw = () => paint.draw(drawn.map(({ mark, at }) => ({ look: mark.look, start: at.start, end: at.end })));
	const follow = () => {
		if (drawn.length === 0 || text === box.value) return;
		drawn = drawn.flatMap(({ mark, at }) => {
			const now = shift(at, text, box.value);
			return now ? [{ mark, at: now }] : [];
		});
		text = box.value;
		draw();
	};
	const look = () => {
		if (seen === box.value) return;
		seen = box.value;
		follow();
		changed();
	};
	box.addEventListener('input', look, { signal });
	// A page that sets the value by itself moves the caret too, and says so only by that.
	box.addEventListener('selectionchange', look, { signal });

	const select = ({ start, end }: Span): boolean => {
		box.focus({ preventScroll: true });
		box.setSelectionRange(start, end);
		return hasFocus(box);
	};
	const change = (span: Span, given: string): Promise<Outcome> => {
		const lines = given.replaceAll('\r\n', '\n');
		const put = box.localName === 'input' ? lines.replaceAll('\n', ' ') : lines;
		return write({ box, pace, before: box.value, span, text: put, ways: [typed], read: () => box.value, select });
	};

	const caretTo = (caret: number | null, outcome: Outcome): Outcome => {
		if (outcome === 'done' && caret !== null) select({ start: caret, end: caret });
		return outcome;
	};

	return {
		box,
		read() {
			known = box.value;
			return known;
		},
		underline(marks) {
			text = known ?? box.value;
			drawn = marks.map((mark) => ({ mark, at: mark }));
			if (text === box.value) draw();
			else follow();
		},
		markAt: (x, y) => drawn[paint.at(x, y)]?.mark ?? null,
		rects(span) {
			const at = shift(span, known ?? box.value, box.value);
			return at ? paint.rects(at) : [];
		},
		caret: () => (hasFocus(box) ? box.selectionEnd : null),
		replace: (span, text, cursor) =>
			inTurn(async () => {
				if (known !== box.value) return 'refused';
				const caret =
					cursor === undefined ? moved(box.selectionEnd ?? span.end, span, text.length) : span.start + cursor;
				return caretTo(caret, await change(span, text));
			}),
		insert: (text, cursor) =>
			inTurn(async () => {
				const end = box.value.length;
				const span = { start: box.selectionStart ?? end, end: box.selectionEnd ?? end };
				return caretTo(cursor === undefined ? null : span.start + cursor, await change(span, text));
			}),
	};
}
