import { expect, test } from 'vitest';
import type { Examples } from '../../src/customer/examples.ts';
import { learn, merged } from '../../src/customer/learn.ts';
import { MOODS, SITUATIONS } from '../../src/customer/reading.ts';
import { asWeights, type Label, written } from '../../src/customer/weights.ts';

const files = import.meta.glob<Examples>('../../src/customer/en/examples/*.ts', { eager: true, import: 'default' });

const examples = Object.values(files).flatMap((file) =>
	MOODS.flatMap((mood) => (file[mood] ?? []).map((text) => ({ text, situation: file.situation, mood }))),
);

/** How many weights are kept: more reads little better and is more to send to every page. */
const MOST = { situations: 6000, moods: 1200 };

const learnAll = () => {
	const tell = (label: 'situation' | 'mood') => examples.map((one) => ({ text: one.text, label: one[label] as Label }));
	return merged(learn(tell('situation'), SITUATIONS, MOST.situations), learn(tell('mood'), MOODS, MOST.moods));
};

test('every situation has examples, in a file named after it, and no example stands twice', () => {
	const named = Object.entries(files).map(([path, { situation }]) => [path.split('/').at(-1), situation] as const);
	for (const [file, situation] of named) expect(file).toBe(`${situation}.ts`);
	expect(named.map(([, situation]) => situation).sort()).toEqual([...SITUATIONS].sort());
	const texts = examples.map(({ text }) => text.toLowerCase());
	expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test('what is learned is what the examples teach: after changing them run this file with -u', async () => {
	const learned = written(learnAll());
	const source = [
		'/** Learned from en/examples by learn.ts: how much each word speaks for each situation and mood. Never edit by hand. */',
		'// biome-ignore format: one line a feature',
		`export const learned = ${JSON.stringify(learned)};`,
		'',
	].join('\n');
	await expect(source).toMatchFileSnapshot('../../src/customer/en/learned.ts');
});

test('weights are read as they were written', () => {
	const weights = new Map([
		['refund', [[4, 2.5] as const, [0, -1] as const]],
		['not_arriv', [[20, 4.5] as const]],
		['', [[1, -4.25] as const]],
	]);
	const read = asWeights(written(weights));
	for (const [feature, row] of weights) expect(read(feature)).toEqual(row);
	expect(read('never met')).toEqual([]);
});
