/**
 * Whole numbers by the hash of a text, in flat arrays: for tables of thousands that a page holds as long as it is open. The
 * texts themselves are not kept, so once in some hundred thousand strange texts one may be taken for another: ask only
 * where that does no harm, or is found out.
 */
export type FlatTable = (hash: number) => number | undefined;

/** Makes a table of values between 0 and 2³¹. */
export function flatTable(entries: ReadonlyMap<number, number>): FlatTable {
	let size = 16;
	while (size < entries.size * 1.3) size *= 2;
	const mask = size - 1;
	const hashes = new Uint32Array(size);
	/** One more than the value; 0 is nothing. */
	const values = [...entries.values()].some((value) => value >= 0xffff) ? new Uint32Array(size) : new Uint16Array(size);
	for (const [hash, value] of entries) {
		let slot = hash & mask;
		while (values[slot]! > 0) slot = (slot + 1) & mask;
		hashes[slot] = hash;
		values[slot] = value + 1;
	}
	return (hash) => {
		for (let slot = hash & mask; values[slot]! > 0; slot = (slot + 1) & mask) {
			if (hashes[slot] === hash) return values[slot]! - 1;
		}
		return undefined;
	};
}

/** No place. */
export const NOWHERE = -1;

/** Which of these it is, in their order from low to high; `NOWHERE` for none. As flat as can be, and still found in a dozen steps. */
export function placeOf(hash: number, hashes: Uint32Array): number {
	let low = 0;
	let high = hashes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (hashes[middle]! < hash) low = middle + 1;
		else high = middle;
	}
	return hashes[low] === hash ? low : NOWHERE;
}

/** 32 bits: FNV-1a with a last mixing. The same everywhere and always; another seed gives other hashes. */
export function hashOf(text: string, seed = 0): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}
