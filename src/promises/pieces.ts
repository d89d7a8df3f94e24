import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** No sentence that promises something is longer; what is, is cut at a space, so that work stays linear on any text. */
const LONGEST = 600;

/** The sentences of a text, the endless ones cut up. Offsets are the text's own. */
export function pieces(text: string): readonly Span[] {
	const found: Span[] = [];
	for (const { start, end } of sentences(text)) {
		let from = start;
		while (end - from > LONGEST) {
			const space = text.lastIndexOf(' ', from + LONGEST);
			const cut = space > from ? space : from + LONGEST;
			found.push({ start: from, end: cut });
			from = cut;
		}
		found.push({ start: from, end });
	}
	return found;
}
