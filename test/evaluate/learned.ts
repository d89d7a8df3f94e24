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
import { createFeatures } from '../../src/tone/learned/features.ts';
import { type Learned, learn } from '../../src/tone/learned/learn.ts';
import { written } from '../../src/tone/learned/table.ts';
import type { Rules } from '../../src/tone/rule.ts';

const FOLDER = 'test/evaluate/data/tone';
const ACTS = 'test/evaluate/data/acts.txt';
/** What can be said in so many ways that patterns miss most of them. */
const HEARD = ['empathy', 'next-step'];
/** Files of what agents say all day, most of it neither kind nor harsh: it counts twice, as it is most of what is typed. */
const EVERYDAY = /^(agents-plain|brands-chatting|help-desk-mail|live-chat|social-care|social-care-more)\.txt$/;
/** Plain facts: no sympathy in them, though some tell what is being done. */
const FACTS = 'instructions-and-facts.txt';
const ACT_OF_BLOCK: Readonly<Record<string, string>> = {
	acknowledge: 'empathy',
	fix: 'next-step',
	'next-step': 'next-step',
};
/** How many weights are kept: of whether a sentence hurts, of each kind and of each act. */
const MOST = 12_500;
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

/** The query keeps the examples, which are stripped from what ships. */
const RULES = import.meta.glob<Rules>('../../src/tone/rules/en/**/*.ts', {
	eager: true,
	import: 'default',
	query: '?examples',
});

/** The examples in the rules: of `flags` the sentence with the marked words, all of `allows`, and what is suggested. */
function inRules(): Sentence[] {
	return Object.entries(RULES).flatMap(([path, rules]) => {
		const kind = /\/en\/([a-z-]+)/.exec(path)![1]!;
		const isTone = (TONE_KINDS as readonly string[]).includes(kind);
		return rules
			.filter((rule) => rule.flags)
			.flatMap(({ flags, allows, suggestions }) => [
				...flags.flatMap(([draft]) =>
					isTone && draft.includes('[')
						? cut(draft)
								.filter((one) => one.includes('['))
								.map((one) => sentence(one.replace(/[[\]]/g, ''), kind, 'rules'))
						: [],
				),
				...[...allows, ...suggestions].flatMap(cut).map((one) => sentence(one, 'ok', 'rules')),
			]);
	});
}

const inLibrary = (): Sentence[] =>
	library.flatMap(({ say }) =>
		Object.values(say).flatMap((parts) =>
			parts.flatMap(({ text }) => cut(text).map((one) => sentence(one, 'ok', 'library'))),
		),
	);

/** Every sentence there is to learn from, each once. */
export function allSentences(): Sentence[] {
	const all = [...files().flatMap(([name, text]) => sentencesIn(text, name)), ...inRules(), ...inLibrary()];
	return [...new Map(all.map((one) => [one.text.toLowerCase(), one])).values()];
}

/** Changes with the sentences under data/tone and with how they are learned from. */
export function fingerprint(): string {
	const hash = createHash('sha256');
	for (const text of [...files().map(([, text]) => text), readFileSync(ACTS, 'utf8')]) hash.update(text);
	for (const name of ['features.ts', 'learn.ts', 'table.ts', 'en/groups.ts', 'en/past.ts']) {
		hash.update(readFileSync(`src/tone/learned/${name}`, 'utf8'));
	}
	return hash.digest('hex').slice(0, 16);
}

export const hurts = ({ kind }: Sentence): boolean => kind !== 'ok';

/** Whether a sentence hurts. */
export const learnHurts = (sentences: readonly Sentence[]): Learned =>
	learn(
		sentences.map((one) => ({
			places: one.places,
			is: hurts(one),
			counts: !hurts(one) && EVERYDAY.test(one.batch) ? 2 : 1,
		})),
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
				[...all, ...(act === 'empathy' ? facts : [])].map(({ places, kind }) => ({ places, is: kind === act })),
				MOST_OF_ACT,
			),
		]),
	);
}

/** What goes into src/tone/learned/en/weights.ts. */
export function weightsFile(sentences: readonly Sentence[]): string {
	const as = ({ bias, weights }: Learned) => `{ bias: ${bias}, weights: '${written(weights)}' }`;
	const all = (learned: Record<string, Learned>) =>
		Object.entries(learned)
			.map(([name, one]) => `\t'${name}': ${as(one)},\n`)
			.join('');
	return `/** Learned by test/evaluate/learn-tone.ts from ${fingerprint()}. Never edit by hand. */
// biome-ignore-all format: one line a table
export const HURTS = ${as(learnHurts(sentences))};
export const KINDS_OF_HURT = {
${all(learnKinds(sentences))}};
export const ACTS_HEARD = {
${all(learnActs())}};
`;
}
