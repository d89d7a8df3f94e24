import type { Plain } from '../../text/plain.ts';
import { featuresOf, GRAIN } from './features.ts';

/** What was learned, as it is kept: a weight and the features that have it on each line. In grains. */
export interface Harsh {
	readonly bias: number;
	readonly weights: string;
}

/** How much a sentence sounds like those that hurt: log odds, 0 is even. Never to be used alone against a kind reply. */
export function createJudge({ bias, weights: written }: Harsh): (sentence: Plain) => number {
	const weights = new Map(
		written
			.split('\n')
			.filter(Boolean)
			.flatMap((line): [string, number][] => {
				const [weight, names] = line.split('\t') as [string, string];
				return names.split('|').map((name) => [name, Number(weight) * GRAIN]);
			}),
	);
	return (sentence) => {
		let score = bias * GRAIN;
		for (const name of featuresOf(sentence)) score += weights.get(name) ?? 0;
		return score;
	};
}
