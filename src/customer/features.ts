import { type Groups, groupsIn } from '../text/groups.ts';
import { fnv1a, mixed } from '../text/hashes.ts';
import { LEADS } from './en/leads.ts';
import { stem } from './en/stem.ts';
import { plain } from './plain.ts';

/** How many places there are for features; two that share one are told apart by what stands around them. */
export const PLACES = 1 << 20;

/** In every message. */
export const ALWAYS = 0;

const AMOUNT = /^\D{0,3}\d/;
/** What `plain` puts where a sentence ends, and where a message begins. */
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '$', '^']);

/** How a message is written, which its words do not show. */
const MANNERS: readonly RegExp[] = [
	/\b[A-Z]{4,}\b|\b[A-Z]{2,} [A-Z]{3,}\b/,
	/\b[A-Z]{4,}\b[\s\S]*\b[A-Z]{4,}\b/,
	/!\s*!/,
	/\?\s*\?/,
	/\.\.|…/,
];

/** Kinds of feature, so that a word and a group of the same name are not the same. */
const [WORD, WORDS, GROUP, OPENS, MANNER, LENGTH] = [1, 2, 3, 4, 5, 6];
/** Longer than two to this power, in words, a message has no length of its own. */
const LONGEST = 7;
/** No beginning of words that stands in a group is shorter than this, and so many places are kept for them. */
const BEGINNING = 3;
const BEGUN = 4096;
/** A message of no more words than this and its end says what its leading words say. */
const FEW = 2;

/** How a language's words are taken together. */
export interface Wording {
	/** Words that mean much the same to the reader; `deliver*` is every word that begins so. */
	readonly groups: Groups;
	/** One line a word: how it should read, then how people type it. */
	readonly spellings: string;
}

/**
 * Makes what tells what a message shows, as places below `PLACES`; a place may come twice, and the order is of no account. Its
 * words without endings, two in a row, the groups its words belong to, how its sentences open, and how it is written.
 */
export function createFeatures({ groups, spellings }: Wording): (text: string) => number[] {
	const spelled = spelledBy(spellings);
	const groupsOf = groupsBy(groups);

	return (text) => {
		const words = told(plain(text, spelled));
		const stems = words.map((word) => fnv1a(AMOUNT.test(word) ? '#' : stem(word)));
		const places = [ALWAYS];
		const add = (kind: number, a: number, b = 0): void => {
			// Never `ALWAYS`.
			places.push((mixed(kind, a, b) % (PLACES - 1)) + 1);
		};
		let begin = 1;
		for (let end = 1; end < words.length; end++) {
			if (!ENDS.has(words[end]!)) continue;
			for (let at = begin; at <= end; at++) {
				add(WORD, stems[at]!);
				add(WORDS, stems[at - 1]!, stems[at]!);
				for (const group of at < end ? groupsOf(words[at]!) : []) add(GROUP, group);
			}
			const asks = words[end] === '?' ? 1 : 0;
			if (end > begin) add(OPENS, stems[begin]!, asks);
			if (end > begin + 1) add(OPENS, Math.imul(stems[begin]!, 31) + stems[begin + 1]!, asks);
			begin = end + 1;
		}
		for (let nth = 0; nth < MANNERS.length; nth++) if (MANNERS[nth]!.test(text)) add(MANNER, nth);
		add(LENGTH, Math.min(LONGEST, Math.floor(Math.log2(words.length))));
		return places;
	};
}

/** Without the words that only lead to what is said, where enough is said. */
function told(words: readonly string[]): readonly string[] {
	const first = words.findIndex((word, at) => at > 0 && !LEADS.has(word));
	return first > 1 && words.length - first > FEW ? ['^', ...words.slice(first)] : words;
}

/** How a word should read, by how it is typed. */
function spelledBy(spellings: string): ReadonlyMap<string, string> {
	return new Map(
		spellings
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [word = '', ...typed] = line.split(' ');
				return typed.map((as): [string, string] => [as, word]);
			}),
	);
}

/** The groups of a word: found by the whole word, by how it begins, and by being a number. */
function groupsBy(groups: Groups): (word: string) => readonly number[] {
	const names = Object.keys(groups).map((name) => fnv1a(name));
	const find = groupsIn(groups);
	const lengths = new Set<number>();
	/** Whether any beginning may begin so: most words are not looked for in vain. */
	const begun = new Uint8Array(BEGUN);
	const beginning = (word: string): number => fnv1a(word.slice(0, BEGINNING)) % BEGUN;
	for (const member of Object.values(groups).join(' ').split(' ')) {
		if (!member.endsWith('*')) continue;
		lengths.add(member.length - 1);
		begun[beginning(member)] = 1;
	}
	return (word) => {
		const found = [...find(AMOUNT.test(word) ? '#' : word)];
		if (begun[beginning(word)] === 1) {
			for (const length of lengths) if (length <= word.length) found.push(...find(`${word.slice(0, length)}*`));
		}
		return found.map((group) => names[group]!);
	};
}
