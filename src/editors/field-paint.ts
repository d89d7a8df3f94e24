import type { Span } from '../text/span.ts';
import { highlightsFor } from './highlights.ts';
import type { Layer, Mark } from './index.ts';
import { mirrored } from './mirror.ts';
import { lineRects, type Rectangular, visibleRects } from './rects.ts';
import type { Field } from './textbox.ts';

/** Underlines in a field, whose words are in no tree that a Range could point into. Spans are of its value as it is. */
export interface FieldPaint {
	draw(spans: readonly Mark[]): void;
	/** The index of the drawn span under a point, or -1. */
	at(x: number, y: number): number;
	rects(span: Span): readonly DOMRect[];
}

/** A live range over a field's value, as far as the browser has it (OpaqueRange: Chromium since 2026). */
type ValueRange = AbstractRange & Rectangular & { disconnect?(): void };
type WithValueRange = Field & { createValueRange(start: number, end: number): ValueRange };

const hasValueRange = (box: Field): box is WithValueRange => 'createValueRange' in box;

/** The best that this browser has; without a layer to draw on, possibly nothing. */
export function fieldPaint(box: Field, signal: AbortSignal, layer?: Layer): FieldPaint {
	if (hasValueRange(box)) return highlighted(box, signal);
	if (layer) return mirrored(box, signal, layer);
	return { draw() {}, at: () => -1, rects: () => [] };
}

function highlighted(box: WithValueRange, signal: AbortSignal): FieldPaint {
	const highlights = highlightsFor(box, signal);
	let drawn: { readonly mark: Mark; readonly range: ValueRange }[] = [];

	const clear = () => {
		for (const { mark, range } of drawn) {
			highlights[mark.look].delete(range);
			range.disconnect?.();
		}
		drawn = [];
	};
	signal.addEventListener('abort', clear, { once: true });

	return {
		draw(marks) {
			if (signal.aborted) return;
			const isSame = ({ start, end, look }: Mark, index: number) => {
				const old = drawn[index];
				return old?.mark.look === look && old.range.startOffset === start && old.range.endOffset === end;
			};
			// The ranges have moved with the text: mostly they are where they should be.
			if (marks.length === drawn.length && marks.every(isSame)) return;
			clear();
			drawn = marks.map((mark) => ({ mark, range: box.createValueRange(mark.start, mark.end) }));
			for (const { mark, range } of drawn) highlights[mark.look].add(range);
		},
		at(x, y) {
			const isIn = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
			return drawn.findIndex(({ range }) => visibleRects(box, range).some(isIn));
		},
		rects({ start, end }) {
			const range = box.createValueRange(start, end);
			const rects = lineRects(box, range);
			range.disconnect?.();
			return rects;
		},
	};
}
