import type { OwnReply } from '../replies/own.ts';
import { createDatabase } from './database.ts';
import { nothingThere } from './open-index.ts';
import { ownDocument, readOwn } from './own-document.ts';

interface FoundOwn {
	readonly replies: readonly OwnReply[];
	/** Stored documents that made no sense and were left where they are. */
	readonly unreadable: number;
}

/** The agent's own replies, one document each, apart from the ledger. What writes must not run side by side. */
function createOwnStore(name: string) {
	const { use, destroy } = createDatabase(name);

	/** The revisions that are there, by id. */
	async function revisions(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
		const { rows } = await use((database) => database.allDocs({ keys: [...ids] }));
		return new Map(
			rows.flatMap((row) => ('value' in row && row.value && !row.value.deleted ? [[row.id, row.value.rev]] : [])),
		);
	}

	async function write(documents: readonly object[]): Promise<void> {
		if (documents.length === 0) return;
		const results = await use((database) => database.bulkDocs([...documents]));
		const refused = results.find((result) => 'error' in result);
		if (refused) throw new Error(`own replies: ${JSON.stringify(refused)}`);
	}

	return {
		async all(): Promise<FoundOwn> {
			const { rows } = await use((database) => database.allDocs({ include_docs: true }));
			const replies = rows.flatMap((row) => readOwn(row.doc) ?? []);
			return { replies, unreadable: rows.length - replies.length };
		},

		/** The one with this id, or null when there is none or it is unreadable. */
		async get(id: string): Promise<OwnReply | null> {
			return readOwn(await use((database) => database.get(id).catch(nothingThere)));
		},

		/** Every stored document as it stands, readable or not. */
		async documents(): Promise<readonly unknown[]> {
			return (await use((database) => database.allDocs({ include_docs: true }))).rows.map((row) => row.doc);
		},

		/** Stores these in place of what has their ids, and deletes those ids; all or none. Of two with one id the last. */
		async change(replies: readonly OwnReply[], deleted: readonly string[] = []): Promise<void> {
			const known = await revisions([...replies.map(({ id }) => id), ...deleted]);
			const gone = deleted.flatMap((id) => (known.has(id) ? [{ _id: id, _rev: known.get(id), _deleted: true }] : []));
			const last = new Map(replies.map((reply) => [reply.id, ownDocument(reply, known.get(reply.id))]));
			await write([...last.values(), ...gone]);
		},

		/** Deletes everything. */
		destroy,
	};
}

export const ownStore = createOwnStore('own-replies');
