import type { Situation } from '../customer/reading.ts';
import type { Handlers } from '../protocol.ts';
import { library } from '../replies/index.ts';
import { cleaned, LONGEST_TEXT, type OwnReply, titleOf } from '../replies/own.ts';
import { changeSettings } from '../settings.ts';
import { forgetReplies } from './all-replies.ts';
import { change } from './alone.ts';
import { backUp, backups, currentState, isEmpty, noteChanged } from './backups.ts';
import { hash } from './identity.ts';
import { ownStore } from './own-store.ts';
import { loadFavourites, loadUsed, markFavourite } from './reply-use.ts';
import { staleAmong } from './stale-among.ts';

/** The agent's own replies. Each is safe to ask twice. */
export function ownHandlers(
	clock: () => Date,
): Handlers<
	| 'own/list'
	| 'own/save'
	| 'own/keep'
	| 'own/archive'
	| 'own/delete'
	| 'own/favourite'
	| 'own/import'
	| 'own/backups'
	| 'own/back-up'
	| 'own/restore'
> {
	const mine = <T>(work: Work<T>): Promise<T> => edit(clock(), work);

	return {
		'own/list': async () => {
			const found = await ownStore.all();
			const used = await loadUsed();
			const stale = await staleAmong(found.replies, used, clock());
			return { ...found, used, favourites: await loadFavourites(), stale };
		},

		'own/save': ({ reply }) =>
			mine(async (now) => {
				const { archived = false, madeAt = now } = (await ownStore.get(reply.id)) ?? {};
				const saved: OwnReply = { ...reply, archived, madeAt, changedAt: now };
				await ownStore.change([saved]);
				return saved;
			}),

		'own/keep': ({ text, situation }) => keep(text, situation, clock()),

		'own/archive': ({ id, archived }) =>
			mine(async (now) => {
				const known = (await ownStore.get(id)) ?? copyOf(id, now);
				if (!known) throw new Error(`no such reply: ${id}`);
				if (known.archived === archived) return known;
				const changed = { ...known, archived };
				await ownStore.change([changed]);
				return changed;
			}),

		'own/delete': ({ id }) =>
			mine(async () => {
				await ownStore.change([], [id]);
				return null;
			}),

		'own/favourite': ({ id, isFavourite }) => markFavourite(id, isFavourite),

		'own/import': ({ replies }) =>
			mine(async () => {
				// An import that was a mistake can be taken back.
				const { at } = await backUp(clock());
				await ownStore.change(replies);
				return { saved: replies.length, backup: at };
			}),

		'own/backups': async () => {
			const all = await backups.documents();
			return all.map(summary).reverse();
		},

		'own/back-up': () =>
			mine(async () => {
				return isEmpty(await currentState(clock())) ? null : summary(await backUp(clock()));
			}),

		'own/restore': ({ at }) =>
			mine(async () => {
				const backup = await backups.get(at);
				if (!backup) throw new Error(`no backup of ${at}`);
				// Read before the next line: the backup it makes may push this one out.
				await backUp(clock());
				const kept = new Set(backup.replies.map(({ id }) => id));
				const { replies } = await ownStore.all();
				const others = replies.map(({ id }) => id).filter((id) => !kept.has(id));
				await ownStore.change(backup.replies, others);
				await changeSettings({ phrases: backup.phrases });
				return summary(backup);
			}),
	};
}

/** Keeps a text as a new reply; the same text again is the same reply, whatever has become of it. */
export function keep(
	text: string,
	situation: Situation = 'other',
	at: Date,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
	return edit(at, async (now) => {
		const words = cleaned(text).trim().slice(0, LONGEST_TEXT);
		const id = `own/kept-${await hash(words)}`;
		if (await ownStore.get(id)) return { id, isNew: false };
		const say = { chat: [{ block: 'fix', text: words }], warm: [], formal: [] } as const;
		const reply = { id, situation, title: titleOf(words), tags: [], say, shortcut: '', group: '' };
		await ownStore.change([{ ...reply, archived: false, madeAt: now, changedAt: now }]);
		return { id, isNew: true };
	});
}

function summary(backup: object): { at: number; replies: number; phrases: number } {
	const { at, replies, phrases } = backup as { at: number; replies: readonly unknown[]; phrases: readonly unknown[] };
	return { at, replies: replies.length, phrases: phrases.length };
}

/** A built-in reply as the agent's own. */
function copyOf(id: string, now: number): OwnReply | null {
	const builtIn = library.find((reply) => reply.id === id);
	if (!builtIn) return null;
	const { situation, title, tags, say } = builtIn;
	return { id, situation, title, tags, say, shortcut: '', group: '', archived: false, madeAt: now, changedAt: now };
}

/** What is done at an instant, in epoch milliseconds. */
type Work<T> = (now: number) => Promise<T>;

/** Changes own replies, one at a time; the next search and the next backup know of it. */
function edit<T>(now: Date, work: Work<T>): Promise<T> {
	return change(now, async () => {
		await noteChanged(now);
		try {
			return await work(now.getTime());
		} finally {
			forgetReplies();
		}
	});
}
