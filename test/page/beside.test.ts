import { describe, expect, test } from 'vitest';
import { beside, spotAt } from '../../src/page/beside.ts';

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

describe('what the card leaves free', () => {
	const words = [line(400, 400)];
	const at = (strip: ReturnType<typeof line> | null, caret: ReturnType<typeof line>[] = []) =>
		spotAt(words, { from: 400, strip, caret }, CARD, ROOM, false);

	test('a strip that it would cover, above or below', () => {
		expect(at(line(500, 380)).top).toBe(174);
		expect(spotAt([line(400, 60)], { from: 60, strip: line(380, 82), caret: [] }, CARD, ROOM, false).top).toBe(108);
	});
	test('one that stands elsewhere is no reason to move', () => {
		expect(at(line(800, 380)).top).toBe(194);
	});
	test('the caret in a line above the words: the card goes below them', () => {
		expect(at(null, [line(420, 360, 1)]).top).toBe(426);
		expect(at(null, [line(420, 430, 1)]).top).toBe(194);
	});
	test('where no side is free the usual one is taken', () => {
		expect(at(null, [line(420, 360, 1), line(420, 430, 1)]).top).toBe(194);
	});
});
