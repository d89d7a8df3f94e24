// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { at, cornersFrom, nearest } from '../../src/page/corner.ts';

const box = { left: 400, right: 1000, top: 700, bottom: 740 };
const piece = { width: 200, height: 20 };
const room = { width: 1100, height: 800 };

describe('where the strip stands', () => {
	test.each([
		['top-end', false, 800, 'above'],
		['top-start', false, 400, 'above'],
		['top-end', true, 400, 'above'],
		['top-start', true, 800, 'above'],
		['bottom-end', false, 800, 'below'],
	] as const)('%s, right to left: %s', (corner, isRightToLeft, left, side) => {
		const spot = at(corner, box, piece, room, isRightToLeft)!;
		expect(spot.left).toBe(left);
		if (side === 'above') expect(spot.bottom).toBeLessThanOrEqual(box.top);
		else expect(spot.top).toBeGreaterThanOrEqual(box.bottom);
	});

	test('nowhere where the window has no room, nor where the box is out of sight', () => {
		expect(at('bottom-end', { ...box, bottom: 790 }, piece, room, false)).toBeNull();
		expect(at('top-end', { ...box, top: 10 }, piece, room, false)).toBeNull();
		expect(at('top-end', { ...box, left: -600, right: -50 }, piece, room, false)).toBeNull();
	});

	test('a strip that is wider than its box stays in the window', () => {
		expect(at('top-end', { ...box, left: 0, right: 100 }, piece, room, false)!.left).toBeGreaterThanOrEqual(0);
	});

	test('the other end of a side is tried before the other side, and each corner once', () => {
		expect(cornersFrom('top-end')).toEqual(['top-end', 'top-start', 'bottom-end', 'bottom-start']);
		expect(new Set(cornersFrom('bottom-start')).size).toBe(4);
	});

	test.each([
		[950, 600, false, 'top-end'],
		[450, 600, false, 'top-start'],
		[950, 600, true, 'top-start'],
		[450, 790, true, 'bottom-end'],
	] as const)('dropped at %d, %d it goes to the corner nearest to it', (x, y, isRightToLeft, corner) => {
		expect(nearest(x, y, box, isRightToLeft)).toBe(corner);
	});
});
