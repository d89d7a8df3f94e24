import { MOODS, type Mood, SITUATIONS, type Situation } from './reading.ts';

/** What a message can be told to be: one of the situations, and one of the moods. */
export type Label = Situation | Mood;
export const LABELS: readonly Label[] = [...SITUATIONS, ...MOODS];

/** How much each feature speaks for each label, by the label's place in LABELS. */
export type Weights = ReadonlyMap<string, readonly (readonly [label: number, weight: number])[]>;

/** Weights are kept in quarters between −4¼ and 4½, as one character each. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ZERO = 17;
const STEP = 0.25;

/** The weight as it will be read back; 0 is not written. */
export const rounded = (weight: number) =>
	(Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight / STEP) + ZERO)) - ZERO) * STEP;

/** One line a feature: the feature, a space, and for each label its letter and its weight's character. */
export function written(weights: Weights): string {
	return Array.from(weights, ([feature, row]) => {
		const pairs = row.map(
			([label, weight]) => String.fromCharCode(97 + label) + DIGITS[Math.round(weight / STEP) + ZERO],
		);
		return `${feature} ${pairs.join('')}`;
	}).join('\n');
}

/**
 * Reads what `written` wrote: gives what a feature says, nothing for one that was not learned. A page holds this as long
 * as it is open, so a row is kept as it was written and read when it is asked for.
 */
export function asWeights(text: string): (feature: string) => readonly (readonly [label: number, weight: number])[] {
	const rows = new Map(
		text.split('\n').map((line) => {
			const at = line.lastIndexOf(' ');
			return [line.slice(0, at), line.slice(at + 1)] as const;
		}),
	);
	return (feature) =>
		Array.from(
			(rows.get(feature) ?? '').matchAll(/(.)(.)/g),
			([, label, digit]) => [label!.charCodeAt(0) - 97, (DIGITS.indexOf(digit!) - ZERO) * STEP] as const,
		);
}
