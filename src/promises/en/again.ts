import { plain } from '../../text/plain.ts';
import { areOthers, thingsIn } from './things.ts';

/** The thing is not named: it must have been before. */
const ONLY_IT =
	/\b(?:(?:have|get) (?:it|this|that|everything) (?:all )?(?:done|sorted|ready|finished|fixed|resolved)|(?:do|finish|sort|fix|complete|handle|settle) (?:it|this|that)\b(?! for))/i;

/** Whether the later of two promises names another thing than the earlier: the bag, not the shoes. */
export function isOfOthers(earlier: string, later: string): boolean {
	return areOthers(thingsIn(plain(earlier).words), plain(later).words);
}

/** Whether a promise is about something that only an earlier one names: "I'll have it done by Friday". */
export function speaksOfIt(promise: string): boolean {
	return ONLY_IT.test(promise);
}
