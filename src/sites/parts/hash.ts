import { bare } from '../../text/bare.ts';

/** A name for the words of a text, however an app has spaced or drawn them; they can't be read in it. */
export function wordsId(text: string): string {
	return hash(bare(text));
}

/**
 * A short name for a text, the same everywhere and always: 53 bits of a well-mixed hash in base 36. Not secret and not
 * meant to be: it keeps customers' names out of keys and addresses.
 */
export function hash(text: string): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		a = Math.imul(a ^ unit, 0x9e3779b1);
		b = Math.imul(b ^ unit, 0x5f356495);
	}
	a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
	b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
