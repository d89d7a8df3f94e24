import { createSearch } from '../../replies/index.ts';
import { complete, type OwnReply } from '../../replies/own.ts';
import type { Reply } from '../../replies/reply.ts';
import type { Stale } from '../../replies/stale.ts';

/** A reply in the list: one of the agent's own, or a built-in one as it came. */
export interface Item {
	readonly reply: Reply;
	/** Null for a built-in one that nobody has changed. */
	readonly own: OwnReply | null;
	/** Own words in place of a built-in one. */
	readonly isCopy: boolean;
	readonly isFavourite: boolean;
	readonly times: number;
	readonly stale: Stale | null;
}

export const FILTERS = ['own', 'favourite', 'stale', 'built-in', 'archived'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a reply stands under this heading. */
export function isUnder(filter: Filter, { own, isFavourite, stale }: Item): boolean {
	if (filter === 'archived') return own?.archived ?? false;
	if (own?.archived) return false;
	switch (filter) {
		case 'own':
			return own !== null;
		case 'favourite':
			return isFavourite;
		case 'stale':
			return stale !== null;
		case 'built-in':
			return own === null;
	}
}

/** All there is: the agent's own by title, then the built-in ones in the library's order. */
export function itemsOf(
	builtIn: readonly Reply[],
	own: readonly OwnReply[],
	about: (reply: Reply) => Pick<Item, 'isFavourite' | 'times' | 'stale'>,
): readonly Item[] {
	const ids = new Set(own.map(({ id }) => id));
	const known = new Set(builtIn.map(({ id }) => id));
	const byTitle = [...own].sort((a, b) => a.title.localeCompare(b.title));
	return [
		...byTitle.map((one) => ({ reply: complete(one), own: one, isCopy: known.has(one.id), ...about(one) })),
		...builtIn.filter(({ id }) => !ids.has(id)).map((reply) => ({ reply, own: null, isCopy: false, ...about(reply) })),
	];
}

/** Those found by the words, best first; all of them for no words. Make one for each list. */
export function createFinder(items: readonly Item[]): (words: string) => readonly Item[] {
	let search: ReturnType<typeof createSearch> | undefined;
	const byReply = new Map(items.map((item) => [item.reply, item]));
	return (words) => {
		if (!words.trim()) return items;
		search ??= createSearch(items.map(({ reply }) => reply));
		return search(words).flatMap((reply) => byReply.get(reply) ?? []);
	};
}
