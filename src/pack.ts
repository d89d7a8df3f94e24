import { createAnalyser } from './analyse.ts';
import { plainEnglish } from './english.ts';
import { type Language, openingLanguage } from './language.ts';
import type { Steps } from './text/steps.ts';

/** A language with all that reads drafts in it. */
export interface Pack extends Language {
	/** What analyses one box: it remembers what has not changed since the last look. */
	analyser(): ReturnType<typeof createAnalyser>;
}

/**
 * Opens English step by step, given its book (english-book.ts). The worker puts two files into a page when
 * a box in it is first used: what is built from this one, and the book. The book's has nothing in it that runs later, so
 * that its text can go once it is opened.
 */
export function* openEnglish(book: string): Steps<Pack> {
	const language = yield* openingLanguage({ ...plainEnglish, book });
	yield* language.promises.opening();
	yield;
	warm(language);
	return { ...language, analyser: () => createAnalyser(language) };
}

const SAMPLE = 'So sorry. As I already told you, we will send it to you, and look into the rest today.';

/** What runs for the first time takes ten times as long: better now, in idle moments, than while somebody types. */
function warm(language: Language): void {
	createAnalyser(language)({ draft: SAMPLE, messages: [], level: 'normal', off: new Set() });
}
