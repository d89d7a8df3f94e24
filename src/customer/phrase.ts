/**
 * A small language for phrases, matched over plain text (see plain.ts), word by word:
 *
 *   word        that word            word*    every word that starts so      word?   may be left out
 *   a|b|c       one of them          {group}  one of a group of words (en/words.ts), also inside a|{group}
 *   ..          up to three words between, within the sentence               ...     up to seven
 *   ^ $         the message's start and end                                  . ! ?   a sentence's end
 *   #           a number
 */
export type Groups = Readonly<Record<string, string>>;

const GAP: Readonly<Record<string, string>> = {
	'..': '(?:[^ .?!]+ ){0,3}',
	'...': '(?:[^ .?!]+ ){0,7}',
};

const escaped = (text: string) => text.replace(/[.?!^$()[\]{}+\\/]/g, '\\$&');

/** One alternative of one place in the phrase, as a pattern without the space that ends it. */
function alternative(text: string, groups: Groups): string {
	if (text === '#') return '\\d\\S*';
	const group = /^\{([\w-]+)\}$/.exec(text)?.[1];
	if (group !== undefined) {
		const words = groups[group];
		if (words === undefined) throw new Error(`no group of words is called ${group}`);
		return words
			.split(' ')
			.map((word) => alternative(word.replaceAll('_', ' '), groups))
			.join('|');
	}
	return text.endsWith('*') ? `${escaped(text.slice(0, -1))}\\S*` : escaped(text);
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
