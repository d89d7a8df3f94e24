import { hashOf, NOWHERE, placeOf } from './hashes.ts';
import { asLists, type Lists } from './lists.ts';

/** Words in groups: those of each stand behind its name, with spaces between. */
export type Groups = Readonly<Record<string, string>>;

/** The groups that a word stands in, by their names' order. */
export type GroupsOf = (word: string) => readonly number[];

const NONE: readonly number[] = [];

/** Looks up what stands in groups. By hashes in flat arrays, for a page holds thousands of words. */
export function groupsIn(groups: Groups): GroupsOf {
	const { hashes, all, begin } = flat(groups);
	return (word) => {
		const at = placeOf(hashOf(word), hashes);
		return at === NOWHERE ? NONE : Array.from(all.subarray(begin[at], begin[at + 1]));
	};
}

/** A function of its own: what is worked with here would be kept as long as what is looked up in lives. */
function flat(groups: Groups): Lists & { readonly hashes: Uint32Array } {
	const found = new Map<number, number[]>();
	for (const [group, words] of Object.values(groups).entries()) {
		for (const word of words.split(' ')) {
			const hash = hashOf(word);
			found.set(hash, [...(found.get(hash) ?? []), group]);
		}
	}
	const hashes = Uint32Array.from(found.keys()).sort();
	return { hashes, ...asLists(Array.from(hashes, (hash) => found.get(hash)!)) };
}
