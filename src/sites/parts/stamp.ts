/** Which part of a date stands first: 8/12 is the twelfth of August (`month`), or the eighth of December (`day`). */
export type DateOrder = 'day' | 'month' | 'year';

/** What stands before a copied chat message: `[4:04 PM, 8/12/2026] Maria: `, in the words of the browser's language. */
export interface Stamp {
	/** Hour and minute of the local day, or null when the time makes no sense. */
	readonly time: { readonly hour: number; readonly minute: number } | null;
	/** The date's numbers in the order written; null when there are not three. */
	readonly date: readonly [number, number, number] | null;
	/** Null when nobody is named, as on one's own messages in some languages. */
	readonly author: string | null;
}

/** Reads a stamp in any of the ways WhatsApp writes it; null when it is no stamp. */
export function readStamp(raw: string): Stamp | null {
	const [, inside, rest = ''] = /^\s*\[([^\]]+)\]\s?(.*)$/s.exec(plain(raw)) ?? [];
	// The time stands first and has no comma of its own; Arabic and Chinese have commas of their own.
	const [, time, date] = /^([^,،、，]+)[,،、，]\s*(.*)$/.exec(inside ?? '') ?? [];
	if (time === undefined || date === undefined) return null;
	// A name may itself contain ": ", so only the last colon is taken off.
	const author = rest.trim().replace(/:$/, '').trim();
	return { time: readTime(time), date: readDate(date), author: author === '' ? null : author };
}

/** Afternoon in the languages that count to twelve and do not say "pm". */
const AFTERNOON = /p\.?\s?m|下午|午後|晚上|오후|(?<!\p{L})م(?!\p{L})|अपराह्न|μ\.?\s?μ/iu;
const MORNING = /a\.?\s?m|上午|午前|凌晨|早上|오전|(?<!\p{L})ص(?!\p{L})|पूर्वाह्न|π\.?\s?μ/iu;

/** A text without its first time of day. */
export function withoutTime(text: string): string {
	return text
		.replace(/\d{1,2}[:.]\d{2}/, ' ')
		.replace(AFTERNOON, ' ')
		.replace(MORNING, ' ');
}

/** The first time of day in a text with western digits. */
export function readTime(text: string): Stamp['time'] {
	const [, hours, minutes] = /(\d{1,2})[:.](\d{2})/.exec(text) ?? [];
	if (!hours) return null;
	let hour = Number(hours);
	const minute = Number(minutes);
	if (AFTERNOON.test(text)) hour = hour < 12 ? hour + 12 : hour;
	else if (MORNING.test(text) && hour === 12) hour = 0;
	return hour < 24 && minute < 60 ? { hour, minute } : null;
}

/** The three numbers of a date; null when there are not three. */
export function readDate(text: string): Stamp['date'] {
	const [a, b, c, ...more] = (text.match(/\d+/g) ?? []).map(Number);
	return a === undefined || b === undefined || c === undefined || more.length > 0 ? null : [a, b, c];
}

/** Western digits, plain spaces, no marks of writing direction. */
export function plain(text: string): string {
	return text
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/[\u200e\u200f\u061c]/g, '')
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
		.replace(/[\u0966-\u096f\u09e6-\u09ef]/g, (digit) => String((digit.charCodeAt(0) & 0xf) - 6));
}

/**
 * Which part stands first on this page. A number over 12 anywhere settles it, dates that contradict each other settle
 * nothing; otherwise the language does. Null when it can't be known: no date is then better than a wrong one.
 */
export function orderOf(dates: readonly Stamp['date'][], language: string): DateOrder | null {
	const proven = new Set<DateOrder>();
	for (const date of dates) {
		if (!date) continue;
		const [first, second] = date;
		if (first > 999) proven.add('year');
		else if (first > 12) proven.add('day');
		else if (second > 12) proven.add('month');
	}
	if (proven.size > 0) return proven.size === 1 ? [...proven][0]! : null;
	try {
		const parts = new Intl.DateTimeFormat(language).formatToParts(0);
		return parts.find(({ type }) => type === 'day' || type === 'month' || type === 'year')?.type as DateOrder;
	} catch {
		return null;
	}
}

/** The stamp's minute in epoch milliseconds, local time; null when the stamp does not say, or there is no such day. */
export function instantOf(stamp: Stamp, order: DateOrder | null): number | null {
	if (!stamp.time || !stamp.date) return null;
	const [a, b, c] = stamp.date;
	const settled = order ?? (a === b ? 'day' : null);
	if (!settled) return null;
	const [day, month, year] = settled === 'year' ? [c, b, a] : settled === 'day' ? [a, b, c] : [b, a, c];
	const fullYear = year < 100 ? 2000 + year : year;
	// Some languages count years from elsewhere; there were no chats before 2009.
	if (fullYear < 2009 || fullYear > 2200) return null;
	const at = new Date(fullYear, month - 1, day, stamp.time.hour, stamp.time.minute);
	return at.getMonth() === month - 1 && at.getDate() === day ? at.getTime() : null;
}
