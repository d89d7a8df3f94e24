import { describe, expect, test } from 'vitest';
import { heightBeside, spotAt } from '../../src/page/beside.ts';

const line = (left: number, top: number, width = 100) => ({ left, top, right: left + width, bottom: top + 20 });
type Line = ReturnType<typeof line>;
const ROOM = { width: 1000, height: 700 };
const CARD = { width: 300, height: 200 };

interface Around {
	readonly from?: number;
	readonly strip?: Line;
	readonly caret?: Line[];
	readonly sends?: Line[];
	readonly room?: typeof ROOM;
	readonly isRightToLeft?: boolean;
}

function at(lines: Line[], around: Around = {}) {
	const { from = lines[0]!.top, strip = null, caret = [], sends = [], room = ROOM, isRightToLeft = false } = around;
	return spotAt(lines, { from, strip, caret, sends }, CARD, room, isRightToLeft);
}

describe('where the card goes', () => {
	test('above the words, starting with them', () => {
		expect(at([line(400, 600)])).toEqual({ left: 400, top: 394, isOverSend: false });
	});
	test('above the first line of words that run on', () => {
		expect(at([line(800, 600), line(400, 620)]).top).toBe(394);
	});
	test('clear of buttons taller than the words', () => {
		expect(at([line(400, 600)], { from: 588 }).top).toBe(382);
	});
	test('under the last line where there is no room above', () => {
		expect(at([line(400, 60), line(20, 80)])).toMatchObject({ left: 20, top: 106 });
	});
	test('ending with the words where writing starts at the right', () => {
		expect(at([line(400, 600)], { isRightToLeft: true })).toMatchObject({ left: 200, top: 394 });
	});
	test('never beyond an edge of the window', () => {
		expect(at([line(950, 600)]).left).toBe(692);
		expect(at([line(-50, 600)]).left).toBe(8);
		expect(at([line(400, 100)], { room: { width: 200, height: 250 } })).toMatchObject({ left: 8, top: 8 });
	});
	test('in a window smaller than itself it shows its beginning', () => {
		expect(at([line(10, 10)], { room: { width: 200, height: 100 } })).toMatchObject({ left: 8, top: 8 });
	});
});

describe('what the card leaves free', () => {
	const words = [line(400, 400)];

	test('a strip that it would cover, above or below', () => {
		expect(at(words, { strip: line(500, 380) }).top).toBe(174);
		expect(at([line(400, 60)], { strip: line(380, 82) }).top).toBe(108);
	});
	test('one that stands elsewhere is no reason to move', () => {
		expect(at(words, { strip: line(800, 380) }).top).toBe(194);
	});
	test('the caret in a line above the words: the card goes below them', () => {
		expect(at(words, { caret: [line(420, 360, 1)] }).top).toBe(426);
		expect(at(words, { caret: [line(420, 430, 1)] }).top).toBe(194);
	});
	test('where no side is free the usual one is taken', () => {
		expect(at(words, { caret: [line(420, 360, 1), line(420, 430, 1)] }).top).toBe(194);
	});
	test('Send, before anything else: below, or aside', () => {
		expect(at(words, { sends: [line(400, 360)] })).toMatchObject({ left: 400, top: 426 });
		const top = [line(400, 60)];
		expect(at(top, { sends: [line(400, 200)] }), 'no room above').toMatchObject({ left: 94, top: 8 });
		expect(at(top, { sends: [line(100, 200, 400)] }), 'nor to the left').toMatchObject({ left: 506, top: 8 });
		expect(at(words, { sends: [line(400, 360)], caret: [line(420, 430, 1)] }).isOverSend).toBe(false);
	});
	test('where the window is too small for that, it says so', () => {
		const room = { width: 320, height: 260 };
		expect(at([line(20, 60)], { sends: [line(20, 200, 280)], room })).toMatchObject({ isOverSend: true });
	});
});

test('the most height beside things that stand under one another', () => {
	expect(heightBeside([line(400, 400)], ROOM)).toBe(386);
	expect(heightBeside([line(400, 600), line(400, 100)], ROOM)).toBe(600 - 6 - 126);
	expect(heightBeside([], ROOM)).toBe(684);
});
