import { SPELLING } from './en/spelling.ts';
import type { Misspelt } from './plain.ts';

/** Slips of shorter words are too often words of their own. */
const SHORTEST = 5;

/**
 * The usual slips of the fingers for these words: a letter left out, doubled, or swapped with its neighbour. The first
 * letter is taken to be right. `real` words are never taken for a slip.
 *
 * A page holds thousands of slips as long as it is open, so they are kept by their hash: once in some hundred thousand
 * strange words one may pass for a slip of another that begins with the same letter.
 */
export function misspellings(targets: readonly string[], real: ReadonlySet<string>): Misspelt {
	const found = new Map<number, number>();
	for (const [at, word] of targets.entries()) {
		for (const typed of slipsOf(word)) {
			if (!real.has(typed) && !SPELLING.has(typed)) found.set(hash(typed), at);
		}
	}
	let size = 16;
	while (size < found.size * 2) size *= 2;
	const hashes = new Uint32Array(size);
	/** One more than the place among the targets; 0 is nothing. */
	const places = new Uint16Array(size);
	for (const [code, at] of found) {
		let slot = code & (size - 1);
		while (places[slot]! > 0) slot = (slot + 1) & (size - 1);
		hashes[slot] = code;
		places[slot] = at + 1;
	}
	return {
		get(typed) {
			if (typed.length < SHORTEST) return undefined;
			const code = hash(typed);
			for (let slot = code & (size - 1); places[slot]! > 0; slot = (slot + 1) & (size - 1)) {
				if (hashes[slot] !== code) continue;
				const word = targets[places[slot]! - 1]!;
				return word[0] === typed[0] && typed !== word ? word : undefined;
			}
			return undefined;
		},
	};
}

function* slipsOf(word: string): Generator<string> {
	for (let i = 1; i < word.length; i++) {
		yield word.slice(0, i) + word.slice(i + 1);
		yield word.slice(0, i) + word[i] + word.slice(i);
		if (i + 1 < word.length) yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
	}
}

/** 32 bits, FNV-1a with a last mixing. */
function hash(text: string): number {
	let code = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
	return (code ^ (code >>> 15)) >>> 0;
}
