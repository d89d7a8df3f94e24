/** A name within a sentence, whatever direction either is written in: it can't shuffle the words around it. */
export function isolated(name: string): string {
	return `\u2068${name}\u2069`;
}
