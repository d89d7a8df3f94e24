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
