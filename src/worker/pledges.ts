import { deadline } from '../promises/due.ts';
import type { Pledge, PledgeState } from '../promises/pledge.ts';
import type { Handlers } from '../protocol.ts';
import { alone, change } from './alone.ts';
import { asPledge, type Entry } from './entry.ts';
import { homeOf } from './home.ts';
import { messageId, pledgeId } from './identity.ts';
import { ledger } from './ledger.ts';

/** What can be done to pledges. `clock` tells the time. */
export function pledgeHandlers(
	clock: () => Date,
): Handlers<'pledge/made' | 'pledge/list' | 'pledge/settle' | 'pledge/reopen'> {
	const become = (id: string, state: PledgeState) =>
		change(clock(), async () => {
			const entry = { ...(await existing(id)), state };
			await ledger.put([entry]);
			return asPledge(entry);
		});

	return {
		'pledge/made': ({ message, sentAt, pledges, ...where }, sender) =>
			change(clock(), async () => {
				const prefix = await messageId({ ...where, message });
				const known = await ledger.startingWith(prefix);
				const all = pledges.map((pledge, index): Entry => {
					const id = pledgeId(prefix, index);
					const old = known.find((entry) => entry.id === id);
					if (old) return old;
					const home = homeOf(sender.url) ?? homeOf(where.link ?? undefined);
					return { ...where, ...pledge, id, madeAt: sentAt, state: { name: 'open' }, home, reminded: [] };
				});
				const fresh = all.filter((entry) => !known.includes(entry));
				if (fresh.length > 0) await ledger.put(fresh);
				return all.map(asPledge);
			}),
		'pledge/list': async ({ state }) => {
			const { entries, unreadable } = await alone(state === 'open' ? ledger.open : ledger.all);
			return { pledges: entries.map(asPledge).sort(byDeadline), unreadable };
		},
		'pledge/settle': ({ id, as }) => become(id, { name: as, at: clock().getTime() }),
		'pledge/reopen': ({ id }) => become(id, { name: 'open' }),
	};
}

async function existing(id: string): Promise<Entry> {
	const entry = await ledger.get(id);
	if (!entry) throw new Error(`no such promise: ${id}`);
	return entry;
}

/** Earliest deadline first, those without one last, and the older promise before the newer. */
function byDeadline(a: Pledge, b: Pledge): number {
	const [left, right] = [deadline(a.due) ?? Number.POSITIVE_INFINITY, deadline(b.due) ?? Number.POSITIVE_INFINITY];
	return left === right ? a.madeAt - b.madeAt : left - right;
}
