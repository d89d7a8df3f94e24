/**
 * A cheap look before a pattern runs. An engine turns a pattern that has run twice into machine code, a hundred kilobytes
 * for a long one, and a page holds it: most patterns of a language never need to run on what somebody types.
 */
type Gate = (lower: string) => boolean;

/** Stands for any digit among the texts that a match must have one of. */
const DIGIT = '\\d';

/** Texts of which every match holds at least one. */
type Need = readonly string[];

/** What belongs to an escape: `\u2019`, `\x20`, `\cJ`, `\p{L}`, `\P{L}`, `\k<name>`. */
const TAILS: Readonly<Record<string, RegExp>> = {
	u: /^(?:\{[^}]*\}|[\da-f]{4})/i,
	x: /^[\da-f]{2}/i,
	c: /^[a-z]/i,
	p: /^\{[^}]*\}/,
	P: /^\{[^}]*\}/,
	k: /^<[^>]*>/,
};
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** A pattern as far as it has been taken apart. */
interface Taken {
	/** The patterns side by side in it (`a|b|c`), or the whole of it. */
	readonly parts: readonly { readonly source: string; readonly may: Gate }[];
	/** Narrower patterns that some text asked for, by their source. */
	readonly made: Map<string, RegExp>;
}

/** Taken apart when it is first asked about: scripts with hundreds of patterns have to start at once. */
const taken = new WeakMap<RegExp, Taken>();

function takenApart(pattern: RegExp): Taken {
	const known = taken.get(pattern);
	if (known) return known;
	const { source } = pattern;
	const sources = /\((?!\?)|\(\?<\w/.test(source) ? [source] : sideBySide(source);
	const fresh = { parts: sources.map((one) => ({ source: one, may: gateOf(one) })), made: new Map<string, RegExp>() };
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
	const { parts, made } = takenApart(pattern);
	const left = parts.filter(({ may }) => may(lower));
	if (left.length === 0) return null;
	if (left.length === parts.length) return pattern;
	const narrow = left.map(({ source }) => source).join('|');
	const known = made.get(narrow) ?? new RegExp(narrow, pattern.flags);
	made.set(narrow, known);
	return known;
}

function gateOf(source: string): Gate {
	const needs = needsOf(source).toSorted((a, b) => cost(a) - cost(b));
	return (lower) =>
		needs.every((need) => need.some((text) => (text === DIGIT ? /\d/.test(lower) : lower.includes(text))));
}

/** The alternatives of a pattern as a whole. */
function sideBySide(source: string): readonly string[] {
	const bars = [...source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g)];
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (const { 0: sign, index } of bars) {
		if (sign === '(') depth++;
		else if (sign === ')') depth--;
		else if (sign === '|' && depth === 0) {
			parts.push(source.slice(from, index));
			from = index + 1;
		}
	}
	return [...parts, source.slice(from)];
}

/** All that a match must hold; nothing certain can be said where it is empty. */
function needsOf(source: string): readonly Need[] {
	let at = 0;
	return alternatives();

	function alternatives(): readonly Need[] {
		const all: (readonly Need[])[] = [];
		do all.push(sequence());
		while (source[at++] === '|');
		// One past the bracket that closed it, or past the end.
		const [only, ...others] = all;
		if (others.length === 0) return only!;
		const rarest = all.map((needs) => needs.toSorted((a, b) => cost(a) - cost(b))[0]);
		return rarest.every((need) => need !== undefined) ? [[...new Set(rarest.flat())]] : [];
	}

	function sequence(): readonly Need[] {
		const needs: Need[] = [];
		/** Plain characters in a row. */
		let run = '';
		const flush = () => {
			if (run !== '') needs.push([run]);
			run = '';
		};
		while (at < source.length && source[at] !== '|' && source[at] !== ')') {
			const { text, needs: inside = [], isNothing } = atom();
			const times = quantifier();
			if (isNothing) continue;
			if (times === 'maybe' || text === undefined) flush();
			if (times === 'maybe') continue;
			if (text === undefined) needs.push(...inside);
			else run += text;
			if (times === 'more') flush();
		}
		flush();
		return needs;
	}

	/** One character (its `text`), or something else with what it needs; anchors and looks around are nothing. */
	function atom(): { text?: string; needs?: readonly Need[]; isNothing?: boolean } {
		const nothing = { isNothing: true };
		const char = source[at++]!;
		if (char === '(') {
			const [opening] = /^(?:\?<?[=!]|\?:|\?<\w+>)?/.exec(source.slice(at))!;
			at += opening.length;
			const needs = alternatives();
			return /[=!]/.test(opening) ? nothing : { needs };
		}
		if (char === '[') {
			const [members] = /^(?:\\.|[^\]\\])*/.exec(source.slice(at))!;
			at += members.length + 1;
			return { needs: /^(?:\\d|\d|(?<=\d)-(?=\d))+$/.test(members) ? [[DIGIT]] : [] };
		}
		if (char === '^' || char === '$') return nothing;
		if (char === '.') return {};
		if (char !== '\\') return { text: char.toLowerCase() };
		const escaped = source[at++]!;
		if (escaped === 'b' || escaped === 'B') return nothing;
		if (escaped === 'd') return { needs: [[DIGIT]] };
		if (!/\w/.test(escaped)) return { text: escaped };
		const tail = TAILS[escaped] ?? (isDigit(escaped) ? /^\d*/ : /^/);
		at += tail.exec(source.slice(at))?.[0].length ?? 0;
		return {};
	}

	/** How often what came before it has to be there. */
	function quantifier(): 'once' | 'maybe' | 'more' {
		const [sign, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at)) ?? [''];
		at += sign.length;
		if (sign === '') return 'once';
		return sign.startsWith('+') || Number(least ?? 0) > 0 ? 'more' : 'maybe';
	}
}

/** About how often a text has one of these by chance. */
function cost(need: readonly string[]): number {
	return need.reduce((sum, text) => sum + (text === DIGIT ? 0.2 : 6 ** -text.length), 0);
}
