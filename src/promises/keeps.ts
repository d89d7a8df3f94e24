import { isOfOthers, speaksOfIt } from './en/again.ts';
import { keptBy } from './en/kept.ts';
import { whatOf } from './en/what.ts';
import type { FoundPledge, Pledge, Promised } from './pledge.ts';

/**
 * Whether a later message of the agent does what was promised: `yes` can be ticked off with an undo, `maybe` is worth an
 * offer, and `no` is everything else: a renewed promise, a hand-over, a question, another matter.
 */
export function keeps(
	pledge: { readonly text: string; readonly what?: Promised },
	later: string,
): 'yes' | 'maybe' | 'no' {
	return (['no', 'maybe', 'yes'] as const)[keptBy(pledge.text, pledge.what ?? whatOf(pledge.text), later)];
}

/** Kinds that one and the same promise may go by from one message to the next ("it'll be there", "I'll send it"). */
const ALIKE: readonly (readonly Promised[])[] = [
	['delivery', 'replacement'],
	['call', 'answer'],
	['document', 'quote'],
];

/**
 * Whether a new promise to the same customer takes the place of an earlier open one instead of standing beside it: the
 * same kind of thing, promised anew. "Your bag" is not "the shoes".
 */
export function renews(earlier: Pick<Pledge, 'what' | 'text'>, now: Pick<FoundPledge, 'what' | 'text'>): boolean {
	if (earlier.what === 'other' || now.what === 'other')
		return earlier.what === now.what && (speaksOfIt(now.text) || shareWords(earlier.text, now.text));
	const isAlike =
		earlier.what === now.what || ALIKE.some((kinds) => kinds.includes(earlier.what) && kinds.includes(now.what));
	return isAlike && !isOfOthers(earlier.text, now.text);
}

/** Two promises of no special kind are one where they speak of the same things. */
function shareWords(a: string, b: string): boolean {
	const long = (text: string) => text.toLowerCase().match(/[\p{L}]{5,}/gu) ?? [];
	const known = new Set(long(a).map((word) => word.slice(0, 5)));
	const TIMES =
		/^(?:today|tomor|tonig|monda|tuesd|wedne|thurs|frida|satur|sunda|befor|after|later|morni|eveni|hours|minut|will)/;
	return long(b).some((word) => !TIMES.test(word) && known.has(word.slice(0, 5)));
}
