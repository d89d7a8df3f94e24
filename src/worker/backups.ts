import PouchDB from 'pouchdb-browser';
import * as v from 'valibot';
import { browser } from '../browser.ts';
import { BACKUPS_KEPT, type BackupState, nextBackup } from '../replies/backup.ts';
import { type OwnReply, ownReplySchema } from '../replies/own.ts';
import { loadSettings, type Settings } from '../settings.ts';
import { nothingThere } from './open-index.ts';
import { ownStore } from './own-store.ts';

/** Everything a person has written for replies, as it stood at one instant. */
export interface Backup {
	/** Epoch milliseconds. */
	readonly at: number;
	readonly replies: readonly OwnReply[];
	readonly phrases: Settings['phrases'];
}

const document = v.object({ at: v.number(), replies: v.array(v.unknown()), phrases: v.array(v.unknown()) });
const readable = v.array(ownReplySchema);

/** Ids in the order of time. */
const idOf = (at: number): string => `backup-${String(at).padStart(16, '0')}`;

/** The backups, in a database of their own: what breaks the replies leaves them alone. */
function createBackups(name: string) {
	let handle: PouchDB.Database | undefined;
	const database = () => {
		handle ??= new PouchDB(name, { auto_compaction: true });
		return handle;
	};

	return {
		/** Every one as it stands, the oldest first. */
		async documents() {
			const { rows } = await database().allDocs<object>({ include_docs: true });
			return rows.flatMap(({ doc }) => doc ?? []);
		},

		/** The one made then, or null. */
		async get(at: number): Promise<Backup | null> {
			const read = v.safeParse(document, await database().get(idOf(at)).catch(nothingThere));
			if (!read.success) return null;
			const replies = read.output.replies.flatMap((reply) => {
				const one = v.safeParse(readable, [reply]);
				return one.success ? one.output : [];
			});
			return { at, replies, phrases: read.output.phrases as Settings['phrases'] };
		},

		/** Adds one, and deletes the oldest beyond those that are kept. */
		async add(backup: Backup): Promise<void> {
			const there = await database().get(idOf(backup.at)).catch(nothingThere);
			await database().put({ ...backup, _id: idOf(backup.at), ...(there ? { _rev: there._rev } : {}) });
			const { rows } = await database().allDocs();
			const old = rows.slice(0, -BACKUPS_KEPT);
			if (old.length > 0)
				await database().bulkDocs(old.map(({ id, value }) => ({ _id: id, _rev: value.rev, _deleted: true })));
		},

		/** Deletes everything. */
		async destroy(): Promise<void> {
			await database().destroy();
			handle = undefined;
		},
	};
}

export const backups = createBackups('own-backups');

const STATE = 'backup';
const instant = v.nullable(v.number());
const stored = v.fallback(v.object({ last: instant, changed: instant, phrases: v.string() }), {
	last: null,
	changed: null,
	phrases: '[]',
});

/** `phrases` are the house phrases of the last backup: they are settings, and change without our hearing of it. */
async function loadState(): Promise<BackupState & { readonly phrases: string }> {
	return v.parse(stored, (await browser.storage.local.get(STATE))[STATE]);
}

/** Something is about to change that is in no backup yet. */
export async function noteChanged(now: Date): Promise<void> {
	const state = await loadState();
	if (state.changed === null) await browser.storage.local.set({ [STATE]: { ...state, changed: now.getTime() } });
}

/** Makes a backup now; null when there is nothing to keep. */
export async function backUp(now: Date): Promise<Backup | null> {
	const { replies } = await ownStore.all();
	const { phrases } = await loadSettings();
	const backup = { at: now.getTime(), replies, phrases };
	const isEmpty = replies.length === 0 && phrases.length === 0;
	if (!isEmpty) await backups.add(backup);
	// Killed before this, the next worker makes the same backup once more.
	const last = isEmpty ? (await loadState()).last : backup.at;
	await browser.storage.local.set({ [STATE]: { last, changed: null, phrases: JSON.stringify(phrases) } });
	return isEmpty ? null : backup;
}

/** Makes the weekly backup when it is due. Answers when the next one is, in epoch milliseconds; null: no need yet. */
export async function backUpWeekly(now: Date): Promise<number | null> {
	let state = await loadState();
	const { phrases } = await loadSettings();
	if (state.changed === null && JSON.stringify(phrases) !== state.phrases) {
		await noteChanged(now);
		state = await loadState();
	}
	const due = nextBackup(state);
	if (due === null || due > now.getTime()) return due;
	await backUp(now);
	return null;
}
