import MiniSearch from 'minisearch';
import { REGISTERS, type Reply } from './reply.ts';

/** How many are answered: nobody reads on. */
const MOST = 50;

/** Letters without their marks, in lower case: "café" and "Cafe" are one word. */
const folded = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * A search over titles, bodies, tags and situations that forgives typos and unfinished words; best first, at most 50.
 * Empty words give nothing. Building takes about 30 µs a reply; keep it while the replies stay the same.
 */
export function createSearch(replies: readonly Reply[]): (words: string) => readonly Reply[] {
	const index = new MiniSearch<{ id: number; title: string; tags: string; situation: string; body: string }>({
		fields: ['title', 'tags', 'situation', 'body'],
		processTerm: (term) => folded(term) || null,
		searchOptions: {
			boost: { title: 4, tags: 3, situation: 3 },
			prefix: true,
			fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
			weights: { prefix: 0.6, fuzzy: 0.3 },
		},
	});
	index.addAll(
		replies.map((reply, id) => ({
			id,
			title: reply.title,
			tags: reply.tags.join(' '),
			situation: reply.situation.replaceAll('-', ' '),
			body: REGISTERS.flatMap((register) => reply.say[register].map((part) => part.text)).join(' '),
		})),
	);
	return (words) => {
		if (!words.trim()) return [];
		const query = words.slice(0, 200);
		const all = index.search(query, { combineWith: 'AND' });
		const found = all.length > 0 ? all : index.search(query);
		return found.slice(0, MOST).map(({ id }) => replies[id as number]!);
	};
}
