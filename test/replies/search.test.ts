import { beforeAll, expect, test } from 'vitest';
import { createSearch, library } from '../../src/replies/index.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { searchHits } from '../evaluate/replies.ts';

let search: (words: string) => readonly Reply[];
beforeAll(() => {
	search = createSearch(library);
});

test('at least 39 of 40 things agents type find the right reply among the first five', () => {
	const found = searchHits();
	expect(found.of).toBe(40);
	expect(found.hits, `missed: ${found.missed.join(', ')}`).toBeGreaterThanOrEqual(39);
});

test.each(['refund', 'refnd', 'REFUND', ' refund ', 'réfund', 'refu'])('%j finds refunds', (words) => {
	expect(search(words)[0]?.situation).toBe('refund');
});

test.each(['', '   ', '\n', '/'])('%j finds nothing', (words) => expect(search(words)).toEqual([]));

test('words that are in no reply find nothing; one of them beside a good one does not spoil it', () => {
	expect(search('zxqvbnm')).toEqual([]);
	expect(search('zxqvbnm refund').length).toBeGreaterThan(0);
});

test('every reply is found by its own title', () => {
	for (const reply of library) expect(search(reply.title).slice(0, 3), reply.title).toContain(reply);
});

test('what looks like an expression is only words', () => {
	for (const words of ['.*', '(', 'a'.repeat(10_000), '"refund"', '__proto__', 'constructor']) {
		expect(Array.isArray(search(words))).toBe(true);
	}
});
