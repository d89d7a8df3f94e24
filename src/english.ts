import { CUE_RULES } from './customer/en/cues.ts';
import { FACTS } from './customer/en/facts.ts';
import { asFactData } from './customer/index.ts';
import { englishBook } from './english-book.ts';
import type { LanguageData } from './language.ts';
import { asksTime, dateOf, dateWords, find, keeps, meantDue, opening, renews } from './promises/index.ts';

/** English without its book: a page is sent that apart. */
export const plainEnglish: Omit<LanguageData, 'book'> = {
	facts: asFactData(FACTS),
	cues: CUE_RULES,
	promises: { opening, find, dateOf, meantDue, dateWords, asksTime, keeps, renews },
};

/** English, with the words of Lagos, Nairobi, Kampala, Mumbai, London and Denver in it. */
export const english: LanguageData = { ...plainEnglish, book: englishBook };
