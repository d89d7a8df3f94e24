import { stem } from './en/stem.ts';
import { plain } from './plain.ts';

const AMOUNT = /^\D{0,3}\d/;

/** How a message is written, which its words do not show. */
const MANNERS: readonly (readonly [name: string, shows: RegExp])[] = [
	['SHOUTS', /\b[A-Z]{4,}\b|\b[A-Z]{2,} [A-Z]{3,}\b/],
	['!!', /!\s*!/],
	['??', /\?\s*\?/],
	['...', /\.\.|…/],
];

/** Words that mean much the same to the reader, by the group's name; `deliver*` is every word that begins so. */
export type Groups = Readonly<Record<string, string>>;

/** How a language's words are taken together. */
export interface Wording {
	readonly groups: Groups;
	/** One line a word: how it should read, then how people type it. */
	readonly spellings: string;
}

/**
 * Makes what tells the features of a message, each thing once: its words without endings, two words in a row
 * (`not_arriv`), the groups its words belong to (`{money}`) and how it is written. The empty feature is in every message.
 */
export function createFeatures({ groups, spellings }: Wording): (text: string) => ReadonlySet<string> {
	const spelled = new Map(
		spellings
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [word = '', ...typed] = line.split(' ');
				return typed.map((as) => [as, word] as const);
			}),
	);
	/** Groups by word, and by the start of a word. */
	const ofWord = new Map<string, string[]>();
	for (const [group, members] of Object.entries(groups)) {
		for (const word of members.split(' ')) ofWord.set(word, [...(ofWord.get(word) ?? []), `{${group}}`]);
	}

	function groupsOf(word: string): readonly string[] {
		const found = [...(ofWord.get(word) ?? [])];
		for (let length = 3; length <= word.length; length++)
			found.push(...(ofWord.get(`${word.slice(0, length)}*`) ?? []));
		if (AMOUNT.test(word)) found.push(...(ofWord.get('#') ?? []));
		return found;
	}

	return (text) => {
		const words = plain(text, spelled);
		const stems = words.map((word) => (AMOUNT.test(word) ? '#' : stem(word)));
		return new Set([
			'',
			...stems,
			...stems.slice(1).map((word, before) => `${stems[before]}_${word}`),
			...words.flatMap(groupsOf),
			...MANNERS.flatMap(([name, shows]) => (shows.test(text) ? [name] : [])),
		]);
	};
}
