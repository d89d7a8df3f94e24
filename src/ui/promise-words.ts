import type { Due } from '../promises/due.ts';
import type { Pledge } from '../promises/pledge.ts';
import { locale, t } from './text.ts';
import { when } from './when.ts';

/** "Due Fri 27 Nov, in 2 days", "Was due Mon 16 Nov, 2 days ago", "No date was given". */
export function dueWords(due: Due, now: Date): string {
	const words = when(due, now, locale());
	if (words.standing === 'someday') return t('promise_someday');
	return t(words.standing === 'overdue' ? 'promise_overdue' : 'promise_due', words.absolute, words.relative);
}

/** An instant in few words: "11:30", "Fri 27 Nov, 09:00". */
export function momentWords(at: number, now: Date): string {
	const words = when({ kind: 'moment', at }, now, locale());
	return words.standing === 'someday' ? '' : words.absolute;
}

/** What a promise is called: its kind in a word, or where that says nothing its own words, at most so many characters. */
export function promiseName({ what, text }: Pick<Pledge, 'what' | 'text'>, most?: number): string {
	return what === 'other' ? shortened(text, most) : t(`page_promise_${what}`);
}

/** A promise as part of a sentence of ours: without its full stop, and not longer than a line or two. */
export function shortened(text: string, most = 70): string {
	const words = text.replace(/[\s.!…]+$/u, '');
	return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}
