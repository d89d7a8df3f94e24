// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { whereIn } from '../../src/page/picker/where.ts';

const LINE = new DOMRect(300, 650, 8, 20);

function where(box: DOMRect, lines: readonly DOMRect[]) {
	const element = document.createElement('div');
	element.getBoundingClientRect = () => box;
	return whereIn({ box: element, rects: () => lines }, { start: 0, end: 1 }).map(({ left, right, top, bottom }) => ({
		left,
		right,
		top,
		bottom,
	}));
}

test('over the whole of a chat’s box, its brim and buttons free, from where the words are', () => {
	expect(where(new DOMRect(100, 640, 500, 60), [LINE])).toEqual([{ left: 300, right: 308, top: 630, bottom: 710 }]);
});
test('at the words in a long letter', () => {
	expect(where(new DOMRect(100, 200, 500, 600), [LINE])).toEqual([{ left: 300, right: 308, top: 650, bottom: 670 }]);
});
test('at the box where nobody can say where its words are', () => {
	expect(where(new DOMRect(100, 640, 500, 60), [])).toEqual([{ left: 100, right: 600, top: 630, bottom: 710 }]);
	expect(where(new DOMRect(100, 100, 500, 600), []), 'with room left under the start of a long one').toEqual([
		{ left: 100, right: 600, top: 90, bottom: 330 },
	]);
});
test('nowhere while the box is not shown', () => {
	expect(where(new DOMRect(0, 0, 0, 0), [])).toEqual([]);
});
