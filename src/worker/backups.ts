import * as v from 'valibot';
import { browser } from '../browser.ts';
import { BACKUPS_KEPT, type BackupState, nextBackup } from '../replies/backup.ts';
import { type OwnReply, ownReplySchema } from '../replies/own.ts';
import { loadSettings, type Settings } from '../settings.ts';
import { createDatabase } from './database.ts';
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
const atOf = (id: string): number => Number(id.slice('backup-'.length));

/** The backups, in a database of their own: what breaks the replies leaves them alone. */
function createBackups(name: string) {
	const { use, destroy } = createDatabase(name);

	return {
		/** Every one as it stands, the oldest first. */
		async documents() {
			const { rows } = await use((database) => database.allDocs<object>({ include_docs: true }));
			return rows.flatMap(({ doc }) => doc ?? []);
		},

		/** The one made then, or null. */
		async get(at: number): Promise<Backup | null> {
			const read = v.safeParse(document, await use((database) => database.get(idOf(at)).catch(nothingThere)));
			if (!read.success) return null;
			const replies = read.output.replies.flatMap((reply) => {
				const one = v.safeParse(readable, [reply]);
				return one.success ? one.output : [];
			});
			return { at, replies, phrases: read.output.phrases as Settings['phrases'] };
		},

		/**
		 * Adds one, and deletes the oldest beyond those that are kept. Answers when it counts as made: later than every
		 * other, whatever the clock says.
		 */
		async add(backup: Backup): Promise<Backup> {
			const { rows } = await use((database) => database.allDocs());
			const latest = rows.at(-1);
			const added = { ...backup, at: Math.max(backup.at, latest ? atOf(latest.id) + 1 : 0) };
			await use((database) => database.put({ ...added, _id: idOf(added.at) }));
			const old = rows.slice(0, Math.max(0, rows.length + 1 - BACKUPS_KEPT));
			const gone = old.map(({ id, value }) => ({ _id: id, _rev: value.rev, _deleted: true }));
			await use((database) => database.bulkDocs(gone));
			return added;
		},

		/** Deletes everything. */
		destroy,
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

/** What a backup made now would hold. */
export async function currentState(now: Date): Promise<Backup> {
	const { replies } = await ownStore.all();
	const { phrases } = await loadSettings();
	return { at: now.getTime(), replies, phrases };
}

export const isEmpty = ({ replies, phrases }: Backup): boolean => replies.length + phrases.length === 0;

/** Makes a backup now, of nothing too: what follows can be taken back. */
export async function backUp(now: Date): Promise<Backup> {
	const backup = await backups.add(await currentState(now));
	// Killed before this, the next worker makes the same backup once more.
	const phrases = JSON.stringify(backup.phrases);
	await browser.storage.local.set({ [STATE]: { last: backup.at, changed: null, phrases } });
	return backup;
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
	// Nothing at all must not push out what there was.
	if (isEmpty(await currentState(now))) await browser.storage.local.set({ [STATE]: { ...state, changed: null } });
	else await backUp(now);
	return null;
}
