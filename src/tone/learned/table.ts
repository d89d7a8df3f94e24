/** Weights by place, as they are kept: what each adds to the score, in grains. */
export type Table = ReadonlyMap<number, number>;

/** Weights are whole numbers of this size. */
export const GRAIN = 1 / 12;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** A digit from here on says that more of the number follows. */
const MORE = 32;
/** The heaviest weight, either way, that one digit can say. */
export const HEAVIEST = 31;

/** So many places are looked through at once, as a power of two. */
const BLOCK = 6;

/** A table as text: for each place how far it is from the one before, then its weight. */
export function written(table: Table): string {
	let text = '';
	let last = 0;
	for (const [place, weight] of [...table].sort(([a], [b]) => a - b)) {
		let gap = place - last;
		last = place;
		for (; gap >= MORE; gap = Math.floor(gap / MORE)) text += DIGITS[MORE + (gap % MORE)];
		text += DIGITS[gap]! + DIGITS[weight + HEAVIEST];
	}
	return text;
}

/**
 * What `written` wrote: gives the weight at a place, in grains, 0 where nothing was learned. Any other text gives some
 * table or other; it is our own. Flat, for a page has to hold it as long as it is open.
 */
export function tableOf(text: string): (place: number) => number {
	const places: number[] = [];
	const weights: number[] = [];
	let place = 0;
	for (let at = 0; at < text.length; ) {
		let scale = 1;
		let digit = DIGITS.indexOf(text[at++]!);
		for (; digit >= MORE; digit = DIGITS.indexOf(text[at++]!)) {
			place += (digit - MORE) * scale;
			scale *= MORE;
		}
		place += digit * scale;
		places.push(place);
		weights.push(DIGITS.indexOf(text[at++]!) - HEAVIEST);
	}
	const sorted = Uint32Array.from(places);
	const kept = Int8Array.from(weights);
	/** How many places stand before each block: a place is looked for in its block only. */
	const before = new Uint16Array((place >> BLOCK) + 2);
	for (const one of sorted) before[(one >> BLOCK) + 1]!++;
	for (let block = 1; block < before.length; block++) before[block]! += before[block - 1]!;
	return (sought) => {
		const block = sought >> BLOCK;
		const end = before[block + 1] ?? 0;
		for (let at = before[block] ?? 0; at < end; at++) if (sorted[at] === sought) return kept[at]!;
		return 0;
	};
}
