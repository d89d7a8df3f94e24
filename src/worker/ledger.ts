import PouchDB from 'pouchdb-browser';
import * as v from 'valibot';
import { localDayOf } from '../promises/due.ts';
import { asDocument, type Entry, readEntry, SCHEMA } from './entry.ts';

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
 * Which documents are open, as of a place in the database's change feed. Reading on from that place brings it up to
 * date, so it can be lost, or left behind by a killed worker, without harm: it is a view, kept small.
 */
const INDEX = '_local/open';
const indexSchema = v.object({
	_rev: v.optional(v.string()),
	/** Another version may read what this one could not: it starts over. */
	version: v.literal(SCHEMA),
	seq: v.union([v.number(), v.string()]),
	open: v.array(v.string()),
	/** Up to here in the change feed nothing is left that will have to be deleted, and on which day that was found. */
	swept: v.union([v.number(), v.string()]),
	sweptOn: v.string(),
	unreadable: v.array(v.string()),
});
type Index = v.InferOutput<typeof indexSchema>;
const EMPTY: Index = { version: SCHEMA, seq: 0, open: [], unreadable: [], swept: 0, sweptOn: '' };

/** Changes read in one go. */
const BATCH = 500;

/**
 * The ledger: one document a pledge. Calls must not run side by side: see `alone`. Reading what is open costs as much
 * as there is open and as much as has changed since, however long the ledger.
 */
export function createLedger(name: string) {
	let handle: PouchDB.Database | undefined;
	const database = () => {
		// Without old revisions a deleted or edited text is really gone.
		handle ??= new PouchDB(name, { auto_compaction: true });
		return handle;
	};

	async function readIndex(): Promise<Index> {
		const stored: unknown = await database().get(INDEX).catch(nothingThere);
		const index = v.safeParse(indexSchema, stored);
		if (index.success) return index.output;
		const rev = (stored as { _rev?: string } | null)?._rev;
		return rev === undefined ? EMPTY : { ...EMPTY, _rev: rev };
	}

	async function catchUp(): Promise<Index> {
		const index = await readIndex();
		const open = new Set(index.open);
		const unreadable = new Set(index.unreadable);
		let seq = index.seq;
		for (;;) {
			const { results, last_seq } = await database().changes({ since: seq, limit: BATCH, include_docs: true });
			for (const { id, doc, deleted } of results) {
				const entry = deleted ? undefined : readEntry(doc);
				mark(open, id, entry?.state.name === 'open');
				mark(unreadable, id, entry === null);
			}
			seq = last_seq;
			if (results.length < BATCH) break;
		}
		if (seq === index.seq) return index;
		return writeIndex({ ...index, seq, open: [...open], unreadable: [...unreadable] });
	}

	async function writeIndex(index: Index): Promise<Index> {
		const { rev } = await database().put({ _id: INDEX, ...index });
		return { ...index, _rev: rev };
	}

	return {
		/** The open ones. */
		async open(): Promise<FoundOpen> {
			const index = await catchUp();
			const { rows } = await database().allDocs({ keys: index.open, include_docs: true });
			const entries = rows.flatMap((row) => ('doc' in row && readEntry(row.doc)) || []);
			return { entries, unreadable: index.unreadable.length, sweptOn: index.sweptOn };
		},

		/** Every one, settled ones too: reads the whole ledger. */
		async all(): Promise<Found> {
			const { rows } = await database().allDocs({ include_docs: true });
			const read = rows.map((row) => readEntry(row.doc));
			const entries = read.filter((entry) => entry !== null);
			return { entries, unreadable: read.length - entries.length };
		},

		/** Every stored document as it stands, readable or not. */
		async documents(): Promise<readonly unknown[]> {
			return (await database().allDocs({ include_docs: true })).rows.map((row) => row.doc);
		},

		/** The one with this id, or null when there is none or it is unreadable. */
		async get(id: string): Promise<Entry | null> {
			return readEntry(await database().get(id).catch(nothingThere));
		},

		/** Those whose ids start so, and every such id that is taken, readable or not. */
		async startingWith(prefix: string): Promise<{ entries: readonly Entry[]; taken: ReadonlySet<string> }> {
			const { rows } = await database().allDocs({
				startkey: prefix,
				endkey: `${prefix}\uffff`,
				include_docs: true,
			});
			const entries = rows.flatMap((row) => readEntry(row.doc) ?? []);
			return { entries, taken: new Set(rows.map((row) => row.id)) };
		},

		/** Stores all of them or, when the worker dies on the way, none; what was stored since they were read rejects. */
		async put(entries: readonly Entry[]): Promise<void> {
			const results = await database().bulkDocs(entries.map(asDocument));
			const refused = results.find((result) => 'error' in result);
			if (refused) throw new Error(`ledger: ${JSON.stringify(refused)}`);
		},

		/**
		 * Deletes what was settled before that instant; to be done once a day. A settled document's last change was its settling,
		 * so the change feed has the oldest first and only what has become old since the last time is read.
		 */
		async sweep(settledBefore: number, now: Date): Promise<void> {
			let since = (await catchUp()).swept;
			for (;;) {
				const { results } = await database().changes({ since, limit: BATCH, include_docs: true });
				const old: { _id: string; _rev: string; _deleted: true }[] = [];
				let isDone = results.length < BATCH;
				for (const { id, doc, seq, deleted } of results) {
					const state = deleted ? undefined : readEntry(doc)?.state;
					const settledAt = state && state.name !== 'open' ? state.at : undefined;
					// What was settled "in the future", before the clock was put right, must not stop the sweep for years.
					if (settledAt !== undefined && settledAt >= settledBefore && settledAt <= now.getTime()) {
						isDone = true;
						break;
					}
					if (doc && settledAt !== undefined) old.push({ _id: id, _rev: doc._rev, _deleted: true });
					since = seq;
				}
				if (old.length > 0) await database().bulkDocs(old);
				if (isDone) break;
			}
			await writeIndex({ ...(await catchUp()), swept: since, sweptOn: localDayOf(now) });
		},

		/** Deletes everything. */
		async destroy(): Promise<void> {
			await database().destroy();
			handle = undefined;
		},
	};
}

export type Ledger = ReturnType<typeof createLedger>;

/** The one ledger. An open handle is all that this module holds. */
export const ledger = createLedger('ledger');

function mark(set: Set<string>, id: string, isIn: boolean) {
	if (isIn) set.add(id);
	else set.delete(id);
}

function nothingThere(error: { status?: number }): null {
	if (error.status === 404) return null;
	throw error;
}
