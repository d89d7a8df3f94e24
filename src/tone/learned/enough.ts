import { ACT_NAMES, type Act } from '../en/acts.ts';
import type { Level } from '../hint.ts';

/** How harsh a sentence must sound (log odds) to be pointed out where no rule spoke; set on real agents' messages. */
const HARSH: Readonly<Record<Level, number>> = { gentle: Infinity, normal: 2.6, strict: 2 };
/** Said to someone who complains, less is harsh. */
const COMPLAINED = 0.8;
/** A kindness in the same breath: what is done for the customer counts more than a form of words. */
const DONE = 1;
const FORMAL = 0.5;

const bitsOf = (acts: readonly Act[]): number => acts.reduce((bits, act) => bits | (1 << ACT_NAMES.indexOf(act)), 0);
const DOES = bitsOf(['apology', 'empathy', 'offer', 'next-step', 'ownership']);
const SAYS = bitsOf(['greeting', 'thanks', 'warmth']);

interface Around {
	readonly level: Level;
	readonly complaint: boolean;
	/** Acts of the sentence, and of all the others in the draft, one bit each. */
	readonly here: number;
	readonly elsewhere: number;
}

/**
 * The least log odds at which a sentence is called harsh by its sound alone. Never in a draft that does something for the
 * customer in another sentence: who apologises or helps there means well here.
 */
export function enoughFor({ level, complaint, here, elsewhere }: Around): number {
	if (elsewhere & DOES) return Infinity;
	const kind = here & DOES ? DONE : (here | elsewhere) & SAYS ? FORMAL : 0;
	return HARSH[level] + kind - (complaint ? COMPLAINED : 0);
}
