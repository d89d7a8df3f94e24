/**
 * What the second opinion learns from. First data/tone/*.txt: one sentence a line, under its kind in brackets; `[ok]` is
 * courteous or plain, `[hurts]` a kind that nobody noted. A file is what was written in one go about one trade, genre or
 * region, and is held out as a whole. Then what stands in the rules and the reply library anyway.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { library } from '../../src/replies/index.ts';
import { plain } from '../../src/text/plain.ts';
import { sentences } from '../../src/text/sentences.ts';
import { TONE_KINDS } from '../../src/tone/hint.ts';
import { GROUPS } from '../../src/tone/learned/en/groups.ts';
import { PAST } from '../../src/tone/learned/en/past.ts';
import { createFeatures, PLACES } from '../../src/tone/learned/features.ts';
import { evened } from '../../src/tone/learned/judge.ts';
import { type Learned, learn } from '../../src/tone/learned/learn.ts';
import { GRAIN, type Table, written } from '../../src/tone/learned/table.ts';
import type { Flagged, Rules } from '../../src/tone/rule.ts';

const FOLDER = 'test/evaluate/data/tone';
const ACTS = 'test/evaluate/data/acts.txt';
/** What can be said in so many ways that patterns miss most of them. */
const HEARD = ['empathy', 'next-step'];
/** A file in which nothing hurts is what is said all day. It counts more, as it is most of what is typed. */
const EVERYDAY_COUNTS = 5;
/** Our own sentences, and the examples of the rules: those that are taken for what they are not count more, and all is learned again. */
const OURS_COUNT = 3;
const AGAIN = 3;
/** Log odds that ours should stay below when they are courteous: so far that a rule that slips in its own examples is doubted. */
const COURTEOUS: Readonly<Record<string, number>> = { rules: -2.2, library: -0.5, acts: -0.5 };
/** And above when they hurt. */
const HURTING = -0.5;
/** What counts more leans all scores to the courteous side. By this much (log odds) they are stood up again, so that a bar keeps its meaning. */
const STOOD_UP = 0.5;
/** What does neither is told of in few sentences, each for many. */
const NONE_COUNTS = 8;
/** Plain facts: no sympathy in them, though some tell what is being done. */
const FACTS = 'instructions-and-facts.txt';
const ACT_OF_BLOCK: Readonly<Record<string, string>> = {
	acknowledge: 'empathy',
	fix: 'next-step',
	'next-step': 'next-step',
};
/** How many weights are kept: of whether a sentence hurts, of each kind and of each act. */
const MOST = 19_300;
const MOST_OF_KIND = 220;
const MOST_OF_ACT = 700;

export interface Sentence {
	readonly text: string;
	readonly kind: string;
	readonly batch: string;
	readonly places: readonly number[];
}

const featuresOf = createFeatures({ groups: GROUPS, past: PAST });

/** The features of a sentence. */
export const placesOf = (text: string): number[] => featuresOf(plain(text));

/** Lines under headings, as sentences of one batch. */
export function sentencesIn(text: string, batch: string): Sentence[] {
	let kind = 'ok';
	return text.split('\n').flatMap((line) => {
		const heading = /^\[(.+)\]$/.exec(line);
		if (heading) kind = heading[1]!;
		return heading || line === '' ? [] : [{ text: line, kind, batch, places: placesOf(line) }];
	});
}

const files = (): [name: string, text: string][] =>
	readdirSync(FOLDER)
		.sort()
		.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));
const sentence = (text: string, kind: string, batch: string): Sentence => ({
	text,
	kind,
	batch,
	places: placesOf(text),
});

/** The sentences of a draft, with nothing known about them. */
export const sentencesOf = (draft: string): Sentence[] => cut(draft).map((one) => sentence(one, 'ok', 'draft'));

/** The query keeps the examples, which are stripped from what ships. */
const RULES = import.meta.glob<Rules>('../../src/tone/rules/en/**/*.ts', {
	eager: true,
	import: 'default',
	query: '?examples',
});

/** What became of the sentence that was flagged. */
const mended = ([draft, expected]: Flagged): string[] =>
	expected === null ? [] : cut(expected).filter((one) => !draft.replace(/[[\]]/g, '').includes(one));

/** The examples in the rules: of `flags` the sentence with the marked words, all of `allows`, and what is suggested, also in its place. */
function inRules(): Sentence[] {
	return Object.entries(RULES).flatMap(([path, rules]) => {
		const kind = /\/en\/([a-z-]+)/.exec(path)![1]!;
		// Shouting is in the letters, and features have none.
		const isTone = kind !== 'shouting' && (TONE_KINDS as readonly string[]).includes(kind);
		return rules
			.filter((rule) => rule.flags)
			.flatMap(({ flags, allows, suggestions, ways = [] }) => [
				...flags.flatMap(([draft]) =>
					isTone && draft.includes('[')
						? cut(draft)
								.filter((one) => one.includes('['))
								.map((one) => sentence(one.replace(/[[\]]/g, ''), kind, 'rules'))
						: [],
				),
				...[
					...allows,
					...[...suggestions, ...ways.flatMap((way) => way.suggestions)].filter((one) => !one.includes('$')),
					...flags.flatMap(mended),
				]
					.flatMap(cut)
					.map((one) => sentence(one, 'ok', 'rules')),
			]);
	});
}

const inLibrary = (): Sentence[] =>
	library.flatMap(({ say }) =>
		Object.values(say).flatMap((parts) =>
			parts.flatMap(({ text }) => cut(text).map((one) => sentence(one, 'ok', 'library'))),
		),
	);

/** Sympathy and next steps are courteous too. */
const inActs = (): Sentence[] =>
	sentencesIn(readFileSync(ACTS, 'utf8'), 'acts').flatMap((one) =>
		HEARD.includes(one.kind) ? [{ ...one, kind: 'ok' }] : [],
	);

/** Every sentence there is to learn from, each once. */
export function allSentences(): Sentence[] {
	const all = [
		...files().flatMap(([name, text]) => sentencesIn(text, name)),
		...inActs(),
		...inLibrary(),
		...inRules(),
	];
	return [...new Map(all.map((one) => [one.text.toLowerCase(), one])).values()];
}

/** Changes with the sentences under data/tone and with how they are learned from. */
export function fingerprint(): string {
	const hash = createHash('sha256');
	for (const text of [...files().map(([, text]) => text), readFileSync(ACTS, 'utf8')]) hash.update(text);
	for (const name of [
		'learned/features.ts',
		'learned/learn.ts',
		'learned/table.ts',
		'../text/packed.ts',
		'../text/hashes.ts',
		'../text/chance.ts',
		'learned/en/groups.ts',
		'learned/en/past.ts',
	]) {
		hash.update(readFileSync(`src/tone/${name}`, 'utf8'));
	}
	return hash.digest('hex').slice(0, 16);
}

export const hurts = ({ kind }: Sentence): boolean => kind !== 'ok';

/** Whether a sentence hurts. */
export function learnHurts(sentences: readonly Sentence[]): Learned {
	const mixed = new Set(sentences.filter(hurts).map(({ batch }) => batch));
	const isEveryday = ({ batch }: Sentence): boolean => batch.endsWith('.txt') && !mixed.has(batch);
	const counts = sentences.map((one) => (isEveryday(one) ? EVERYDAY_COUNTS : 1));
	const learned = (): Learned => {
		const { bias, weights } = learn(
			sentences.map((one, nth) => ({ places: one.places, is: hurts(one), counts: counts[nth]! })),
			{ of: PLACES, most: MOST, hold: 4, hidden: 0.4, resigned: true },
		);
		return { bias: bias + Math.round(STOOD_UP / GRAIN), weights };
	};
	let best = learned();
	for (let again = 0; again < AGAIN; again++) {
		sentences.forEach((one, nth) => {
			const most = COURTEOUS[one.batch];
			const score = scoreOf(one, best);
			if (most !== undefined && (hurts(one) ? score < HURTING : score > most)) counts[nth]! *= OURS_COUNT;
		});
		best = learned();
	}
	return best;
}

/** How surely a sentence hurts, in log odds. */
export const scoreOf = ({ places }: Sentence, { bias, weights }: Learned): number =>
	GRAIN *
	(bias +
		evened(
			places.reduce((sum, place) => sum + (weights.get(place) ?? 0), 0),
			places.length,
		));

/** Reads only places that have a weight in this table, by their order: what further questions are learned from. */
export function among(table: Table): (sentence: Sentence) => number[] {
	const order = new Map([...table.keys()].sort((a, b) => a - b).map((place, nth) => [place, nth]));
	return ({ places }) => places.flatMap((place) => order.get(place) ?? []);
}

/** In which way one does that hurts: one against the others, for each kind. */
export function learnKinds(sentences: readonly Sentence[], known: Table): Record<string, Learned> {
	const knownIn = among(known);
	const noted = sentences
		.filter((one) => hurts(one) && one.kind !== 'hurts')
		.map((one) => ({ kind: one.kind, places: knownIn(one) }));
	const kinds = [...new Set(noted.map(({ kind }) => kind))].sort();
	return Object.fromEntries(
		kinds.map((kind) => [
			kind,
			learn(
				noted.map((one) => ({ places: one.places, is: one.kind === kind })),
				{ of: known.size, most: MOST_OF_KIND, hold: 2, hidden: 0 },
			),
		]),
	);
}

/**
 * What a sentence of a reply does: from data/acts.txt and the blocks of the library; a sentence that hurts does nothing of the kind.
 */
export function learnActs(): Record<string, Learned> {
	const blocks = library.flatMap(({ say }) =>
		Object.values(say).flatMap((parts) =>
			parts.flatMap(({ block, text }) =>
				cut(text).map((one) => sentence(one, ACT_OF_BLOCK[block] ?? 'none', 'library')),
			),
		),
	);
	const own = sentencesIn(readFileSync(ACTS, 'utf8'), 'acts');
	// With sorry in the same breath a sentence still does what it does.
	const sorry = own.flatMap(({ text, kind, batch }) =>
		[text.replace(/[.!?]*$/, ', I’m sorry.'), `I’m so sorry, ${text}`].map((said) => sentence(said, kind, batch)),
	);
	const all = [...own, ...sorry, ...blocks, ...allSentences().filter(hurts)];
	const facts = allSentences().filter(({ batch }) => batch === FACTS);
	return Object.fromEntries(
		HEARD.map((act) => [
			act,
			learn(
				[...all, ...(act === 'empathy' ? facts : [])].map((one) => ({
					places: one.places,
					is: one.kind === act,
					counts: one.kind === 'none' && one.batch === 'acts' ? NONE_COUNTS : 1,
				})),
				{ of: PLACES, most: MOST_OF_ACT, hold: 2, hidden: 0 },
			),
		]),
	);
}

/** What goes into src/tone/learned/en/weights.ts. */
export function weightsFile(sentences: readonly Sentence[]): string {
	const { bias, weights } = learnHurts(sentences);
	const tableText = (table: Table) => {
		const { size, packed } = written(table);
		return `{ size: ${size}, packed: '${packed}' }`;
	};
	const several = (learned: Record<string, Learned>, places: number): string => {
		const biases = Object.entries(learned).map(([name, one]) => `'${name}': ${one.bias}`);
		const together = Object.values(learned).flatMap((one, nth) =>
			[...one.weights].map(([place, weight]) => [nth * places + place, weight] as const),
		);
		return `{ biases: { ${biases.join(', ')} }, table: ${tableText(new Map(together))} }`;
	};
	return `/** Learned by test/evaluate/learn-tone.ts from ${fingerprint()}. Never edit by hand. */
// biome-ignore-all format: one line a table
export const HURTS = { bias: ${bias}, table: ${tableText(weights)} };
export const KINDS_OF_HURT = ${several(learnKinds(sentences, weights), weights.size)};
export const ACTS_HEARD = ${several(learnActs(), PLACES)};
`;
}
