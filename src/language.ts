import type { Cue, CueRules } from './customer/cue.ts';
import { type CustomerData, createCues, createFacts, createRead, type FactData } from './customer/index.ts';
import type { Facts, Reading } from './customer/reading.ts';
import type { asksTime, dateOf, dateWords, find, keeps, meantDue, opening, renews } from './promises/index.ts';
import type { Messages } from './text/conversation.ts';
import { thaw } from './text/frozen.ts';
import { finish, type Steps } from './text/steps.ts';
import { type Book, openingBook, type WrittenBook } from './tone/book.ts';

/** What is known of promises in one language: where they are, when they fall due, and what keeps or renews them. */
export interface Promises {
	/** Not needed before the rest is used; whoever has idle moments to spare spares somebody a halt by it. */
	readonly opening: typeof opening;
	readonly find: typeof find;
	readonly dateOf: typeof dateOf;
	readonly meantDue: typeof meantDue;
	readonly dateWords: typeof dateWords;
	readonly asksTime: typeof asksTime;
	readonly keeps: typeof keeps;
	readonly renews: typeof renews;
}

/**
 * What we know of one language. It is built into a file of its own, which the worker puts into a page when a box in it is
 * first used: the content script stays small, and an open chat that nobody answers carries no language at all.
 */
export interface LanguageData {
	/** A frozen `WrittenLanguage`. */
	readonly book: string;
	readonly facts: FactData;
	readonly cues: CueRules;
	readonly promises: Promises;
}

/** What it knows as data: thousands of rules, words and weights, which a page holds as flat as can be. */
export interface WrittenLanguage {
	readonly tone: WrittenBook;
	readonly customer: CustomerData;
}

/** A language ready for use. */
export interface Language {
	readonly tone: Book;
	readonly read: (messages: Messages) => Reading;
	readonly facts: (messages: Messages) => Facts;
	readonly cues: (messages: Messages) => readonly Cue[];
	readonly promises: Promises;
}

/** Opens a language: some milliseconds, so once a page, and step by step while somebody types. */
export function* openingLanguage({ book, facts, cues, promises }: LanguageData): Steps<Language> {
	const { tone, customer } = thaw<WrittenLanguage>(book);
	yield;
	const opened = yield* openingBook(tone);
	yield;
	return { tone: opened, read: createRead(customer), facts: createFacts(facts), cues: createCues(cues), promises };
}

/** The same at once. */
export function openLanguage(data: LanguageData): Language {
	return finish(openingLanguage(data));
}
