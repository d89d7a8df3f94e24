import { learned } from './customer/en/learned.ts';
import { spellings } from './customer/en/spelling.ts';
import { words as groups } from './customer/en/words.ts';
import type { WrittenLanguage } from './language.ts';
import { freeze } from './text/frozen.ts';
import { english as tone } from './tone/english.ts';
import { writeBook } from './tone/write-book.ts';

/**
 * What English knows as data, worked out and frozen. The build runs this file and ships what it gives, so that neither the rules
 * as they are written nor what reads them is sent to a page.
 */
export const englishBook: string = freeze({
	tone: writeBook(tone),
	customer: { learned, groups, spellings },
} satisfies WrittenLanguage);
