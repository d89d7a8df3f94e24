import { checkSync } from 'recheck';

/**
 * Whether some text makes the pattern backtrack badly, as far as can be told within `timeout` milliseconds. Judged by the
 * characters read and never by the time taken: on a busy machine any pattern is slow.
 */
export function canBeSlow({ source, flags }: Pick<RegExp, 'source' | 'flags'>, timeout: number): boolean {
	// What indices a match gives changes nothing about the matching, and the checker does not know the flag.
	const known = flags.replace('d', '');
	return checkSync(source, known, { timeout, attackTimeout: null, incubationTimeout: null }).status === 'vulnerable';
}
