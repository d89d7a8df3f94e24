import type { Messages } from '../text/conversation.ts';
import type { Facts, Reading } from './reading.ts';

/** What the customer's last messages are about and how they feel. No message from them: `other`, `neutral`. */
export function read(_messages: Messages): Reading {
	return { situation: 'other', likely: [], mood: 'neutral', complaint: false };
}

/** Order number, amount, item, size and phone from the conversation, the latest said winning. */
export function facts(_messages: Messages): Facts {
	return {};
}
