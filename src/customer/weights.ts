import { DIGITS, pack, unpack } from '../text/packed.ts';
import { PLACES } from './features.ts';
import { type Mood, SITUATIONS, type Situation } from './reading.ts';

/** How the customer feels, and where they feel nothing whether all the same something went wrong for them. */
export const FEELINGS = ['angry', 'upset', 'wronged', 'neutral', 'happy'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** Whoever feels so complains. */
export const isHurt = (feeling: Feeling): boolean =>
	feeling === 'angry' || feeling === 'upset' || feeling === 'wronged';

/** The mood that shows. */
export const moodOf = (feeling: Feeling): Mood => (feeling === 'wronged' ? 'neutral' : feeling);

/** What a message can be told to be: one of the situations, and one of the feelings. */
export type Label = Situation | Feeling;
export const LABELS: readonly Label[] = [...SITUATIONS, ...FEELINGS];

/** What a feature speaks for: labels by their place in LABELS, ascending, with how much, in whole grains. */
export type Row = readonly (readonly [label: number, grains: number])[];

/** Rows by the place of the feature. */
export type Weights = ReadonlyMap<number, Row>;

/** Weights as they are kept. */
export interface WrittenWeights {
	/** How many features have a row, and how many weights all rows have. */
	readonly features: number;
	readonly weights: number;
	readonly packed: string;
}

/** Weights are whole numbers of this size. */
export const GRAIN = 1 / 4;
/** The heaviest weight, either way, that one digit can say. */
export const HEAVIEST = 31;

/** What makes a long message, which shows so much, no surer than a short one: the scores are multiplied by this. */
export const evened = (features: number): number => Math.sqrt(EVEN / (EVEN - SHORT + features));
const EVEN = 90;
const SHORT = 50;

/** What the packed digits say: how far a place is from the one before, which label, and its weight. */
const [GAP, LABEL, WEIGHT] = [0, 1, 2];
const STREAMS = 3;
/** Bits of a place that are kept for each feature; the others tell where to look. */
const LAST = 8;
const LASTS = (1 << LAST) - 1;
/** A gap of this many or more: the rest of it follows. */
const MORE = DIGITS - 1;
/** Stands where a label would, behind the last one of a row; labels are one more than they are. */
const ENDS = 0;

/** Weights as text. No row is empty, and no weight is 0 or heavier than `HEAVIEST`. */
export function written(weights: Weights): WrittenWeights {
	const digits: [number, number][] = [];
	let last = 0;
	let many = 0;
	for (const [place, row] of [...weights].sort(([a], [b]) => a - b)) {
		let gap = place - last;
		last = place;
		for (; gap >= MORE; gap -= MORE) digits.push([GAP, MORE]);
		digits.push([GAP, gap]);
		for (const [label, grains] of row) digits.push([LABEL, label + 1], [WEIGHT, grains + HEAVIEST]);
		digits.push([LABEL, ENDS]);
		many += row.length;
	}
	return { features: weights.size, weights: many, packed: pack(digits, STREAMS) };
}

/**
 * Reads what `written` wrote: gives what adds up what features speak for, by label, each feature once. Flat, for a page has
 * to hold it as long as it is open.
 */
export function asWeights({ features, weights, packed }: WrittenWeights): (places: readonly number[]) => Float32Array {
	const next = unpack(packed, STREAMS);
	/** The last bits of each place, and how many features stand before each place that has none of these bits. */
	const lasts = new Uint8Array(features);
	const before = new Uint16Array((PLACES >> LAST) + 1);
	/** Where each row begins, and where the last one ends. */
	const begins = new Uint16Array(features + 1);
	const labels = new Uint8Array(weights);
	const grains = new Int8Array(weights);
	let place = 0;
	let many = 0;
	for (let nth = 0; nth < features; nth++) {
		let gap = next(GAP);
		for (; gap === MORE; gap = next(GAP)) place += MORE;
		place += gap;
		lasts[nth] = place;
		before[(place >> LAST) + 1]!++;
		for (let label = next(LABEL); label !== ENDS; label = next(LABEL)) {
			labels[many] = label - 1;
			grains[many++] = next(WEIGHT) - HEAVIEST;
		}
		begins[nth + 1] = many;
	}
	for (let at = 1; at < before.length; at++) before[at]! += before[at - 1]!;
	return (shown) => {
		const scores = new Float32Array(LABELS.length);
		let last = -1;
		for (const one of Uint32Array.from(shown).sort()) {
			if (one === last) continue;
			last = one;
			let nth = before[one >> LAST]!;
			const end = before[(one >> LAST) + 1]!;
			while (nth < end && lasts[nth] !== (one & LASTS)) nth++;
			if (nth === end) continue;
			for (let at = begins[nth]!; at < begins[nth + 1]!; at++) scores[labels[at]!]! += grains[at]! * GRAIN;
		}
		const even = evened(shown.length);
		return scores.map((score) => score * even);
	};
}
