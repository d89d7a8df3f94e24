import { type CustomerData, createFacts, createRead } from './customer/index.ts';
import type { Facts, Reading } from './customer/reading.ts';
import type { Messages } from './text/conversation.ts';
import { type Book, openBook, type ToneData } from './tone/book.ts';

/**
 * What we know of one language, as plain data that survives JSON. The worker has it; a page is sent it when a box in it
 * is first used. So the content script stays small, and an open chat that nobody answers carries no language at all.
 */
export interface LanguageData {
	readonly tone: ToneData;
	readonly customer: CustomerData;
}

/** A language ready for use. */
export interface Language {
	readonly tone: Book;
	readonly read: (messages: Messages) => Reading;
	readonly facts: (messages: Messages) => Facts;
}

/** Compiles a language; some milliseconds, so once a page. */
export function openLanguage({ tone, customer }: LanguageData): Language {
	return { tone: openBook(tone), read: createRead(customer), facts: createFacts(customer.facts) };
}
