import type { Messages } from '../text/conversation.ts';
import { FACTS } from './en/facts.ts';
import type { Facts } from './reading.ts';

/** Only the last messages are read: what was said long ago is about another order. */
const MOST = 30;
const LONGEST = 2000;

/**
 * Order number, amount, item, size and phone from the conversation, the latest said winning. Nothing is guessed: what
 * nobody said is not there. The words are as they were typed.
 */
export function facts(messages: Messages): Facts {
	const found: Partial<Record<keyof Facts, string>> = {};
	for (const message of messages.slice(-MOST).reverse()) {
		for (const [name, find] of Object.entries(FACTS)) {
			const value = found[name as keyof Facts] ?? find(message.text.slice(0, LONGEST));
			if (value) found[name as keyof Facts] = value;
		}
	}
	return found;
}
