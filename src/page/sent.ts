import type { Promises } from '../language.ts';
import type { Pledge } from '../promises/pledge.ts';
import type { Closing } from '../protocol.ts';
import type { Chat, Site } from '../sites/index.ts';
import { wordsId } from '../sites/parts/hash.ts';
import type { Line } from './chip.ts';
import { deliver } from './deliver.ts';
import { lineOfKept, lineOfNoted } from './promise-lines.ts';

/** A message that has been sent for certain. */
export interface Sent {
	readonly chat: Chat;
	/** The site's id of it. */
	readonly message: string;
	readonly text: string;
	/** Epoch milliseconds. */
	readonly at: number;
}

/** What has become of a sent message. */
export interface Noted {
	/** What there is to say about it. */
	readonly lines: readonly Line[];
	/** Earlier promises that it keeps, or seems to. */
	readonly kept: readonly Pledge[];
}

/** Hands on what a sent message promises, and what it keeps of earlier promises to the same customer. */
export async function noteSent(site: Site, sent: Sent, promises: Promises, signal: AbortSignal): Promise<Noted> {
	const { made, verdicts } = deedOf(site, sent, promises, await openWith(site, sent.chat, signal));
	const noted = made.pledges.length > 0 ? await deliver('pledge/made', made, signal) : [];
	const kept = verdicts.length > 0 ? await deliver('pledge/maybe-kept', { verdicts, sentAt: sent.at }, signal) : [];
	const lines = [
		...noted.map((pledge) => lineOfNoted(pledge, new Date(sent.at), promises.asksTime)),
		...kept.map(lineOfKept),
	];
	return { lines, kept };
}

/**
 * What is open with the customer of a conversation. Where nobody can tell who that is nothing is: an earlier promise may
 * be another's. Nobody is asked then, for a page that sends a form is gone before there is an answer.
 */
export async function openWith(site: Site, chat: Chat, signal: AbortSignal): Promise<readonly Pledge[]> {
	if (chat.customer === '' && chat.weak) return [];
	const of = { site: site.id, conversation: chat.key };
	return (await deliver('pledge/list', { state: 'open', of }, signal)).pledges;
}

/** What a message does to the ledger, given the promises that are open with its customer. */
export function deedOf(
	site: Site,
	{ chat, message, text, at }: Sent,
	{ find, keeps, renews }: Promises,
	open: readonly Pledge[],
): Closing {
	const earlier = open.filter(({ madeAt }) => madeAt < at);
	const moved = new Set<string>();
	const pledges = find(text).map(({ text: words, what }) => {
		const before = earlier.find((one) => !moved.has(one.id) && renews(one, { text: words, what }));
		if (before) moved.add(before.id);
		return before ? { text: words, what, renews: before.id } : { text: words, what };
	});
	const verdicts = earlier
		.filter(({ id }) => !moved.has(id))
		.flatMap((pledge) => {
			const verdict = keeps(pledge, text);
			return verdict === 'no' ? [] : [{ id: pledge.id, verdict }];
		});
	const { key: conversation, customer, link } = chat;
	const made = { site: site.id, conversation, customer, link, message, sentAt: at, pledges };
	return { made, verdicts, words: wordsId(text) };
}
