import { hashOf, placeOf } from '../text/hashes.ts';
import type { Lists } from '../text/lists.ts';
import type { Plain } from '../text/plain.ts';
import type { Programs } from './assemble.ts';
import { createMatcher, type Find, type Text } from './matcher.ts';

/**
 * Thousands of patterns, most of which never meet their words: found by their rarest word, and run when all the words
 * they need are there. Everything is flat, for a page has to hold it as long as it is open.
 */
export interface WrittenIndex {
	/** The vocabulary, as hashes from low to high: a word's number is its place. The words themselves are not kept. */
	readonly hashes: Uint32Array;
	/** With this seed no two words of the vocabulary have one hash. */
	readonly seed: number;
	/** By word: the patterns looked up by it. */
	readonly looked: Lists;
	/** By pattern: the other sets of words it needs, by their number in the programs. */
	readonly needed: Lists;
	readonly programs: Programs;
}

export interface PatternIndex {
	/** How many words are known. */
	readonly size: number;
	/** A sentence as patterns see it. A strange word is taken for a known one once in some hundred thousand. */
	read(sentence: Plain): Text;
	/**
	 * The patterns looked up by this word whose other words are all seen, in the order they were given; `isSeen` tells of
	 * the words of a text.
	 */
	candidates(number: number, isSeen: (number: number) => boolean): readonly number[];
	readonly find: Find;
}

export function createIndex(written: WrittenIndex): PatternIndex {
	const { hashes, seed, looked, needed, programs } = written;
	const { sets } = programs;

	function areSeen(pattern: number, isSeen: (number: number) => boolean): boolean {
		for (let i = needed.begin[pattern]!; i < needed.begin[pattern + 1]!; i++) {
			const set = needed.all[i]!;
			let one = sets.begin[set]!;
			const end = sets.begin[set + 1]!;
			while (one < end && !isSeen(sets.all[one]!)) one++;
			if (one === end) return false;
		}
		return true;
	}

	return {
		size: hashes.length,
		read: ({ words, breaks }) => ({
			words,
			breaks,
			numbers: words.map((word) => placeOf(hashOf(word, seed), hashes)),
		}),
		candidates(number, isSeen) {
			const found: number[] = [];
			for (let i = looked.begin[number]!; i < looked.begin[number + 1]!; i++) {
				if (areSeen(looked.all[i]!, isSeen)) found.push(looked.all[i]!);
			}
			return found;
		},
		find: createMatcher(programs),
	};
}
