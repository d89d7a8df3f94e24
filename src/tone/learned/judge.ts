import type { Plain } from '../../text/plain.ts';
import { ACT_NAMES, type Act } from '../en/acts.ts';
import { createFeatures, type Lexicon, PLACES } from './features.ts';
import { GRAIN, tableOf, type Written } from './table.ts';

/** What was learned of one question; the bias is in grains. */
export interface Weighed {
	readonly bias: number;
	readonly table: Written;
}

/**
 * What was learned of several questions, with the bias of each: all places, once over for each name.
 */
export interface Several<Name extends string> {
	readonly biases: Readonly<Partial<Record<Name, number>>>;
	readonly table: Written;
}

/** What was learned of a language. */
export interface Harsh extends Lexicon {
	readonly hurts: Weighed;
	/** By kind: whether a sentence that hurts does so in this way. Places are those that `hurts` knows, by their order. */
	readonly kinds: Several<string>;
	/** By act: whether a sentence does it. */
	readonly acts: Several<Act>;
}

/** Log odds from which a sentence is taken to do something. */
const LIKELY = 0.5;

/** So many features a sentence usually has. What is found in a longer one proves less, by this power, down to the few. */
const USUAL = 55;
const FEW = 8;
const POWER = 0.25;

/** What is found in a sentence with so many features, as if it had as many as is usual. */
export const evened = (found: number, features: number): number => found * (USUAL / Math.max(FEW, features)) ** POWER;

export interface Judge {
	/**
	 * How much a sentence sounds like those that hurt: log odds, 0 is even, never to be used alone against a kind reply. And
	 * what it seems to do, one bit an act, when asked.
	 */
	readonly hear: (sentence: Plain) => { readonly harsh: number; readonly acts: () => number };
	/** The likeliest kind of one that hurts. */
	readonly kind: (sentence: Plain) => string;
}

export function createJudge({ hurts, kinds, acts, ...lexicon }: Harsh): Judge {
	const featuresOf = createFeatures(lexicon);
	const { nth, weights } = tableOf(hurts.table);
	/** Those of places that anything was learned of, by their order. */
	const knownOf = (places: readonly number[]): number[] => {
		const known: number[] = [];
		for (const place of places) {
			const at = nth(place);
			if (at >= 0) known.push(at);
		}
		return known;
	};
	// Most sentences are never asked: these are read when the first one is.
	const kindScores = once(() => scorer(kinds, weights.length));
	const actScores = once(() => scorer(acts, PLACES));
	return {
		hear: (sentence) => {
			const places = featuresOf(sentence);
			const known = knownOf(places);
			let grains = 0;
			for (const at of known) grains += weights[at]!;
			return {
				harsh: (hurts.bias + evened(grains, places.length)) * GRAIN,
				acts: once(() =>
					actScores()(places)
						.filter(({ score }) => score > LIKELY)
						.reduce((bits, { name }) => bits | (1 << ACT_NAMES.indexOf(name)), 0),
				),
			};
		},
		kind: (sentence) =>
			kindScores()(knownOf(featuresOf(sentence))).reduce((best, one) => (one.score > best.score ? one : best)).name,
	};
}

/** Scores places by each name: log odds. `size` is how many places there are. */
function scorer<Name extends string>({ biases, table }: Several<Name>, size: number) {
	const { nth, weights } = tableOf(table);
	const names = Object.entries(biases) as [Name, number][];
	return (places: readonly number[]) =>
		names.map(([name, bias], one) => {
			let grains = bias;
			for (const at of places) {
				const found = nth(one * size + at);
				if (found >= 0) grains += weights[found]!;
			}
			return { name, score: grains * GRAIN };
		});
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
