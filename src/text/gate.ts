import type { Steps } from './steps.ts';

/*
 * A cheap look before a pattern runs. An engine turns a pattern that has run twice into machine code, a hundred kilobytes
 * for a long one, and a page holds it: most patterns of a language never need to run on what somebody types.
 */

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
	/** For each of the patterns side by side in it (`a|b|c`, or `\b(?:a|b|c)\b`), where its gate stands among all gates. */
	readonly gates: readonly number[];
	/** Those patterns. Null where none can go: there is one, or groups that capture, which are counted. */
	readonly sources: readonly string[] | null;
	/** Narrower patterns that some text asked for, by their source. */
	made: Map<string, RegExp> | null;
}

/** Taken apart when it is first asked about: scripts with hundreds of patterns have to start at once. */
const taken = new WeakMap<RegExp, Taken>();

/** Takes patterns apart before anybody asks about them: a good hundred takes ten milliseconds that typing would feel. */
export function* takingApart(patterns: Iterable<RegExp>): Steps<void> {
	for (const pattern of patterns) {
		takenApart(pattern);
		yield;
	}
	numbers.clear();
}

function takenApart(pattern: RegExp): Taken {
	const known = taken.get(pattern);
	if (known) return known;
	const parts = sideBySide(pattern.source);
	const canGo = parts.length > 1 && !CAPTURES.test(pattern.source);
	const fresh = { gates: parts.map(gateOf), sources: canGo ? parts : null, made: null };
	taken.set(pattern, fresh);
	return fresh;
}

/**
 * False only where the pattern cannot match this text; now and then true where it does not. The text is in lower case:
 * for a pattern that ignores case, or one made for such text. Reads literals, groups, classes, and quantifiers; whatever
 * else a pattern has only lets more through.
 */
export function mayMatch(pattern: RegExp, lower: string): boolean {
	return takenApart(pattern).gates.some((gate) => lets(gate, lower));
}

/**
 * A pattern that finds in this text, in lower case, what the given one would, and is no larger than it has to be: of
 * patterns side by side those that can match. Null where none can. Patterns with groups that capture stay whole.
 */
export function narrowed(pattern: RegExp, lower: string): RegExp | null {
	const apart = takenApart(pattern);
	const { gates, sources } = apart;
	if (!sources) return gates.some((gate) => lets(gate, lower)) ? pattern : null;
	const left = sources.filter((_, at) => lets(gates[at]!, lower));
	if (left.length === 0) return null;
	if (left.length === sources.length) return pattern;
	const narrow = left.join('|');
	apart.made ??= new Map();
	const known = apart.made.get(narrow) ?? new RegExp(narrow, pattern.flags);
	apart.made.set(narrow, known);
	return known;
}

/** Tests as the pattern itself would, in text in lower case, with no more of it than it has to. */
export function narrowly(pattern: RegExp): Pick<RegExp, 'test'> {
	return { test: (lower) => narrowed(pattern, lower)?.test(lower) ?? false };
}

/** The texts that gates ask for, by their numbers; a digit is the first. */
const texts = [DIGIT];
/** While patterns are taken apart. */
const numbers = new Map<string, number>();
/** All gates, one behind the other: how many needs, then for each how many texts and which. A page has thousands. */
let table = new Uint16Array(1024);
let size = 0;

function numberOf(text: string): number {
	if (text === DIGIT) return 0;
	const known = numbers.get(text);
	if (known !== undefined) return known;
	numbers.set(text, texts.length);
	return texts.push(text) - 1;
}

/** Writes the gate of a pattern, the rarest need first; gives where. */
function gateOf(source: string): number {
	const needs = needsOf(source).toSorted((a, b) => a.cost - b.cost);
	const written = [needs.length, ...needs.flatMap(({ texts }) => [texts.length, ...texts.map(numberOf)])];
	if (size + written.length > table.length) {
		const larger = new Uint16Array(2 * table.length + written.length);
		larger.set(table);
		table = larger;
	}
	table.set(written, size);
	size += written.length;
	return size - written.length;
}

/** Whether a text in lower case has what the gate there asks for. */
function lets(gate: number, lower: string): boolean {
	let at = gate + 1;
	for (let needs = table[gate]!; needs > 0; needs--) {
		const end = at + 1 + table[at]!;
		if (!hasOne(lower, at + 1, end)) return false;
		at = end;
	}
	return true;
}

function hasOne(lower: string, from: number, end: number): boolean {
	for (let at = from; at < end; at++) {
		const text = table[at]!;
		if (text === 0 ? /\d/.test(lower) : lower.includes(texts[text]!)) return true;
	}
	return false;
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

const needOf = (text: string): Need => ({ texts: [text], cost: text === DIGIT ? 0.05 : 6 ** -text.length });

const A_DIGIT: readonly Need[] = [needOf(DIGIT)];
/** What anything may stand for, and what stands for no character at all. */
const ANYTHING: readonly Need[] = [];
const NOTHING: readonly Need[] = [];

function rarestOf(needs: readonly Need[]): Need | undefined {
	return needs.reduce<Need | undefined>((least, need) => (least && least.cost <= need.cost ? least : need), undefined);
}
