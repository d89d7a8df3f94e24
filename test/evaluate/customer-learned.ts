/**
 * What the reader of customers' messages learns from: the examples of src/customer/en/examples, one sentence each, and the
 * messages of src/customer/en/messages, as they are really written. There a file is what one hand wrote about one part of the
 * world of trade; a heading in brackets says situation and feeling, and each line is one customer: what came one after another
 * stands between ` | `, a new line within a message is `\n`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { spellings } from '../../src/customer/en/spelling.ts';
import { words as groups } from '../../src/customer/en/words.ts';
import type { Examples } from '../../src/customer/examples.ts';
import { createFeatures } from '../../src/customer/features.ts';
import { learn, merged } from '../../src/customer/learn.ts';
import { asOne, COMPLAINTS } from '../../src/customer/read.ts';
import { MOODS, type Mood, SITUATIONS, type Situation } from '../../src/customer/reading.ts';
import { FEELINGS, type Feeling, type Weights, written } from '../../src/customer/weights.ts';

export const IN_EXAMPLES = 'examples';
const FOLDER = 'src/customer/en/messages';
/** How many weights are kept: more reads little better and is more to send to every page. */
const MOST = { situations: 17_000, feelings: 6000 };

/** A short example counts as much as so many messages: there are few of them, and a customer is as short as that at times. */
const EXAMPLE_COUNTS = 2;
/** Whoever is calm though something went wrong was written of more seldom than they are met. */
const WRONGED_COUNTS = 2;

/** What one customer wrote. */
export interface Heard {
	readonly messages: readonly string[];
	readonly situation: Situation;
	/** Unknown in short examples that could be either. */
	readonly feeling: Feeling | undefined;
	/** The file it stands in. */
	readonly batch: string;
}

const EXAMPLES = import.meta.glob<Examples>('../../src/customer/en/examples/*.ts', { eager: true, import: 'default' });

/** Whether something went wrong is not noted in the examples; where somebody calm wants money, it can be either. */
function feelingOf(situation: Situation, mood: Mood): Feeling | undefined {
	if (mood !== 'neutral') return mood;
	if (situation === 'refund' || situation === 'payment-problem') return undefined;
	return COMPLAINTS.has(situation) ? 'wronged' : 'neutral';
}

const inExamples = (): Heard[] =>
	Object.values(EXAMPLES).flatMap((file) =>
		MOODS.flatMap((mood) =>
			(file[mood] ?? []).map((text) => ({
				messages: [text],
				situation: file.situation,
				feeling: feelingOf(file.situation, mood),
				batch: IN_EXAMPLES,
			})),
		),
	);

/** Messages under headings. */
export function heardIn(text: string, batch: string): Heard[] {
	let situation: Situation | undefined;
	let feeling: Feeling | undefined;
	return text.split('\n').flatMap((line, at) => {
		const heading = /^\[(\S+) (\S+)\]$/.exec(line);
		if (heading) {
			situation = SITUATIONS.find((one) => one === heading[1]);
			feeling = FEELINGS.find((one) => one === heading[2]);
		}
		if (heading || line === '') return [];
		if (!situation || !feeling) throw new Error(`${batch}:${at + 1} stands under no heading that we know`);
		const messages = line.split(' | ').map((message) => message.replaceAll('\\n', '\n'));
		return [{ messages, situation, feeling, batch }];
	});
}

const files = (): [name: string, text: string][] =>
	readdirSync(FOLDER)
		.sort()
		.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);

/** All there is to learn from. */
export const allHeard = (): Heard[] => [...inExamples(), ...files().flatMap(([name, text]) => heardIn(text, name))];

const featuresOf = createFeatures({ groups, spellings });

/** Learns to tell situations and feelings. */
export function learnFrom(heard: readonly Heard[], most = MOST): Weights {
	const shown = heard.map(({ messages, situation, feeling, batch }) => ({
		places: featuresOf(asOne(messages)),
		situation,
		feeling,
		counts: batch === IN_EXAMPLES ? EXAMPLE_COUNTS : 1,
	}));
	return merged(
		learn(
			shown.map(({ places, situation, counts }) => ({ places, label: situation, counts })),
			SITUATIONS,
			most.situations,
		),
		learn(
			shown.flatMap(({ places, feeling, counts }) =>
				feeling ? [{ places, label: feeling, counts: feeling === 'wronged' ? counts * WRONGED_COUNTS : counts }] : [],
			),
			FEELINGS,
			most.feelings,
		),
	);
}

/** Changes with what there is to learn from and with how it is learned. */
export function fingerprint(): string {
	const hash = createHash('sha256');
	for (const one of allHeard()) hash.update(JSON.stringify(one));
	for (const name of [
		'features.ts',
		'learn.ts',
		'weights.ts',
		'plain.ts',
		'en/words.ts',
		'en/spelling.ts',
		'en/stem.ts',
		'en/leads.ts',
		'../text/hashes.ts',
		'../text/chance.ts',
	])
		hash.update(readFileSync(`src/customer/${name}`, 'utf8'));
	hash.update(JSON.stringify(MOST));
	return hash.digest('hex').slice(0, 16);
}

/** What goes into src/customer/en/learned.ts. */
export function learnedFile(weights: Weights): string {
	const { features, weights: many, packed } = written(weights);
	return `/** Learned by test/evaluate/learn-customer.ts from ${fingerprint()}. Never edit by hand. */
// biome-ignore-all format: one line a table
export const learned = { features: ${features}, weights: ${many}, packed: '${packed}' };
`;
}
