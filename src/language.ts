import { createRead } from './customer/index.ts';
import type { Reading } from './customer/reading.ts';
import type { Messages } from './text/conversation.ts';
import { type Book, openBook, type ToneData } from './tone/book.ts';

/**
 * What we know of one language, as plain data that survives JSON. The worker has it; a page is sent it when a box in it
 * is first used. So the content script stays small, and an open chat that nobody answers carries no language at all.
 */
export interface LanguageData {
	readonly tone: ToneData;
	/** What was learned of customers' messages (customer/weights.ts). */
	readonly customer: string;
}

/** A language ready for use. */
export interface Language {
	readonly tone: Book;
	readonly read: (messages: Messages) => Reading;
}

/** Compiles a language; some milliseconds, so once a page. */
export function openLanguage({ tone, customer }: LanguageData): Language {
	return { tone: openBook(tone), read: createRead(customer) };
}
