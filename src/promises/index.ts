import type { Calendar } from './calendar.ts';
import { parseDue } from './parse-due.ts';
import type { FoundPledge, Promised } from './pledge.ts';

const PROMISING = /\b(?:I|we|our \w+|you)(?:['’]ll| will) (?!need|be happy|be glad)/i;
const WHAT: readonly [Promised, RegExp][] = [
	['refund', /refund|money back/i],
	['call', /\bcall|ring\b/i],
	['replacement', /replace|exchange/i],
	['quote', /quote|price/i],
	['delivery', /deliver|parcel|order|dispatch|ship/i],
	['document', /invoice|receipt|form/i],
	['answer', /get back|reply|update|let you know/i],
];

/** The promises in a text the agent sends, in order. `now` is when it is sent. */
export function detect(text: string, now: Date, calendar: Calendar): readonly FoundPledge[] {
	const found: FoundPledge[] = [];
	for (const sentence of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
		const words = sentence[0].trim();
		if (!PROMISING.test(words) || words.endsWith('?') || /\bif\b/i.test(words)) continue;
		const start = sentence.index + sentence[0].indexOf(words);
		const what = WHAT.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
		found.push({
			start,
			end: start + words.length,
			text: words,
			what,
			due: parseDue(words, now, calendar) ?? { kind: 'someday' },
		});
	}
	return found;
}

/** Whether a later message of the agent does what was promised. */
export function keeps(
	pledge: { readonly text: string; readonly what?: Promised },
	later: string,
): 'yes' | 'maybe' | 'no' {
	if (
		!/\b(?:has|have|['’]ve|just|is|was) (?:\w+ )?(?:sent|left|refunded|shipped|delivered|done|attached)\b/i.test(later)
	)
		return 'no';
	const what = pledge.what ?? 'other';
	return WHAT.some(([name, pattern]) => name === what && pattern.test(later)) ? 'yes' : 'maybe';
}

export { parseDue };
