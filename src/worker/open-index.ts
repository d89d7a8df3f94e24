import * as v from 'valibot';
import { readEntry, SCHEMA } from './entry.ts';

/**
 * The documents that are open, as of a place in the database's change feed. Reading on from that place brings it up to
 * date, so it can be lost, or left behind by a killed worker, without harm: it is a view. It holds the documents and not
 * their names alone, for one reading gets them all: to look each up takes twenty times as long.
 */
const ID = '_local/open';
const place = v.union([v.number(), v.string()]);
const documents = v.array(v.looseObject({ _id: v.string() }));
const schema = v.object({
	_rev: v.exactOptional(v.string()),
	/** Another version may read what this one could not: it starts over. */
	version: v.literal(SCHEMA),
	seq: place,
	open: documents,
	/** The last few that were settled, the latest last. */
	lately: documents,
	unreadable: v.array(v.string()),
	/** Up to here in the change feed nothing is left that will have to be deleted; found out on this local day. */
	swept: place,
	sweptOn: v.string(),
});
export type OpenIndex = v.InferOutput<typeof schema>;

const EMPTY: OpenIndex = { version: SCHEMA, seq: 0, open: [], lately: [], unreadable: [], swept: 0, sweptOn: '' };

/** Changes read in one go. */
export const BATCH = 500;

/** As many settled ones as somebody may want back. */
const LATELY = 20;

/** The index as it stands now; writes it only when something has changed since. */
export async function currentIndex(database: PouchDB.Database): Promise<OpenIndex> {
	const index = await load(database);
	const open = byId(index.open);
	let lately = byId(index.lately);
	const unreadable = new Set(index.unreadable);
	let seq = index.seq;
	for (;;) {
		const { results, last_seq } = await database.changes({ since: seq, limit: BATCH, include_docs: true });
		for (const { id, doc, deleted } of results) {
			const entry = deleted ? undefined : readEntry(doc);
			lately.delete(id);
			if (doc && entry?.state.name === 'open') open.set(id, { ...doc });
			else open.delete(id);
			if (doc && entry && entry.state.name !== 'open') lately.set(id, { ...doc });
			if (entry === null) unreadable.add(id);
			else unreadable.delete(id);
		}
		lately = new Map([...lately].slice(-LATELY));
		seq = last_seq;
		if (results.length < BATCH) break;
	}
	if (seq === index.seq) return index;
	const documents = { open: [...open.values()], lately: [...lately.values()], unreadable: [...unreadable] };
	return saveIndex(database, { ...index, seq, ...documents });
}

function byId(documents: OpenIndex['open']) {
	return new Map(documents.map((doc) => [doc._id, doc]));
}

/** Whoever wrote it in between knew as much; what is lost with this one is found again in the feed. */
export async function saveIndex(database: PouchDB.Database, index: OpenIndex): Promise<OpenIndex> {
	const stored = await database.put({ _id: ID, ...index }).catch((error: { status?: number }) => {
		if (error.status === 409) return null;
		throw error;
	});
	return stored ? { ...index, _rev: stored.rev } : index;
}

async function load(database: PouchDB.Database): Promise<OpenIndex> {
	const stored = await database.get<Record<string, unknown>>(ID).catch(nothingThere);
	const index = v.safeParse(schema, stored);
	if (index.success) return index.output;
	return stored ? { ...EMPTY, _rev: stored._rev } : EMPTY;
}

/** For PouchDB's `get`: null where there is no such document. */
export function nothingThere(error: { status?: number }): null {
	if (error.status === 404) return null;
	throw error;
}
