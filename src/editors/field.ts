import type { Span } from '../text/span.ts';
import { fieldPaint } from './field-paint.ts';
import type { Editor, Mark, Outcome } from './index.ts';
import type { Field } from './textbox.ts';
import { typed } from './ways.ts';
import { write } from './write.ts';

/** A textarea or a one-line input. Its text is its value, its undo the browser's; a value knows one caret for itself. */
export function field(box: Field, signal: AbortSignal, layer?: HTMLElement): Editor {
	const paint = fieldPaint(box, signal, layer);
	let known: string | undefined;

	const read = () => {
		known = box.value;
		return known;
	};
	const change = (span: Span, text: string): Promise<Outcome> =>
		write({
			box,
			before: box.value,
			span,
			text: box.localName === 'input' ? text.replaceAll('\n', ' ') : text,
			ways: [typed],
			read,
			select({ start, end }) {
				box.focus({ preventScroll: true });
				box.setSelectionRange(start, end);
			},
		});

	return {
		box,
		read,
		onChange: (tell) => box.addEventListener('input', tell, { signal }),
		underline: (marks: readonly Mark[]) => paint.draw(marks),
		markAt: (x, y) => paint.at(x, y),
		rects: (span) => paint.rects(span),
		caret: () => ((box.getRootNode() as Document | ShadowRoot).activeElement === box ? box.selectionEnd : null),
		replace: async (span, text) => (known === box.value ? change(span, text) : 'refused'),
		insert: (text) => {
			const end = box.value.length;
			return change({ start: box.selectionStart ?? end, end: box.selectionEnd ?? end }, text);
		},
	};
}
