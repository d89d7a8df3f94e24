import { FACTS } from './customer/en/facts.ts';
import { learned } from './customer/en/learned.ts';
import { spellings } from './customer/en/spelling.ts';
import { words } from './customer/en/words.ts';
import { asFactData } from './customer/index.ts';
import type { LanguageData } from './language.ts';
import { asksTime, dateOf, dateWords, find, keeps, meantDue, opening, renews } from './promises/index.ts';
import { englishBook } from './tone/english-book.ts';

/** English without what it says about tone: a page is sent that apart. */
export const plainEnglish: Omit<LanguageData, 'tone'> = {
	customer: { learned, groups: words, spellings, facts: asFactData(FACTS) },
	promises: { opening, find, dateOf, meantDue, dateWords, asksTime, keeps, renews },
};

/** English, with the words of Lagos, Nairobi, Kampala, Mumbai, London and Denver in it. */
export const english: LanguageData = { ...plainEnglish, tone: englishBook };
