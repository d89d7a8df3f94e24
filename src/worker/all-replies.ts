import { createSearch, library, type Search } from '../replies/index.ts';
import { withOwn } from '../replies/own.ts';
import type { Reply } from '../replies/reply.ts';
import { ownStore } from './own-store.ts';

/** Every reply there is to choose from, built-in and own. */
export interface AllReplies {
	readonly replies: readonly Reply[];
	/** The ids of the agent's own, and their shortcuts in lower case with the reply each is for. */
	readonly own: ReadonlySet<string>;
	readonly shortcuts: ReadonlyMap<string, Reply>;
	readonly search: Search;
}

let known: Promise<AllReplies> | undefined;

/** Read once and kept while the worker runs, until one of them changes. */
export function allReplies(): Promise<AllReplies> {
	known ??= read();
	// What failed may go well the next time.
	known.catch(forgetReplies);
	return known;
}

/** One of the agent's own has changed. */
export function forgetReplies(): void {
	known = undefined;
}

async function read(): Promise<AllReplies> {
	const { replies: own } = await ownStore.all();
	const replies = withOwn(library, own);
	const byId = new Map(replies.map((reply) => [reply.id, reply]));
	const active = own.filter(({ archived }) => !archived);
	let search: Search | undefined;
	return {
		replies,
		own: new Set(active.map(({ id }) => id)),
		shortcuts: new Map(
			active.flatMap(({ id, shortcut }) => (shortcut ? [[shortcut.toLowerCase(), byId.get(id)!] as const] : [])),
		),
		search(words, liked) {
			search ??= createSearch(replies);
			return search(words, liked);
		},
	};
}
