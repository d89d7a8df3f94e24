/** A word without its ending, so that "delivers", "delivered" and "delivering" count as one. Not always a word itself. */
export function stem(word: string): string {
	const [ending] = /(?:ing|ed|es|ly|s|e)$/.exec(word) ?? [''];
	return ending && word.length - ending.length >= 3 ? word.slice(0, -ending.length) : word;
}
