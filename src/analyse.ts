import type { Reading } from './customer/reading.ts';
import type { Language } from './language.ts';
import type { UndatedPledge } from './promises/pledge.ts';
import type { Messages } from './text/conversation.ts';
import { allowedIn } from './tone/allowed.ts';
import type { Kind, Level } from './tone/hint.ts';
import { createHouse, type HousePhrase, withHouse } from './tone/house.ts';
import { createTone, type ToneResult } from './tone/index.ts';

export interface AnalyseInput {
	readonly draft: string;
	readonly messages: Messages;
	readonly level: Level;
	/** Kinds and rule ids that are switched off. */
	readonly off: ReadonlySet<Kind | string>;
	/** Words the person stands by, in lower case: no hint is made of just these. */
	readonly allowed?: ReadonlySet<string>;
	/** The shop's own words to avoid; the same list while they are the same. */
	readonly phrases?: readonly HousePhrase[];
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
	let phrases: AnalyseInput['phrases'];
	let house = createHouse([]);
	return (input) => {
		if (input.messages !== readOf || !reading) {
			readOf = input.messages;
			reading = language.read(input.messages);
		}
		if (input.phrases !== phrases) {
			phrases = input.phrases;
			house = createHouse(phrases ?? []);
		}
		const found = tone({ ...input, reading });
		const isAllowed = allowedIn(input.draft, input.allowed);
		const ours = house(input.draft).filter(
			(hint) => !input.off.has(hint.rule) && !input.off.has(hint.kind) && !isAllowed(hint),
		);
		return {
			...found,
			hints: withHouse(found.hints, ours),
			pledges: language.promises.find(input.draft),
			reading,
		};
	};
}
