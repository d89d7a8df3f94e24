import PouchDB from 'pouchdb-browser';

/**
 * A database of the worker. Its connection may be lost while the worker lives: a full disk aborts a write, which closes
 * it, and a browser that clears up closes it as well. Nothing was stored by what failed so, and it is done again on a
 * new connection, once.
 */
export function createDatabase(name: string) {
	let handle: PouchDB.Database | undefined;
	let closing: Promise<void> | undefined;

	const open = () => {
		// Without old revisions a deleted or edited text is really gone.
		handle ??= new PouchDB(name, { auto_compaction: true });
		return handle;
	};

	const close = (lost: PouchDB.Database): Promise<void> | undefined => {
		if (handle !== lost) return undefined;
		closing ??= lost
			.close()
			.catch(() => undefined)
			.then(() => {
				handle = undefined;
				closing = undefined;
			});
		return closing;
	};

	return {
		/** What `work` makes of the database. It may be called twice, but only where the first time changed nothing. */
		async use<T>(work: (database: PouchDB.Database) => Promise<T>): Promise<T> {
			const database = open();
			try {
				return await work(database);
			} catch (error) {
				if (!isLost(error)) throw error;
				await close(database);
				return work(open());
			}
		},

		/** Deletes everything. */
		async destroy(): Promise<void> {
			await open().destroy();
			handle = undefined;
		},
	};
}

/** The connection and not the request is what failed. */
function isLost(error: unknown): boolean {
	const { name, status, message } = error as { name?: string; status?: number; message?: string };
	return name === 'InvalidStateError' || status === 500 || /database is (?:closed|destroyed)/.test(message ?? '');
}
