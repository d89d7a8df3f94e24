import { createAnalyser } from './analyse.ts';
import { english } from './english.ts';
import { type Language, openingLanguage } from './language.ts';
import type { Steps } from './text/steps.ts';

/** A language with all that reads drafts in it. */
export interface Pack extends Language {
	/** What analyses one box: it remembers what has not changed since the last look. */
	analyser(): ReturnType<typeof createAnalyser>;
}

/**
 * Opens English step by step. What the worker puts into a page when a box in it is first used is built from this file:
 * the rules and what reads them alike, for without the one the other is of no use there.
 */
export function* openEnglish(): Steps<Pack> {
	const language = yield* openingLanguage(english);
	return { ...language, analyser: () => createAnalyser(language) };
}
