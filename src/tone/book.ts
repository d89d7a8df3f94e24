import { misspellings } from '../text/plain.ts';
import { ACTS, type Act } from './en/acts.ts';
import { COMMON, REAL } from './en/common.ts';
import { FILLERS, JOINS, LEADS, PARTS } from './en/parts.ts';
import { KINDS, type Kind } from './hint.ts';
import { compile, type Grammar, type Pattern } from './pattern.ts';
import type { Finder, Rule, RuleId, Rules } from './rule.ts';

/** A rule ready to run. */
export interface Entry {
	readonly id: RuleId;
	readonly kind: Kind;
	readonly rule: Rule;
	readonly not: readonly Pattern[];
}

/** One pattern of a rule or of an act, and the words it can't match without. */
export interface Probe {
	readonly entry: Entry | null;
	readonly act: Act | null;
	readonly pattern: Pattern;
	/** The other words needed, as numbers (see `Book.numbers`): one of each set. */
	readonly others: readonly (readonly number[])[];
}

/** Everything the engine knows, indexed by the rarest word that each pattern needs. */
export interface Book {
	readonly entries: readonly Entry[];
	readonly finders: readonly { readonly entry: Entry; readonly find: Finder }[];
	/** Finders that need the whole draft. */
	readonly overDraft: readonly { readonly entry: Entry; readonly find: Finder }[];
	/** Every word that some pattern needs, numbered. */
	readonly numbers: ReadonlyMap<string, number>;
	/** By word number: the patterns to try when the word is there. */
	readonly probes: readonly (readonly Probe[])[];
	readonly misspelt: ReadonlyMap<string, string>;
}

const GRAMMAR: Grammar = { parts: PARTS, fillers: FILLERS, leads: LEADS, joins: JOINS, costOf };

const FILES = import.meta.glob<Rules>('./rules/en/*.ts', { eager: true, import: 'default' });

function open(files: readonly (readonly [string, Rules])[]): Book {
	const entries: Entry[] = [];
	const finders: { entry: Entry; find: Finder }[] = [];
	const overDraft: { entry: Entry; find: Finder }[] = [];
	const patterns: { pattern: Pattern; entry: Entry | null; act: Act | null }[] = [];
	const read = (text: string): Pattern => compile(text, GRAMMAR);
	for (const [kind, rules] of files) {
		if (!isKind(kind)) throw new Error(`rules/en/${kind}.ts is not named after a kind`);
		for (const rule of rules) {
			const not = listOf(rule.not).map(read);
			const entry: Entry = { id: `${kind}/${rule.name}`, kind, rule, not };
			entries.push(entry);
			if (typeof rule.find === 'function')
				(rule.over === 'draft' ? overDraft : finders).push({ entry, find: rule.find });
			else for (const text of listOf(rule.find)) patterns.push({ pattern: read(text), entry, act: null });
		}
	}
	for (const [act, texts] of Object.entries(ACTS) as [Act, readonly string[]][]) {
		for (const text of texts) patterns.push({ pattern: read(text), entry: null, act });
	}

	const numbers = new Map<string, number>();
	const numberOf = (word: string): number => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		numbers.set(word, numbers.size);
		return numbers.size - 1;
	};
	const probes: Probe[][] = [];
	for (const { pattern, entry, act } of patterns) {
		const [first, ...rest] = pattern.needs.map((set) => ({ set, cost: costOf(set) })).sort((a, b) => a.cost - b.cost);
		if (!first) throw new Error(`a pattern of ${entry?.id ?? act} needs at least one certain word`);
		const probe: Probe = {
			entry,
			act,
			pattern,
			others: rest.map(({ set }) => set.map(numberOf)),
		};
		for (const word of first.set) {
			const number = numberOf(word);
			const list = probes[number] ?? [];
			list.push(probe);
			probes[number] = list;
		}
	}
	for (let i = 0; i < numbers.size; i++) probes[i] ??= [];
	const targets = [...numbers.keys()].filter((word) => word.length >= 6 && !word.includes("'"));
	return {
		entries,
		finders,
		overDraft,
		numbers,
		probes,
		misspelt: misspellings(targets, new Set([...numbers.keys(), ...REAL])),
	};
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

export const book: Book = open(
	Object.entries(FILES).map(([path, rules]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), rules]),
);
