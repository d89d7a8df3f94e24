import type { Span } from '../text/span.ts';
import { fieldPaint } from './field-paint.ts';
import type { Editor, Outcome } from './index.ts';
import { paceOf } from './pace.ts';
import type { Field } from './textbox.ts';
import { typed } from './ways.ts';
import { write } from './write.ts';

/** A textarea or a one-line input. Its text is its value, its undo the browser's; it knows its last caret by itself. */
export function field(box: Field, signal: AbortSignal, layer?: HTMLElement): Editor {
	const paint = fieldPaint(box, signal, layer);
	const pace = paceOf(box, signal);
	let known: string | undefined;

	const select = ({ start, end }: Span) => {
		box.focus({ preventScroll: true });
		box.setSelectionRange(start, end);
	};
	const change = (span: Span, given: string): Promise<Outcome> => {
		const lines = given.replaceAll('\r\n', '\n');
		const text = box.localName === 'input' ? lines.replaceAll('\n', ' ') : lines;
		return write({ box, pace, before: box.value, span, text, ways: [typed], read: () => box.value, select });
	};

	return {
		box,
		read() {
			known = box.value;
			return known;
		},
		onChange(tell) {
			box.addEventListener('input', tell, { signal });
			// A page that sets the value moves the caret too, and says so only by this.
			box.addEventListener('selectionchange', () => box.value !== known && tell(), { signal });
		},
		underline: (marks) => paint.draw(marks),
		markAt: (x, y) => paint.at(x, y),
		rects: (span) => paint.rects(span),
		caret: () => ((box.getRootNode() as Document | ShadowRoot).activeElement === box ? box.selectionEnd : null),
		async replace(span, text) {
			if (known !== box.value) return 'refused';
			const caret = box.selectionEnd ?? span.end;
			const outcome = await change(span, text);
			if (outcome === 'done' && (caret <= span.start || caret >= span.end)) {
				const offset = caret <= span.start ? caret : caret + text.length - (span.end - span.start);
				select({ start: offset, end: offset });
			}
			return outcome;
		},
		insert(text) {
			const end = box.value.length;
			return change({ start: box.selectionStart ?? end, end: box.selectionEnd ?? end }, text);
		},
	};
}
