import { held } from '../text/held.ts';
import type { Misspelt } from '../text/plain.ts';
import { misspelt, type Slips } from '../text/slips.ts';
import type { Steps } from '../text/steps.ts';
import { ACT_NAMES, type Act } from './en/acts.ts';
import { FINDERS, type Finder } from './finders.ts';
import type { Kind } from './hint.ts';
import { createJudge, type Harsh, type Judge } from './learned/judge.ts';
import type { Guesses } from './learned/sound.ts';
import type { Parts } from './pattern.ts';
import { createIndex, type PatternIndex, type WrittenIndex } from './pattern-index.ts';
import type { Rule, RuleId, Way } from './rule.ts';

/** Everything a language says about tone, as people write it. */
export interface ToneData {
	/** By kind. The examples are there only where they are asked for. */
	readonly rules: Readonly<Record<string, readonly (Omit<Rule, 'flags' | 'allows'> & Partial<Rule>)[]>>;
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

/** A rule as a page has it: what it looks for is in the patterns, its examples stay at home. */
export type ShippedRule = Omit<Rule, 'find' | 'not' | 'ways' | 'flags' | 'allows'>;
export type ShippedWay = Omit<Way, 'where'>;

/** Patterns by number, from the first up to the second. */
export type Range = readonly [from: number, to: number];

/** The same, worked out as far as can be: what a page is sent when it first needs it. Survives `freeze`. */
export interface WrittenBook {
	/** Each as JSON: of hundreds, a page meets a few. */
	readonly entries: readonly string[];
	/** Those that something else than a pattern finds. */
	readonly found: readonly number[];
	/** By pattern: the rule it is of, or `NO_RULE` and the act. */
	readonly owners: Uint16Array;
	readonly patterns: WrittenIndex;
	readonly slips: Slips;
	readonly harsh: Harsh;
	readonly guesses: Guesses;
}

export const NO_RULE = 0xff00;

/** A rule as it is written. */
export interface WrittenEntry {
	readonly kind: Kind;
	readonly rule: ShippedRule;
	/** The patterns that excuse it. Like those of its ways they stand behind all that are looked up. */
	readonly nots: Range;
	readonly ways: readonly { readonly way: ShippedWay; readonly where: Range }[];
}

/** A rule ready to run. */
export interface Entry extends WrittenEntry {
	readonly id: RuleId;
}

/** What a pattern is of: a rule, or an act. */
export type Owner = { readonly entry: Entry; readonly act: null } | { readonly entry: null; readonly act: Act };

/** Everything the engine knows, ready to run. */
export interface Book {
	readonly finders: readonly { readonly entry: Entry; readonly find: Finder }[];
	/** Finders that need the whole draft. */
	readonly overDraft: readonly { readonly entry: Entry; readonly find: Finder }[];
	readonly patterns: PatternIndex;
	/** Of a pattern, by its number. */
	readonly ownerOf: (pattern: number) => Owner;
	readonly misspelt: Misspelt;
	/** How harsh a sentence sounds. */
	readonly judge: Judge;
	readonly guesses: Guesses;
}

/** Opens what was written. */
export function* openingBook({ entries, found, owners, patterns, slips, harsh, guesses }: WrittenBook): Steps<Book> {
	const written = held(entries);
	yield;
	const met = new Map<number, Owner & { readonly act: null }>();
	const ruleOf = (at: number) => {
		const known = met.get(at);
		if (known) return known;
		const entry = JSON.parse(written(at)) as WrittenEntry;
		const fresh = { entry: { ...entry, id: `${entry.kind}/${entry.rule.name}` as const }, act: null };
		met.set(at, fresh);
		return fresh;
	};
	const acts = ACT_NAMES.map((act): Owner => ({ entry: null, act }));
	const withFinders = found.map((at) => {
		const { entry } = ruleOf(at);
		return { entry, find: FINDERS[entry.rule.finder!] };
	});
	yield;
	const judge = createJudge(harsh);
	yield;
	return {
		finders: withFinders.filter(({ entry }) => entry.rule.over !== 'draft'),
		overDraft: withFinders.filter(({ entry }) => entry.rule.over === 'draft'),
		patterns: createIndex(patterns),
		ownerOf: (pattern) => {
			const owner = owners[pattern]!;
			return owner >= NO_RULE ? acts[owner - NO_RULE]! : ruleOf(owner);
		},
		misspelt: misspelt(slips),
		judge,
		guesses,
	};
}
