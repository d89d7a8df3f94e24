import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../src/text/packed.ts';
import { KINDS } from '../../src/tone/hint.ts';
import { GROUPS } from '../../src/tone/learned/en/groups.ts';
import { GUESSES } from '../../src/tone/learned/en/guesses.ts';
import { isDoubted, lentBy } from '../../src/tone/learned/enough.ts';
import { HEAVIEST, tableOf, written } from '../../src/tone/learned/table.ts';
import { allSentences, fingerprint, hurts, placesOf } from '../evaluate/learned.ts';
import { check } from './check.ts';

const WEIGHTS = readFileSync('src/tone/learned/en/weights.ts', 'utf8');
const sounds = (draft: string) => check(draft).hints.filter(({ rule }) => rule.endsWith('/sounds-like'));

describe('what was learned', () => {
	test('is what the sentences teach: after changing them run node scripts/run.mjs test/evaluate/learn-tone.ts', () => {
		expect(WEIGHTS).toContain(` from ${fingerprint()}.`);
	});

	test('is under 30 kB with its groups of words, gzipped as it ships', () => {
		const lexicon = ['groups', 'past'].map((name) => readFileSync(`src/tone/learned/en/${name}.ts`, 'utf8'));
		expect(gzipSync(WEIGHTS + lexicon.join('')).length).toBeLessThan(30_000);
	});

	test('is learned from thousands of sentences, each of a kind we know', () => {
		const all = allSentences();
		expect(all.filter(hurts).length).toBeGreaterThan(2500);
		expect(all.filter((one) => !hurts(one)).length).toBeGreaterThan(4000);
		const kinds: readonly string[] = [...KINDS, 'ok', 'hurts'];
		expect(all.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
	});

	test('a table is read as it was written', () => {
		const table = new Map([
			[0, 5],
			[31, -HEAVIEST],
			[32, HEAVIEST],
			[1056, 1],
			[131_071, -1],
		]);
		const { nth, weights } = tableOf(written(table));
		expect([...table.keys()].map(nth)).toEqual([0, 1, 2, 3, 4]);
		expect([...weights]).toEqual([...table.values()]);
		expect([1, 30, 33, 131_070, 131_072, 2 ** 18].map(nth)).toEqual([-1, -1, -1, -1, -1, -1]);
		expect(tableOf(written(new Map())).nth(0)).toBe(-1);
	});

	test('digits are read as they were packed, whatever their frequencies', () => {
		const digit = fc.tuple(fc.nat(2), fc.oneof(fc.nat(63), fc.constant(7)));
		fc.assert(
			fc.property(fc.array(digit, { maxLength: 400 }), (digits) => {
				const next = unpack(pack(digits, 3), 3);
				expect(digits.map(([stream]) => next(stream))).toEqual(digits.map(([, said]) => said));
			}),
		);
	});

	test('a word stands in one group', () => {
		const words = Object.values(GROUPS).flatMap((group) => [...new Set(group.split(' '))]);
		expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
	});
});

describe('the second opinion', () => {
	// When all of them have become a rule's, put others here.
	const HARSH = [
		'You asked for spicy and spicy is what you got.',
		'Perhaps five-star hotels are not what you are used to.',
		'You seem confused about how couriers work.',
	].find((draft) => sounds(draft).length > 0)!;

	test('speaks where no rule does, about the whole sentence, more softly than a rule', () => {
		const [hint] = sounds(HARSH);
		expect(hint).toMatchObject({ start: 0, end: HARSH.length - 1, strength: 0.5 });
		expect(Object.keys(GUESSES)).toContain(hint!.kind);
		expect(hint!.suggestions.length).toBeGreaterThan(0);
	});

	test('is silent where the draft helps, unless the sentence is the one that stings', () => {
		const KIND = 'I am so sorry, I’ll send a new one today.';
		expect(sounds(`It took longer than you were told. ${KIND}`)).toEqual([]);
		expect(sounds(`${HARSH} ${KIND}`)).toHaveLength(1);
		expect(sounds(`${HARSH} ${KIND} ${HARSH}`)).toEqual([]);
	});

	test('hears the whole draft: what is harsh lends to the others, and what is kind takes from them', () => {
		const lent = (...sounds: number[]) => lentBy(sounds.map((harsh) => ({ harsh, acts: 0, words: 9 })));
		expect(lent(3, -4)).toEqual([-2, 1.5]);
		expect(lent(0, 0.4)).toEqual([0, 0]);
		expect(lent(2)).toEqual([0]);
	});

	test('doubts a rule only in a sentence that does not sound harsh itself', () => {
		expect(isDoubted(0.6, -0.5, -2)).toBe(true);
		expect(isDoubted(0.6, 0.5, -3.5)).toBe(false);
	});

	test('doubts an unsure rule on a plain sentence of a letter that is kind throughout', () => {
		expect(isDoubted(0.6, 0.4, -3.5)).toBe(true);
		expect(isDoubted(0.6, 0.4, -2)).toBe(false);
		expect(isDoubted(0.7, 0.4, -3.5)).toBe(false);
	});

	test('is silent about a rule’s sentence, in another language, and about a word or two', () => {
		expect(sounds('You should have read the size chart.')).toEqual([]);
		expect(sounds('Você não leu as regras que estão na página.')).toEqual([]);
		expect(sounds('Carelessness.')).toEqual([]);
	});

	test.each([
		'Could you tell me the order number?',
		'Your parcel is at the depot in Naivasha.',
		'You can change the date until Friday.',
		'If the light is red, hold the button for ten seconds.',
		'The rider went to the wrong gate.',
		'I understand, I would be upset too.',
	])('is silent about “%s”, under a complaint too', (draft) => {
		expect(sounds(draft)).toEqual([]);
	});
});

test('the same sentence shows the same, whatever was read before', () => {
	const before = placesOf('You never read the listing.');
	placesOf('Something else, with words of its own.');
	expect(placesOf('You never read the listing.')).toEqual(before);
});
