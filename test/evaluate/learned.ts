/**
 * What the second opinion learns from (data/tone/*.txt): one sentence a line, under its kind in brackets; `[ok]` is
 * courteous or plain, `[hurts]` a kind that nobody noted. A file is what was written in one go about one trade, genre or
 * region, and is held out as a whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plain } from '../../src/text/plain.ts';
import { GROUPS, HOLDING } from '../../src/tone/learned/en/groups.ts';
import { PAST } from '../../src/tone/learned/en/past.ts';
import { createFeatures } from '../../src/tone/learned/features.ts';
import { type Learned, learn } from '../../src/tone/learned/learn.ts';
import { written } from '../../src/tone/learned/table.ts';

const FOLDER = 'test/evaluate/data/tone';
/** How many weights are kept: of whether a sentence hurts, and of each kind. */
const MOST = 9000;
const MOST_OF_KIND = 220;

export interface Sentence {
	readonly text: string;
	readonly kind: string;
	readonly batch: string;
	readonly places: readonly number[];
}

const featuresOf = createFeatures({ groups: GROUPS, holding: HOLDING, past: PAST });

/** The features of a sentence, each once. */
export const placesOf = (text: string): number[] => [...new Set(featuresOf(plain(text)))];

/** Lines under headings, as sentences of one batch. */
export function sentencesIn(text: string, batch: string): Sentence[] {
	let kind = 'ok';
	return text.split('\n').flatMap((line) => {
		const heading = /^\[(.+)\]$/.exec(line);
		if (heading) kind = heading[1]!;
		return heading || line === '' ? [] : [{ text: line, kind, batch, places: placesOf(line) }];
	});
}

/** Every sentence there is to learn from, by file name. */
export const allSentences = (): Sentence[] =>
	readdirSync(FOLDER)
		.sort()
		.flatMap((file) => sentencesIn(readFileSync(`${FOLDER}/${file}`, 'utf8'), file));

export const hurts = ({ kind }: Sentence): boolean => kind !== 'ok';

/** Whether a sentence hurts. */
export const learnHurts = (sentences: readonly Sentence[]): Learned =>
	learn(
		sentences.map((one) => ({ places: one.places, is: hurts(one) })),
		MOST,
	);

/** In which way one does that hurts: one against the others, for each kind. */
export function learnKinds(sentences: readonly Sentence[]): Record<string, Learned> {
	const noted = sentences.filter((one) => hurts(one) && one.kind !== 'hurts');
	const kinds = [...new Set(noted.map(({ kind }) => kind))].sort();
	return Object.fromEntries(
		kinds.map((kind) => [
			kind,
			learn(
				noted.map((one) => ({ places: one.places, is: one.kind === kind })),
				MOST_OF_KIND,
			),
		]),
	);
}

/** What goes into src/tone/learned/en/weights.ts. */
export function weightsFile(sentences: readonly Sentence[]): string {
	const as = ({ bias, weights }: Learned) => `{ bias: ${bias}, weights: '${written(weights)}' }`;
	const kinds = Object.entries(learnKinds(sentences)).map(([kind, learned]) => `\t'${kind}': ${as(learned)},\n`);
	return `/** Learned from test/evaluate/data/tone by test/evaluate/learn-tone.ts. Never edit by hand. */
// biome-ignore-all format: one line a table
export const HURTS = ${as(learnHurts(sentences))};
export const KINDS_OF_HURT = {
${kinds.join('')}};
`;
}
