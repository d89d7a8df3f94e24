/** What waits for the customer, in the words of Nairobi and Mumbai. */

/** "ukituma …": if or when you do something. */
const isSwahili = (before: string, word: string, next: string, after: string): boolean =>
	// A load (mzigo) is said with the same letter as "you".
	(/^(?:uki|mki)\w{3}/.test(word) && !/^(?:mzigo|mpango)$/.test(before)) ||
	(word === 'kama' && /^(?:u|mu|mna|hau|ha)\w{2}/.test(next)) ||
	(word === 'baada' && next === 'ya' && /^(?:malipo|kulipa|ulipe|kutuma|payment|deposit|confirmation)$/.test(after));

/** "agar aap …", "payment ke baad", "address bhejo": what is said after it waits for the customer. */
function isHindi(words: readonly string[], at: number): boolean {
	const word = words[at]!;
	const before = words[at - 1] ?? '';
	if (word === 'agar' || (word === 'jab' && /^(?:aap|ap|payment)$/.test(words[at + 1] ?? ''))) return true;
	if (word === 'ke' && words[at + 1] === 'baad')
		return /^(?:payment|pay|advance|karne|confirm|confirmation|order|deposit)$/.test(before);
	if (
		!/^(?:bhejo|bhejiye|bhejiyega|dijiye|dijiyega|kijiye|karo|karein|kariye|batao|bataiye|dedo|bhejdo|batado)$/.test(
			word,
		)
	)
		return false;
	return !/^(?:mat|wait|chinta|tension|fikar|sabar|worry|na|time|waqt|samay|mauka)$/.test(before);
}

/** Whether the words at `at` make what comes after them wait for the customer. */
export const waits = (words: readonly string[], at: number): boolean =>
	isSwahili(words[at - 1] ?? '', words[at]!, words[at + 1] ?? '', words[at + 2] ?? '') || isHindi(words, at);
