import * as v from 'valibot';
import { browser } from '../browser.ts';
import { announce } from '../news.ts';
import { addDays } from '../promises/days.ts';
import type { Handlers, Waiting } from '../protocol.ts';
import { instant } from '../replies/own.ts';
import { calendarOf, loadSettings } from '../settings.ts';
import { type Chat, showChat } from './chat.ts';
import { drawer } from './drawer.ts';
import { homeOf } from './home.ts';
import { noteAnswered } from './record.ts';
import { workingMinutes } from './working-time.ts';

const KEY = 'waiting';
const conversation = v.object({
	site: v.string(),
	conversation: v.string(),
	customer: v.string(),
	link: v.nullable(v.string()),
	home: v.nullable(v.string()),
	since: instant,
	urgent: v.boolean(),
});
const stored = v.fallback(v.array(conversation), []);
type StoredWaiting = v.InferOutput<typeof conversation>;

/** A customer who was not answered for that long has gone elsewhere; and the list must stay a list. */
const DAYS = 7;
const MOST = 200;

type Change = (waiting: readonly StoredWaiting[]) => readonly StoredWaiting[];

function editAt(now: Date, next: Change): Promise<null> {
	return navigator.locks.request(KEY, async () => {
		const oldest = addDays(now, -DAYS).getTime();
		const before = await load();
		const waiting = next(before)
			.filter(({ since }) => since > oldest)
			.slice(-MOST);
		const isSame = waiting.length === before.length && waiting.every((one, index) => one === before[index]);
		if (isSame) return null;
		await drawer.set(KEY, waiting);
		announce('waiting');
		return null;
	}) as Promise<null>;
}

/** Forgets those who have waited for too long. */
export const forgetWaiting = (now: Date): Promise<null> => editAt(now, (waiting) => waiting);

/** Conversations whose last word is the customer's. What they said is not in it. */
export function waitingHandlers(
	clock: () => Date,
): Handlers<'waiting/since' | 'waiting/over' | 'waiting/list' | 'waiting/open-chat'> {
	const edit = (next: Change) => editAt(clock(), next);

	return {
		'waiting/since': (request, sender) =>
			edit((waiting) => {
				const known = waiting.find((one) => isSame(one, request));
				// Waiting began with the first message that was not answered.
				const since = Math.min(known?.since ?? request.since, request.since, clock().getTime());
				const home = homeOf(sender.url) ?? homeOf(request.link ?? undefined);
				return [...waiting.filter((one) => one !== known), { ...request, since, home }];
			}),

		'waiting/over': async (request) => {
			let since: number | undefined;
			await edit((waiting) => {
				since = waiting.find((one) => isSame(one, request))?.since;
				return waiting.filter((one) => !isSame(one, request));
			});
			const { at } = request;
			if (since === undefined || at == null || at < since || at > clock().getTime()) return null;
			const calendar = calendarOf(await loadSettings(), browser.i18n.getUILanguage());
			return noteAnswered(workingMinutes(since, new Date(at), calendar), new Date(at));
		},

		'waiting/list': async () => {
			const settings = await loadSettings();
			const calendar = calendarOf(settings, browser.i18n.getUILanguage());
			const isLong = ({ since, urgent }: StoredWaiting) =>
				urgent || workingMinutes(since, clock(), calendar) >= settings.waitingAfter;
			const oldest = addDays(clock(), -DAYS).getTime();
			return (await load())
				.filter((one) => one.since > oldest && isLong(one))
				.sort((a, b) => a.since - b.since)
				.map(({ home: _home, ...one }): Waiting => one);
		},

		'waiting/open-chat': async (request) => {
			const one: Chat | undefined = (await load()).find((each) => isSame(each, request));
			if (!one) throw new Error('that conversation is not waiting any more');
			return showChat(one);
		},
	};
}

async function load(): Promise<readonly StoredWaiting[]> {
	return v.parse(stored, await drawer.get(KEY));
}

function isSame(one: StoredWaiting, other: { readonly site: string; readonly conversation: string }): boolean {
	return one.site === other.site && one.conversation === other.conversation;
}
