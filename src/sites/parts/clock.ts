import { monthIn } from './months.ts';
import { instantOf, orderOf, plain, readDate, readTime, withoutTime } from './stamp.ts';

/** A day as far as words say it: epoch milliseconds of its first moment, local time. */
type Day = number;

const DAYS_BACK = 7;

/**
 * The instant of "Today 10:14 AM", "ontem 22:03", "Mon 10:14", "21 Nov 2026, 10:14" in epoch milliseconds, local time.
 * The words for days and months come from the browser's own knowledge of `language`. A time without any day is on `base`
 * where that is given (a word or two may stand by it: "at"), else on the day of `now`. Null when it makes no sense, or
 * would be in the future.
 */
export function readClock(text: string, language: string, now: Date, base: Day | null = null): number | null {
	const time = readTime(plain(text));
	const day = readDay(text, language, now) ?? dayUnsaid(text, now, base);
	if (!time || day === null) return null;
	const at = new Date(day);
	at.setHours(time.hour, time.minute, 0, 0);
	// The page's minute may be a little ahead of ours.
	return at.getTime() > now.getTime() + 120_000 ? null : at.getTime();
}

/** The day a text names; null when it names none. */
export function readDay(text: string, language: string, now: Date): Day | null {
	const words = withoutTime(plain(text)).toLocaleLowerCase();
	try {
		// A weekday may stand beside a date, which is older.
		return /\d/.test(words) ? writtenDay(words, language, now) : recentDay(words, language, now);
	} catch {
		// The page names a language that is none.
		return null;
	}
}

/** The day of a text that names none we know, unless what else stands in it may be one. */
function dayUnsaid(text: string, now: Date, base: Day | null): Day | null {
	const rest = withoutTime(plain(text));
	if (base !== null) return /\p{N}/u.test(rest) ? null : base;
	return /[\p{L}\p{N}]/u.test(rest) ? null : daysBefore(now, 0);
}

function recentDay(words: string, language: string, now: Date): Day | null {
	const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	for (let back = 0; back < DAYS_BACK; back++) {
		const day = daysBefore(now, back);
		const names = [
			...(back < 2 ? [ago.format(-back, 'day')] : []),
			...(['long', 'short'] as const).map((weekday) => named(language, { weekday }, day)),
		];
		// A weekday that is today's may as well be last week's: sites say "today".
		const meant = back === 0 ? names.slice(0, 1) : names;
		if (meant.some((name) => has(words, name))) return day;
	}
	return null;
}

function writtenDay(words: string, language: string, now: Date): Day | null {
	const month = monthIn(words, language);
	if (month !== null) {
		const numbers = (words.match(/\d+/g) ?? []).map(Number);
		const day = numbers.find((one) => one >= 1 && one <= 31);
		const year = numbers.find((one) => one > 31) ?? now.getFullYear();
		return day === undefined ? null : new Date(year, month - 1, day).getTime();
	}
	const date = readDate(words);
	if (!date) return null;
	const midnight = { time: { hour: 0, minute: 0 }, date, author: null };
	return instantOf(midnight, orderOf([date], language));
}

function named(language: string, options: Intl.DateTimeFormatOptions, day: Day): string {
	return plain(new Intl.DateTimeFormat(language, options).format(day)).toLocaleLowerCase().replace(/\.$/, '');
}

/** As whole words: "mar" is no part of "marcus". Scripts without spaces have none, and one sign of theirs says little. */
function has(words: string, name: string): boolean {
	if (name === '') return false;
	const at = words.indexOf(name);
	if (at < 0) return false;
	const isLetter = (one: string | undefined) => one !== undefined && /[\p{L}\p{M}]/u.test(one);
	const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(name);
	if (!isSpaced) return name.length > 1;
	return !isLetter(words[at - 1]) && !isLetter(words[at + name.length]);
}

function daysBefore(now: Date, days: number): Day {
	return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).getTime();
}
