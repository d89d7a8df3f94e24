import { isApostrophe, isWordUnit } from './characters.ts';
import type { Span } from './span.ts';

/**
 * The words of a text, in order: runs of letters and digits of any script, with the apostrophes inside them. Emoji and
 * punctuation are between words.
 */
export function words(text: string): Span[] {
	const found: Span[] = [];
	const length = text.length;
	let i = 0;
	while (i < length) {
		if (!isWordUnit(text.charCodeAt(i))) {
			i++;
			continue;
		}
		const start = i;
		i++;
		while (i < length && (isWordUnit(text.charCodeAt(i)) || joins(text, i))) i++;
		found.push({ start, end: i });
	}
	return found;
}

const joins = (text: string, at: number): boolean =>
	isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1));
