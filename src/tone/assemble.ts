import { asLists, type Lists } from '../text/lists.ts';
import * as does from './instructions.ts';
import { type Grammar, isSaid, type Node, openingOf } from './pattern.ts';

/** Patterns made into instructions, one behind the other, and what they refer to. Flat, for a page has to hold it. */
export interface Programs {
	/** By pattern. */
	readonly code: Lists;
	/** By pattern: the set of words that it can begin with, or `NO_SET`. */
	readonly opening: Uint16Array;
	/** Sets of words, by number and in order. */
	readonly sets: Lists;
	readonly endings: readonly string[];
	/** By word number: what the word is to a sentence. */
	readonly roles: Uint8Array;
}

/** The words that are asked for. */
export interface Vocabulary {
	readonly size: number;
	readonly numberOf: (word: string) => number;
}

/** Sets of words, each once. */
export interface Sets {
	/** The number of a set. */
	readonly of: (words: Iterable<string>) => number;
	readonly all: () => Lists;
}

export function createSets({ numberOf }: Vocabulary): Sets {
	const sets = new Map<string, { readonly nth: number; readonly members: readonly number[] }>();
	return {
		of: (words) => {
			const members = [...new Set(Array.from(words, numberOf))].sort((a, b) => a - b);
			const key = members.join();
			const known = sets.get(key) ?? { nth: sets.size, members };
			sets.set(key, known);
			return known.nth;
		},
		all: () => asLists(Array.from(sets.values(), ({ members }) => members)),
	};
}

/** Makes patterns into programs. */
export function assemble(
	trees: readonly Node[],
	{ fillers, leads, joins }: Grammar,
	{ size, numberOf }: Vocabulary,
	sets: Sets,
): Programs {
	const endings: string[] = [];

	function endingOf(ending: string): number {
		if (!endings.includes(ending)) endings.push(ending);
		return endings.indexOf(ending);
	}

	function codeOf(tree: Node): number[] {
		const code: number[] = [];
		/** Writes what follows once what it has to be passed by is known. */
		const around = (instruction: number, inside: () => void): void => {
			code.push(instruction, 0);
			const place = code.length - 1;
			inside();
			code[place] = code.length;
		};
		const add = (node: Node): void => {
			switch (node.is) {
				case 'word':
					code.push(does.WORD, numberOf(node.word));
					break;
				case 'any':
					code.push(does.ANY, sets.of(node.words));
					break;
				case 'ending':
					code.push(does.ENDING, endingOf(node.ending));
					break;
				case 'row':
					for (const [i, one] of node.nodes.entries()) {
						const before = node.nodes[i - 1];
						if (before && isSaid(before) && isSaid(one)) code.push(does.FILLED);
						add(one);
					}
					break;
				case 'either': {
					const single = node.nodes.flatMap((one) =>
						one.is === 'word' ? one.word : one.is === 'any' ? one.words : [],
					);
					const others = node.nodes.filter(({ is }) => is !== 'word' && is !== 'any');
					const ways = [...(single.length > 0 ? [{ is: 'any', words: single } as const] : []), ...others];
					const last = ways.pop()!;
					const exits: number[] = [];
					for (const way of ways) {
						around(does.OR, () => {
							add(way);
							exits.push(code.push(does.GO, 0) - 1);
						});
					}
					add(last);
					for (const exit of exits) code[exit] = code.length;
					break;
				}
				case 'maybe':
					around(does.OR, () => add(node.node));
					break;
				case 'marked':
					code.push(does.MARK);
					add(node.node);
					code.push(does.MARKED);
					break;
				case 'not':
					around(node.behind ? does.NOT_BEHIND : does.NOT, () => {
						add(node.node);
						code.push(node.behind ? does.HERE : does.YES);
					});
					break;
				case 'gap':
					code.push(does.GAP, node.most, node.across ? does.ACROSS : node.toBreak ? does.TO_BREAK : does.WITHIN);
					break;
				case 'start':
					code.push(does.START);
					break;
				case 'end':
					code.push(does.END);
					break;
				case 'break':
					code.push(does.BREAK);
					break;
			}
		};
		add(tree);
		code.push(does.YES);
		return code;
	}

	const roles = new Uint8Array(size);
	for (const [role, words] of [
		[does.FILLER, fillers],
		[does.LEAD, leads],
		[does.JOIN, joins],
	] as const) {
		for (const word of words) roles[numberOf(word)]! |= role;
	}
	const opening = Uint16Array.from(trees, (tree) => {
		const words = openingOf(tree);
		return words.size > 0 ? sets.of(words) : does.NO_SET;
	});
	return { code: asLists(trees.map(codeOf)), opening, sets: sets.all(), endings, roles };
}
