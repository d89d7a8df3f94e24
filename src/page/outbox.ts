import type { Chat, SeenMessage, SendEvent, Site } from '../sites/index.ts';
import { bare } from '../text/bare.ts';
import { logError, safely } from './safely.ts';
import type { Sent } from './sent.ts';

/** Some apps show a message long before it has left, some only after a while. */
const PATIENCE = 25_000;
/** When a letter is to leave is chosen from menus and calendars, and its address may be put right first. */
const LETTER_PATIENCE = 120_000;
/** Clocks of pages and people differ a little. */
const SKEW = 2 * 60_000;

/** A text that may just have been sent. */
interface Candidate {
	readonly text: string;
	readonly at: number;
	/** Messages that stood there already: they prove nothing. */
	readonly known: ReadonlySet<string>;
}

/**
 * The messages that have proven a text, by `provenKey`, and the name each has in the ledger. A second sending of the
 * same words needs a second message.
 */
export type Proven = Map<string, string>;

export function provenKey({ key }: Chat, message: string): string {
	return `${key} ${message}`;
}

/**
 * Watches what becomes of texts that may have been sent. One counts only when it stands as a new message of ours at the
 * end of the same conversation; `sent` is told of it then. `closing` is told, as often as it changes, what counts as sent
 * if the page closes now.
 */
export function createOutbox(
	site: Site,
	sent: (sent: Sent, box: HTMLElement) => void,
	signal: AbortSignal,
	proven: Proven = new Map(),
	closing: (sent: Sent | null) => void = () => undefined,
) {
	/** Resolves with the message that stands as a new one of ours in the conversation, and with where that is now. */
	function shown(box: HTMLElement, chat: Chat, candidate: Candidate, until: AbortController): Promise<Proof> {
		return new Promise((resolve) => {
			const panel = site.panel(box);
			if (!panel) return until.abort();
			const observer = new MutationObserver(
				safely(() => {
					const where = box.isConnected ? box : null;
					const here = site.chat(where);
					if (typeof here !== 'object' || !isSame(here, chat)) return until.abort();
					const isUsed = (id: string) => proven.has(provenKey(here, id));
					const found = proofOf(candidate, site.messages(where), isUsed);
					if (!found) return;
					// The same words at another time are another message.
					const message = found.weak ? `${found.id}@${Math.floor(candidate.at / 60_000)}` : found.id;
					proven.set(provenKey(here, found.id), message);
					observer.disconnect();
					resolve({ message, chat: chat.weak ? here : chat });
				}),
			);
			until.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
			observer.observe(panel, { childList: true, subtree: true, characterData: true });
		});
	}

	/**
	 * Takes note of the text in a box at the moment `event` may send it; `seen` are the messages that stand there. The
	 * site's own proof counts where it has one, else a new message.
	 */
	return function maySend(
		box: HTMLElement,
		text: string,
		seen: readonly SeenMessage[],
		event: SendEvent,
		now: Date,
	): void {
		const chat = site.chat(box);
		if (typeof chat !== 'object' || bare(text) === '') return;
		const until = new AbortController();
		const stop = () => until.abort();
		const timer = setTimeout(stop, site.channel === 'mail' ? LETTER_PATIENCE : PATIENCE);
		signal.addEventListener('abort', stop, { once: true });
		until.signal.addEventListener('abort', () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', stop);
		});

		const at = now.getTime();
		const candidate: Candidate = { text: bare(text), at, known: new Set(seen.map(({ id }) => id)) };
		let leaving: string | null = null;
		const leaves = (message: string | null) => {
			if (message !== leaving) closing(message === null ? null : { chat, message, text, at });
			leaving = message;
		};
		const proof = site.proof
			? site.proof(box, text, event, until.signal, leaves).then((message) => message && { message, chat })
			: shown(box, chat, candidate, until);
		proof
			.then((found) => {
				if (found && !until.signal.aborted) sent({ ...found, text, at }, box);
			})
			.catch(logError)
			.finally(stop);
	};
}

interface Proof {
	readonly message: string;
	readonly chat: Chat;
}

/**
 * A key made from the name alone may become a better one once the first message is there; and one way back leads to one
 * conversation, though its header may be drawn anew just now.
 */
function isSame(now: Chat, then: Chat): boolean {
	if (now.key === then.key || (now.link !== null && now.link === then.link)) return true;
	return then.weak && !now.weak && now.customer === then.customer;
}

/**
 * The message that shows that the candidate was sent, if it is there: ours, new, at the end, of that minute, and with
 * the same words.
 */
export function proofOf(
	{ text, at, known }: Candidate,
	messages: readonly SeenMessage[],
	isUsed: (id: string) => boolean,
): SeenMessage | undefined {
	const last = messages.findLastIndex(({ id }) => known.has(id));
	return messages.slice(last + 1).find((message) => {
		if (message.direction !== 'out' || isUsed(message.id) || !isBare(bare(message.text), text)) return false;
		if (message.at !== null) return message.at >= at - SKEW;
		// Without a time it must at least follow a message we knew: history may be loading.
		return last >= 0;
	});
}

/** Long messages are shown cut short, with a button to read more. */
const CUT = 300;

function isBare(shown: string, sent: string): boolean {
	return shown === sent || (shown.length >= CUT && sent.startsWith(shown));
}
