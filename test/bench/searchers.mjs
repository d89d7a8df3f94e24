// @ts-nocheck: the peers are not the project's packages, and most have no types.
/**
 * Other search engines, each the way its makers show it for a list that is searched while somebody types: unfinished
 * words, and typos where it knows how. Each is given the same entries and answers with places in the list, best first.
 *
 * @type {Record<string, (entries: readonly { title: string; tags: string; situation: string; body: string }[]) => unknown>}
 */
export const searchers = {
	async flexsearch(entries) {
		const { default: FlexSearch } = await import('flexsearch');
		const index = new FlexSearch.Document({
			tokenize: 'forward',
			document: { id: 'id', index: ['title', 'tags', 'situation', 'body'] },
		});
		for (const [id, entry] of entries.entries()) index.add({ id, ...entry });
		return (words) => [...new Set(index.search(words, { limit: 50, suggest: true }).flatMap(({ result }) => result))];
	},
	async 'fuse.js'(entries) {
		const { default: Fuse } = await import('fuse.js');
		const keys = [
			{ name: 'title', weight: 4 },
			{ name: 'tags', weight: 3 },
			{ name: 'situation', weight: 3 },
			{ name: 'body', weight: 1 },
		];
		const fuse = new Fuse(entries, { keys, ignoreLocation: true, threshold: 0.4, ignoreFieldNorm: true });
		return (words) => fuse.search(words, { limit: 50 }).map(({ refIndex }) => refIndex);
	},
	async uFuzzy(entries) {
		const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
		const fuzzy = new UFuzzy({ intraMode: 1 });
		const lines = entries.map(({ title, tags, situation, body }) => `${title} ${tags} ${situation} ${body}`);
		return (words) => {
			const [found, info, order] = fuzzy.search(lines, words, 5);
			if (!found) return [];
			return (order ? order.map((at) => info.idx[at]) : found).slice(0, 50);
		};
	},
	async orama(entries) {
		const { create, insertMultiple, search } = await import('@orama/orama');
		const schema = { title: 'string', tags: 'string', situation: 'string', body: 'string' };
		const db = create({ schema });
		await insertMultiple(
			db,
			entries.map((entry, id) => ({ id: String(id), ...entry })),
			1000,
		);
		const options = { limit: 50, tolerance: 1, boost: { title: 4, tags: 3, situation: 3 } };
		return (words) => search(db, { term: words, ...options }).hits.map(({ id }) => Number(id));
	},
};
