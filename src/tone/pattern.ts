import type { Plain } from '../text/plain.ts';

/**
 * Patterns over plain words (text/plain.ts), written as a person would say them:
 *
 *     you (should|could) have read     words, and alternatives of words
 *     as (i|we) already? told you      an optional word or group
 *     read%                            read, reads, reading (and "ed"): the regular endings
 *     *ing                             any word with this ending
 *     {back}                           a named part, see en/parts.ts
 *     ~3                               up to three words in between, within the clause; ~~3 across commas too
 *     ^ $                              start of a clause, end of the sentence
 *     you [did not read]               only the bracketed words are underlined
 *     !(yet) !<(if)                    not followed by, not preceded by
 *     ,                                a break in the flow is required here
 *
 * A comma in the text never stands in the way, and between two words there may be one filler ("just", "kindly", "ma"):
 * politeness around a hard line does not hide it. There is no unbounded repetition, so matching is linear in the text.
 */
export interface Pattern {
	/** The first match that begins at this word or behind it. */
	find(text: Plain, from: number): Match | null;
}

/** Word numbers: `start` is the first underlined word, `end` the first one behind it, `next` where to go on. */
export interface Match {
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

export type Parts = Readonly<Record<string, string>>;

/** What patterns of one language are read with. */
export interface Grammar {
	readonly parts: Parts;
	/** Words that may stand between any two words without changing what is done to the reader. */
	readonly fillers: ReadonlySet<string>;
	/** Words that a clause may open with, and words that open a new clause. */
	readonly leads: ReadonlySet<string>;
	readonly joins: ReadonlySet<string>;
	/** How often a text holds one of these words, roughly: patterns are looked up by their rarest. */
	readonly costOf: (words: readonly string[]) => number;
}

type Node =
	| { readonly is: 'word'; readonly word: string }
	| { readonly is: 'any'; readonly words: readonly string[] }
	| { readonly is: 'ending'; readonly ending: string }
	| { readonly is: 'row'; readonly nodes: readonly Node[] }
	| { readonly is: 'either'; readonly nodes: readonly Node[] }
	| { readonly is: 'maybe'; readonly node: Node }
	| { readonly is: 'marked'; readonly node: Node }
	| { readonly is: 'not'; readonly node: Node; readonly behind: boolean }
	| { readonly is: 'gap'; readonly most: number; readonly across: boolean; readonly toBreak: boolean }
	| { readonly is: 'start' | 'end' | 'break' };

/** A step of a match: goes on from a word, true when all that follows matches too. */
type Step = (at: number) => boolean;

const TOKEN = /~{1,2}\d+|!<\(|!\(|[()[\]|?^$,]|\{[a-z-]+\}|\*[a-z]+|[\p{L}\p{N}'"]+%?/gu;

/** A word as it is, without an ending to fill in. */
const WORD = /^[\p{L}\p{N}'"]+$/u;

/** The longest row of words that may be looked for in front of a place. */
const BEHIND = 4;

/** Sets of words: whatever a pattern matches holds at least one word of each set. Throws as `compile` does. */
export function needsOf(pattern: string, { parts, costOf }: Grammar): readonly (readonly string[])[] {
	return needs(parse(pattern, parts), costOf);
}

/** Reads a pattern; throws on one that makes no sense, since patterns are ours. */
export function compile(pattern: string, grammar: Grammar): Pattern {
	const tree = parse(pattern, grammar.parts);
	// One match at a time: the text being matched, and the places found.
	let words: readonly string[] = [];
	let breaks: readonly boolean[] = [];
	let [start, end, next] = [-1, -1, 0];

	const isFiller = (at: number): boolean => at < words.length && grammar.fillers.has(words[at]!);
	const isLead = (at: number): boolean => grammar.leads.has(words[at]!);
	const opensClause = (at: number): boolean => {
		if (at === 0 || breaks[at - 1] || grammar.joins.has(words[at - 1]!)) return true;
		if (!isLead(at - 1)) return false;
		return at === 1 || breaks[at - 2] || (at === 2 && isLead(0));
	};

	const step = (node: Node, then: Step): Step => {
		switch (node.is) {
			case 'word': {
				const { word } = node;
				return (at) => words[at] === word && then(at + 1);
			}
			case 'any': {
				const any = singlesOf(node);
				return (at) => any.has(words[at]!) && then(at + 1);
			}
			case 'ending': {
				const { ending } = node;
				return (at) => at < words.length && words[at]!.endsWith(ending) && then(at + 1);
			}
			case 'row': {
				let rest = then;
				for (let i = node.nodes.length - 1; i >= 0; i--) {
					const one = node.nodes[i]!;
					const here = step(one, rest);
					const before = node.nodes[i - 1];
					rest = before && isSaid(before) && isSaid(one) ? (at) => here(at) || (isFiller(at) && here(at + 1)) : here;
				}
				return rest;
			}
			case 'either': {
				const single = singlesOf(node);
				const others = node.nodes.filter(({ is }) => is !== 'word' && is !== 'any').map((one) => step(one, then));
				return (at) => (single.has(words[at]!) && then(at + 1)) || others.some((other) => other(at));
			}
			case 'maybe': {
				const there = step(node.node, then);
				return (at) => there(at) || then(at);
			}
			case 'marked': {
				const inside = step(node.node, (at) => {
					if (!then(at)) return false;
					end = at;
					return true;
				});
				return (at) => {
					if (!inside(at)) return false;
					start = at;
					return true;
				};
			}
			case 'not': {
				if (!node.behind) {
					const there = step(node.node, () => true);
					return (at) => !there(at) && !(isFiller(at) && there(at + 1)) && then(at);
				}
				let upTo = 0;
				const there = step(node.node, (at) => at === upTo);
				return (at) => {
					upTo = at;
					for (let from = Math.max(0, at - BEHIND); from < at; from++) if (there(from)) return false;
					return then(at);
				};
			}
			case 'gap':
				return (at) => {
					for (let i = 0; ; i++) {
						if (then(at + i)) return true;
						if (i === node.most || at + i >= words.length) return false;
						if (!node.across && breaks[at + i]) return node.toBreak && then(at + i + 1);
					}
				};
			case 'start':
				return (at) => opensClause(at) && then(at);
			case 'end':
				return (at) => at === words.length && then(at);
			case 'break':
				return (at) => at > 0 && breaks[at - 1]! && then(at);
		}
	};

	const first = step(tree, (at) => {
		next = at;
		return true;
	});
	const opening = openingOf(tree);
	const matchAt = (at: number): Match | null => {
		start = end = -1;
		if (!first(at)) return null;
		return start < 0 ? { start: at, end: next, next } : { start, end, next };
	};

	return {
		find(text, from) {
			({ words, breaks } = text);
			if (words.length > LONG && opening.size > 0 && opening.size < FEW) {
				for (const at of placesOf(opening, words)) {
					const match = at >= from ? matchAt(at) : null;
					if (match) return match;
				}
				return null;
			}
			for (let at = from; at < words.length; at++) {
				const match = opening.size === 0 || opening.has(words[at]!) ? matchAt(at) : null;
				if (match) return match;
			}
			return null;
		},
	};
}

/** The single words among the alternatives of a node. A named part stands in many patterns, and is kept once. */
function singlesOf(node: Node): ReadonlySet<string> {
	const known = singles.get(node);
	if (known) return known;
	const nodes = node.is === 'either' ? node.nodes : [node];
	const found = new Set(nodes.flatMap((one) => (one.is === 'word' ? one.word : one.is === 'any' ? one.words : [])));
	singles.set(node, found);
	return found;
}

const singles = new WeakMap<Node, ReadonlySet<string>>();

/** A part as it was read, for all the patterns of its language. */
function partOf(name: string, parts: Parts): Node | null {
	const read = partsRead.get(parts) ?? new Map<string, Node>();
	partsRead.set(parts, read);
	const known = read.get(name);
	if (known) return known;
	const text = parts[name];
	if (text === undefined) return null;
	const node = parse(text, parts);
	read.set(name, node);
	return node;
}

const partsRead = new WeakMap<Parts, Map<string, Node>>();

/** In more words than this, a pattern that begins with fewer than these is tried only where they stand. */
const LONG = 30;
const FEW = 60;

/** Where each word stands in the text last asked about: a long text is asked about by hundreds of patterns in a row. */
let asked: readonly string[] = [];
let standing = new Map<string, number[]>();

/** Where any of these stands, in order. */
function placesOf(any: ReadonlySet<string>, words: readonly string[]): number[] {
	if (words !== asked) {
		asked = words;
		standing = new Map();
		for (const [at, word] of words.entries()) {
			const places = standing.get(word);
			if (places) places.push(at);
			else standing.set(word, [at]);
		}
	}
	const found: number[] = [];
	for (const word of any) for (const at of standing.get(word) ?? []) found.push(at);
	return found.sort((a, b) => a - b);
}

/** Words, not places: a filler may stand between two of these. */
const isSaid = ({ is }: Node): boolean =>
	is === 'word' ||
	is === 'any' ||
	is === 'ending' ||
	is === 'row' ||
	is === 'either' ||
	is === 'maybe' ||
	is === 'marked';

/** The words a match can begin with; none where it may begin with any. */
function openingOf(tree: Node): ReadonlySet<string> {
	const found = new Set<string>();
	return addOpening(tree, found) ? found : new Set();
}

/** Adds the words that this can begin with. False where that may be any word, or nothing at all. */
function addOpening(node: Node, found: Set<string>): boolean {
	switch (node.is) {
		case 'word':
			found.add(node.word);
			return true;
		case 'any':
			for (const word of node.words) found.add(word);
			return true;
		case 'either':
			return node.nodes.every((one) => addOpening(one, found));
		case 'marked':
			return addOpening(node.node, found);
		case 'row':
			for (const one of node.nodes) {
				if (one.is === 'start' || one.is === 'not') continue;
				// What may be left out is passed by; a filler may follow it only when it is there.
				if (one.is === 'maybe') {
					if (!addOpening(one.node, found)) return false;
					continue;
				}
				return addOpening(one, found);
			}
			return false;
		default:
			return false;
	}
}

/** The sets of words that a match can't do without: one for each part of the row that is certain. */
function needs(node: Node, costOf: Grammar['costOf']): (readonly string[])[] {
	if (node.is === 'row') return node.nodes.flatMap((one) => needs(one, costOf));
	if (node.is === 'marked') return needs(node.node, costOf);
	const rarest = rarestOf(node, costOf);
	return rarest ? [rarest.words] : [];
}

interface Need {
	readonly words: readonly string[];
	readonly cost: number;
}

/** The rarest set of words that this part needs; null where nothing is certain. */
function rarestOf(node: Node, costOf: Grammar['costOf']): Need | null {
	switch (node.is) {
		case 'word':
			return needOf([node.word], costOf);
		case 'any':
			return needOf(node.words, costOf);
		case 'marked':
			return rarestOf(node.node, costOf);
		case 'row': {
			let found: Need | null = null;
			for (const one of node.nodes) {
				const here = rarestOf(one, costOf);
				if (here && (!found || here.cost < found.cost)) found = here;
			}
			return found;
		}
		case 'either': {
			const any = new Set<string>();
			for (const one of node.nodes) {
				const here = rarestOf(one, costOf);
				if (!here) return null;
				for (const word of here.words) any.add(word);
			}
			return needOf([...any], costOf);
		}
		default:
			return null;
	}
}

const needOf = (words: readonly string[], costOf: Grammar['costOf']): Need => ({ words, cost: costOf(words) });

function parse(pattern: string, parts: Parts): Node {
	const tokens = pattern.match(TOKEN) ?? [];
	if (tokens.join('') !== pattern.replaceAll(' ', '')) throw new Error(`unreadable pattern: ${pattern}`);
	let at = 0;
	const row = (): Node => {
		const branches: Node[] = [];
		let nodes: Node[] = [];
		while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== ']') {
			if (tokens[at] === '|') {
				at++;
				branches.push(one(nodes));
				nodes = [];
			} else {
				const last = nodes.at(-1);
				// "~5 ," reaches the break itself.
				if (tokens[at] === ',' && last?.is === 'gap') nodes[nodes.length - 1] = { ...last, toBreak: true };
				nodes.push(item());
			}
		}
		branches.push(one(nodes));
		return branches.length === 1 ? branches[0]! : { is: 'either', nodes: branches.flatMap(flat) };
	};
	const inside = (close: string): Node => {
		const node = row();
		if (tokens[at++] !== close) throw new Error(`"${close}" is missing in: ${pattern}`);
		return node;
	};
	/** Alternatives of single words, by far the most of all: read without a node for each. */
	const words = (): Node | null => {
		const found: string[] = [];
		for (let i = at; WORD.test(tokens[i]!); i += 2) {
			found.push(tokens[i]!);
			if (tokens[i + 1] === '|') continue;
			if (tokens[i + 1] !== ')') return null;
			at = i + 2;
			return { is: 'any', words: found };
		}
		return null;
	};
	const item = (): Node => {
		const node = atom(tokens[at++]!);
		if (tokens[at] !== '?') return node;
		at++;
		return { is: 'maybe', node };
	};
	const atom = (token: string): Node => {
		if (token === '(') return words() ?? inside(')');
		if (token === '[') return { is: 'marked', node: inside(']') };
		if (token === '!(') return { is: 'not', node: inside(')'), behind: false };
		if (token === '!<(') return { is: 'not', node: inside(')'), behind: true };
		if (token === '^') return { is: 'start' };
		if (token === '$') return { is: 'end' };
		if (token === ',') return { is: 'break' };
		if (token.startsWith('~'))
			return { is: 'gap', most: Number(token.replace(/~/g, '')), across: token.startsWith('~~'), toBreak: false };
		if (token.startsWith('*')) return { is: 'ending', ending: token.slice(1) };
		if (token.startsWith('{')) {
			const part = partOf(token.slice(1, -1), parts);
			if (!part) throw new Error(`no part ${token} (in: ${pattern})`);
			return part;
		}
		if (token.endsWith('%'))
			return { is: 'either', nodes: inflections(token.slice(0, -1)).map((word) => ({ is: 'word', word })) };
		return { is: 'word', word: token };
	};
	const tree = row();
	if (at < tokens.length) throw new Error(`"${tokens[at]}" is too much in: ${pattern}`);
	return tree;
}

const one = (nodes: Node[]): Node => (nodes.length === 1 ? nodes[0]! : { is: 'row', nodes });
const flat = (node: Node): readonly Node[] => (node.is === 'either' ? node.nodes : [node]);

/** read → read, reads, readed, reading; complain → complained…; a false form ("readed") harms nobody. */
function inflections(word: string): string[] {
	if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
	if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
	const s = /(s|x|z|ch|sh)$/.test(word) ? 'es' : 's';
	return [word, word + s, `${word}ed`, `${word}ing`];
}
