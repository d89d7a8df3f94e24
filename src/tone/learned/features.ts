import type { Plain } from '../../text/plain.ts';
import { PAST } from './en/past.ts';

/** Weights are kept as whole numbers of this size. */
export const GRAIN = 0.1;

/** Longer than this a sentence has no length of its own. */
const LONG = 12;

/**
 * What a sentence shows, as names: its words, pairs of words, how it begins and ends, and who did what ("you + past" is
 * how blame sounds whatever the verb). Each name once; the order is of no account.
 */
export function featuresOf({ words, asks, exclaims }: Plain): Set<string> {
	const found = new Set<string>();
	let you = false;
	for (let i = 0; i < words.length; i++) {
		const word = shape(words[i]!);
		const next = i + 1 < words.length ? shape(words[i + 1]!) : '$';
		found.add(word);
		found.add(`${word} ${next}`);
		if (word === 'you' || word === 'your') you = true;
		if (isPerson(word) && (isPast(words[i + 1]) || isPast(words[i + 2]))) found.add(`${word}+past`);
	}
	if (words.length > 0) found.add(`^ ${shape(words[0]!)}`);
	if (asks) found.add(you ? '? you' : '?');
	if (exclaims) found.add('!');
	found.add(words.length <= 3 ? 'short' : words.length > LONG ? 'long' : 'middling');
	return found;
}

const shape = (word: string): string => (/^\d/.test(word) ? '#' : word);
const isPerson = (word: string): boolean => word === 'you' || word === 'we' || word === 'i';
const isPast = (word: string | undefined): boolean =>
	word !== undefined && ((word.length > 4 && word.endsWith('ed')) || PAST.has(word));
