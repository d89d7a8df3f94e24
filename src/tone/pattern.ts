/**
 * Patterns over plain words (see text/plain.ts), written as a person would say them:
 *
 *     you (should|could) have read     words, and alternatives of words
 *     as (i|we) already? told you      an optional word or group
 *     read%                            read, reads, reading (and "ed"): the regular endings
 *     {neg}                            a named part, see en/parts.ts
 *     ~3                               up to three words in between, within the clause; ~~3 across commas too
 *     ^ $                              start of a clause, end of the sentence
 *     you [did not read]               only the bracketed words are underlined
 *     (=refund|exchange)               captured: $1 in a suggestion
 *     !(yet) !<(if)                    not followed by, not preceded by
 *     ,                                a break in the flow is required here
 *
 * A comma in the text never stands in the way, and between two words there may be one filler ("just", "kindly", "ma"):
 * politeness around a hard line does not hide it.
 */
export interface Pattern {
	/** A regular expression over the plain words joined by spaces, with a space at both ends. */
	readonly source: string;
	/** It has brackets or captures, so that their places are needed. */
	readonly indexed: boolean;
	/** Sets of words: whatever matches holds at least one word of each set. */
	readonly needs: readonly (readonly string[])[];
}

export type Parts = Readonly<Record<string, string>>;

/** What patterns of one language are read with. */
export interface Grammar {
	readonly parts: Parts;
	/** Words that may stand between any two words, and words that a clause may open with: alternatives, with "|". */
	readonly fillers: string;
	readonly leads: string;
	/** How often a text holds one of these words, roughly: patterns are looked up by their rarest. */
	readonly costOf: (words: readonly string[]) => number;
}

type Node =
	| { readonly is: 'word'; readonly word: string }
	| { readonly is: 'row'; readonly nodes: readonly Node[] }
	| { readonly is: 'either'; readonly nodes: readonly Node[] }
	| { readonly is: 'maybe'; readonly node: Node }
	| { readonly is: 'marked'; readonly node: Node }
	| { readonly is: 'captured'; readonly node: Node }
	| { readonly is: 'not'; readonly node: Node; readonly behind: boolean }
	| { readonly is: 'gap'; readonly most: number; readonly across: boolean }
	| { readonly is: 'start' | 'end' | 'break' };

const TOKEN = /~{1,2}\d+|!<\(|!\(|\(=|[()[\]|?^$,]|\{[a-z-]+\}|[\p{L}\p{N}'"]+%?/gu;

/** Reads a pattern; throws on one that makes no sense, since patterns are ours. */
export function compile(pattern: string, { parts, fillers, leads, costOf }: Grammar): Pattern {
	const tree = parse(pattern, parts);
	let indexed = false;
	const filler = `(?:(?:${fillers}),? )?`;

	const source = (node: Node): string => {
		switch (node.is) {
			case 'word':
				return `${node.word},? `;
			case 'row':
				return node.nodes
					.map((one, i) => (i > 0 && joins(node.nodes[i - 1]!, one) ? filler : '') + source(one))
					.join('');
			case 'either':
				return node.nodes.every((one) => one.is === 'word')
					? `(?:${node.nodes.map((one) => (one.is === 'word' ? one.word : '')).join('|')}),? `
					: `(?:${node.nodes.map(source).join('|')})`;
			case 'maybe':
				return `(?:${source(node.node)})?`;
			case 'marked':
				indexed = true;
				return `(?<mark>${source(node.node)})`;
			case 'captured':
				indexed = true;
				return `(${source(node.node)})`;
			case 'not':
				return node.behind ? `(?<! ${source(node.node)})` : `(?!${source(node.node)})`;
			case 'gap':
				return `(?:[^ ${node.across ? '' : ','}]+ ){0,${node.most}}?`;
			case 'start':
				return `(?<=^ (?:(?:${leads}),? ){0,2}|, (?:(?:${leads}) )?| (?:and|but|so|because|or) )`;
			case 'end':
				return '$';
			case 'break':
				return '(?<=, )';
		}
	};
	return { source: ` ${source(tree)}`, indexed, needs: needs(tree, costOf) };
}

/** A filler may stand between two things that are words. */
const joins = (before: Node, after: Node): boolean => hasWords(before) && hasWords(after);
const hasWords = (node: Node): boolean =>
	node.is === 'word' ||
	node.is === 'row' ||
	node.is === 'either' ||
	node.is === 'maybe' ||
	node.is === 'marked' ||
	node.is === 'captured';

function needs(node: Node, costOf: Grammar['costOf']): string[][] {
	switch (node.is) {
		case 'word':
			return [[node.word]];
		case 'row':
			return node.nodes.flatMap((one) => needs(one, costOf));
		case 'marked':
		case 'captured':
			return needs(node.node, costOf);
		case 'either': {
			const rarest = node.nodes.map((one) => needs(one, costOf).sort((a, b) => costOf(a) - costOf(b))[0]);
			return rarest.every((set) => set !== undefined) ? [[...new Set(rarest.flat())]] : [];
		}
		default:
			return [];
	}
}

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
			} else nodes.push(item());
		}
		branches.push(one(nodes));
		return branches.length === 1 ? branches[0]! : { is: 'either', nodes: branches.flatMap(flat) };
	};
	const inside = (close: string): Node => {
		const node = row();
		if (tokens[at++] !== close) throw new Error(`"${close}" is missing in: ${pattern}`);
		return node;
	};
	const item = (): Node => {
		const node = atom(tokens[at++]!);
		if (tokens[at] !== '?') return node;
		at++;
		return { is: 'maybe', node };
	};
	const atom = (token: string): Node => {
		if (token === '(') return inside(')');
		if (token === '(=') return { is: 'captured', node: inside(')') };
		if (token === '[') return { is: 'marked', node: inside(']') };
		if (token === '!(') return { is: 'not', node: inside(')'), behind: false };
		if (token === '!<(') return { is: 'not', node: inside(')'), behind: true };
		if (token === '^') return { is: 'start' };
		if (token === '$') return { is: 'end' };
		if (token === ',') return { is: 'break' };
		if (token.startsWith('~'))
			return { is: 'gap', most: Number(token.replace(/~/g, '')), across: token.startsWith('~~') };
		if (token.startsWith('{')) {
			const part = parts[token.slice(1, -1)];
			if (part === undefined) throw new Error(`no part ${token} (in: ${pattern})`);
			return parse(part, parts);
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
