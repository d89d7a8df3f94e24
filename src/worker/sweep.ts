import { localDayOf } from '../promises/due.ts';
import { readEntry } from './entry.ts';
import { BATCH, currentIndex, saveIndex } from './open-index.ts';

const DAY = 24 * 60 * 60_000;

/**
 * Deletes what was settled before that instant; to be done once a day. A settled document's last change was its settling,
 * so the change feed has the oldest first, and only what has become old since the last time is read.
 */
export async function sweep(database: PouchDB.Database, settledBefore: number, now: Date): Promise<void> {
	let since = (await currentIndex(database)).swept;
	for (let isDone = false; !isDone; ) {
		const { results } = await database.changes({ since, limit: BATCH, include_docs: true });
		const isYoung = (doc: unknown) => {
			const settledAt = settledAtOf(doc);
			// What was settled "in the future", before the clock was put right, must not stop the sweep for years. What was
			// settled while this sweep was on its way is a moment ahead of it, and no more than that.
			return settledAt !== null && settledAt >= settledBefore && settledAt <= now.getTime() + DAY;
		};
		const young = results.findIndex(({ doc }) => isYoung(doc));
		const passed = young < 0 ? results : results.slice(0, young);
		const old = passed.flatMap(({ id, doc }) =>
			doc && settledAtOf(doc) !== null ? [{ _id: id, _rev: doc._rev, _deleted: true }] : [],
		);
		if (old.length > 0) await database.bulkDocs(old);
		since = passed.at(-1)?.seq ?? since;
		isDone = young >= 0 || results.length < BATCH;
	}
	await saveIndex(database, { ...(await currentIndex(database)), swept: since, sweptOn: localDayOf(now) });
}

/** Null for what is open, unreadable or deleted: it is passed by, and comes again in the feed when it changes. */
function settledAtOf(doc: unknown): number | null {
	const state = readEntry(doc)?.state;
	return state && state.name !== 'open' ? state.at : null;
}
