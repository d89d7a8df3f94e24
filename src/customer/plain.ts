/** No customer's point is further in than this many characters. */
export const LONGEST = 2000;

/** Letters typed for emphasis: "pleaseee" is one e too many or ten. */
const DRAWN = /([a-z])\1{2,}/;
const squeezed = (word: string) => word.replace(/([a-z])\1{2,}/g, '$1');

/**
 * A message as words: lower case, no apostrophes, spelling made even, `.`, `!` and `?` as words of their own, `^` first
 * and `$` last.
 */
export function plain(text: string, spelled: ReadonlyMap<string, string>): readonly string[] {
	const isDrawn = DRAWN.test(text.slice(0, LONGEST).toLowerCase());
	const words = text
		.slice(0, LONGEST)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/['’‘`´]/g, '')
		.replace(/(\d)[.,](?=\d)/g, '$1')
		.replace(/([!?.])[!?.\s]*/g, (run: string) => ` ${run.includes('?') ? '?' : run.includes('!') ? '!' : '.'} `)
		.replace(/\n+/g, ' . ')
		.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}.?! ₦$€£%#+-]+/gu, ' ')
		.replace(/\p{Extended_Pictographic}/gu, ' $& ')
		.replace(/(?<=\p{L})-(?=\p{L})|(?<= )[-#+]+(?= )/gu, ' ')
		.split(/\s+/)
		.filter(Boolean)
		.map((word) => {
			const short = isDrawn ? squeezed(word) : word;
			return spelled.get(word) ?? spelled.get(short) ?? short;
		});
	return ['^', ...words, '$'];
}
