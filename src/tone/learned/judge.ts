import type { Plain } from '../../text/plain.ts';
import { ACT_NAMES, type Act } from '../en/acts.ts';
import { createFeatures, type Lexicon } from './features.ts';
import { GRAIN, tableOf } from './table.ts';

/** What was learned of one question, as it is kept (table.ts); the bias is in grains. */
export interface Weighed {
	readonly bias: number;
	readonly weights: string;
}

/** What was learned of a language. */
export interface Harsh extends Lexicon {
	readonly hurts: Weighed;
	/** By kind: whether a sentence that hurts does so in this way. */
	readonly kinds: Readonly<Record<string, Weighed>>;
	/** By act: whether a sentence does it. */
	readonly acts: Readonly<Partial<Record<Act, Weighed>>>;
}

/** Log odds from which a sentence is taken to do something. */
const LIKELY = 0.5;

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
	const harshness = scorer(hurts);
	// Most sentences are never asked: these are read when the first one is.
	const kindScorers = once(() => scorers(kinds));
	const actScorers = once(() => scorers(acts));
	return {
		hear: (sentence) => {
			const places = featuresOf(sentence);
			return {
				harsh: harshness(places),
				acts: once(() =>
					actScorers()
						.filter(({ score }) => score(places) > LIKELY)
						.reduce((bits, { name }) => bits | (1 << ACT_NAMES.indexOf(name)), 0),
				),
			};
		},
		kind: (sentence) => {
			const places = featuresOf(sentence);
			const scores = kindScorers().map(({ name, score }) => ({ name, score: score(places) }));
			return scores.reduce((best, one) => (one.score > best.score ? one : best)).name;
		},
	};
}

/** One scorer a name: log odds of the features at these places. */
function scorers<Name extends string>(weighed: Readonly<Partial<Record<Name, Weighed>>>) {
	return (Object.entries(weighed) as [Name, Weighed][]).map(([name, one]) => ({ name, score: scorer(one) }));
}

function scorer({ bias, weights }: Weighed): (places: readonly number[]) => number {
	const weightAt = tableOf(weights);
	return (places) => {
		let grains = bias;
		for (let i = 0; i < places.length; i++) grains += weightAt(places[i]!);
		return grains * GRAIN;
	};
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
