import { ACT_NAMES, type Act } from '../en/acts.ts';
import type { Level } from '../hint.ts';

/**
 * How harsh a sentence must sound (log odds) to be pointed out where no rule spoke; set on real agents' messages and on what
 * sellers, owners and desks write all day.
 */
const HARSH: Readonly<Record<Level, number>> = { gentle: Infinity, normal: 1.1, strict: 0.5 };
/** Said to someone who complains, less is harsh. */
const COMPLAINED = 0.3;
/** A short reply that does nothing for someone who complains: a fact is then an answer to a worry. */
const BARE = 1.2;
/** A kindness in the same breath, or elsewhere in the draft: what is done for the customer counts more than a form of words. */
const DONE_HERE = 1;
const DONE_ELSEWHERE = 1.5;
const SAID = 0.5;
/** Beyond this a sentence lends others of its draft a part of how harsh it sounds; a kind one, of how kind. */
export const LENDS_FROM = 0.5;
const LENT = 0.8;
const KINDLY_LENT = 0.5;
/** So much at most, from all of them; a mail that is kind throughout may well hold a hard fact. */
const MOST_LENT = 1.5;
const MOST_KINDLY_LENT = 3.5;
/** A sentence of so few words says little about the others. */
const FEW = 6;
/** So little harsh, with what others lend it, is a sentence that a rule caught by mistake. */
const KINDLY = -1.8;
/** Rules as strong as this are not doubted, unless the sentence sounds very kind. */
const SURE = 0.8;
const VERY_KINDLY = -2.5;
/** An insult is one whatever stands around it, unless its own sentence sounds kinder than this. */
const PLAINLY = 0.9;
const SLIP = -1.5;
/** A rule weaker than this is not heeded in a letter that is kind throughout, on a sentence that is as good as plain. */
const UNSURE = 0.65;
const PLAIN = 0.5;
const KIND_THROUGHOUT = -2.5;

const bitsOf = (...acts: readonly Act[]): number => acts.reduce((bits, act) => bits | (1 << ACT_NAMES.indexOf(act)), 0);
const APOLOGY = bitsOf('apology');
const GOOD = bitsOf('empathy', 'offer', 'next-step', 'ownership');
/** Told not to worry, or that they are no trouble. */
const EASE = bitsOf('ease');
const FORMS = bitsOf('greeting', 'thanks', 'warmth');

/** An apology, and something that makes it good. */
export const isSincere = (acts: number): boolean => (acts & APOLOGY) !== 0 && (acts & GOOD) !== 0;

interface Around {
	readonly level: Level;
	readonly complaint: boolean;
	/** Acts of the sentence, and of all the others in the draft, one bit each. */
	readonly here: number;
	readonly elsewhere: number;
	/** What all the others lend it, see `lentBy`. */
	readonly lent: number;
	/** The whole draft is short and does nothing for someone who complains. */
	readonly bare: boolean;
	/** The sentence has a fond little face. */
	readonly fond: boolean;
}

/** A sentence: how harsh it sounds, its acts, one bit each, and how many words it has. */
interface Lender {
	readonly harsh: number;
	readonly acts: number;
	readonly words: number;
}

/**
 * How much a sentence that sounds like this lends to each other of its draft: an unkind reply is seldom so in one place, and
 * in a kind one what sounds harsh is more likely a fact.
 */
const lends = ({ harsh }: Lender): number => (harsh < 0 ? KINDLY_LENT * harsh : LENT * Math.max(0, harsh - LENDS_FROM));

/** The same, but thanks, greetings, apologies and good wishes alone lend nothing: politeness around a hard line does not cancel it. */
const lendsBeyondForms = (one: Lender): number =>
	one.harsh < 0 && !(one.acts & GOOD) && (one.acts & (FORMS | APOLOGY) || one.words <= FEW) ? 0 : lends(one);

const lent = (read: readonly Lender[], by: (one: Lender) => number): number[] => {
	const all = read.reduce((sum, one) => sum + by(one), 0);
	return read.map((one) => Math.max(-MOST_KINDLY_LENT, Math.min(MOST_LENT, all - by(one))));
};

/** What each sentence of a draft is lent by all the others. */
export const lentBy = (read: readonly Lender[]): number[] => lent(read, lends);

/** What speaks for or against a rule that found something in each sentence: forms of words do not. */
export const vouchedBy = (read: readonly Lender[]): number[] => lent(read, lendsBeyondForms);

/** The least log odds at which a sentence is called harsh by its sound alone. Never in a draft that makes amends elsewhere. */
export function enoughFor({ level, complaint, here, elsewhere, lent, bare, fond }: Around): number {
	if (isSincere(elsewhere)) return Infinity;
	return (
		HARSH[level] -
		lent -
		(complaint ? COMPLAINED : 0) -
		(bare ? BARE : 0) +
		(here & (APOLOGY | GOOD | EASE) ? DONE_HERE : 0) +
		(elsewhere & (APOLOGY | GOOD) ? DONE_ELSEWHERE : 0) +
		((here | elsewhere) & (FORMS | EASE) ? SAID : 0) +
		(fond && !complaint ? SAID : 0)
	);
}

/**
 * Whether what a rule of this strength found is more likely a slip of the rule: the sentence sounds kind, and so does what
 * stands around it; or the letter is kind throughout, and the sentence plain. Kindness around a sentence that sounds harsh
 * itself does not excuse it.
 */
export const isDoubted = (strength: number, harsh: number, lent: number): boolean =>
	(harsh < (strength < PLAINLY ? 0 : SLIP) && harsh + lent < (strength < SURE ? KINDLY : VERY_KINDLY)) ||
	(strength < UNSURE && harsh < PLAIN && lent < KIND_THROUGHOUT);
