import { addDays, nthWeekday } from '../../days.ts';
import { type DueRule, isoDay, NOTHING } from '../../due-rule.ts';
import { ISO, MONTH, monthNumber, WEEKDAY, weekdayNumber } from './words.ts';

/** Days by their number. A day without a year is the next one to come. */

/** A real day, or null: the 31st of June is nobody's promise. */
function realDay(year: number, month: number, date: number): Date | null {
	const day = new Date(year, month, date);
	return day.getMonth() === month && day.getDate() === date ? day : null;
}

function nextDay(month: number, date: number, now: Date, year?: string): string | null {
	if (year) {
		const day = realDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
		return day && isoDay(day);
	}
	// Four years on there has been every real day at least once.
	for (let years = 0; years <= 4; years++) {
		const day = realDay(now.getFullYear() + years, month, date);
		if (day && isoDay(day) >= isoDay(now)) return isoDay(day);
	}
	return null;
}

/** The next day with this number, and on this weekday where one is named: in this month if it is still to come. */
function nextNumbered(date: number, now: Date, weekday?: number): string | null {
	const days: Date[] = [];
	for (let months = 0; months < 14; months++) {
		const first = new Date(now.getFullYear(), now.getMonth() + months, 1);
		const day = realDay(first.getFullYear(), first.getMonth(), date);
		if (day && isoDay(day) >= isoDay(now)) days.push(day);
	}
	const day = days.find((each) => weekday === undefined || each.getDay() === weekday) ?? days[0];
	return day ? isoDay(day) : null;
}

const NUMBER = '(?<![\\d.,:/#-])(\\d{1,2})';
const SUFFIX = '(?:st|nd|rd|th)?';
const YEAR = '(?:,? ?(?:in )?(20\\d\\d)\\b)?';
const TO = '\\s?(?:-|to|through|until|till|and|or)\\s?';
const NOUN_AFTER =
	'(?! ?(?:floor|time|order|one|items?|street|st\\b|avenue|ave|road|rd\\b|party|attempt|version|edition|class|grade|call|message|row|line|gate|gear|hand|person|customer|pair|piece|parcel|box|batch|anniversary|birthday|year|century|week|place|prize|working|business))';

/** Days that shops promise by, with the same date every year. */
const FEASTS: Readonly<Record<string, readonly [month: number, date: number]>> = {
	'christmas eve': [11, 24],
	christmas: [11, 25],
	xmas: [11, 25],
	'xmas eve': [11, 24],
	'boxing day': [11, 26],
	halloween: [9, 31],
	"new year's eve": [11, 31],
	'new year': [0, 1],
	"valentine's": [1, 14],
	valentine: [1, 14],
};

export default [
	{
		name: 'feast',
		find: /\b(christmas eve|xmas eve|christmas|xmas|boxing day|halloween|new year's eve|new year|valentine's|valentine)(?:['’]?s)?(?: day)?\b(?! (?:sale|offer|order|card|party|gift|present|hamper|rush|period|stock))/g,
		put: ([, name = ''], { now }) => {
			const [month, date] = FEASTS[name] ?? [0, 1];
			return nextDay(month, date, now);
		},
		flags: [
			['by Christmas Eve', '2026-12-24'],
			['before Christmas', '2026-12-24'],
			['by New Year', '2027-01-01'],
		],
		allows: ['the Christmas sale', 'a new one'],
	},
	{
		name: 'black-friday',
		find: /\b(?:black friday|(thanksgiving))\b(?! (?:sale|deal|offer|order))/g,
		put: ([, eve], { now }) => {
			// The fourth Thursday of November, and the day after.
			const day = (year: number) => isoDay(addDays(nthWeekday(year, 10, 4, 4), eve ? 0 : 1));
			const year = now.getFullYear();
			return day(year) >= isoDay(now) ? day(year) : day(year + 1);
		},
		flags: [
			['by Black Friday', '2026-11-27'],
			['before Thanksgiving', '2026-11-25'],
		],
		allows: ['a Black Friday deal', 'Friday'],
	},
	{
		name: 'dates-of-one-year',
		// The year is said with the first of two dates and holds for both.
		find: new RegExp(
			`(?<=\\d ${MONTH} (20\\d\\d)\\s?(?:-|to|until|till|through)\\s?(?:the )?)${NUMBER}${SUFFIX} (${MONTH})(?! ?(?:20)?\\d)`,
			'g',
		),
		put: ([, year, date, month = ''], { now }) => nextDay(monthNumber(month), Number(date), now, year),
		flags: [['10 March 2028 - 12 April', '2028-04-12']],
		allows: ['10 March - 12 April'],
	},
	{
		name: 'instant-in-full',
		find: /\b(\d{4}-\d\d-\d\d)t(\d\d:\d\d)(?::\d\d)?(?:\.\d{1,6})?z?\b/g,
		put: ([, day, time]) => `${day} at ${time}`,
		flags: [['2026-11-25T15:00', '2026-11-25T15:00']],
		allows: ['2026-11-25'],
	},
	{
		name: 'weekend-of',
		find: new RegExp(
			`\\bweekend of (?:the )?(?:(\\d{1,2})${SUFFIX} (?:of )?(${MONTH})|(${MONTH}) (\\d{1,2})${SUFFIX})`,
			'g',
		),
		put: ([, date1, month1, month2 = '', date2], { now }) => {
			const iso = nextDay(monthNumber(month1 ?? month2), Number(date1 ?? date2), now);
			const day = iso && new Date(`${iso}T00:00`);
			return day && isoDay(addDays(day, (7 - day.getDay()) % 7));
		},
		flags: [['the weekend of 5 December', '2026-12-06']],
		allows: ['5 December'],
	},
	{
		name: 'day-range-month',
		find: new RegExp(`${NUMBER}${SUFFIX}${TO}(?:the )?(\\d{1,2})${SUFFIX} (?:of )?(${MONTH})${YEAR}`, 'g'),
		put: ([, , date, month = '', year], { now }) => nextDay(monthNumber(month), Number(date), now, year),
		flags: [['10 to 22 December', '2026-12-22']],
		allows: ['22 December'],
	},
	{
		name: 'month-day-range',
		find: new RegExp(
			`(?<!\\d(?:st|nd|rd|th)? (?:of )?)\\b(${MONTH}) (\\d{1,2})${SUFFIX}${TO}(?:the )?(\\d{1,2})${SUFFIX}(?![\\d:/]|\\s?[ap]m)${YEAR}`,
			'g',
		),
		put: ([, month = '', , date, year], { now }) => nextDay(monthNumber(month), Number(date), now, year),
		flags: [['December 10 - 22', '2026-12-22']],
		allows: ['December 10'],
	},
	{
		name: 'day-month',
		find: new RegExp(
			`(?:\\bthe )?${NUMBER}(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]?(${MONTH})(?:-?(?=[ ,]|20\\d\\d)${YEAR})?`,
			'g',
		),
		put: ([, date, month = '', year], { now }) => nextDay(monthNumber(month), Number(date), now, year),
		flags: [
			['25 Nov', '2026-11-25'],
			['the 3rd of March', '2027-03-03'],
			['1st December 2026', '2026-12-01'],
			['14-Dec', '2026-12-14'],
		],
		allows: ['Nov 25', '25'],
	},
	{
		name: 'month-day',
		find: new RegExp(`\\b(${MONTH})[ /]?(?:the )?(\\d{1,2})${SUFFIX}(?![\\d:]|\\s?[ap]\\.?m)${YEAR}`, 'g'),
		put: ([, month = '', date, year], { now }) => nextDay(monthNumber(month), Number(date), now, year),
		flags: [
			['Nov 25', '2026-11-25'],
			['December 1st, 2026', '2026-12-01'],
			['November 20', '2026-11-20'],
		],
		allows: ['in November'],
	},
	{
		name: 'year-first',
		find: /(?<![\d/.-])(20\d\d)[/.](\d{1,2})[/.](\d{1,2})(?![\d/.-])/g,
		put: ([, year, month, date], { now }) => nextDay(Number(month) - 1, Number(date), now, year) ?? NOTHING,
		flags: [['on 2026/11/20', '2026-11-20']],
		allows: ['2026-11-20'],
	},
	{
		name: 'numeric-date',
		find: /(?<![\d.,:/#$£€₦₹-])(\d{1,2})([/.-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d:/]|[.,-]\d|\s?[ap]\.?m\b| ?h(?:ou)?rs?\b| ?hours?| ?min)/g,
		put: ([, a, sign, b, year], { now, calendar, before }) => {
			// Two numbers with a point or a dash are a price, a time or a range, unless something is to be done on them.
			if (!year && sign !== '/' && !(sign === '.' && /\bon $/.test(before))) return null;
			const [first, second] = [Number(a), Number(b)];
			const dayMonth: [number, number] = calendar.dateOrder === 'day-month' ? [second, first] : [first, second];
			const order = dayMonth[0] > 12 ? ([dayMonth[1], dayMonth[0]] as const) : dayMonth;
			if (order[0] < 1 || order[0] > 12) return NOTHING;
			const iso = nextDay(order[0] - 1, order[1], now, year);
			return iso ?? (/\b(?:on|by|before)\s*$/.test(before) ? null : NOTHING);
		},
		flags: [
			['on 5/12', '2026-12-05'],
			['by 25/11/26', '2026-11-25'],
			['20.11.2026', '2026-11-20'],
			['11/25', '2026-11-25'],
		],
		allows: ['3-5 days', '10.30'],
	},
	{
		name: 'weekday-with-number',
		find: new RegExp(
			`\\b(${WEEKDAY}),? ?(?:the )?(\\d{1,2})(?:(?:st|nd|rd|th)\\b|(?=\\s*(?:[,.;!)]|$|between|at|by|before|from)))(?!:|\\.\\d|\\s?[ap]\\.?m|\\s?-)`,
			'g',
		),
		put: ([, weekday = '', date], { now }) => nextNumbered(Number(date), now, weekdayNumber(weekday)),
		flags: [
			['Friday the 25th', '2026-12-25'],
			['Tuesday the 24th', '2026-11-24'],
			['Tue 24 between', '2026-11-24'],
		],
		allows: ['Tuesday 4pm', 'Thursday 5.30pm'],
	},
	{
		name: 'numbered-day',
		find: new RegExp(
			`\\b(?:(the|on|by|before|till|until|from|latest|and|to|or) )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b${NOUN_AFTER}`,
			'g',
		),
		put: ([, lead = '', date], { now }) => {
			const iso = nextNumbered(Number(date), now);
			return iso && `${lead === 'the' ? '' : lead} ${iso}`;
		},
		flags: [
			['by the 25th', '2026-11-25'],
			['the 5th', '2026-12-05'],
			['on 1st', '2026-12-01'],
		],
		allows: ['the 5th floor', 'the 2nd one'],
	},
	{
		name: 'weekday-before-date',
		find: new RegExp(`\\b(?:${WEEKDAY}),? (?:the )?(?=${ISO})`, 'g'),
		put: () => '',
		flags: [['Friday, 20 November', '2026-11-20']],
		allows: ['Friday'],
	},
	{
		name: 'weekday-after-date',
		// "24 Nov, Friday and Sunday" are three days; only the date's own weekday, or one in brackets, says it again.
		find: new RegExp(`(${ISO})(?:\\s?\\((${WEEKDAY})\\)(?:-(?=\\d))?|,? (${WEEKDAY})(?! (?:and|or|to)\\b))`, 'g'),
		put: ([, iso = '', bracketed, plain = '']) =>
			bracketed || new Date(`${iso}T00:00`).getDay() === weekdayNumber(plain) ? `${iso} ` : null,
		flags: [
			['24/11 (Tue) 11:30 am', '2026-11-24T11:30'],
			['on 20th November Friday', '2026-11-20'],
		],
		allows: ['2026-11-20, Monday', '2026-11-20 and Friday'],
	},
	{
		name: 'week-commencing-date',
		find: new RegExp(`\\bw\\.c\\. (${ISO})`, 'g'),
		put: ([, iso = '']) => {
			const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
			const day = new Date(year, month - 1, date);
			return isoDay(addDays(day, (7 - day.getDay()) % 7));
		},
		flags: [['w/c 23 November', '2026-11-29']],
		allows: ['23 November'],
	},
] satisfies DueRule[];
