/** Marks by which a text turns what follows it around, or ends what it stands in. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A name within a sentence, whatever direction either is written in: it can't shuffle the words around it. */
export function isolated(name: string): string {
	return `\u2068${name.replace(TURNS, '')}\u2069`;
}
