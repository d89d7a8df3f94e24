/** Learns the weights; nothing that ships imports this. */
export interface Example {
	readonly features: ReadonlySet<string>;
	readonly hurts: boolean;
}

const ROUNDS = 300;
const PACE = 0.5;

/**
 * Logistic regression by gradient descent over all examples at once, weights held near zero by `hold`. The two sides
 * count the same however many examples they have. No chance in it: the same examples give the same weights.
 */
export function learn(examples: readonly Example[], hold: number): { bias: number; weights: Map<string, number> } {
	const times = new Map<string, number>();
	for (const { features } of examples) for (const name of features) times.set(name, (times.get(name) ?? 0) + 1);
	const names = [...times]
		.filter(([, n]) => n >= 2)
		.map(([name]) => name)
		.sort();
	const place = new Map(names.map((name, at) => [name, at]));
	const rows = examples.map(({ features }) => [...features].flatMap((name) => place.get(name) ?? []));
	const hurting = examples.filter(({ hurts }) => hurts).length;
	const counts = examples.map(({ hurts }) => 0.5 / (hurts ? hurting : examples.length - hurting));
	const weight = new Float64Array(names.length);
	const pushed = new Float64Array(names.length).fill(1e-8);
	let bias = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const slope = new Float64Array(names.length);
		let biasSlope = 0;
		rows.forEach((row, nth) => {
			const score = row.reduce((sum, at) => sum + weight[at]!, bias);
			const miss = (1 / (1 + Math.exp(-score)) - (examples[nth]!.hurts ? 1 : 0)) * counts[nth]!;
			biasSlope += miss;
			for (const at of row) slope[at]! += miss;
		});
		bias -= PACE * biasSlope;
		for (let at = 0; at < weight.length; at++) {
			const step = slope[at]! + (hold * weight[at]!) / examples.length;
			pushed[at]! += step * step;
			weight[at]! -= (0.1 * step) / Math.sqrt(pushed[at]!);
		}
	}
	return { bias, weights: new Map(names.map((name, at) => [name, weight[at]!])) };
}
