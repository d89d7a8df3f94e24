import { type CustomerData, createFacts, createRead } from './customer/index.ts';
import type { Facts, Reading } from './customer/reading.ts';
import type { asksTime, dateOf, find, keeps, plans, renews } from './promises/index.ts';
import type { Messages } from './text/conversation.ts';
import { type Book, openBook, type ToneData } from './tone/book.ts';

/** What is known of promises in one language: where they are, when they fall due, and what keeps or renews them. */
export interface Promises {
	readonly find: typeof find;
	readonly dateOf: typeof dateOf;
	readonly asksTime: typeof asksTime;
	readonly keeps: typeof keeps;
	readonly plans: typeof plans;
	readonly renews: typeof renews;
}

/**
 * What we know of one language. It is built into a file of its own, which the worker puts into a page when a box in it is
 * first used: the content script stays small, and an open chat that nobody answers carries no language at all.
 */
export interface LanguageData {
	readonly tone: ToneData;
	readonly customer: CustomerData;
	readonly promises: Promises;
}

/** A language ready for use. */
export interface Language {
	readonly tone: Book;
	readonly read: (messages: Messages) => Reading;
	readonly facts: (messages: Messages) => Facts;
	readonly promises: Promises;
}

/** Compiles a language; some milliseconds, so once a page. */
export function openLanguage({ tone, customer, promises }: LanguageData): Language {
	return { tone: openBook(tone), read: createRead(customer), facts: createFacts(customer.facts), promises };
}
