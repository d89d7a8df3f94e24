import type { Promises } from '../language.ts';
import type { Pledge, UndatedPledge } from '../promises/pledge.ts';
import type { Chat, Site } from '../sites/index.ts';
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
export async function noteSent(
	site: Site,
	sent: Sent,
	{ find, keeps, renews, asksTime }: Promises,
	signal: AbortSignal,
): Promise<Noted> {
	const { chat, text, at } = sent;
	const of = { site: site.id, conversation: chat.key };
	const { pledges: open } = await deliver('pledge/list', { state: 'open', of }, signal);
	// Where nobody can tell who the customer is, an earlier promise may be another's.
	const isNamed = chat.customer !== '' || !chat.weak;
	const earlier = isNamed ? open.filter(({ madeAt }) => madeAt < at) : [];
	const { moved, noted } = await promised(site, sent, find(text), earlier, renews, signal);
	const verdicts = earlier
		.filter(({ id }) => !moved.has(id))
		.flatMap((pledge) => {
			const verdict = keeps(pledge, text);
			return verdict === 'no' ? [] : [{ id: pledge.id, verdict }];
		});
	const kept = verdicts.length > 0 ? await deliver('pledge/maybe-kept', { verdicts, sentAt: at }, signal) : [];
	const lines = [...noted.map((pledge) => lineOfNoted(pledge, new Date(at), asksTime)), ...kept.map(lineOfKept)];
	return { lines, kept };
}

async function promised(
	site: Site,
	{ chat, message, at }: Sent,
	pledges: readonly UndatedPledge[],
	earlier: readonly Pledge[],
	renews: Promises['renews'],
	signal: AbortSignal,
) {
	const moved = new Set<string>();
	if (pledges.length === 0) return { moved, noted: [] };
	const made = pledges.map(({ text, what }) => {
		const before = earlier.find((one) => !moved.has(one.id) && renews(one, { text, what }));
		if (before) moved.add(before.id);
		return before ? { text, what, renews: before.id } : { text, what };
	});
	const { key: conversation, customer, link } = chat;
	const where = { site: site.id, conversation, customer, link };
	const noted = await deliver('pledge/made', { ...where, message, sentAt: at, pledges: made }, signal);
	return { moved, noted };
}
