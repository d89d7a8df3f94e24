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
	 * what it seems to do, one bit an act.
	 */
	readonly hear: (sentence: Plain) => { readonly harsh: number; readonly acts: number };
	/** The likeliest kind of one that hurts. */
	readonly kind: (sentence: Plain) => string;
}

export function createJudge({ hurts, kinds, acts, ...lexicon }: Harsh): Judge {
	const featuresOf = createFeatures(lexicon);
	const scorer = ({ bias, weights: text }: Weighed) => {
		const weightAt = tableOf(text);
		return (places: ReadonlySet<number>): number => {
			let grains = bias;
			for (const place of places) grains += weightAt(place);
			return grains * GRAIN;
		};
	};
	const harshness = scorer(hurts);
	const doing = Object.entries(acts).map(([act, weighed]) => ({
		bit: 1 << ACT_NAMES.indexOf(act as Act),
		score: scorer(weighed),
	}));
	/** Read when the first sentence sounds harsh: most never do. */
	let scorers: [string, (places: ReadonlySet<number>) => number][] | undefined;
	return {
		hear: (sentence) => {
			const places = new Set(featuresOf(sentence));
			const acts = doing.reduce((bits, { bit, score }) => (score(places) > LIKELY ? bits | bit : bits), 0);
			return { harsh: harshness(places), acts };
		},
		kind: (sentence) => {
			scorers ??= Object.entries(kinds).map(([kind, weighed]) => [kind, scorer(weighed)]);
			const places = new Set(featuresOf(sentence));
			const [[kind]] = scorers.map(([kind, score]) => [kind, score(places)] as const).sort((a, b) => b[1] - a[1]) as [
				[string, number],
			];
			return kind;
		},
	};
}
