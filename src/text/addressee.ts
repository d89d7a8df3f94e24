import type { Messages } from './conversation.ts';

/** Whom an answer is to: in a group whoever wrote last, else the customer. Empty where nobody knows. */
export function addresseeOf(customer: string, messages: Messages): string {
	if (messages.every(({ author }) => author === undefined)) return customer;
	return messages.findLast(({ direction }) => direction === 'in')?.author ?? '';
}
