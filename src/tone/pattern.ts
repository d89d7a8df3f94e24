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
export type Node =
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

const TOKEN = /~{1,2}\d+|!<\(|!\(|[()[\]|?^$,]|\{[a-z-]+\}|\*[a-z]+|[\p{L}\p{N}'"]+%?/gu;

/** A word as it is, without an ending to fill in. */
const WORD = /^[\p{L}\p{N}'"]+$/u;

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

/** Words, not places: a filler may stand between two of these. */
export const isSaid = ({ is }: Node): boolean =>
	is === 'word' ||
	is === 'any' ||
	is === 'ending' ||
	is === 'row' ||
	is === 'either' ||
	is === 'maybe' ||
	is === 'marked';

/** The words a match can begin with; none where it may begin with any. */
export function openingOf(tree: Node): ReadonlySet<string> {
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

/** Sets of words: whatever a pattern matches holds at least one word of each. One for each part of the row that is certain. */
export function needs(node: Node, costOf: Grammar['costOf']): (readonly string[])[] {
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

/** Reads a pattern; throws on one that makes no sense, since patterns are ours. */
export function parse(pattern: string, parts: Parts): Node {
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
