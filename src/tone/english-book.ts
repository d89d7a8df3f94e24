import { freeze } from '../text/frozen.ts';
import { english } from './english.ts';
import { writeBook } from './write-book.ts';

/**
 * What English says about tone, worked out and frozen. The build runs this file and ships what it gives, so that neither the
 * rules as they are written nor what reads them is sent to a page.
 */
export const englishBook: string = freeze(writeBook(english));
