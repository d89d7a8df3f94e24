import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/analyse.ts';
import { english } from '../../src/english.ts';
import { openLanguage } from '../../src/language.ts';
import { createHouse, type HousePhrase } from '../../src/tone/house.ts';
import { effort } from '../effort.ts';

const PHRASES: readonly HousePhrase[] = [
	{ avoid: 'client', prefer: 'customer' },
	{ avoid: 'no wahala', prefer: 'you’re welcome' },
	{ avoid: 'no', prefer: '' },
	{ avoid: "can't help", prefer: 'can do this' },
	{ avoid: 'refund', prefer: 'full refund' },
	{ avoid: 'cash, please', prefer: 'payment' },
	{ avoid: '!!!', prefer: 'x' },
];
const find = createHouse(PHRASES);
const told = (draft: string) => find(draft).map(({ text, suggestions }) => [text, ...suggestions]);

test.each([
	['Dear client, hello', [['client', 'customer']]],
	['Client: hello', [['Client', 'Customer']]],
	[
		'CLIENT and client',
		[
			['CLIENT', 'Customer'],
			['client', 'customer'],
		],
	],
	['clients and clientele, e-client2', []],
	['No  wahala at all', [['No  wahala', 'You’re welcome']]],
	['No. Wahala came', [['No']]],
	['I can’t help', [['can’t help', 'can do this']]],
	['A refund, then a full refund', [['refund', 'full refund']]],
	['cash, please and cash please', [['cash, please', 'payment']]],
	['!!!', []],
	['', []],
] as const)('%j', (draft, expected) => {
	expect(told(draft)).toEqual(expected);
});

test('underlined words are where they say, whatever stands around them', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (before, after) => {
			const draft = `${before} client ${after}`;
			const hints = find(draft);
			expect(hints.some(({ start }) => start === before.length + 1)).toBe(true);
			for (const { start, end, text } of hints) expect(draft.slice(start, end)).toBe(text);
		}),
	);
});

test('costs as much as the draft is long, for the most awkward phrases', () => {
	const awkward = createHouse(
		Array.from({ length: 200 }, (_, at) => ({ avoid: `${'a '.repeat(30)}b${at}`, prefer: '' })),
	);
	const timed = (length: number) => {
		const draft = 'a '.repeat(length);
		const started = effort();
		awkward(draft);
		return effort() - started;
	};
	/** The least of three: what else the process has to do then is not counted. */
	const least = (length: number) => Math.min(...[1, 2, 3].map(() => timed(length)));
	expect(least(16_000) / Math.max(least(1_000), 0.5)).toBeLessThan(100);
});

describe('in the analysis', () => {
	const analyse = createAnalyser(openLanguage(english));
	const hints = (draft: string, off: string[] = []) =>
		analyse({ draft, messages: [], level: 'gentle', off: new Set(off), phrases: PHRASES }).hints.map(
			({ rule }) => rule,
		);

	test('they are hints like any other, and have the last word on their words', () => {
		expect(hints('Hello client.')).toEqual(['house-phrase/client']);
		expect(hints('You must be stupid, client.').at(-1)).toBe('house-phrase/client');
		expect(hints('No refund, no exchange.')).toContain('house-phrase/refund');
	});

	test('they can be switched off, all of them or one', () => {
		expect(hints('Hello client, no.', ['house-phrase'])).toEqual([]);
		expect(hints('Hello client, no.', ['house-phrase/client'])).toEqual(['house-phrase/no']);
	});
});
