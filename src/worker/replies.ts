import { browser } from '../browser.ts';
import type { FoundReply, Handlers, ReplyQuery } from '../protocol.ts';
import { calledName, choicesFor, fillParts, library, liking, rank, registerFor } from '../replies/index.ts';
import type { Register } from '../replies/reply.ts';
import { calendarOf, loadSettings, ownValues } from '../settings.ts';
import { type AllReplies, allReplies } from './all-replies.ts';
import { owedIn } from './owed.ts';
import { countPicked, pickedIn } from './picked.ts';
import { noteReply } from './record.ts';
import { loadFavourites, loadUsed, noteUsed } from './reply-use.ts';

/** A screenful: who wants more asks for it. */
const SCREENFUL = 20;

/** By the words typed, what is liked sooner; a shortcut typed whole comes first. */
async function searchIn({ search, shortcuts }: AllReplies, words: string, favourites: Iterable<string>, now: Date) {
	const meant = shortcuts.get(words.trim().toLowerCase());
	const found = search(words, liking(await loadUsed(), favourites, now));
	return meant ? [meant, ...found.filter((reply) => reply !== meant)] : found;
}

/** By what is known of the conversation, of the agent, and of what is owed. */
async function rankIn({ replies }: AllReplies, query: ReplyQuery, register: Register, now: Date) {
	const [used, picked, owed] = await Promise.all([
		timesUsed(),
		pickedIn(query.likely[0] ?? 'other'),
		owedIn(query.of, now),
	]);
	const { likely, shares, cues, mood, missing, channel = 'chat' } = query;
	return rank(replies, {
		likely,
		...(shares && { shares }),
		...(cues && { cues }),
		mood,
		missing,
		channel,
		register,
		used,
		picked,
		owed,
	});
}

/** Finding a reply. `clock` tells the time, for dates in replies. */
export function replyHandlers(clock: () => Date): Handlers<'reply/suggest' | 'reply/used' | 'reply/parts'> {
	return {
		'reply/suggest': async (query) => {
			const settings = await loadSettings();
			const calendar = calendarOf(settings, browser.i18n.getUILanguage());
			const all = await allReplies();
			const favourites = new Set(await loadFavourites());
			const register = registerFor(query.register, { channel: query.channel, said: query.manner });
			const values = { ...ownValues(settings), ...called(query.values) };
			const { words } = query;
			const found = words.trim()
				? await searchIn(all, words, favourites, clock())
				: await rankIn(all, query, register, clock());
			return found.slice(0, query.most ?? SCREENFUL).map((reply): FoundReply => {
				const { id, title, situation } = reply;
				const parts = reply.say[register];
				return {
					id,
					title,
					situation,
					register,
					parts,
					...(all.own.has(id) ? { isOwn: true } : {}),
					...(favourites.has(id) ? { isFavourite: true } : {}),
					...fillParts(parts, register, values, clock(), calendar),
				};
			});
		},
		'reply/used': async ({ id, situation }) => {
			await Promise.all([noteUsed(id, clock()), noteReply(clock())]);
			if (situation) await countPicked(situation, id);
			return null;
		},
		'reply/parts': ({ situation, register }) => choicesFor(library, situation, register),
	};
}

/** The customer as people are called: a page knows only the name that the site shows. */
function called({ customer = '', ...values }: Readonly<Record<string, string>>): Record<string, string> {
	const name = calledName(customer);
	return { ...values, ...(name && { customer: name }) };
}

async function timesUsed(): Promise<Record<string, number>> {
	return Object.fromEntries(Object.entries(await loadUsed()).map(([id, { times }]) => [id, times]));
}
