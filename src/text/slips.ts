import { SPELLING } from './en/spelling.ts';
import { flatTable, hashOf } from './flat-table.ts';
import type { Misspelt } from './plain.ts';

/** Slips of shorter words are too often words of their own. */
const SHORTEST = 5;

/**
 * The usual slips of the fingers for these words: a letter left out, doubled, or swapped with its neighbour. The first
 * letter is taken to be right. `real` words are never taken for a slip.
 */
export function misspellings(targets: readonly string[], real: ReadonlySet<string>): Misspelt {
	const found = new Map<number, number>();
	for (const [at, word] of targets.entries()) {
		for (const typed of slipsOf(word)) {
			if (!real.has(typed) && !SPELLING.has(typed)) found.set(hashOf(typed), at);
		}
	}
	const targetOf = flatTable(found);
	return {
		get(typed) {
			if (typed.length < SHORTEST) return undefined;
			const word = targets[targetOf(hashOf(typed)) ?? -1];
			return word !== typed && word?.[0] === typed[0] ? word : undefined;
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
