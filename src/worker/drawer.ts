import { createDatabase } from './database.ts';
import { nothingThere } from './open-index.ts';

/**
 * What names customers and is no promise, each thing under its key. In a database and not in `storage.local`: that may be
 * read by the process of any page we work in, as content scripts read the settings there.
 */
function createDrawer(name: string) {
	const { use, destroy } = createDatabase(name);
	const find = (key: string) => use((database) => database.get<{ value: unknown }>(key).catch(nothingThere));

	return {
		/** Undefined where there is nothing. */
		get: async (key: string): Promise<unknown> => (await find(key))?.value,

		/** One at a time for each key. */
		async set(key: string, value: unknown): Promise<void> {
			const rev = (await find(key))?._rev;
			await use((database) => database.put({ _id: key, ...(rev === undefined ? {} : { _rev: rev }), value }));
		},

		/** Everything, by its key. */
		async all(): Promise<Record<string, unknown>> {
			const { rows } = await use((database) => database.allDocs<{ value: unknown }>({ include_docs: true }));
			return Object.fromEntries(rows.map(({ id, doc }) => [id, doc?.value]));
		},

		/** Deletes everything. */
		destroy,
	};
}

export const drawer = createDrawer('drawer');
