import { mayMatch } from '../text/gate.ts';
import type { Span } from '../text/span.ts';
import { GREETING, KEPT_LEAD, NOTICE } from './en/leads.ts';

export interface Fitted {
	readonly replaces: Span;
	readonly suggestions: readonly string[];
}

/**
 * Makes suggestions read right where they go: capital or small letter as the place has it, closing punctuation once.
 * Where the rest of the sentence goes, the whole clause goes with it: what is left must still be a sentence. Offsets
 * are within the sentence.
 */
export function fitted(
	sentence: string,
	found: Span,
	suggestions: readonly string[],
	replaces: 'words' | 'rest' | 'sentence',
): Fitted {
	const lead = GREETING.exec(sentence)?.[0].length ?? 0;
	const start =
		replaces === 'words'
			? found.start
			: replaces === 'rest'
				? clauseStart(sentence, found, lead)
				: Math.min(lead, found.start);
	const closing = /[.!?…]*$/.exec(sentence)![0];
	let end = replaces === 'words' ? found.end : sentence.length - closing.length;
	// The closing marks go too where a suggestion brings its own, or where a question becomes a statement.
	const atEnd = end === sentence.length - closing.length;
	const bringsOwn =
		atEnd && suggestions.some((text) => ENDS.test(text) || (closing.includes('?') && replaces !== 'words'));
	if (bringsOwn) end = sentence.length;
	const opens = start === 0 || start === lead || sentence.slice(0, start).trim() === '';
	const capital = opens && isCapital(sentence, start);
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

/** Where the clause begins that the found words stand in: behind the last break or "but", else where the sentence does. */
function clauseStart(sentence: string, found: Span, lead: number): number {
	const before = sentence.slice(0, found.start);
	const near = Math.max(0, before.length - NOTICED);
	const notice = mayMatch(NOTICE, before.slice(near).toLowerCase()) ? NOTICE.exec(before.slice(near)) : null;
	const noticed = notice ? near + notice.index : found.start;
	const kept = KEPT_LEAD.exec(sentence.slice(0, noticed))?.[0].length ?? 0;
	return Math.max(kept, Math.min(lead, noticed));
}

const isCapital = (text: string, at: number): boolean => {
	const first = /\p{L}/u.exec(text.slice(at))?.[0] ?? '';
	return first !== first.toLowerCase();
};

/** Puts the found words into a suggestion: `$quiet` without capitals, `$last4` their last four characters. */
export function fill(template: string, found: string): string {
	if (!template.includes('$')) return template;
	return template
		.replace('$quiet', () => found.toLowerCase().replace(/\bi\b/g, 'I'))
		.replace('$last4', () => found.slice(-4));
}
