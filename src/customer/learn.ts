import { spellings } from './en/spelling.ts';
import { words as groups } from './en/words.ts';
import { createFeatures } from './features.ts';
import { LABELS, type Label, rounded, type Weights } from './weights.ts';

export interface Example {
	readonly text: string;
	readonly label: Label;
}

/** Seen less often than this, a word is chance. Two words in a row are chance more often. */
const SEEN = { word: 2, pair: 3 };
/** How strongly weights are held near zero, for each example. */
const HOLD = 0.7;
const ROUNDS = 200;
const PACE = 0.1;

/**
 * Learns to tell labels apart (multinomial logistic regression, by Adam over all examples). `most` weights are kept: the
 * heaviest, learned once more by themselves. The same examples give the same weights.
 */
export function learn(examples: readonly Example[], labels: readonly Label[], most: number): Weights {
	const featuresOf = createFeatures({ groups, spellings });
	const shown = examples.map(({ text }) => [...featuresOf(text)]);
	const seen = new Map<string, number>();
	for (const features of shown) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
	const features = [...seen]
		.filter(([feature, times]) => times >= (/._./.test(feature) ? SEEN.pair : SEEN.word))
		.map(([feature]) => feature);
	const place = new Map(features.map((feature, at) => [feature, at]));
	const rows = shown.map((all) => all.flatMap((feature) => place.get(feature) ?? []));
	const right = examples.map(({ label }) => labels.indexOf(label));
	const width = labels.length;

	const descend = (allowed: (at: number) => boolean): Float64Array => {
		const weight = new Float64Array(features.length * width);
		const slope = new Float64Array(weight.length);
		const mean = new Float64Array(weight.length);
		const square = new Float64Array(weight.length);
		for (let round = 1; round <= ROUNDS; round++) {
			for (let at = 0; at < weight.length; at++) slope[at] = HOLD * weight[at]!;
			for (const [nth, row] of rows.entries()) {
				const score = new Float64Array(width);
				for (const feature of row) {
					for (let label = 0; label < width; label++) score[label]! += weight[feature * width + label]!;
				}
				const top = Math.max(...score);
				const power = score.map((one) => Math.exp(one - top));
				const total = power.reduce((sum, one) => sum + one, 0);
				for (let label = 0; label < width; label++) {
					const miss = power[label]! / total - (label === right[nth] ? 1 : 0);
					for (const feature of row) slope[feature * width + label]! += miss;
				}
			}
			for (let at = 0; at < weight.length; at++) {
				if (!allowed(at)) continue;
				mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
				square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2;
				const step = mean[at]! / (1 - 0.9 ** round) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-8);
				weight[at]! -= PACE * (1 - round / (ROUNDS + 1)) * step;
			}
		}
		return weight;
	};

	const first = descend(() => true);
	const least = Float64Array.from(first, Math.abs).sort().at(-most) ?? 0;
	const kept = descend((at) => Math.abs(first[at]!) >= least);

	const weights = new Map<string, (readonly [number, number])[]>();
	for (const [at, feature] of features.entries()) {
		const row = labels.flatMap((label, nth) => {
			const weight = rounded(kept[at * width + nth]!);
			return weight === 0 ? [] : [[LABELS.indexOf(label), weight] as const];
		});
		if (row.length > 0) weights.set(feature, row);
	}
	return weights;
}

/** The two as one table. */
export function merged(one: Weights, other: Weights): Weights {
	const both = new Map(one);
	for (const [feature, row] of other) both.set(feature, [...(both.get(feature) ?? []), ...row]);
	return new Map([...both].sort(([a], [b]) => (a < b ? -1 : 1)));
}
