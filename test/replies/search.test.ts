import { beforeAll, describe, expect, test } from 'vitest';
import { createSearch, library, liking, type Search } from '../../src/replies/index.ts';
import { searchHits } from '../evaluate/replies.ts';

let search: Search;
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

test('a small word, or the first letter of the next one, neither adds nor takes', () => {
	for (const words of ['sorry for', 'sorry for the', 'sorry f', 'sorry'])
		expect(search(words), words).toEqual(search('sorry'));
	expect(search('for').length).toBeGreaterThan(0);
});

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

describe('what is liked', () => {
	const NOW = new Date(2026, 10, 18, 10, 30);
	const days = (many: number) => NOW.getTime() - many * 24 * 3600_000;

	test('favourites and what was used of late come sooner, the rest stays', () => {
		const plain = search('refund').map(({ id }) => id);
		const [first = '', , third = '', fourth = ''] = plain;
		const favourite = search('refund', liking({}, [fourth], NOW)).map(({ id }) => id);
		expect(favourite.indexOf(fourth)).toBeLessThan(3);
		expect([...favourite].sort()).toEqual([...plain].sort());
		const recent = search('refund', liking({ [third]: { times: 1, last: days(1) } }, [], NOW)).map(({ id }) => id);
		expect(recent.indexOf(third)).toBeLessThan(2);
		expect(recent).toContain(first);
	});

	test('a favourite that has nothing of the words is not found by them', () => {
		const thanks = library.find(({ situation }) => situation === 'thanks')!;
		expect(search('reimburse', liking({}, [thanks.id], NOW))).not.toContain(thanks);
	});

	test('what was used long ago counts no more', () => {
		const weights = liking(
			{ a: { times: 9, last: days(400) }, b: { times: 1, last: days(1) }, c: { times: 1, last: 0 } },
			['b'],
			NOW,
		);
		expect([...weights.keys()]).toEqual(['b']);
		expect(weights.get('b')).toBeGreaterThan(2);
	});
});
