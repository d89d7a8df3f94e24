import { monthIn } from './months.ts';
import { instantOf, orderOf, plain, readTime, type Stamp } from './stamp.ts';

/**
 * When letters were written, in epoch milliseconds, from dates as mail pages write them in full: "Nov 21, 2026, 10:14 AM",
 * "21 de nov. de 2026, 10:14", "Sat 11/21/2026 10:14 AM". All dates of a page together, so that one tells the order of
 * day and month for the others. Null for each that can't be read for certain.
 */
export function timesOf(texts: readonly string[], languages: readonly string[]): (number | null)[] {
	const read = texts.map((text) => split(plain(text)));
	const spelt = read.map(({ words, time }) => ({ time, ...spelling(words, languages) }));
	const order = orderOf(
		spelt.map(({ date }) => date),
		languages[0] ?? 'en',
	);
	return spelt.map(({ time, date, day }) =>
		day ? instantOf({ time, date: day, author: null }, 'year') : instantOf({ time, date, author: null }, order),
	);
}

interface Moment {
	readonly time: Stamp['time'];
	/** What is left without the time. */
	readonly words: string;
}

function split(text: string): Moment {
	// With a colon first: in 21.11.2026 the dots are the date's.
	const found = /\d{1,2}:\d{2}/.exec(text) ?? /\b\d{1,2}\.\d{2}\b(?!\.)/.exec(text);
	if (!found) return { time: null, words: text };
	const before = text.slice(0, found.index);
	const after = text.slice(found.index + found[0].length);
	// What says morning or afternoon stands next to it.
	return { time: readTime(`${found[0]} ${before.slice(-10)} ${after.slice(0, 10)}`), words: before + after };
}

interface Spelling {
	/** Year, month, day, where the month stands in letters or everything is in that order. */
	readonly day: Stamp['date'];
	/** Three numbers in an order yet to be known. */
	readonly date: Stamp['date'];
}

function spelling(words: string, languages: readonly string[]): Spelling {
	const numbers = (words.match(/\d+/g) ?? []).map(Number);
	const [a, b, c] = numbers;
	if (a !== undefined && b !== undefined && c !== undefined) {
		return numbers.length === 3 ? { day: null, date: [a, b, c] } : { day: null, date: null };
	}
	const year = numbers.find((number) => number > 31);
	const day = numbers.find((number) => number <= 31);
	const month = languages.map((language) => monthIn(words, language)).find((one) => one !== null);
	return year && day && month ? { day: [year, month, day], date: null } : { day: null, date: null };
}
