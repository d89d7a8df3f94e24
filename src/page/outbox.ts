import type { Chat, SeenMessage, Site } from '../sites/index.ts';
import { safely } from './safely.ts';
import type { Sent } from './sent.ts';

/** Some apps show a message long before it has left, some only after a while. */
const PATIENCE = 25_000;
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
 * Watches what becomes of texts that may have been sent. One counts only when it stands as a new message of ours at the
 * end of the same conversation; `sent` is told of it then.
 */
export function createOutbox(site: Site, sent: (sent: Sent, box: HTMLElement) => void, signal: AbortSignal) {
	/** Rows that have already proven a text: a second sending of the same words needs a second row. */
	const used = new Set<string>();

	/** Takes note of the text in a box at the moment it may be sent; `seen` are the messages that stand there. */
	return function maySend(box: HTMLElement, text: string, seen: readonly SeenMessage[], now: Date): void {
		const chat = site.chat(box);
		const panel = site.panel(box);
		if (typeof chat !== 'object' || !panel || bare(text) === '') return;
		const candidate: Candidate = { text: bare(text), at: now.getTime(), known: new Set(seen.map(({ id }) => id)) };

		const observer = new MutationObserver(safely(prove));
		const timer = setTimeout(stop, PATIENCE);
		signal.addEventListener('abort', stop, { once: true });
		observer.observe(panel, { childList: true, subtree: true, characterData: true });

		function stop() {
			clearTimeout(timer);
			observer.disconnect();
			signal.removeEventListener('abort', stop);
		}

		function prove() {
			const where = box.isConnected ? box : null;
			const here = site.chat(where);
			if (typeof here !== 'object' || !isSame(here, chat as Chat)) return stop();
			const message = proofOf(candidate, site.messages(where), used);
			if (!message) return;
			used.add(message.id);
			stop();
			sent({ chat: here, message: message.id, text, at: candidate.at }, box);
		}
	};
}

/** A key made from the name alone may become a better one once the first message is there. */
function isSame(now: Chat, then: Chat): boolean {
	return now.key === then.key || (then.weak && !now.weak && now.customer === then.customer);
}

/**
 * The message that shows that the candidate was sent, if it is there: ours, new, at the end, of that minute, and with
 * the same words.
 */
export function proofOf(
	{ text, at, known }: Candidate,
	messages: readonly SeenMessage[],
	used: ReadonlySet<string>,
): SeenMessage | undefined {
	const last = messages.findLastIndex(({ id }) => known.has(id));
	return messages.slice(last + 1).find((message) => {
		if (message.direction !== 'out' || used.has(message.id) || !isBare(bare(message.text), text)) return false;
		if (message.at !== null) return message.at >= at - SKEW;
		// Without a time it must at least follow a message we knew: history may be loading.
		return last >= 0;
	});
}

/**
 * The words without what apps change on the way: spaces, marks that make text bold, typed faces that become pictures.
 */
export function bare(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}

/** Long messages are shown cut short, with a button to read more. */
const CUT = 300;

function isBare(shown: string, sent: string): boolean {
	return shown === sent || (shown.length >= CUT && sent.startsWith(shown));
}
