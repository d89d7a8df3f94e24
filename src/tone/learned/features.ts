import { type Groups, groupsIn } from '../../text/groups.ts';
import { fnv1a, mixed } from '../../text/hashes.ts';
import type { Plain } from '../../text/plain.ts';

/** How many places there are for features; two that share one are told apart by what stands around them. */
export const PLACES = 1 << 19;

/** Longer than this a sentence has no length of its own. */
const LONGEST = 18;
/** As far back as a person is taken for the one who did it, and a "not" for what is denied. */
const NEAR = 3;

/** Kinds of feature, so that a word and a group of the same name are not the same. */
const [WORD, WORDS, GROUP, LENGTH, MARK, DEED, TOLD, THREE, DENIED, OF, WHO] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** What the features of a language are made with. */
export interface Lexicon {
	/** Groups of words that do the same to a reader, by name. */
	readonly groups: Groups;
	/** Past forms that do not look it. */
	readonly past: string;
}

/** A word as the features see it. */
interface Known {
	readonly word: number;
	/** What it does to the reader, 0 where that is not known. */
	readonly group: number;
	readonly past: boolean;
	readonly person: number;
	readonly denies: boolean;
}

const PERSONS: Readonly<Record<string, number>> = { you: 1, your: 1, u: 1, we: 2, i: 2, our: 2, my: 2 };
const DENIALS = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'none', 'cannot']);
/** Words seen are remembered, this many at most: a person's own words come again and again. */
const REMEMBERED = 500;

/**
 * Makes what tells what a sentence shows, as places below `PLACES`: words, two and three in a row, groups of like words, what
 * is denied, what is said of whom, and who did what ("you + past" is how blame sounds whatever the verb). A place may come twice; the order is of no account.
 */
export function createFeatures({ groups, past }: Lexicon): (sentence: Plain) => number[] {
	const names = Object.keys(groups);
	const groupsOf = groupsIn(groups);
	const pasts = new Set(past.split(' '));
	const known = new Map<string, Known>();

	function know(word: string): Known {
		const before = known.get(word);
		if (before) return before;
		const isNumber = /^\d/.test(word);
		const group = groupsOf(word).at(-1);
		const fresh = {
			word: fnv1a(isNumber ? '#' : word),
			group: group === undefined ? 0 : fnv1a(names[group]!),
			past: (word.length > 4 && word.endsWith('ed')) || pasts.has(word),
			person: PERSONS[word] ?? 0,
			denies: DENIALS.has(word),
		};
		if (known.size >= REMEMBERED) known.clear();
		known.set(word, fresh);
		return fresh;
	}

	return ({ words, breaks, asks, exclaims }) => {
		const places: number[] = [];
		const add = (kind: number, a: number, b = 0): void => {
			places.push(mixed(kind, a, b) % PLACES);
		};
		let [earlier, before] = [0, START];
		let near = 0;
		let since = NEAR;
		let denied = NEAR;
		let [yous, ours, denials] = [0, 0, 0];
		for (let i = 0; i < words.length; i++) {
			const { word, group, past, person, denies } = know(words[i]!);
			add(WORD, word);
			add(WORDS, before, word);
			add(THREE, Math.imul(earlier, 31) + before, word);
			if (group) add(GROUP, group);
			if (++denied <= NEAR) add(DENIED, word);
			if (denies) {
				denied = 0;
				denials++;
			}
			if (person === 1) yous++;
			else if (person === 2) ours++;
			if (person > 0) {
				near = person;
				since = 0;
			} else if (++since <= NEAR && near > 0) {
				if (past) add(DEED, near, 1);
				if (group) add(TOLD, near, group);
				add(OF, near, word);
			}
			[earlier, before] = [before, word];
			if (breaks[i]) {
				near = 0;
				denied = NEAR;
			}
		}
		add(WORDS, before, END);
		add(THREE, Math.imul(earlier, 31) + before, END);
		add(WHO, (yous > 0 ? 1 : 0) | (asks ? 2 : 0) | (denials > 0 ? 4 : 0) | (ours > 0 ? 8 : 0));
		add(LENGTH, Math.min(words.length, LONGEST) >> 1);
		if (asks) add(MARK, 1, Math.min(yous, 1));
		if (exclaims) add(MARK, 2);
		if (yous > 0) add(MARK, 3, Math.min(yous, 3));
		return places;
	};
}

const START = fnv1a('^');
const END = fnv1a('$');
