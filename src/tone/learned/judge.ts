import type { Plain } from '../../text/plain.ts';
import { BIAS, WEIGHTS } from './en/weights.ts';
import { featuresOf, GRAIN } from './features.ts';

const weights: ReadonlyMap<string, number> = new Map(
	WEIGHTS.split('\n')
		.filter(Boolean)
		.flatMap((line): [string, number][] => {
			const [weight, names] = line.split('\t') as [string, string];
			return names.split('|').map((name) => [name, Number(weight) * GRAIN]);
		}),
);

/** How much a sentence sounds like those that hurt: log odds, 0 is even. Never to be used alone against a kind reply. */
export function judge(sentence: Plain): number {
	let score = BIAS * GRAIN;
	for (const name of featuresOf(sentence)) score += weights.get(name) ?? 0;
	return score;
}
