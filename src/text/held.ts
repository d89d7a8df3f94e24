/** Many texts, read one at a time, by their number. */
export type Held = (at: number) => string;

/**
 * Holds texts as the bytes of one array: what a page keeps as long as it is open and seldom reads weighs as little as it can.
 */
export function held(texts: readonly string[]): Held {
	const encoder = new TextEncoder();
	const decoder = new TextDecoder();
	const bytes = encoder.encode(texts.join(''));
	const begin = new Uint32Array(texts.length + 1);
	for (const [at, text] of texts.entries()) begin[at + 1] = begin[at]! + encoder.encode(text).length;
	return (at) => decoder.decode(bytes.subarray(begin[at], begin[at + 1]));
}
