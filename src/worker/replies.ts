import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';
import { fill, rank } from '../replies/index.ts';
import type { Reply } from '../replies/reply.ts';
import { calendarOf, loadSettings, type Settings } from '../settings.ts';
import { type AllReplies, allReplies } from './all-replies.ts';
import { loadFavourites, loadUsed, noteUsed } from './reply-use.ts';

/** More than this nobody reads. */
const MOST = 20;

/** By the words typed; a shortcut typed whole comes first. */
function searchIn({ search, shortcuts }: AllReplies, words: string): readonly Reply[] {
	const meant = shortcuts.get(words.trim().toLowerCase());
	const found = search(words);
	return meant ? [meant, ...found.filter((reply) => reply !== meant)] : found;
}

/** Finding a reply. `clock` tells the time, for dates in replies. */
export function replyHandlers(clock: () => Date): Handlers<'reply/suggest' | 'reply/used'> {
	return {
		'reply/suggest': async ({ words, register, values, ...query }) => {
			const settings = await loadSettings();
			const calendar = calendarOf(settings, browser.i18n.getUILanguage());
			const all = await allReplies();
			const favourites = await loadFavourites();
			const found = words.trim() ? searchIn(all, words) : rank(all.replies, { ...query, used: await timesUsed() });
			return found.slice(0, MOST).map((reply) => {
				const { id, title, situation } = reply;
				const filled = fill(reply, register, { ...ownValues(settings), ...values }, clock(), calendar);
				return {
					id,
					title,
					situation,
					...(all.own.has(id) ? { isOwn: true } : {}),
					...(favourites.includes(id) ? { isFavourite: true } : {}),
					...filled,
				};
			});
		},
		'reply/used': async ({ id }) => {
			await noteUsed(id, clock());
			return null;
		},
	};
}

async function timesUsed(): Promise<Record<string, number>> {
	return Object.fromEntries(Object.entries(await loadUsed()).map(([id, { times }]) => [id, times]));
}

/** What settings say about the agent; empty ones are left out, so that a reply's fallback can stand in. */
function ownValues({ agentName, shopName }: Settings): Record<string, string> {
	return { ...(agentName && { agent: agentName }), ...(shopName && { shop: shopName }) };
}
