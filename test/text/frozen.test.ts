import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeze, thaw } from '../../src/text/frozen.ts';

const flat = fc.oneof(
	fc.uint8Array(),
	fc.uint16Array(),
	fc.uint32Array(),
	fc.uint32Array().map((numbers) => numbers.sort()),
);

test('what was frozen comes back the same', () => {
	const plain = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null));
	fc.assert(
		fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(flat, plain, fc.array(plain))), (value) => {
			expect(thaw(freeze(value))).toEqual(value);
		}),
	);
});

test('a row of numbers that comes again is the same text again, in ASCII', () => {
	const text = freeze({ word: '’', numbers: Uint16Array.of(1000, 2, 40, 1000, 2, 40) });
	expect(text).not.toMatch(/[^\0-\x7f]/);
	expect(text).toMatch(/"digits":"(.{5})\1"/);
});
