import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Examples } from '../../src/customer/examples.ts';
import { SITUATIONS } from '../../src/customer/reading.ts';
import { asWeights, evened, FEELINGS, GRAIN, HEAVIEST, LABELS, type Row, written } from '../../src/customer/weights.ts';
import { allHeard, fingerprint } from '../evaluate/customer-learned.ts';

const files = import.meta.glob<Examples>('../../src/customer/en/examples/*.ts', { eager: true, import: 'default' });
const LEARNED = readFileSync('src/customer/en/learned.ts', 'utf8');
const heard = allHeard();

test('every situation has examples, in a file named after it', () => {
	const named = Object.entries(files).map(([path, { situation }]) => [path.split('/').at(-1), situation] as const);
	for (const [file, situation] of named) expect(file).toBe(`${situation}.ts`);
	expect(named.map(([, situation]) => situation).sort()).toEqual([...SITUATIONS].sort());
});

test('no message stands twice, and every situation and feeling is met in some', () => {
	const texts = heard.map(({ messages }) => messages.join(' | ').toLowerCase());
	expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
	expect(new Set(heard.map(({ situation }) => situation)).size).toBe(SITUATIONS.length);
	expect(new Set(heard.flatMap(({ feeling }) => feeling ?? [])).size).toBe(FEELINGS.length);
});

test('what is learned is what the messages teach: after changing them run node scripts/run.mjs test/evaluate/learn-customer.ts', () => {
	expect(LEARNED).toContain(` from ${fingerprint()}.`);
});

test('it stays small', () => expect(LEARNED.length).toBeLessThan(60_000));

test('weights are read as they were written, each feature once', () => {
	const weights = new Map<number, Row>([
		[0, [[1, -17]]],
		[62, [[0, HEAVIEST]]],
		[63, [[20, 18]]],
		[64, [[3, 3]]],
		[
			999_999,
			[
				[0, -HEAVIEST],
				[LABELS.length - 1, 2],
			],
		],
	]);
	const scoresOf = asWeights(written(weights));
	for (const [place, row] of weights) {
		const scores = scoresOf([place, place]);
		for (const [label, grains] of row) expect(scores[label]).toBeCloseTo(grains * GRAIN * evened(2));
		expect(scores.filter((score) => score !== 0)).toHaveLength(row.length);
	}
	expect(scoresOf([5, 65, 1_000_000]).every((score) => score === 0)).toBe(true);
});
