/**
 * A small language for phrases, matched over plain text (see plain.ts), word by word:
 *
 *   word        that word            word*    every word that starts so      word?   may be left out
 *   a|b_c     one of them          {group}  one of a group of words (en/words.ts), also inside a|{group}
 *   ..          up to three words between, within the sentence               ...     up to seven
 *   ^ $         the message's start and end                                  . ! ?   a sentence's end
 *   two_words   two words as one alternative: a|two_words        #   a number or an amount
 */
export type Groups = Readonly<Record<string, string>>;

const GAP: Readonly<Record<string, string>> = {
	'..': '(?:[^ .?!]+ ){0,3}',
	'...': '(?:[^ .?!]+ ){0,7}',
};

const escaped = (text: string) => text.replace(/[.?!^$()[\]{}+\\/]/g, '\\$&');

/** One alternative of one place in the phrase, as a pattern without the space that ends it. */
function alternative(text: string, groups: Groups): string {
	if (text === '#') return '(?:[₦$€£]|ksh|ugx|rs|ngn)?\\d\\S*';
	const group = /^\{([\w-]+)\}$/.exec(text)?.[1];
	if (group !== undefined) {
		const words = groups[group];
		if (words === undefined) throw new Error(`no group of words is called ${group}`);
		return words
			.split(' ')
			.map((word) => alternative(word, groups))
			.join('|');
	}
	return escaped(text.replaceAll('_', ' ')).replace(/\*/g, '\\S*');
}

/** The phrase as a pattern over plain text. Throws on a group that does not exist. */
export function phrase(text: string, groups: Groups): RegExp {
	let source = ' ';
	for (const place of text.split(' ')) {
		const gap = GAP[place];
		if (gap !== undefined) {
			source += gap;
			continue;
		}
		const optional = place.length > 1 && place.endsWith('?');
		const alternatives = (optional ? place.slice(0, -1) : place)
			.split('|')
			.map((one) => alternative(one, groups))
			.join('|');
		source += optional ? `(?:(?:${alternatives}) )?` : `(?:${alternatives}) `;
	}
	return new RegExp(source);
}
