import { chanceFrom } from '../../text/chance.ts';
import { GRAIN, HEAVIEST, type Table } from './table.ts';

/** Learns the weights; nothing that ships imports this. */
export interface Example {
	/** Places of its features; one that comes twice counts twice. */
	readonly places: readonly number[];
	readonly is: boolean;
	/** How much it counts, 1 unless said. */
	readonly counts?: number;
}

export interface Learned {
	readonly bias: number;
	readonly weights: Table;
}

export interface Way {
	/** How many places there are. */
	readonly of: number;
	/** How many weights are kept at most. */
	readonly most: number;
	/** How strongly weights are held near zero. */
	readonly hold: number;
	/** Such a share of an example's features is hidden in each round, so that no weight relies on another being there. */
	readonly hidden: number;
	/** What `is` but does not look it, is not chased: the examples that can be told would pay for it. */
	readonly resigned?: boolean;
}

/** Seen less often than this, a feature is chance. */
const SEEN = 2;
const SEED = 20_261_122;
/** What those pull more that are told easily, when the others are not chased. */
const RESIGNED = 1.5;
const ROUNDS = 80;
const PACE = 0.1;

/**
 * Logistic regression (Adam over all examples at once) on whether an example `is`. Both sides count the same however many
 * examples they have. Of the weights heaviest are kept, learned once more by themselves. What is hidden is drawn from
 * a fixed seed: the same examples give the same weights.
 */
export function learn(examples: readonly Example[], how: Way): Learned {
	const { of, most } = how;
	const seen = new Uint32Array(of);
	for (const { places } of examples) for (const place of places) seen[place]!++;
	const all = [...seen.keys()].filter((place) => seen[place]! >= SEEN);
	const first = descend(examples, how, all);
	const heavy = all
		.map((place, at) => ({ place, size: Math.abs(first.weights[at]!) }))
		.sort((a, b) => b.size - a.size || a.place - b.place)
		.slice(0, most)
		.map(({ place }) => place);
	const { bias, weights } = heavy.length < all.length ? descend(examples, how, heavy) : first;
	const kept = heavy.length < all.length ? heavy : all;
	const grains = (weight: number) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / GRAIN)));
	return {
		bias: Math.round(bias / GRAIN),
		weights: new Map(
			kept.map((place, at) => [place, grains(weights[at]!)] as const).filter(([, weight]) => weight !== 0),
		),
	};
}

function descend(
	examples: readonly Example[],
	{ of, hold, hidden, resigned = false }: Way,
	places: readonly number[],
): { bias: number; weights: Float64Array } {
	const at = new Int32Array(of).fill(-1);
	places.forEach((place, nth) => {
		at[place] = nth;
	});
	const rows = examples.map((example) =>
		Uint32Array.from(example.places.map((place) => at[place]!).filter((nth) => nth >= 0)),
	);
	const positive = examples.filter((example) => example.is).length;
	const counts = examples.map(
		(example) => ((example.counts ?? 1) * examples.length) / 2 / (example.is ? positive : examples.length - positive),
	);
	const chance = chanceFrom(SEED);
	const shown = new Uint32Array(Math.max(...rows.map((row) => row.length)));
	// The last is the bias: in every example, and free.
	const size = places.length + 1;
	const weight = new Float64Array(size);
	const slope = new Float64Array(size);
	const mean = new Float64Array(size);
	const square = new Float64Array(size);
	for (let round = 1; round <= ROUNDS; round++) {
		for (let nth = 0; nth < size; nth++) slope[nth] = nth === places.length ? 0 : hold * weight[nth]!;
		rows.forEach((row, nth) => {
			let sum = 0;
			let many = 0;
			for (const one of row) {
				if (chance() < hidden) continue;
				shown[many++] = one;
				sum += weight[one]!;
			}
			const score = weight[places.length]! + sum / (1 - hidden);
			const sure = 1 / (1 + Math.exp(-score));
			const miss = (examples[nth]!.is ? (sure - 1) * (resigned ? RESIGNED * Math.sqrt(sure) : 1) : sure) * counts[nth]!;
			slope[places.length]! += miss;
			for (let i = 0; i < many; i++) slope[shown[i]!]! += miss / (1 - hidden);
		});
		const pace = PACE * (1 - round / (ROUNDS + 1));
		for (let nth = 0; nth < size; nth++) {
			mean[nth] = 0.9 * mean[nth]! + 0.1 * slope[nth]!;
			square[nth] = 0.99 * square[nth]! + 0.01 * slope[nth]! ** 2;
			weight[nth]! -=
				(pace * (mean[nth]! / (1 - 0.9 ** round))) / (Math.sqrt(square[nth]! / (1 - 0.99 ** round)) + 1e-8);
		}
	}
	return { bias: weight[places.length]!, weights: weight };
}
