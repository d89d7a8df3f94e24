import type { Misspelt } from '../text/plain.ts';
import { misspellings } from '../text/slips.ts';
import type { Steps } from '../text/steps.ts';
import type { Act } from './en/acts.ts';
import { COMMON } from './en/common.ts';
import { FINDERS, type Finder } from './finders.ts';
import { KINDS, type Kind } from './hint.ts';
import { createJudge, type Harsh, type Judge } from './learned/judge.ts';
import type { Guesses } from './learned/sound.ts';
import { compile, type Grammar, type Parts, type Pattern } from './pattern.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';
import type { Rule, RuleId, Way } from './rule.ts';

/** A rule as it is sent to a page: its examples stay at home. */
export type ShippedRule = Omit<Rule, 'flags' | 'allows'>;

/**
 * Everything a language says about tone, as plain data (it survives JSON): a page is sent it when it first needs it, so
 * that chats nobody writes in carry none of it.
 */
export interface ToneData {
	readonly rules: Readonly<Record<string, readonly ShippedRule[]>>;
	readonly acts: Readonly<Record<Act, readonly string[]>>;
	readonly parts: Parts;
	readonly fillers: readonly string[];
	readonly leads: readonly string[];
	readonly joins: readonly string[];
	/** Words that are one slip away from words that patterns need, and no slips. */
	readonly real: readonly string[];
	/** Learned weights for the second opinion (learned/judge.ts). */
	readonly harsh: Harsh;
	readonly guesses: Guesses;
}

/** A way whose patterns are ready. */
export interface ReadWay {
	readonly way: Way;
	readonly where: readonly Pattern[];
}

/** A rule ready to run. */
export interface Entry {
	readonly id: RuleId;
	readonly kind: Kind;
	readonly rule: ShippedRule;
	/** Read when the rule first matches. */
	readonly not: () => readonly Pattern[];
	readonly ways: () => readonly ReadWay[];
}

/** What a pattern is of: a rule, or an act. */
export type Owner = { readonly entry: Entry; readonly act: null } | { readonly entry: null; readonly act: Act };

/** Everything the engine knows, indexed by the rarest word that each pattern needs. */
export interface Book {
	readonly entries: readonly Entry[];
	readonly finders: readonly { readonly entry: Entry; readonly find: Finder }[];
	/** Finders that need the whole draft. */
	readonly overDraft: readonly { readonly entry: Entry; readonly find: Finder }[];
	readonly patterns: PatternIndex;
	/** By pattern number. */
	readonly owners: readonly Owner[];
	readonly misspelt: Misspelt;
	/** How harsh a sentence sounds. */
	readonly judge: Judge;
	readonly guesses: Guesses;
}

/** Reads what a language says about tone. Throws on a rule that makes no sense: the data is ours. */
export function* openingBook({
	rules: byKind,
	acts,
	parts,
	fillers,
	leads,
	joins,
	real,
	harsh,
	guesses,
}: ToneData): Steps<Book> {
	const grammar: Grammar = {
		parts,
		fillers: new Set(fillers),
		leads: new Set(leads),
		joins: new Set(joins),
		costOf,
	};
	const entries: Entry[] = [];
	const finders: { entry: Entry; find: Finder }[] = [];
	const overDraft: { entry: Entry; find: Finder }[] = [];
	const texts: string[] = [];
	const owners: Owner[] = [];
	const read = (text: string): Pattern => compile(text, grammar);
	for (const [kind, rules] of Object.entries(byKind)) {
		if (!isKind(kind)) throw new Error(`rules/en/${kind}.ts is not named after a kind`);
		for (const rule of rules) {
			const entry: Entry = {
				id: `${kind}/${rule.name}`,
				kind,
				rule,
				not: onFirstUse(() => listOf(rule.not).map(read)),
				ways: onFirstUse(() => (rule.ways ?? []).map((way) => ({ way, where: listOf(way.where).map(read) }))),
			};
			entries.push(entry);
			const owner: Owner = { entry, act: null };
			for (const text of listOf(rule.find)) {
				texts.push(text);
				owners.push(owner);
			}
			if (rule.finder) (rule.over === 'draft' ? overDraft : finders).push({ entry, find: FINDERS[rule.finder] });
		}
	}
	for (const [act, ways] of Object.entries(acts) as [Act, readonly string[]][]) {
		const owner: Owner = { entry: null, act };
		for (const text of ways) {
			texts.push(text);
			owners.push(owner);
		}
	}
	const { patterns, words } = yield* indexPatterns(texts, grammar);
	yield;
	// Words that only one pattern looks for are not worth the memory of their misspellings.
	const targets = [...words].filter(([word, looked]) => word.length >= 6 && looked > 1).map(([word]) => word);
	return {
		entries,
		finders,
		overDraft,
		patterns,
		owners,
		judge: createJudge(harsh),
		guesses,
		misspelt: misspellings(targets, new Set([...words.keys(), ...real])),
	};
}

function onFirstUse<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
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
