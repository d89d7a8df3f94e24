import { flatTable, hashOf } from '../text/flat-table.ts';
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
	const begins = new Map<number, number>();
	for (let at = 0; at < text.length; at = endOf(text, at) + 1)
		begins.set(hashOf(text.slice(at, text.lastIndexOf(' ', endOf(text, at) - 1))), at);
	const beginOf = flatTable(begins);
	return (feature) => {
		const begin = beginOf(hashOf(feature));
		if (begin === undefined || !text.startsWith(`${feature} `, begin)) return [];
		const row: [number, number][] = [];
		const end = endOf(text, begin);
		for (let at = begin + feature.length + 1; at < end; at += 2)
			row.push([text.charCodeAt(at) - 97, (DIGITS.indexOf(text[at + 1]!) - ZERO) * STEP]);
		return row;
	};
}

/** Where the line that begins here ends. */
function endOf(text: string, begin: number): number {
	const end = text.indexOf('\n', begin);
	return end < 0 ? text.length : end;
}
