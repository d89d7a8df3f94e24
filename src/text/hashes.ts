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

/**
 * 32 bits: FNV-1a with a last mixing. The same everywhere and always; another seed gives other hashes. Once in some hundred
 * thousand strange texts one may be taken for another: ask by it only where that does no harm, or is found out.
 */
export function hashOf(text: string, seed = 0): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}
