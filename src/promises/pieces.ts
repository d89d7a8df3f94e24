import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** No sentence that promises something is longer; what is, is cut at a space, so that work stays linear on any text. */
const LONGEST = 600;

/** What many write instead of a full stop: 🙏, 😍😍. The words after it are another sentence. */
const PICTURES = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?=\s{1,3}[\p{L}\d])/gu;

/** Most text has none, and looking for them by name takes ten kilobytes of machine code. */
const picturesIn = (text: string) => (/[^\0-\u1fff]/.test(text) ? text.matchAll(PICTURES) : []);

/** The sentences of a text, the endless ones cut up. Offsets are the text's own. */
export function pieces(text: string): readonly Span[] {
	const found: Span[] = [];
	for (const { start, end } of sentences(text)) {
		let from = start;
		for (const { 0: picture, index } of picturesIn(text.slice(start, end))) {
			const next = start + index + picture.length;
			if (text.slice(from, next).trim() !== '') found.push({ start: from, end: next });
			from = next + /^\s*/.exec(text.slice(next, end))![0].length;
		}
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
