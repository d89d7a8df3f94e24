import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, shift } from '../../src/editors/shift.ts';

/** The span is written into the text: `this is [bad]`. */
function at(marked: string) {
	const start = marked.indexOf('[');
	return { text: marked.replace(/[[\]]/g, ''), span: { start, end: marked.indexOf(']') - 1 } };
}

test.each([
	['unchanged', 'is [bad] now', 'is [bad] now'],
	['typing before', 'is [bad] now', 'it is [bad] now'],
	['typing after', 'is [bad] now', 'is [bad] by now'],
	['deleting before', 'this is [bad]', '[bad]'],
	['Enter before', 'is [bad]', 'is\n[bad]'],
	['typing on both sides', 'is [bad] now', 'it is [bad] by now'],
	['the second of two, both sides', 'a bad [bad] b', 'x bad [bad] y'],
])('%s', (_what, before, after) => {
	const from = at(before);
	const to = at(after);
	expect(shift(from.span, from.text, to.text)).toEqual(to.span);
});

test.each([
	['typing in it', 'is [bad] now', 'is baad now'],
	['deleting it', 'is [bad] now', 'is now'],
	['replacing all', 'is [bad] now', 'very good'],
	['one of two gone', 'bad and [bad] x', 'y bad'],
])('gone by %s', (_what, before, after) => {
	const from = at(before);
	expect(shift(from.span, from.text, after)).toBeNull();
});

test('a shifted span holds the same words, whatever happened', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
	fc.assert(
		fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, a, b) => {
			const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) };
			const now = shift(span, before, after);
			if (now && span.end > span.start) {
				expect(after.slice(now.start, now.end)).toBe(before.slice(span.start, span.end));
			}
		}),
	);
});

test('putting the difference in makes the one text the other', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (before, after) => {
			const { start, was, is } = difference(before, after);
			expect(before.slice(0, start) + after.slice(start, is) + before.slice(was)).toBe(after);
		}),
	);
});
