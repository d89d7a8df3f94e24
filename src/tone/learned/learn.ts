import { PLACES } from './features.ts';
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

/** Seen less often than this, a feature is chance. */
const SEEN = 2;
/** How strongly weights are held near zero. */
const HOLD = 2;
const ROUNDS = 150;
const PACE = 0.1;

/**
 * Logistic regression (Adam over all examples at once) on whether an example `is`. Both sides count the same however many
 * examples they have. `most` weights are kept: the heaviest, learned once more by themselves. No chance in it: the same
 * examples give the same weights.
 */
export function learn(examples: readonly Example[], most: number): Learned {
	const seen = new Uint32Array(PLACES);
	for (const { places } of examples) for (const place of places) seen[place]!++;
	const all = [...seen.keys()].filter((place) => seen[place]! >= SEEN);
	const first = descend(examples, all);
	const heavy = all
		.map((place, at) => ({ place, size: Math.abs(first.weights[at]!) }))
		.sort((a, b) => b.size - a.size || a.place - b.place)
		.slice(0, most)
		.map(({ place }) => place);
	const { bias, weights } = heavy.length < all.length ? descend(examples, heavy) : first;
	const kept = heavy.length < all.length ? heavy : all;
	const grains = (weight: number) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / GRAIN)));
	return {
		bias: Math.round(bias / GRAIN),
		weights: new Map(
			kept.map((place, at) => [place, grains(weights[at]!)] as const).filter(([, weight]) => weight !== 0),
		),
	};
}

function descend(examples: readonly Example[], places: readonly number[]): { bias: number; weights: Float64Array } {
	const at = new Int32Array(PLACES).fill(-1);
	places.forEach((place, nth) => {
		at[place] = nth;
	});
	const rows = examples.map((example) => example.places.map((place) => at[place]!).filter((nth) => nth >= 0));
	const positive = examples.filter((example) => example.is).length;
	const counts = examples.map(
		(example) => ((example.counts ?? 1) * examples.length) / 2 / (example.is ? positive : examples.length - positive),
	);
	// The last is the bias: in every example, and free.
	const size = places.length + 1;
	const weight = new Float64Array(size);
	const slope = new Float64Array(size);
	const mean = new Float64Array(size);
	const square = new Float64Array(size);
	for (let round = 1; round <= ROUNDS; round++) {
		for (let nth = 0; nth < size; nth++) slope[nth] = nth === places.length ? 0 : HOLD * weight[nth]!;
		rows.forEach((row, nth) => {
			let score = weight[places.length]!;
			for (const one of row) score += weight[one]!;
			const miss = (1 / (1 + Math.exp(-score)) - (examples[nth]!.is ? 1 : 0)) * counts[nth]!;
			slope[places.length]! += miss;
			for (const one of row) slope[one]! += miss;
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
