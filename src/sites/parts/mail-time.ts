import { instantOf, orderOf, plain, readTime, type Stamp } from './stamp.ts';

/**
 * When letters were written, in epoch milliseconds, from dates as mail pages write them in full: "Nov 21, 2026, 10:14 AM",
 * "21 de nov. de 2026, 10:14", "Sat 11/21/2026 10:14 AM". All dates of a page together, so that one tells the order of
 * day and month for the others. Null for each that can't be read for certain.
 */
export function timesOf(texts: readonly string[], languages: readonly string[]): (number | null)[] {
	const read = texts.map((text) => split(plain(text)));
	const months = languages.map(monthsOf);
	const spelt = read.map(({ words, time }) => ({ time, ...spelling(words, months) }));
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

function spelling(words: string, months: readonly (readonly RegExp[])[]): Spelling {
	const numbers = (words.match(/\d+/g) ?? []).map(Number);
	const [a, b, c] = numbers;
	if (a !== undefined && b !== undefined && c !== undefined) {
		return numbers.length === 3 ? { day: null, date: [a, b, c] } : { day: null, date: null };
	}
	const year = numbers.find((number) => number > 31);
	const day = numbers.find((number) => number <= 31);
	for (const names of months) {
		const found = names.flatMap((name, index) => (name.test(words) ? [index + 1] : []));
		// "mar" is a Tuesday as well as a month somewhere: two months are none.
		if (found.length === 1 && year && day) return { day: [year, found[0]!, day], date: null };
	}
	return { day: null, date: null };
}

const known = new Map<string, readonly RegExp[]>();

/** What finds each month in a language, by its whole name or its short one. */
function monthsOf(language: string): readonly RegExp[] {
	const before = known.get(language);
	if (before) return before;
	const names = Array.from({ length: 12 }, (_, month) => {
		const forms = (['long', 'short'] as const).flatMap((style) => [
			nameOf(month, language, { month: style, day: 'numeric' }),
			nameOf(month, language, { month: style }),
		]);
		const all = [...new Set(forms)].filter((form) => /\p{L}/u.test(form)).map((form) => form.replace(/\.$/, ''));
		return new RegExp(all.length > 0 ? `(?<!\\p{L})(?:${all.map(escaped).join('|')})(?!\\p{L})` : '(?!)', 'iu');
	});
	known.set(language, names);
	return names;
}

function nameOf(month: number, language: string, style: Intl.DateTimeFormatOptions): string {
	try {
		const format = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
		return format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
	} catch {
		return '';
	}
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
