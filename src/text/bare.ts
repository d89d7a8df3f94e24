/**
 * The words of a text without what apps change on the way: spaces, marks that make text bold, typed faces that become
 * pictures. Two texts with the same bare words are the same message.
 */
export function bare(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
}
