import type { Reading } from './customer/reading.ts';
import type { Language } from './language.ts';
import type { UndatedPledge } from './promises/pledge.ts';
import type { Messages } from './text/conversation.ts';
import type { Kind, Level } from './tone/hint.ts';
import { createTone, type ToneResult } from './tone/index.ts';

export interface AnalyseInput {
	readonly draft: string;
	readonly messages: Messages;
	readonly level: Level;
	/** Kinds and rule ids that are switched off. */
	readonly off: ReadonlySet<Kind | string>;
}

export interface Analysis extends ToneResult {
	readonly pledges: readonly UndatedPledge[];
	readonly reading: Reading;
}

/**
 * Draft and conversation in, everything we see in them out; synchronous. Make one for each box: it remembers what has
 * not changed since the last call. The reply library is not in here, so that it stays out of pages.
 */
export function createAnalyser(language: Language): (input: AnalyseInput) => Analysis {
	const tone = createTone(language.tone);
	let readOf: Messages | undefined;
	let reading: Reading | undefined;
	return (input) => {
		if (input.messages !== readOf || !reading) {
			readOf = input.messages;
			reading = language.read(input.messages);
		}
		return {
			...tone({ ...input, reading }),
			pledges: language.promises.find(input.draft),
			reading,
		};
	};
}
