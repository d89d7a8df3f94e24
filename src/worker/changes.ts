import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';
import { change } from './alone.ts';
import { asPledge, type Entry, FRESH } from './entry.ts';
import { homeOf } from './home.ts';
import { messageId, pledgeId } from './identity.ts';
import { ledger } from './ledger.ts';
import { forgetNoPromise, rememberNoPromise } from './not-promises.ts';
import { moved } from './pledges.ts';
import { store } from './store.ts';
import { reopened, withdrawn } from './withdraw.ts';

/** What the agent does with pledges. Each is safe to ask twice; what can't be done is answered with the reason. */
export function changeHandlers(
	clock: () => Date,
): Handlers<
	| 'pledge/settle'
	| 'pledge/reopen'
	| 'pledge/add'
	| 'pledge/edit'
	| 'pledge/snooze'
	| 'pledge/merge'
	| 'pledge/not-a-promise'
	| 'pledge/maybe-kept'
> {
	/** Stores what `next` makes of the entry with this id; the same entry is not stored again. */
	const become = (id: string, next: (entry: Entry) => Entry | Promise<Entry>) =>
		change(clock(), async () => {
			const before = await existing(id);
			const after = await next(before);
			if (after !== before) await store([after], clock());
			return asPledge(after);
		});

	return {
		'pledge/settle': ({ id, as }) => become(id, (entry) => settled(entry, as, clock())),

		'pledge/reopen': ({ id }) =>
			become(id, async (entry) => {
				await forgetNoPromise(entry.text);
				return isOpen(entry) ? entry : reopened(entry);
			}),

		'pledge/add': ({ key, tab, ...promise }) =>
			change(clock(), async () => {
				const id = pledgeId(await messageId({ ...promise, message: `by hand ${key}` }), 0);
				const known = await ledger.get(id);
				if (known) return asPledge(known);
				const url = tab === undefined ? undefined : (await browser.tabs.get(tab)).url;
				const home = homeOf(url) ?? homeOf(promise.link ?? undefined);
				const entry: Entry = { ...promise, ...FRESH, id, madeAt: clock().getTime(), home };
				await store([entry], clock());
				return asPledge(entry);
			}),

		'pledge/edit': ({ id, change: to }) =>
			become(id, (before) => {
				if (holds(before, to)) return before;
				if (!to.due || holds(before, { due: to.due })) return { ...before, ...to };
				// A snooze belongs to the date it was asked for.
				const { snoozedUntil: _, ...entry } = before;
				return { ...entry, ...to };
			}),

		'pledge/snooze': ({ id, until }) =>
			become(id, (before) => {
				if ((before.snoozedUntil ?? null) === until) return before;
				const { snoozedUntil: _, ...entry } = before;
				return until === null ? entry : { ...entry, snoozedUntil: until };
			}),

		'pledge/merge': ({ earlier, later }) =>
			change(clock(), async () => {
				const [from, to] = [await existing(earlier), await existing(later)];
				if (from.replacedBy === later) return asPledge(to);
				if (earlier === later || from.state.name !== 'open' || to.state.name !== 'open') {
					throw new Error('only two open promises can be merged');
				}
				const merged = { ...to, replaces: earlier };
				await store([merged, moved(from, later, clock().getTime())], clock());
				return asPledge(merged);
			}),

		'pledge/not-a-promise': ({ id }) =>
			change(clock(), async () => {
				const entry = await existing(id);
				await rememberNoPromise(entry.text);
				if (entry.state.name === 'open') await store(await withdrawn([entry], clock()), clock());
				return asPledge(await existing(id));
			}),

		'pledge/maybe-kept': ({ verdicts, sentAt }) =>
			change(clock(), async () => {
				const known: Entry[] = [];
				const changed: Entry[] = [];
				for (const { id, verdict } of verdicts) {
					const entry = await ledger.get(id);
					if (entry && isJudged(entry, sentAt)) known.push(entry);
					// What is not open has been settled by hand; what was promised after the message it can't keep.
					if (entry?.state.name !== 'open' || isJudged(entry, sentAt) || sentAt <= entry.madeAt) continue;
					changed.push(verdict === 'yes' ? settled(entry, 'kept', clock()) : { ...entry, maybeKeptAt: sentAt });
				}
				await store(changed, clock());
				return [...known, ...changed].map(asPledge);
			}),
	};
}

/** Neither settled nor taken for kept. */
function isOpen({ state, maybeKeptAt }: Entry): boolean {
	return state.name === 'open' && maybeKeptAt === undefined;
}

/** Whether the message sent then has been heard about this entry: it may be told again when its answer was lost. */
function isJudged({ state, maybeKeptAt }: Entry, sentAt: number): boolean {
	return maybeKeptAt === sentAt || (state.name === 'kept' && state.at >= sentAt);
}

/** An entry that is settled so already keeps its time. */
export function settled(entry: Entry, as: 'kept' | 'dropped', now: Date): Entry {
	if (entry.state.name === as) return entry;
	return { ...reopened(entry), state: { name: as, at: now.getTime() } };
}

/** Whether the entry has these values already. */
function holds(entry: Entry, values: Partial<Entry>): boolean {
	return Object.entries({ ...entry, ...values }).every(
		([key, value]) => JSON.stringify(value) === JSON.stringify(entry[key as keyof Entry]),
	);
}

async function existing(id: string): Promise<Entry> {
	const entry = await ledger.get(id);
	if (!entry) throw new Error(`no such promise: ${id}`);
	return entry;
}
