import { english } from '../english.ts';
import type { Handlers } from '../protocol.ts';

/** What is known of a language, for a page that needs it: the examples of the rules were left out by the build. */
export const languageHandlers: Handlers<'language/data'> = { 'language/data': () => english };
