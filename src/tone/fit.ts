import type { Span } from '../text/span.ts';

/** A greeting at the start of a sentence stays when the sentence behind it is replaced. */
const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^,.!?]{0,40}[,!]\s*/i;

/** "Please note that …" leads into a hard line and goes with it. */
const NOTICE =
	/(?:(?:please|pls|plz|kindly|also|and)\s+)*(?:take note|note|be informed|be advised|be aware|be reminded|remember|understand|know)\b[^,.:]{0,12}?(?:\bthat\b|[,:])?\s*$/i;

export interface Fitted {
	readonly replaces: Span;
	readonly suggestions: readonly string[];
}

/**
 * Makes suggestions read right where they go: capital or small letter as the place has it, closing punctuation once.
 * Offsets are within the sentence.
 */
export function fitted(
	sentence: string,
	found: Span,
	suggestions: readonly string[],
	replaces: 'words' | 'rest' | 'sentence',
): Fitted {
	const lead = GREETING.exec(sentence)?.[0].length ?? 0;
	let start = replaces === 'sentence' ? Math.min(lead, found.start) : found.start;
	if (replaces === 'rest') start = NOTICE.exec(sentence.slice(0, start))?.index ?? start;
	let end = replaces === 'words' ? found.end : sentence.length;
	const closing = /[\s.!?…]*$/.exec(sentence.slice(end))![0];
	const atEnd = end + closing.length === sentence.length;
	// What closes the sentence is replaced too where a suggestion brings its own ("…, please?").
	const bringsOwn = atEnd && suggestions.some((text) => /[.!?]$/.test(text));
	if (bringsOwn) end = sentence.length;
	else if (replaces !== 'words') end = sentence.length - /[.!?…]*$/.exec(sentence)![0].length;
	const opensSentence = sentence.slice(0, start).trim() === '' || (lead > 0 && start === lead);
	const capital = opensSentence ? isCapital(sentence, start) : false;
	return {
		replaces: { start, end },
		suggestions: suggestions.map((text) => {
			const cased = capital ? text[0]!.toUpperCase() + text.slice(1) : text;
			const closed = bringsOwn && !/[.!?]$/.test(cased) ? `${cased}.` : cased;
			return closed;
		}),
	};
}

const isCapital = (text: string, at: number): boolean => {
	const first = /\p{L}/u.exec(text.slice(at))?.[0] ?? '';
	return first !== first.toLowerCase();
};

/** Puts captured words into a suggestion: `$1` is the first. */
export const fill = (template: string, captured: readonly (string | undefined)[]): string =>
	template.includes('$')
		? template
				.replace(/\$(\d)/g, (_, n: string) => captured[Number(n)] ?? '')
				.replace(/ {2,}/g, ' ')
				.trim()
		: template;
