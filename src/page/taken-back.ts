import type { Chat, SeenMessage, Site } from '../sites/index.ts';
import { shortened } from '../ui/promise-words.ts';
import { t } from '../ui/text.ts';
import type { Line } from './chip.ts';
import { deliver } from './deliver.ts';
import { type Proven, provenKey } from './outbox.ts';
import { lineOfOwed } from './promise-lines.ts';

/** Characters of a promise in a line of the chip. */
const MOST = 90;

/** Takes the promises of a message back, as often as it is asked. Gives what there is to say about it. */
async function withdraw(
	site: Site,
	conversation: string,
	message: string,
	signal: AbortSignal,
): Promise<readonly Line[]> {
	const asked = Date.now();
	const pledges = await deliver('pledge/withdraw', { site: site.id, conversation, message }, signal);
	// Said once: the row still says it when the page is opened another time.
	const withdrawn = pledges.filter(({ state }) => state.name === 'withdrawn' && state.at >= asked);
	return withdrawn.map(({ text }) => ({ say: t('page_taken_back', shortened(text, MOST)) }));
}

/** A sent message, and what it did to earlier promises. */
export interface Done {
	readonly conversation: string;
	readonly message: string;
	/** Ids of the promises that it keeps, or seems to. */
	readonly kept: readonly string[];
}

/** Takes back all that a sent message has done: its promises, and that it `kept` earlier ones. */
export async function undo(
	site: Site,
	{ conversation, message, kept }: Done,
	signal: AbortSignal,
): Promise<readonly Line[]> {
	const lines = await withdraw(site, conversation, message, signal);
	const open = await Promise.all(kept.map((id) => deliver('pledge/reopen', { id }, signal)));
	return [...lines, ...open.map((pledge) => lineOfOwed(pledge, new Date()))];
}

/** Sees to it that a message taken back takes its promises with it. */
export function createTakenBack(site: Site, proven: Proven, signal: AbortSignal) {
	const stood = new WeakMap<HTMLElement, { readonly key: string; readonly messages: readonly SeenMessage[] }>();
	const told = new Set<string>();

	/** The messages of a box's conversation have changed. Gives what there is to say about it. */
	return async function look(chat: Chat, box: HTMLElement, messages: readonly SeenMessage[]): Promise<readonly Line[]> {
		const before = stood.get(box);
		stood.set(box, { key: chat.key, messages });
		const gone = site.takenBack?.(box, before?.key === chat.key ? before.messages : []) ?? [];
		const lines: Line[] = [];
		for (const id of gone) {
			const key = provenKey(chat, id);
			const isWeak = before?.messages.some((one) => one.id === id && one.weak);
			const message = proven.get(key) ?? (isWeak ? null : id);
			// The same words may be sent again.
			proven.delete(key);
			if (message === null || told.has(message)) continue;
			told.add(message);
			lines.push(...(await withdraw(site, chat.key, message, signal)));
		}
		return lines;
	};
}
