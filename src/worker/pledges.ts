import { browser } from '../browser.ts';
import { dateOf } from '../promises/index.ts';
import { byDeadline } from '../promises/order.ts';
import type { Handlers, Made } from '../protocol.ts';
import { calendarOf, loadSettings } from '../settings.ts';
import { alone, change } from './alone.ts';
import { asPledge, type Entry, FRESH } from './entry.ts';
import { homeOf } from './home.ts';
import { messageId, pledgeId } from './identity.ts';
import { ledger } from './ledger.ts';
import { forgetLetter } from './letters.ts';
import { isNoPromise } from './not-promises.ts';
import { store } from './store.ts';
import { withdrawn } from './withdraw.ts';

const A_DAY = 24 * 60 * 60_000;

/** What pages report about sent messages, and what is in the ledger. `clock` tells the time. */
export function pledgeHandlers(
	clock: () => Date,
): Handlers<'pledge/made' | 'pledge/withdraw' | 'pledge/list' | 'pledge/lately'> {
	return {
		'pledge/made': (request, sender) =>
			change(clock(), async () => (await made(request, sender.url, clock())).map(asPledge)),

		'pledge/withdraw': (request) =>
			change(clock(), async () => {
				const { entries } = await ledger.startingWith(await messageId(request));
				const open = entries.filter(({ state }) => state.name === 'open');
				await store(await withdrawn(open, clock()), clock());
				await forgetLetter(request.message, clock());
				return (await ledger.startingWith(await messageId(request))).entries.map(asPledge);
			}),

		'pledge/list': async ({ state, of }) => {
			const { entries, unreadable } = await (state === 'open' ? alone(ledger.open) : ledger.all());
			// No event tells of a clock that was set, or of another time zone: a chat or the list being opened is when to look.
			if (state === 'open') void change(clock(), async () => undefined);
			const wanted = of
				? entries.filter(({ site, conversation }) => site === of.site && conversation === of.conversation)
				: entries;
			return { pledges: wanted.map(asPledge).sort(byDeadline), unreadable };
		},

		'pledge/lately': async () => {
			const since = clock().getTime() - A_DAY;
			const entries = await alone(ledger.lately);
			return entries.filter(({ state }) => state.name !== 'open' && state.at > since).map(asPledge);
		},
	};
}

/** Stores what is new in a sent message; answers all its pledges. One that was reported before changes nothing. */
async function made(request: Made, sentFrom: string | undefined, now: Date): Promise<readonly Entry[]> {
	const { message, sentAt, pledges, ...where } = request;
	const prefix = await messageId(request);
	const { entries, taken } = await ledger.startingWith(prefix);
	const home = homeOf(sentFrom) ?? homeOf(where.link ?? undefined);
	const calendar = calendarOf(await loadSettings(), browser.i18n.getUILanguage());
	const all: Entry[] = [];
	const changed: Entry[] = [];
	for (const [index, { renews, ...promise }] of pledges.entries()) {
		const id = pledgeId(prefix, index);
		const known = entries.find((entry) => entry.id === id);
		if (known && !isSentAgain(known, sentAt)) {
			all.push(known);
			continue;
		}
		// What can't be read is left as it is, and what is no promise is not taken for one again.
		if ((!known && taken.has(id)) || (await isNoPromise(promise.text))) continue;
		const earlier = renews === undefined ? null : await ledger.get(renews);
		const replaces = earlier?.state.name === 'open' ? earlier : null;
		const entry: Entry = {
			...where,
			...promise,
			due: promise.due ?? dateOf(promise.text, new Date(sentAt), calendar),
			...FRESH,
			id,
			madeAt: sentAt,
			home,
			...(known?.rev === undefined ? {} : { rev: known.rev }),
			...(replaces ? { replaces: replaces.id } : {}),
		};
		all.push(entry);
		changed.push(entry, ...(replaces ? [moved(replaces, id, sentAt)] : []));
	}
	await store(changed, now);
	return all;
}

/** Taken back and sent again: where a site has no message ids, both look the same but for the time. */
function isSentAgain({ state }: Entry, sentAt: number): boolean {
	return state.name === 'withdrawn' && state.at < sentAt;
}

/** The earlier promise once a later one has taken its place. */
export function moved(earlier: Entry, later: string, at: number): Entry {
	return { ...earlier, state: { name: 'withdrawn', at }, replacedBy: later };
}
