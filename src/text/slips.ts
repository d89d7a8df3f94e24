import { SPELLING } from './en/spelling.ts';
import { hashOf, NOWHERE, placeOf } from './hashes.ts';
import type { Misspelt } from './plain.ts';

/** Slips of shorter words are too often words of their own. */
const SHORTEST = 5;

/** The usual slips of some words: flat, for a page has to hold thousands. */
export interface Slips {
	/** Hashes of the slips, from low to high, and which word each is one of. */
	readonly hashes: Uint32Array;
	readonly words: Uint16Array;
	/** The letters of all words, one behind the other, and where each begins. */
	readonly text: Uint8Array;
	readonly begin: Uint16Array;
}

/**
 * The usual slips of the fingers for these words: a letter left out, doubled, or swapped with its neighbour. The first
 * letter is taken to be right. `real` words are never taken for a slip. Words are of plain letters, a to z.
 */
export function slipsOf(targets: readonly string[], real: ReadonlySet<string>): Slips {
	const found = new Map<number, number>();
	for (const [at, word] of targets.entries()) {
		for (const typed of typedFor(word)) {
			if (!real.has(typed) && !SPELLING.has(typed)) found.set(hashOf(typed), at);
		}
	}
	const sorted = [...found].sort(([a], [b]) => a - b);
	const begin = [0];
	for (const word of targets) begin.push(begin.at(-1)! + word.length);
	return {
		hashes: Uint32Array.from(sorted, ([hash]) => hash),
		words: Uint16Array.from(sorted, ([, word]) => word),
		text: Uint8Array.from(targets.join(''), (letter) => letter.charCodeAt(0)),
		begin: Uint16Array.from(begin),
	};
}

/** What a word that is one of these slips was meant to be. */
export function misspelt({ hashes, words, text, begin }: Slips): Misspelt {
	return {
		get(typed) {
			if (typed.length < SHORTEST) return undefined;
			const place = placeOf(hashOf(typed), hashes);
			if (place === NOWHERE) return undefined;
			const word = String.fromCharCode(...text.subarray(begin[words[place]!]!, begin[words[place]! + 1]!));
			// A strange word may have the hash of a slip; seldom its first letter as well.
			return word !== typed && word[0] === typed[0] ? word : undefined;
		},
	};
}

function* typedFor(word: string): Generator<string> {
	for (let i = 1; i < word.length; i++) {
		yield word.slice(0, i) + word.slice(i + 1);
		yield word.slice(0, i) + word[i] + word.slice(i);
		if (i + 1 < word.length) yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
	}
}
