import type { Reading } from '../customer/reading.ts';
import type { Messages } from '../text/conversation.ts';
import type { Kind, Level } from './hint.ts';
import { enoughFor, LENDS_FROM, lentBy } from './learned/enough.ts';
import { actBit, type SentenceReading, wordsOf } from './sentence.ts';

/** The most words of a reply that is a bare fact. */
const TERSE = 14;

interface Conversation {
	readonly messages: Messages;
	readonly reading: Reading;
}

/** Whether a reply to someone who complains is a few words that do nothing for the reader, though they may name a time. */
export const isBare = (read: readonly SentenceReading[], { messages, reading }: Conversation): boolean =>
	reading.complaint &&
	messages.length > 0 &&
	wordsOf(read) <= TERSE &&
	read.every(({ acts, heard }) => ((acts & ~actBit('time')) | heard()) === 0);

/**
 * The second opinion on a draft: how far each sentence is beyond what it takes to be called harsh by its sound alone (log
 * odds), given what the others lend it.
 */
export function beyond(
	read: readonly SentenceReading[],
	where: { readonly level: Level; readonly complaint: boolean; readonly bare: boolean },
): number[] {
	const { once, twice } = countedActs(read);
	const lent = lentBy(read);
	return read.map(({ harsh, acts: here, fond }, i) => {
		const elsewhere = (once & ~here) | twice;
		return harsh - enoughFor({ ...where, here, elsewhere, lent: lent[i]!, fond });
	});
}

/** What a barb does; what only tells or refuses is a fact, in a draft that is kind. */
const STINGS: ReadonlySet<string> = new Set<Kind>(['condescension', 'resentment', 'rudeness', 'dismissal', 'command']);
/** How harsh a barb sounds, log odds. */
const BARBED = 2;
/** The same for a truth about nobody ("Patience costs nothing."), which is rarely less than that in a draft of so many sentences. */
const MAXIM = 1.2;
const SEVERAL = 5;

/**
 * Whether a sentence is the one that stings in a draft that is kind otherwise: kindness around it is then no excuse. Where
 * several sound harsh, a kind draft is more likely telling back what went wrong.
 */
export const isBarb = (read: readonly SentenceReading[], at: number): boolean => {
	const { harsh, sound, personal } = read[at]!;
	return (
		sound !== null &&
		STINGS.has(sound.entry.kind) &&
		harsh >= (personal || read.length < SEVERAL ? BARBED : MAXIM) &&
		read.every((other, i) => i === at || other.harsh < LENDS_FROM)
	);
};

/** Acts of any sentence, and those of more than one. */
function countedActs(read: readonly SentenceReading[]): { once: number; twice: number } {
	let [once, twice] = [0, 0];
	for (const { acts } of read) {
		twice |= once & acts;
		once |= acts;
	}
	return { once, twice };
}
