import { describe, expect, test, vi } from 'vitest';
import { beside } from '../../src/page/place.ts';

vi.mock('../../src/browser.ts', () => ({ browser: { runtime: { id: 'concilia' } } }));

const line = (left: number, top: number, width = 100) => ({ left, top, right: left + width, bottom: top + 20 });
const ROOM = { width: 1000, height: 700 };
const CARD = { width: 300, height: 200 };

describe('where the card goes', () => {
	test('above the words, starting with them', () => {
		expect(beside([line(400, 600)], 600, CARD, ROOM, false)).toEqual({ left: 400, top: 394 });
	});
	test('above the first line of words that run on', () => {
		expect(beside([line(800, 600), line(400, 620)], 600, CARD, ROOM, false).top).toBe(394);
	});
	test('clear of buttons taller than the words', () => {
		expect(beside([line(400, 600)], 588, CARD, ROOM, false).top).toBe(382);
	});
	test('under the last line where there is no room above', () => {
		expect(beside([line(400, 60), line(20, 80)], 60, CARD, ROOM, false)).toEqual({ left: 20, top: 106 });
	});
	test('ending with the words where writing starts at the right', () => {
		expect(beside([line(400, 600)], 600, CARD, ROOM, true)).toEqual({ left: 200, top: 394 });
	});
	test('never beyond an edge of the window', () => {
		expect(beside([line(950, 600)], 600, CARD, ROOM, false).left).toBe(692);
		expect(beside([line(-50, 600)], 600, CARD, ROOM, false).left).toBe(8);
		expect(beside([line(400, 100)], 100, CARD, { width: 200, height: 250 }, false)).toEqual({ left: 8, top: 8 });
	});
	test('in a window smaller than itself it shows its beginning', () => {
		expect(beside([line(10, 10)], 10, CARD, { width: 200, height: 100 }, false)).toEqual({ left: 8, top: 8 });
	});
});
