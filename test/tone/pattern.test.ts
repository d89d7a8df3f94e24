import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/text/plain.ts';
import { assemble, createSets } from '../../src/tone/assemble.ts';
import { createMatcher } from '../../src/tone/matcher.ts';
import { type Grammar, parse } from '../../src/tone/pattern.ts';

const GRAMMAR: Grammar = {
	parts: { back: '(back|again)' },
	fillers: new Set(['kindly', 'just']),
	leads: new Set(['so', 'well']),
	joins: new Set(['but']),
	costOf: () => 1,
};

/** The words that a pattern underlines in a sentence, each time it is there; numbers as in a vocabulary of all words. */
function found(pattern: string, sentence: string): string[] {
	const numbers = new Map<string, number>();
	const numberOf = (word: string): number => {
		if (!numbers.has(word)) numbers.set(word, numbers.size);
		return numbers.get(word)!;
	};
	const vocabulary = { size: 1000, numberOf };
	const find = createMatcher(assemble([parse(pattern, GRAMMAR.parts)], GRAMMAR, vocabulary, createSets(vocabulary)));
	const { words, breaks } = plain(sentence);
	const text = { words, breaks, numbers: words.map((word) => numbers.get(word) ?? -1) };
	const all: string[] = [];
	for (let from = 0; ; ) {
		const match = find(0, text, from);
		if (!match) return all;
		all.push(words.slice(match.start, match.end).join(' '));
		from = Math.max(match.next, match.start + 1);
	}
}

describe('what stands in a pattern', () => {
	test.each([
		['you should have', 'now you should have it', ['you should have']],
		['you should have', 'you should not have it', []],
		['you (should|could) have', 'you could have, and you should have', ['you could have', 'you should have']],
		['as already? told', 'as told, as already told', ['as told', 'as already told']],
		['as (i|we did)? told', 'as we did told', ['as we did told']],
		['read%', 'he reads, they are reading', ['reads', 'reading']],
		['*ing now', 'going now', ['going now']],
		['call {back}', 'call again', ['call again']],
		['no ~2 refund', 'no money or refund', ['no money or refund']],
		['no ~2 refund', 'no such kind of refund', []],
		['no ~2 refund', 'no money, refund', []],
		['no ~~2 refund', 'no money, refund', ['no money refund']],
		['^ no', 'no, I say no', ['no']],
		['^ no', 'it is so but no', ['no']],
		['^ no', 'so well no', ['no']],
		['no $', 'no is no', ['no']],
		['you [did not] read', 'you did not read', ['did not']],
		['go !(home)', 'go home, go away', ['go']],
		['go !(home)', 'go kindly home', []],
		['!<(please) go', 'please go, then go', ['go']],
		['!<(if you) go', 'if you go', []],
		['sorry , but', 'sorry, but no', ['sorry but']],
		['sorry , but', 'sorry but no', []],
		['sorry ~5 , but', 'sorry for all this, but no', ['sorry for all this but']],
		['no refund', 'no kindly refund', ['no kindly refund']],
		['no refund', 'no, refund', ['no refund']],
		['no refund', 'no just kindly refund', []],
	])('%s in %j', (pattern, sentence, expected) => {
		expect(found(pattern, sentence)).toEqual(expected);
	});
});

test.each(['(you', 'you)', 'you]', '{nobody}', 'you & me'])('%s makes no sense', (pattern) => {
	expect(() => parse(pattern, GRAMMAR.parts)).toThrow();
});

test('a large set of words is the words one by one', () => {
	const some = fc.uniqueArray(fc.stringMatching(/^q[aeiou][bdgkp][aeiou]$/), { minLength: 12, maxLength: 30 });
	fc.assert(
		fc.property(some, fc.nat(), (words, nth) => {
			const [inside, outside] = [words.slice(0, -2), words.slice(-2)];
			const word = inside[nth % inside.length]!;
			expect(found(`(${inside.join('|')}) there`, `${word} there`)).toEqual([`${word} there`]);
			expect(found(`(${inside.join('|')}) there`, `${outside[0]} there`)).toEqual([]);
		}),
	);
});

test('in a long sentence the same is found as in a short one', () => {
	const before = 'a '.repeat(40);
	expect(found('no ~2 refund', `${before} no money or refund`)).toEqual(['no money or refund']);
	expect(found('^ no', `${before}, no`)).toEqual(['no']);
});
