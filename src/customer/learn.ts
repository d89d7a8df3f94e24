import { chanceFrom } from '../text/chance.ts';
import { PLACES } from './features.ts';
import { evened, GRAIN, HEAVIEST, LABELS, type Label, type Row, type Weights } from './weights.ts';

/** Learns the weights; nothing that ships imports this. */
export interface Example {
	/** Places of its features; one that comes twice counts once. */
	readonly places: readonly number[];
	readonly label: Label;
	/** How much it counts. */
	readonly counts: number;
}

/** Seen in fewer examples than this, a feature is chance. */
const SEEN = 3;
/** How strongly weights are held near zero. */
const HOLD = 1.5;
/** Such a share of an example's features is hidden in each round, so that no weight relies on another being there. */
const HIDDEN = 0.5;
/** What is hidden is drawn from these; the mean of what is learned hangs less on what was hidden when. */
const SEEDS = [20_261_122, 20_261_123, 20_261_124, 20_261_125];
/** How much more a weight is worth keeping that is met often. */
const OFTEN = 0.25;
const ROUNDS = 60;
const PACE = 0.1;

/**
 * Learns to tell labels apart (multinomial logistic regression, by Adam over all examples at once). `most` weights are kept:
 * the heaviest and most often met, learned once more by themselves. The same examples give the same weights.
 */
export function learn(examples: readonly Example[], labels: readonly Label[], most: number): Weights {
	const seen = new Uint32Array(PLACES);
	for (const { places } of examples) for (const place of new Set(places)) seen[place]!++;
	const known = [...seen.keys()].filter((place) => seen[place]! >= SEEN);
	const nthOf = new Int32Array(PLACES).fill(-1);
	known.forEach((place, nth) => {
		nthOf[place] = nth;
	});
	const rows = examples.map(({ places }) =>
		Uint32Array.from([...new Set(places)].map((place) => nthOf[place]!).filter((nth) => nth >= 0)).sort(),
	);
	const right = examples.map(({ label }) => labels.indexOf(label));
	const counts = examples.map((example) => example.counts);
	/** How much each feature that is shown stands for. */
	const evens = examples.map(({ places }) => evened(places.length) / (1 - HIDDEN));
	const width = labels.length;
	const size = known.length * width;

	const first = descend(rows, right, counts, evens, width, new Uint8Array(size).fill(1), SEEDS[0]!);
	const worth = first.map((weight, at) => Math.abs(weight) * seen[known[Math.floor(at / width)]!]! ** OFTEN);
	const least = worth.toSorted().at(-most) ?? 0;
	const allowed = Uint8Array.from(worth, (one) => (one >= least ? 1 : 0));
	const all = SEEDS.map((seed) => descend(rows, right, counts, evens, width, allowed, seed));
	const kept = first.map((_, at) => all.reduce((sum, one) => sum + one[at]!, 0) / all.length);

	return new Map(
		known.flatMap((place, nth): [number, Row][] => {
			const row = labels.flatMap((label, at) => {
				const grains = inGrains(kept[nth * width + at]!);
				return grains === 0 ? [] : [[LABELS.indexOf(label), grains] as const];
			});
			return row.length > 0 ? [[place, row]] : [];
		}),
	);
}

const inGrains = (weight: number): number => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / GRAIN)));

/** The weights of each feature for each label, where any are `allowed`. */
function descend(
	rows: readonly Uint32Array[],
	right: readonly number[],
	counts: readonly number[],
	evens: readonly number[],
	width: number,
	allowed: Uint8Array,
	seed: number,
): Float64Array {
	const weight = new Float64Array(allowed.length);
	const slope = new Float64Array(allowed.length);
	const mean = new Float64Array(allowed.length);
	const square = new Float64Array(allowed.length);
	const score = new Float64Array(width);
	const shown = new Uint32Array(Math.max(0, ...rows.map((row) => row.length)));
	const chance = chanceFrom(seed);
	for (let round = 1; round <= ROUNDS; round++) {
		for (let at = 0; at < weight.length; at++) slope[at] = HOLD * weight[at]!;
		for (let nth = 0; nth < rows.length; nth++) {
			let many = 0;
			for (const feature of rows[nth]!) if (chance() >= HIDDEN) shown[many++] = feature * width;
			score.fill(0);
			for (let i = 0; i < many; i++) {
				for (let label = 0; label < width; label++) score[label]! += weight[shown[i]! + label]!;
			}
			const top = Math.max(...score);
			let total = 0;
			for (let label = 0; label < width; label++) {
				score[label] = Math.exp((score[label]! - top) * evens[nth]!);
				total += score[label]!;
			}
			for (let label = 0; label < width; label++)
				score[label] = (score[label]! / total - (label === right[nth] ? 1 : 0)) * counts[nth]! * evens[nth]!;
			for (let i = 0; i < many; i++) {
				for (let label = 0; label < width; label++) slope[shown[i]! + label]! += score[label]!;
			}
		}
		const pace = PACE * (1 - round / (ROUNDS + 1));
		for (let at = 0; at < weight.length; at++) {
			if (allowed[at] === 0) continue;
			mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
			square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2;
			weight[at]! -= (pace * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-8);
		}
	}
	return weight;
}

/** The two as one. */
export function merged(one: Weights, other: Weights): Weights {
	const both = new Map(one);
	for (const [place, row] of other) both.set(place, [...(both.get(place) ?? []), ...row]);
	return both;
}
