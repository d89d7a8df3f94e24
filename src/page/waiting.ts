import type { Mood } from '../customer/reading.ts';
import type { Chat, SeenMessage, Site } from '../sites/index.ts';
import { deliver } from './deliver.ts';

type Turn = { readonly since: number } | { readonly since: null; readonly at: number | null };

/** Tells the worker whose turn it is in a conversation, whenever that changes. */
export function createWaiting(site: Site, signal: AbortSignal) {
	const told = new Map<string, string>();

	return async function tell(chat: Chat, messages: readonly SeenMessage[], mood: Mood): Promise<void> {
		const turn = turnOf(messages);
		// Nobody in particular waits in a group, and nobody at all on our own practice page.
		if (!turn || site.matches.length === 0 || messages.some(({ author }) => author !== undefined)) return;
		const what = `${turn.since} ${mood}`;
		if (told.get(chat.key) === what) return;
		told.set(chat.key, what);
		const of = { site: site.id, conversation: chat.key };
		if (turn.since === null) await deliver('waiting/over', { ...of, at: turn.at }, signal);
		else {
			const { customer, link } = chat;
			const urgent = mood === 'angry';
			await deliver('waiting/since', { ...of, customer, link, since: turn.since, urgent }, signal);
		}
	};
}

/**
 * Since when the customer has had no answer (epoch milliseconds); or null when the last word is the agent's, with when
 * they answered, where that is known. Undefined when there are no messages, or no time is known.
 */
export function turnOf(messages: readonly SeenMessage[]): Turn | undefined {
	const last = messages.at(-1);
	if (!last) return undefined;
	if (last.direction === 'out') {
		const asked = messages.findLastIndex(({ direction }) => direction === 'in');
		return { since: null, at: messages[asked + 1]!.at };
	}
	const answered = messages.findLastIndex(({ direction }) => direction === 'out');
	const since = messages.slice(answered + 1).find(({ at }) => at !== null)?.at;
	return since == null ? undefined : { since };
}
