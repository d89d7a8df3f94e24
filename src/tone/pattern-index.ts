import { flatTable, hashOf } from '../text/flat-table.ts';
import type { Steps } from '../text/steps.ts';
import { compile, type Grammar, needsOf, type Pattern } from './pattern.ts';

/**
 * Thousands of patterns, most of which never meet their words: kept as text, found by their rarest word, and read when
 * all the words they need are there. The tables are flat, for a page has to hold them as long as it is open.
 */
export interface PatternIndex {
	/** The number of a word that some pattern needs; undefined for others, save for one in hundreds of thousands. */
	numberOf(word: string): number | undefined;
	/** How many numbers there are. */
	readonly size: number;
	/**
	 * The patterns looked up by this word whose other words are all seen, in the order they were given; `isSeen` tells of
	 * the words of a text.
	 */
	candidates(number: number, isSeen: (number: number) => boolean): readonly number[];
	/** The pattern with this number: its place in what was given. */
	pattern(at: number): Pattern;
}

/** So many patterns are read in a millisecond or so. */
const A_STEP = 12;

/**
 * Throws on a pattern that makes no sense, or that has no word it can't do without. Also gives the words that patterns
 * are looked up by, and for each how many.
 */
export function* indexPatterns(
	texts: readonly string[],
	grammar: Grammar,
): Steps<{ readonly patterns: PatternIndex; readonly words: ReadonlyMap<string, number> }> {
	const numbers = new Map<string, number>();
	const numberOf = (word: string): number => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		numbers.set(word, numbers.size);
		return numbers.size - 1;
	};
	/** By word: the patterns looked up by it. */
	const lists: number[][] = [];
	/** The other sets of a pattern's words, each with its length before it; where they begin, by pattern. */
	const others: number[] = [];
	const begin = new Uint32Array(texts.length + 1);
	for (const [at, text] of texts.entries()) {
		if (at % A_STEP === 0) yield;
		const [first, ...rest] = needsOf(text, grammar)
			.map((set) => ({ set, cost: grammar.costOf(set) }))
			.sort((a, b) => a.cost - b.cost);
		if (!first) throw new Error(`a pattern needs at least one certain word: ${text}`);
		for (const word of first.set) {
			const number = numberOf(word);
			lists[number] ??= [];
			lists[number].push(at);
		}
		for (const { set } of rest) others.push(set.length, ...set.map(numberOf));
		begin[at + 1] = others.length;
	}
	const words = new Map(Array.from(numbers, ([word, number]) => [word, lists[number]?.length ?? 0]));
	return { patterns: asIndex(texts, grammar, numbers, lists, begin, Uint16Array.from(others)), words };
}

/** In a scope of its own: a closure holds on to whatever is beside it, and what was needed to make the tables is large. */
function asIndex(
	texts: readonly string[],
	grammar: Grammar,
	numbers: ReadonlyMap<string, number>,
	lists: readonly (readonly number[] | undefined)[],
	begin: Uint32Array,
	wanted: Uint16Array,
): PatternIndex {
	const { size } = numbers;
	const [listBegin, ids] = flat(lists, size);
	const numberAt = flatTable(new Map(Array.from(numbers, ([word, number]) => [hashOf(word), number])));
	const read: (Pattern | undefined)[] = [];

	function areSeen(at: number, isSeen: (number: number) => boolean): boolean {
		const end = begin[at + 1]!;
		for (let set = begin[at]!; set < end; set += wanted[set]! + 1) {
			let one = set + 1;
			const last = set + wanted[set]!;
			while (one <= last && !isSeen(wanted[one]!)) one++;
			if (one > last) return false;
		}
		return true;
	}

	return {
		numberOf: (word) => numberAt(hashOf(word)),
		size,
		candidates(number, isSeen) {
			const found: number[] = [];
			for (let i = listBegin[number]!; i < listBegin[number + 1]!; i++) {
				if (areSeen(ids[i]!, isSeen)) found.push(ids[i]!);
			}
			return found;
		},
		pattern(at) {
			read[at] ??= compile(texts[at]!, grammar);
			return read[at];
		},
	};
}

/** Lists one behind the other, and where each begins. */
function flat(lists: readonly (readonly number[] | undefined)[], length: number): [Uint32Array, Uint16Array] {
	const begin = new Uint32Array(length + 1);
	const all: number[] = [];
	for (let at = 0; at < length; at++) {
		all.push(...(lists[at] ?? []));
		begin[at + 1] = all.length;
	}
	return [begin, Uint16Array.from(all)];
}
