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

/** 32 bits (FNV-1a), the same everywhere and always; another seed gives other hashes. */
export function fnv1a(text: string, seed = 0): number {
	let hash = 0x811c9dc5 ^ seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/**
 * FNV-1a with a last mixing, for what is found by its hash alone. Once in some hundred thousand strange texts one may be
 * taken for another: ask by it only where that does no harm, or is found out.
 */
export function hashOf(text: string, seed = 0): number {
	const hash = fnv1a(text, seed);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** One number of 32 bits for three, each of which changes about half of its bits. */
export function mixed(kind: number, a: number, b: number): number {
	let value = Math.imul(kind, 0x9e3779b1) ^ a;
	value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) + b;
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	value = Math.imul(value ^ (value >>> 16), 0x27d4eb2f);
	return (value ^ (value >>> 15)) >>> 0;
}
