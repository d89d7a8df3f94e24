import { createDatabase } from './database.ts';
import { asDocument, type Entry, readEntry } from './entry.ts';
import { currentIndex, nothingThere } from './open-index.ts';
import { sweep } from './sweep.ts';

/** What was found, and how many stored documents made no sense and were left where they are. */
export interface Found {
	readonly entries: readonly Entry[];
	readonly unreadable: number;
}

export interface FoundOpen extends Found {
	/** The local day of the last sweep; empty before the first. */
	readonly sweptOn: string;
}

/**
 * The ledger: one document a pledge. What writes, and what may write the index (`open`, `lately`, `place`), must not run side by side: see
 * `alone`. Reading what is open costs as much as there is open and as much as has changed since, however long the ledger.
 */
export function createLedger(name: string) {
	const { use, destroy } = createDatabase(name);

	return {
		/** The open ones. */
		async open(): Promise<FoundOpen> {
			const { open, unreadable, sweptOn } = await use(currentIndex);
			const entries = open.flatMap((document) => readEntry(document) ?? []);
			return { entries, unreadable: unreadable.length, sweptOn };
		},

		/** The last few that were settled, the latest first. */
		async lately(): Promise<readonly Entry[]> {
			const { lately } = await use(currentIndex);
			return lately.flatMap((document) => readEntry(document) ?? []).reverse();
		},

		/** Names how it stands: the same as long as nothing in it changes. */
		place: async (): Promise<number | string> => (await use(currentIndex)).seq,

		/** Every one, settled ones too: reads the whole ledger. */
		async all(): Promise<Found> {
			const { rows } = await use((database) => database.allDocs({ include_docs: true }));
			const entries = rows.flatMap((row) => readEntry(row.doc) ?? []);
			return { entries, unreadable: rows.length - entries.length };
		},

		/** Every stored document as it stands, readable or not. */
		async documents(): Promise<readonly unknown[]> {
			return (await use((database) => database.allDocs({ include_docs: true }))).rows.map((row) => row.doc);
		},

		/** The one with this id, or null when there is none or it is unreadable. */
		async get(id: string): Promise<Entry | null> {
			return readEntry(await use((database) => database.get(id).catch(nothingThere)));
		},

		/** Those whose ids start so, and every such id that is taken, readable or not. */
		async startingWith(prefix: string): Promise<{ entries: readonly Entry[]; taken: ReadonlySet<string> }> {
			const range = { startkey: prefix, endkey: `${prefix}\uffff`, include_docs: true as const };
			const { rows } = await use((database) => database.allDocs(range));
			const entries = rows.flatMap((row) => readEntry(row.doc) ?? []);
			return { entries, taken: new Set(rows.map((row) => row.id)) };
		},

		/**
		 * Stores them; when the worker dies on the way, all or none. Rejects when one of them was changed since it was read.
		 * Of two with one id the last counts.
		 */
		async put(entries: readonly Entry[]): Promise<void> {
			const last = new Map(entries.map((entry) => [entry.id, asDocument(entry)]));
			const results = await use((database) => database.bulkDocs([...last.values()]));
			const refused = results.find((result) => 'error' in result);
			if (refused) throw new Error(`ledger: ${JSON.stringify(refused)}`);
		},

		/** Deletes what was settled before that instant; to be done once a day. */
		sweep: (settledBefore: number, now: Date): Promise<void> => use((database) => sweep(database, settledBefore, now)),

		/** Deletes everything. */
		destroy,
	};
}

/** The one ledger. An open handle is all that this module holds. */
export const ledger = createLedger('ledger');
