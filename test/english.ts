import { english as data } from '../src/english.ts';
import { openLanguage } from '../src/language.ts';

/** English as a page has it. */
export const english = openLanguage(data);
