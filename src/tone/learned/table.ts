import { DIGITS, pack, unpack } from '../../text/packed.ts';

/** Weights by place, as they are learned: what each adds to the score, in grains. */
export type Table = ReadonlyMap<number, number>;

/** A table as it is kept. */
export interface Written {
	/** How many places have a weight. */
	readonly size: number;
	readonly packed: string;
}

/** Weights are whole numbers of this size. */
export const GRAIN = 1 / 4;
/** The heaviest weight, either way, that one digit can say. */
export const HEAVIEST = 31;

/** What the packed digits say: how far a place is from the one before, and its weight. */
const [GAP, WEIGHT] = [0, 1];
const STREAMS = 2;
/** A gap of this many or more: the rest of it follows. */
const MORE = DIGITS - 1;

/** A table as text. Weights are whole, not 0, and no heavier than `HEAVIEST`. */
export function written(table: Table): Written {
	const digits: [number, number][] = [];
	let last = 0;
	for (const [place, weight] of [...table].sort(([a], [b]) => a - b)) {
		let gap = place - last;
		last = place;
		for (; gap >= MORE; gap -= MORE) digits.push([GAP, MORE]);
		digits.push([GAP, gap], [WEIGHT, weight + HEAVIEST]);
	}
	return { size: table.size, packed: pack(digits, STREAMS) };
}

/** A table to look things up in. */
export interface Lookup {
	/** Which of the known places this is, by order; -1 where nothing was learned. */
	readonly nth: (place: number) => number;
	/** By that order, in grains. */
	readonly weights: Int8Array;
}

/** So many places stand in one word of bits, as a power of two. */
const WORD = 5;

/** What `written` wrote. Flat, for a page has to hold it as long as it is open. */
export function tableOf({ size, packed }: Written): Lookup {
	const next = unpack(packed, STREAMS);
	const weights = new Int8Array(size);
	const places = new Uint32Array(size);
	let place = 0;
	for (let nth = 0; nth < size; nth++) {
		let gap = next(GAP);
		for (; gap === MORE; gap = next(GAP)) place += MORE;
		place += gap;
		places[nth] = place;
		weights[nth] = next(WEIGHT) - HEAVIEST;
	}
	/** One bit a place: whether anything was learned; and how many stand before each word of bits. */
	const bits = new Uint32Array((place >> WORD) + 1);
	const before = new Uint16Array(bits.length + 1);
	for (const one of places) {
		bits[one >> WORD]! |= 1 << (one & 31);
		before[(one >> WORD) + 1]!++;
	}
	for (let word = 1; word < before.length; word++) before[word]! += before[word - 1]!;
	return {
		weights,
		nth: (sought) => {
			const word = sought >> WORD;
			const bit = 1 << (sought & 31);
			if (word >= bits.length || (bits[word]! & bit) === 0) return -1;
			return before[word]! + ones(bits[word]! & (bit - 1));
		},
	};
}

/** How many bits are set. */
function ones(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
