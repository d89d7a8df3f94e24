import type { Message, Messages } from '../text/conversation.ts';
import { TOLD } from './en/told.ts';
import { AROUND, TROUBLE } from './en/unclear.ts';
import { plain } from './plain.ts';

/** What customers are often asked for though they have said it. */
export type Told = 'order' | 'size' | 'phone' | 'name' | 'address';

/** Only the last messages: what was said long ago is about something else. */
const MOST = 30;
const LONGEST = 2000;
/** A message with more words than this says what is wrong, one way or another. */
const FEW = 16;

/** Whether the customer has already said this. */
export function hasTold(messages: Messages, what: Told): boolean {
	return messages
		.slice(-MOST)
		.some(({ direction, text }) => direction === 'in' && TOLD[what].test(text.slice(0, LONGEST)));
}

/**
 * Whether all that the customer has said is that something is wrong: "there is a problem with my order". False where nobody
 * says so, and where we can't tell.
 */
export function isUnclear(messages: Messages): boolean {
	const said = messages.filter((message: Message) => message.direction === 'in').slice(-MOST);
	const words = said.flatMap(({ text }) => plain(text, NONE)).filter((word) => word !== '^' && word !== '$');
	return (
		words.length <= FEW &&
		words.some((word) => TROUBLE.has(word)) &&
		words.every((word) => TROUBLE.has(word) || AROUND.has(word))
	);
}

const NONE: ReadonlyMap<string, string> = new Map();
