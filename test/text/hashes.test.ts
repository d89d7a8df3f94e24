import { expect, test } from 'vitest';
import { fnv1a, hashOf, mixed, NOWHERE, placeOf } from '../../src/text/hashes.ts';

// The published test vectors: http://www.isthe.com/chongo/tech/comp/fnv/
test.each([
	['', 0x811c9dc5],
	['a', 0xe40c292c],
	['foobar', 0xbf9cf968],
])('FNV-1a of "%s"', (text, hash) => {
	expect(fnv1a(text)).toBe(hash);
});

test('another seed gives another hash', () => {
	expect(new Set([0, 1, 2].map((seed) => fnv1a('parcel', seed))).size).toBe(3);
	expect(new Set([0, 1, 2].map((seed) => hashOf('parcel', seed))).size).toBe(3);
});

test('each of three numbers counts when they are mixed', () => {
	const near = [mixed(1, 2, 3), mixed(2, 2, 3), mixed(1, 3, 3), mixed(1, 2, 4), mixed(3, 2, 1)];
	expect(new Set(near).size).toBe(near.length);
	for (const one of near) expect(one).toBe(one >>> 0);
});

test('a hash is found in its place, and no other is', () => {
	const hashes = Uint32Array.from(['rider', 'parcel', 'refund'].map((word) => hashOf(word))).sort();
	for (const [place, hash] of hashes.entries()) expect(placeOf(hash, hashes)).toBe(place);
	expect(placeOf(hashOf('shoes'), hashes)).toBe(NOWHERE);
	expect(placeOf(hashOf('shoes'), new Uint32Array())).toBe(NOWHERE);
});
