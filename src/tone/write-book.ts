import { hashOf } from '../text/hashes.ts';
import { asLists } from '../text/lists.ts';
import { slipsOf } from '../text/slips.ts';
import { assemble, createSets } from './assemble.ts';
import { NO_RULE, type Range, type ToneData, type WrittenBook, type WrittenEntry } from './book.ts';
import { ACT_NAMES, type Act } from './en/acts.ts';
import { COMMON } from './en/common.ts';
import { KINDS, type Kind } from './hint.ts';
import { type Grammar, type Node, needs, parse } from './pattern.ts';
import type { WrittenIndex } from './pattern-index.ts';

/** Numbers in the tables have 16 bits. */
const MOST = 0xffff;

/**
 * Works out what a page need not: patterns as programs, the words they are looked up by, the slips of those. Throws on a rule
 * that makes no sense, and on a pattern that has no word it can't do without: the data is ours.
 */
export function writeBook({ rules, acts, parts, fillers, leads, joins, real, harsh, guesses }: ToneData): WrittenBook {
	const grammar: Grammar = {
		parts,
		fillers: new Set(fillers),
		leads: new Set(leads),
		joins: new Set(joins),
		costOf,
	};
	const read = (text: string): Node => parse(text, parts);
	const entries: WrittenEntry[] = [];
	const owners: number[] = [];
	const finds: { text: string; tree: Node }[] = [];
	/** Patterns that are only asked for once another has been found. */
	const asked: Node[] = [];
	const askedFor = (texts: string | readonly string[] | undefined): [from: number, to: number] => {
		const from = asked.push(...listOf(texts).map(read)) - listOf(texts).length;
		return [from, asked.length];
	};
	for (const [kind, those] of Object.entries(rules)) {
		if (!isKind(kind)) throw new Error(`rules/en/${kind}.ts is not named after a kind`);
		for (const { find, not, ways = [], flags: _, allows: __, ...rule } of those) {
			for (const text of listOf(find)) {
				finds.push({ text, tree: read(text) });
				owners.push(entries.length);
			}
			entries.push({
				kind,
				rule,
				nots: askedFor(not),
				ways: ways.map(({ where, ...way }) => ({ way, where: askedFor(where) })),
			});
		}
	}
	for (const [act, ways] of Object.entries(acts) as [Act, readonly string[]][]) {
		for (const text of ways) {
			finds.push({ text, tree: read(text) });
			owners.push(NO_RULE + ACT_NAMES.indexOf(act));
		}
	}
	const { patterns, looked } = indexOf(finds, asked, grammar);
	const behind = ([from, to]: Range): Range => [finds.length + from, finds.length + to];
	// Words that only one pattern looks for are not worth the memory of their misspellings.
	const targets = [...looked].filter(([word, times]) => word.length >= 6 && times > 1).map(([word]) => word);
	return {
		entries: entries.map((entry) =>
			JSON.stringify({
				...entry,
				nots: behind(entry.nots),
				ways: entry.ways.map(({ way, where }) => ({ way, where: behind(where) })),
			} satisfies WrittenEntry),
		),
		found: entries.flatMap(({ rule }, at) => (rule.finder ? [at] : [])),
		owners: Uint16Array.from(owners),
		patterns,
		slips: slipsOf(targets, new Set([...looked.keys(), ...real])),
		harsh,
		guesses,
	};
}

/** Also gives the words that patterns need, and by how many each is looked up. */
function indexOf(
	finds: readonly { readonly text: string; readonly tree: Node }[],
	asked: readonly Node[],
	grammar: Grammar,
): { patterns: WrittenIndex; looked: ReadonlyMap<string, number> } {
	const found = finds.map(({ text, tree }) => {
		const [first, ...rest] = needs(tree, grammar.costOf)
			.map((set) => ({ set, cost: grammar.costOf(set) }))
			.sort((a, b) => a.cost - b.cost);
		if (!first) throw new Error(`a pattern needs at least one certain word: ${text}`);
		return { first: first.set, rest: rest.map(({ set }) => set) };
	});
	const trees = [...finds.map(({ tree }) => tree), ...asked];
	const { fillers, leads, joins } = grammar;
	const words = new Set([...trees.flatMap(wordsOf), ...fillers, ...leads, ...joins]);
	if (words.size > MOST) throw new Error('more words than the tables have numbers for');
	const { seed, hashes } = hashesOf(words);
	const numbers = new Map(Array.from(hashes, (hash, number) => [hash, number]));
	const numberOf = (word: string): number => numbers.get(hashOf(word, seed))!;
	const lists: number[][] = Array.from(words, () => []);
	const looked = new Map<string, number>();
	for (const { first, rest } of found) for (const word of [...first, ...rest.flat()]) looked.set(word, 0);
	for (const [at, { first }] of found.entries()) {
		for (const word of first) {
			lists[numberOf(word)]!.push(at);
			looked.set(word, looked.get(word)! + 1);
		}
	}
	const vocabulary = { size: words.size, numberOf };
	const sets = createSets(vocabulary);
	const needed = asLists(found.map(({ rest }) => rest.map(sets.of)));
	const programs = assemble(trees, grammar, vocabulary, sets);
	return { patterns: { hashes, seed, looked: asLists(lists), needed, programs }, looked };
}

/** The hashes in order, by the first seed that tells all words apart. */
function hashesOf(words: ReadonlySet<string>): { seed: number; hashes: Uint32Array } {
	for (let seed = 0; ; seed++) {
		const hashes = new Set(Array.from(words, (word) => hashOf(word, seed)));
		if (hashes.size === words.size) return { seed, hashes: Uint32Array.from(hashes).sort() };
	}
}

function wordsOf(node: Node): readonly string[] {
	switch (node.is) {
		case 'word':
			return [node.word];
		case 'any':
			return node.words;
		case 'row':
		case 'either':
			return node.nodes.flatMap(wordsOf);
		case 'maybe':
		case 'marked':
		case 'not':
			return wordsOf(node.node);
		default:
			return [];
	}
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
	return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function isKind(name: string): name is Kind {
	return (KINDS as readonly string[]).includes(name);
}

/** How often a sentence holds one of these words, roughly. */
function costOf(set: readonly string[]): number {
	return set.reduce((sum, word) => sum + (COMMON.get(word) ?? 1), 0);
}
