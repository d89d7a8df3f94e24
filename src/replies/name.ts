import { BUSINESS, COMPOUND, FAMILY_TITLES, GIVEN_TITLES, LABELS, SENTENCE_WORDS } from './en/names.ts';

const plain = (word: string) => word.toLowerCase().replace(/[.,]/g, '');

/** "AMAKA" and "amaka" → "Amaka", "OBI-EZE" → "Obi-Eze"; a name written with care stays. */
function cased(word: string): string {
	if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
	return word
		.toLowerCase()
		.replace(/(^|[-–])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** "DR." → "Dr."; "mrs" → "Mrs". */
const titled = (word: string) => cased(word);

/**
 * What to call a person, from the name a site shows: "Amaka Obi" → "Amaka", "Obi, Amaka" → "Amaka", "Mrs. Obi" and
 * "Obi Stores" stay. A phone number, an address, a handle or a label ("Customer Lagos 2") is nobody's name → "".
 */
export function calledName(displayName: string): string {
	const shown = displayName
		.slice(0, 200)
		.normalize('NFKC')
		.replace(/[([{<][^)\]}>]*[)\]}>]/g, ' ')
		.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Cf}|\ufe0f/gu, ' ')
		.replace(/\+?\d[\d\s().-]{5,}\d/g, ' ');
	if (/[@/\\]|\w_|_\w|\.\w{2,}/.test(shown)) return '';
	const [first = '', second = ''] = shown
		.split(/\s*[|•·:;]\s*|\s+[-–—]+\s+|,/)
		.map((part) => part.replace(/[^\p{L}\p{M}\p{N}&.'’\- ]/gu, ' ').trim());
	// "Obi, Amaka" turns round; "Amaka Obi, MBA" does not.
	const turned = shown.includes(',') && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) && /^\p{Lu}\p{Ll}+/u.test(second);
	const words = (turned ? `${second} ${first}` : first).split(/\s+/).filter((word) => /[\p{L}&]/u.test(word));
	if (words.length === 0 || words.every((word) => /\d/.test(word))) return '';
	if (LABELS.has(plain(words[0]!)) || words.some((word) => SENTENCE_WORDS.has(plain(word)))) return '';
	if (words.some((word) => word === '&' || BUSINESS.has(plain(word)))) return words.map(cased).join(' ');

	const names = words.filter((word) => !/\d/.test(word));
	const titles: string[] = [];
	while (names.length > 1 && (FAMILY_TITLES.has(plain(names[0]!)) || GIVEN_TITLES.has(plain(names[0]!)))) {
		titles.push(names.shift()!);
	}
	if (titles.length > 0) {
		const name = FAMILY_TITLES.has(plain(titles.at(-1)!)) ? names.at(-1)! : names[0]!;
		return [...titles.map(titled), cased(name)].join(' ');
	}
	const [given = '', next] = names;
	// An initial calls nobody: "A. Obi" stays whole.
	if (/^\p{L}\.?$/u.test(given)) return names.length > 1 ? names.map(cased).join(' ') : '';
	if (next && COMPOUND.has(plain(given))) return `${cased(given)} ${cased(next)}`;
	return cased(given.replace(/^[.'’-]+|[.'’-]+$/g, ''));
}
