import type { Span } from '../text/span.ts';
import { highlightsFor } from './highlights.ts';
import type { Mark } from './index.ts';
import { mirrored } from './mirror.ts';
import { lineRects, type Rectangular, visibleRects } from './rects.ts';
import type { Field } from './textbox.ts';

/** Underlines in a field, whose words are in no tree that a Range could point into. */
export interface FieldPaint {
	draw(marks: readonly Mark[]): void;
	at(x: number, y: number): Mark | null;
	rects(span: Span): readonly DOMRect[];
}

/** A live range over a field's value, as far as the browser has it (OpaqueRange: Chromium since 2026). */
type ValueRange = AbstractRange & Rectangular & { disconnect?(): void };
type WithValueRange = Field & { createValueRange(start: number, end: number): ValueRange };

const hasValueRange = (box: Field): box is WithValueRange => 'createValueRange' in box;

export function fieldPaint(box: Field, signal: AbortSignal, layer?: HTMLElement): FieldPaint {
	if (hasValueRange(box)) return highlighted(box, signal);
	if (layer) return mirrored(box, signal, layer);
	return { draw() {}, at: () => null, rects: () => [] };
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
			clear();
			drawn = marks.map((mark) => ({ mark, range: box.createValueRange(mark.start, mark.end) }));
			for (const { mark, range } of drawn) highlights[mark.look].add(range);
		},
		at(x, y) {
			const hit = drawn.find(({ range }) =>
				visibleRects(box, range).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
			);
			return hit?.mark ?? null;
		},
		rects({ start, end }) {
			const range = box.createValueRange(start, end);
			const rects = lineRects(box, range);
			range.disconnect?.();
			return rects;
		},
	};
}
