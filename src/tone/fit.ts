import { mayMatch } from '../text/gate.ts';
import type { Span } from '../text/span.ts';
import {
	CLAUSE,
	GREETING,
	IF_ONLY,
	INTERJECTION,
	KEPT_LEAD,
	NOTICE,
	OPENS_BADLY,
	REMINDER,
	SORRY_LEAD,
} from './en/leads.ts';
import { vocativeEnd } from './en/vocative.ts';
import type { Replaces } from './rule.ts';

export interface Fitted {
	readonly replaces: Span;
	readonly suggestions: readonly string[];
}

/**
 * Makes suggestions read right where they go: capital or small letter as the place has it, closing punctuation once.
 * Where the rest of the sentence goes, the whole clause goes with it: what is left must still be a sentence. Offsets
 * are within the sentence.
 */
export function fitted(sentence: string, found: Span, suggestions: readonly string[], replaces: Replaces): Fitted {
	const lead = leadOf(sentence);
	const start =
		replaces === 'words' || replaces === 'onward'
			? found.start
			: replaces === 'rest'
				? clauseStart(sentence, found, lead, suggestions)
				: Math.min(lead, found.start);
	const closing = /[.!?…]*$/.exec(sentence)![0];
	let end = replaces === 'words' ? found.end : sentence.length - closing.length;
	// The closing marks go too where a suggestion brings its own, or where what was asked or shouted is so no more.
	const atEnd = end === sentence.length - closing.length;
	const bringsOwn =
		atEnd && suggestions.some((text) => ENDS.test(text) || (replaces !== 'words' && closing !== '' && closing !== '.'));
	if (bringsOwn) end = sentence.length;
	const capital = opensSentence(sentence, start) && isCapital(sentence, start);
	return {
		replaces: { start, end },
		suggestions: suggestions.map((text) => {
			const cased = capital ? text[0]!.toUpperCase() + text.slice(1) : text;
			return bringsOwn && closing && !ENDS.test(cased) ? `${cased}.` : cased;
		}),
	};
}

/** As far in front as a "please note that" may begin. */
const NOTICED = 60;

const ENDS = /[.!?]$/;

/** How far a greeting and whom it is said to reach: they stay. */
export function leadOf(sentence: string): number {
	const greeting = GREETING.exec(sentence)?.[0].length ?? 0;
	return greeting + vocativeEnd(sentence.slice(greeting));
}

/** Where the clause begins that the found words stand in: behind the last break or "but", else where the sentence does. */
function clauseStart(sentence: string, found: Span, lead: number, suggestions: readonly string[]): number {
	const before = sentence.slice(0, found.start);
	const near = Math.max(0, before.length - NOTICED);
	const notice = mayMatch(NOTICE, before.slice(near).toLowerCase()) ? NOTICE.exec(before.slice(near)) : null;
	const noticed = notice ? near + notice.index : found.start;
	const kept = KEPT_LEAD.exec(sentence.slice(0, noticed))?.[0] ?? '';
	const own = Math.min(lead, noticed);
	const twice = SORRY_LEAD.test(kept.slice(own)) && suggestions.some((text) => SORRY_LEAD.test(text));
	return kept.length > own && !twice && mayStay(kept.slice(own)) ? kept.length : own;
}

/** Whether what stands in front of a replaced clause can stand in front of another: a call, a fact of ours, or a "but". */
function mayStay(lead: string): boolean {
	if (REMINDER.test(lead)) return true;
	if (OPENS_BADLY.test(lead)) return false;
	return INTERJECTION.test(lead) || CLAUSE.test(lead);
}

/** Whether a sentence opens here; "Madam I told you" opens before. */
function opensSentence(sentence: string, at: number): boolean {
	const before = sentence.slice(0, at);
	if (before.trim() === '') return true;
	return GREETING.exec(sentence)?.[0].length === at && !/^I\b/.test(sentence.slice(at));
}

const isCapital = (text: string, at: number): boolean => {
	const first = /\p{L}/u.exec(text.slice(at))?.[0] ?? '';
	return first !== first.toLowerCase();
};

/**
 * Puts words of the draft into suggestions: `$quiet` the found words without capitals, `$words` them as they stand inside a
 * sentence, `$bare` them without quotes, `$last4` their last four characters, `$rest` what comes behind them, `$it` what a
 * way has marked. A suggestion that would have nothing to put there is left out.
 */
export function filled(
	templates: readonly string[],
	sentence: string,
	found: Span,
	it: string | null,
): readonly string[] {
	if (!templates.some((template) => template.includes('$'))) return templates;
	const words = sentence.slice(found.start, found.end);
	const rest = sentence
		.slice(found.end)
		.replace(/^[\s,:;–—-]+/, '')
		.replace(IF_ONLY, '')
		.replace(/[.!?…]*$/, '');
	return templates.flatMap((template) => {
		if (template.includes('$rest') && !rest) return [];
		return template
			.replace('$quiet', () => words.toLowerCase().replace(/\bi\b/g, 'I'))
			.replace('$words', () => inside(words))
			.replace('$bare', () => words.replace(/['‘’"“”]/g, ''))
			.replace('$last4', () => words.slice(-4))
			.replace('$rest', () => rest)
			.replace('$it', () => it ?? '');
	});
}

/** Words from the start of a sentence as they stand inside one. */
const inside = (words: string): string =>
	/^(?:I\b|\p{Lu}{2})/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** Faces that laugh at somebody: behind a sentence that is said anew they would laugh at that. */
const LAUGH = /^\s*(?:(?:😂|🤣|🙄|🤡|😏|💅|😹|🙃|🤷|🤦|😌)(?:\u200d|\ufe0f|♀|♂|\p{EMod})*\s*)+/u;
const CLOSING = /^[.!?…]*$/;

/** Takes along what laughs behind a sentence that ends at `end`, where the end of it is replaced. */
export function withLaugh(draft: string, end: number, replaces: Span, suggestions: readonly string[]): Fitted {
	const closing = draft.slice(replaces.end, end);
	const laugh = CLOSING.test(closing) ? LAUGH.exec(draft.slice(end, end + 40))?.[0].trimEnd().length : 0;
	if (!laugh) return { replaces, suggestions };
	return {
		replaces: { start: replaces.start, end: end + laugh },
		suggestions: closing ? suggestions.map((text) => (ENDS.test(text) ? text : `${text}.`)) : suggestions,
	};
}
