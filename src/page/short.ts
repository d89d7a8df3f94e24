/** The words of a promise inside a sentence of ours, in about `most` characters: the whole of it is in the popup. */
export function short(text: string, most: number): string {
	const words = text.replace(/[\s.!…]+$/u, '');
	return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}
