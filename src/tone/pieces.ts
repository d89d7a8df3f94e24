import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Nobody says this much in one breath; what is longer is a paste, and is read in parts so that time stays linear. */
const BREATH = 600;

/** The sentences of a draft, endless ones cut at a space. */
export function pieces(draft: string): Span[] {
	return sentences(draft).flatMap((span) => (span.end - span.start <= BREATH ? [span] : cut(draft, span)));
}

function cut(draft: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	let from = start;
	while (end - from > BREATH) {
		const space = draft.lastIndexOf(' ', from + BREATH);
		const to = space > from ? space : from + BREATH;
		parts.push({ start: from, end: to });
		from = to;
	}
	parts.push({ start: from, end });
	return parts;
}
