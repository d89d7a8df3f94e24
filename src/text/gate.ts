import type { Steps } from './steps.ts';

/**
 * A cheap look before a pattern runs. An engine turns a pattern that has run twice into machine code, a hundred kilobytes
 * for a long one, and a page holds it: most patterns of a language never need to run on what somebody types.
 */
type Gate = (lower: string) => boolean;

/** Stands for any digit among the texts that a match must have one of. */
const DIGIT = '\\d';

/** Texts of which every match holds at least one, and about how often a text has one of them by chance. */
interface Need {
	readonly texts: readonly string[];
	readonly cost: number;
}

/** What belongs to an escape: `\u2019`, `\x20`, `\cJ`, `\p{L}`, `\P{L}`, `\k<name>`. */
const TAILS: Readonly<Record<string, RegExp>> = {
	u: /(?:\{[^}]*\}|[\da-f]{4})/iy,
	x: /[\da-f]{2}/iy,
	c: /[a-z]/iy,
	p: /\{[^}]*\}/y,
	P: /\{[^}]*\}/y,
	k: /<[^>]*>/y,
};
/** Characters that stand for themselves, the last of them not repeated. */
const PLAIN = /[^\\[\](){}|?*+^$.]+(?![?*+{])/y;
const REFERENCE = /\d*/y;
const GROUP = /^(\\b|\^|)\(\?:(.*)\)(\\b|\$|)$/s;
const SIGNS = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g;
const CAPTURES = /\((?!\?)|\(\?<\w/;
const OPENING = /\?<?[=!]|\?:|\?<\w+>/y;
const MEMBERS = /(?:\\.|[^\]\\])*/y;
const ALL_DIGITS = /^(?:\\d|\d|(?<=\d)-(?=\d))+$/;
const QUANTIFIABLE: ReadonlySet<string> = new Set('?*+{');
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** A pattern as far as it has been taken apart. */
interface Taken {
	/** Without their sources where none can go: the patterns side by side in it (`a|b|c`, or `\b(?:a|b|c)\b`). */
	readonly parts: readonly { readonly source: string; readonly may: Gate }[];
	/** It has groups that capture: they are counted, so none of the parts can go. */
	readonly isWhole: boolean;
	/** Narrower patterns that some text asked for, by their source. */
	readonly made: Map<string, RegExp>;
}

/** Taken apart when it is first asked about: scripts with hundreds of patterns have to start at once. */
const taken = new WeakMap<RegExp, Taken>();

/** Takes patterns apart before anybody asks about them: a good hundred takes ten milliseconds that typing would feel. */
export function* takingApart(patterns: Iterable<RegExp>): Steps<void> {
	for (const pattern of patterns) {
		takenApart(pattern);
		yield;
	}
}

function takenApart(pattern: RegExp): Taken {
	const known = taken.get(pattern);
	if (known) return known;
	const { source } = pattern;
	const isWhole = CAPTURES.test(source);
	const parts = sideBySide(source).map((one) => ({ source: isWhole ? '' : one, may: gateOf(one) }));
	const fresh = { parts, isWhole, made: new Map<string, RegExp>() };
	taken.set(pattern, fresh);
	return fresh;
}

/**
 * False only where the pattern cannot match this text; now and then true where it does not. The text is in lower case:
 * for a pattern that ignores case, or one made for such text. Reads literals, groups, classes, and quantifiers; whatever
 * else a pattern has only lets more through.
 */
export function mayMatch(pattern: RegExp, lower: string): boolean {
	return takenApart(pattern).parts.some(({ may }) => may(lower));
}

/**
 * A pattern that finds in this text, in lower case, what the given one would, and is no larger than it has to be: of
 * patterns side by side those that can match. Null where none can. Patterns with groups that capture stay whole.
 */
export function narrowed(pattern: RegExp, lower: string): RegExp | null {
	const { parts, isWhole, made } = takenApart(pattern);
	const left = parts.filter(({ may }) => may(lower));
	if (left.length === 0) return null;
	if (isWhole || left.length === parts.length) return pattern;
	const narrow = left.map(({ source }) => source).join('|');
	const known = made.get(narrow) ?? new RegExp(narrow, pattern.flags);
	made.set(narrow, known);
	return known;
}

/** Tests as the pattern itself would, in text in lower case, with no more of it than it has to. */
export function narrowly(pattern: RegExp): Pick<RegExp, 'test'> {
	return { test: (lower) => narrowed(pattern, lower)?.test(lower) ?? false };
}

function gateOf(source: string): Gate {
	const needs = needsOf(source)
		.toSorted((a, b) => a.cost - b.cost)
		.map(({ texts }) => texts);
	return (lower) =>
		needs.every((texts) => texts.some((text) => (text === DIGIT ? /\d/.test(lower) : lower.includes(text))));
}

/** The alternatives of a pattern as a whole, or of the one group that is all of it: of `\b(?:a|b)\b` they are `\ba\b` and `\bb\b`. */
function sideBySide(source: string): readonly string[] {
	const [, before = '', inside = '', after = ''] = GROUP.exec(source) ?? [];
	const inGroup = inside === '' ? null : split(inside);
	return inGroup?.map((part) => before + part + after) ?? split(source) ?? [source];
}

/** Null where the brackets are not in pairs. */
function split(source: string): string[] | null {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (const { 0: sign, index } of source.matchAll(SIGNS)) {
		if (sign === '(') depth++;
		else if (sign === ')') depth--;
		else if (sign === '|' && depth === 0) {
			parts.push(source.slice(from, index));
			from = index + 1;
		}
		if (depth < 0) return null;
	}
	return [...parts, source.slice(from)];
}

/** All that a match must hold; nothing certain can be said where it is empty. */
function needsOf(source: string): readonly Need[] {
	let at = 0;
	return alternatives();

	/** What stands next, as far as it is of this form, and goes on behind it. */
	function take(form: RegExp): string {
		const from = at;
		form.lastIndex = at;
		if (form.test(source)) at = form.lastIndex;
		return source.slice(from, at);
	}

	function alternatives(): readonly Need[] {
		const all: (readonly Need[])[] = [];
		do all.push(sequence());
		while (source[at++] === '|');
		// One past the bracket that closed it, or past the end.
		if (all.length === 1) return all[0]!;
		const texts = new Set<string>();
		let cost = 0;
		for (const needs of all) {
			const rarest = rarestOf(needs);
			if (!rarest) return [];
			for (const text of rarest.texts) texts.add(text);
			cost += rarest.cost;
		}
		return [{ texts: [...texts], cost }];
	}

	function sequence(): readonly Need[] {
		const needs: Need[] = [];
		/** Plain characters in a row. */
		let run = '';
		const flush = () => {
			if (run !== '') needs.push(needOf(run));
			run = '';
		};
		while (at < source.length && source[at] !== '|' && source[at] !== ')') {
			run += take(PLAIN).toLowerCase();
			if (at === source.length || source[at] === '|' || source[at] === ')') break;
			const one = atom();
			const times = quantifier();
			if (one === NOTHING) continue;
			if (times === 'maybe' || typeof one !== 'string') flush();
			if (times === 'maybe') continue;
			if (typeof one === 'string') run += one;
			else needs.push(...one);
			if (times === 'more') flush();
		}
		flush();
		return needs;
	}

	/** One character, or what something else needs; anchors and looks around are nothing. */
	function atom(): string | readonly Need[] {
		const char = source[at++]!;
		if (char === '(') {
			const opening = take(OPENING);
			const needs = alternatives();
			return opening.endsWith('=') || opening.endsWith('!') ? NOTHING : needs;
		}
		if (char === '[') {
			const members = take(MEMBERS);
			at++;
			return ALL_DIGITS.test(members) ? A_DIGIT : ANYTHING;
		}
		if (char === '^' || char === '$') return NOTHING;
		if (char === '.') return ANYTHING;
		if (char !== '\\') return char.toLowerCase();
		const escaped = source[at++]!;
		if (escaped === 'b' || escaped === 'B') return NOTHING;
		if (escaped === 'd') return A_DIGIT;
		if (!/\w/.test(escaped)) return escaped;
		const tail = TAILS[escaped] ?? (isDigit(escaped) ? REFERENCE : null);
		if (tail) take(tail);
		return ANYTHING;
	}

	/** How often what came before it has to be there. */
	function quantifier(): 'once' | 'maybe' | 'more' {
		const sign = QUANTIFIABLE.has(source[at]!) ? take(QUANTIFIER) : '';
		if (sign === '') return 'once';
		return sign.startsWith('+') || /^\{[1-9]/.test(sign) ? 'more' : 'maybe';
	}
}

/** The same words stand in many patterns. */
const single = new Map<string, Need>();

function needOf(text: string): Need {
	const known = single.get(text);
	if (known) return known;
	const need = { texts: [text], cost: text === DIGIT ? 0.05 : 6 ** -text.length };
	single.set(text, need);
	return need;
}

const A_DIGIT: readonly Need[] = [needOf(DIGIT)];
/** What anything may stand for, and what stands for no character at all. */
const ANYTHING: readonly Need[] = [];
const NOTHING: readonly Need[] = [];

function rarestOf(needs: readonly Need[]): Need | undefined {
	return needs.reduce<Need | undefined>((least, need) => (least && least.cost <= need.cost ? least : need), undefined);
}
