import { english as data } from '../src/english.ts';
import { openLanguage } from '../src/language.ts';

/** English as a page gets it: through JSON, as a message does. */
export const english = openLanguage(JSON.parse(JSON.stringify(data)));
