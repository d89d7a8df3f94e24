import { addDays } from '../../days.ts';
import { type DueRule, isoDay } from '../../due-rule.ts';
import { ISO, MONTH, monthNumber, PART, WEEKDAY, weekdayNumber } from './words.ts';

/** Weeks run from Monday to Sunday; a week or a month as a whole ends on its last day. */

/** Days from today to the Monday of this week: 0 to -6. */
const toMonday = (now: Date): number => -((now.getDay() + 6) % 7);
const ofWeek = (now: Date, weeks: number, offset: number): string =>
	isoDay(addDays(now, toMonday(now) + weeks * 7 + offset));
const SUNDAY = 6;
const monthEnd = (year: number, month: number): string => isoDay(new Date(year, month + 1, 0));
/** The year of a month that lies ahead; the month we are in counts as ahead. */
const yearOf = (month: number, now: Date): number => now.getFullYear() + (month < now.getMonth() ? 1 : 0);
/** Some day is named before. */
const ANY_DAY = new RegExp(`\\b(?:tomorrow|${WEEKDAY}|${ISO}|\\d{1,2}(?:st|nd|rd|th))`);
const NEXT = '(?:next|the following|following|the coming|coming|the week after)';

export default [
	{
		name: 'numbered-day-of-a-month',
		find: /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: day)? (?:of )?(this|next|the) month\b/g,
		put: ([, date, which], { now }) => {
			const month = new Date(now.getFullYear(), now.getMonth() + (which === 'next' ? 1 : 0), 1);
			const day = new Date(month.getFullYear(), month.getMonth(), Number(date));
			return day.getMonth() === month.getMonth() ? isoDay(day) : null;
		},
		flags: [['the 5th of next month', '2026-12-05']],
		allows: ['next month'],
	},
	{
		name: 'week-of-a-month',
		find: new RegExp(
			`\\b(1st|2nd|3rd|4th|first|second|third|fourth|last) week (?:of|in) (${MONTH}|next month|the month|this month)`,
			'g',
		),
		put: ([, which = '', name = ''], { now }) => {
			const month = name.endsWith('month') ? now.getMonth() + (name.startsWith('next') ? 1 : 0) : monthNumber(name);
			const year = name.endsWith('month') ? now.getFullYear() : yearOf(month, now);
			if (which === 'last') return monthEnd(year, month);
			const nth = { '1': 0, f: which === 'fourth' ? 3 : 0, '2': 1, s: 1, '3': 2, t: 2, '4': 3 }[which[0] ?? ''] ?? 0;
			const first = new Date(year, month, 1);
			return isoDay(addDays(first, toMonday(first) + nth * 7 + SUNDAY));
		},
		flags: [
			['2nd week of December', '2026-12-13'],
			['first week of next month', '2026-12-06'],
		],
		allows: ['the first week'],
	},
	{
		name: 'weekday-of-a-week',
		find: new RegExp(
			`\\b(?:on )?(${WEEKDAY})(?: of|,| in)? (this|next|the following|the coming) week\\b|\\b(this|next|the following|the coming) week,? (?:on )?(${WEEKDAY})`,
			'g',
		),
		put: ([, day, week, week2, day2], { now }) =>
			ofWeek(now, (week ?? week2) === 'this' ? 0 : 1, (weekdayNumber(day ?? day2 ?? '') + 6) % 7),
		flags: [
			['Tuesday next week', '2026-11-24'],
			['next week Friday', '2026-11-27'],
			['on Friday of this week', '2026-11-20'],
		],
		allows: ['next week', 'Friday'],
	},
	{
		name: 'week-after-a-day',
		find: new RegExp(
			`\\ba week (?:on |from )?(${WEEKDAY}|tomorrow|today)|\\b1 week (?:on |from )?(${WEEKDAY}|tomorrow|today)|\\b(${WEEKDAY}|tomorrow|today) week\\b`,
			'g',
		),
		put: ([, a, b, c], { now }) => {
			const word = a ?? b ?? c ?? '';
			const ahead = word === 'today' ? 0 : word === 'tomorrow' ? 1 : ((weekdayNumber(word) - now.getDay() + 6) % 7) + 1;
			return isoDay(addDays(now, ahead + 7));
		},
		flags: [
			['a week on Friday', '2026-11-27'],
			['Friday week', '2026-11-27'],
			['a week from today', '2026-11-25'],
			['a week today', '2026-11-25'],
		],
		allows: ['Friday', 'a week'],
	},
	{
		name: 'next-weekday',
		find: new RegExp(`\\b(next|following|this coming|this|coming|upcoming) (${WEEKDAY})`, 'g'),
		put: ([, which, word = ''], { now }) => {
			const day = (weekdayNumber(word) + 6) % 7;
			if (which === 'next' || which === 'following') return ofWeek(now, 1, day);
			return isoDay(addDays(now, (day + 1 - now.getDay() + 7) % 7));
		},
		flags: [
			['next Monday', '2026-11-23'],
			['next Friday', '2026-11-27'],
			['this coming Friday', '2026-11-20'],
			['this Wednesday', '2026-11-18'],
		],
		allows: ['Friday', 'next week'],
	},
	{
		name: 'before-the-weekend',
		find: /\bbefore (?:the |this )?(?:coming )?weekend\b/g,
		put: (_, { now }) => ofWeek(now, 0, 4),
		flags: [['before the weekend', '2026-11-20']],
		allows: ['by the weekend'],
	},
	{
		name: 'weekend',
		find: /\b(?:(?:by|at|on|over|during|in) )?(?:the end of )?(?:(?:the|this) )?(?:coming )?(next )?week-?end\b/g,
		put: ([, next], { now }) => `by ${ofWeek(now, next ? 1 : 0, SUNDAY)}`,
		flags: [
			['over the weekend', '2026-11-22'],
			['next weekend', '2026-11-29'],
			['by weekend', '2026-11-22'],
		],
		allows: ['week'],
	},
	{
		name: 'before-next-week',
		find: new RegExp(`\\bbefore ${NEXT} week\\b`, 'g'),
		put: (_, { now }) => ofWeek(now, 0, SUNDAY),
		flags: [['before next week', '2026-11-22']],
		allows: ['next week'],
	},
	{
		name: 'part-of-a-week',
		find: /\b(?:sometime )?(?:the )?(?:very )?(early|earlier|beginning|start|first half|mid|middle|halfway through)(?: of| in)?(?: around)?[ -](?:the )?(next|this|the following|the coming|following|coming)?(?: |-)?week\b|\bmid-?week\b/g,
		put: ([all, part, which], { now }) => {
			const weeks = which && which !== 'this' ? 1 : 0;
			const isMiddle = part === undefined || part.startsWith('mid') || part.startsWith('half');
			const offset = isMiddle && /week$/.test(all) && part !== undefined ? 3 : 2;
			const ahead = weeks === 0 && toMonday(now) < -offset ? 1 : weeks;
			return ofWeek(now, ahead, offset);
		},
		flags: [
			['early next week', '2026-11-25'],
			['mid next week', '2026-11-26'],
			['beginning of next week', '2026-11-25'],
			['midweek', '2026-11-18'],
		],
		allows: ['next week'],
	},
	{
		name: 'whole-week',
		find: /\b(?:(?:at|by|in|on|over|during|within|sometime|some time|for|later|late|before|the course of|in the course of) ){0,3}(?:the )?(?:(?:very )?(?:end|ending|close|latter part|back end|later part|second half)(?: of)?(?: around)? )?(this|the|next|the following|following|the coming|coming|of) week(?:['’]s end)?\b(?! (?:commencing|beginning|starting|of|after))|\bweek['’]?s?[- ]end(?:ing)?\b|\bend of week\b|\bthe week after next\b/g,
		put: ([all, which = 'this'], { now }) =>
			`by ${ofWeek(now, all.endsWith('after next') ? 2 : which === 'this' || which === 'the' || which === 'of' ? 0 : 1, SUNDAY)}`,
		flags: [
			['next week', '2026-11-29'],
			['later this week', '2026-11-22'],
			['end of the week', '2026-11-22'],
			['by end of next week', '2026-11-29'],
			['in the course of the week', '2026-11-22'],
			['the week after next', '2026-12-06'],
		],
		allows: ['a week', 'in 2 weeks', 'per week'],
	},
	{
		name: 'week-commencing',
		find: /\b(?:w\/c|wc|(?:the )?week (?:commencing|beginning|starting|of)) (?=(?:the |mon)?)/g,
		put: () => 'w.c. ',
		flags: [
			['w/c 23 Nov', '2026-11-29'],
			['the week of 30 November', '2026-12-06'],
		],
		allows: ['week'],
	},
	{
		name: 'end-of-month',
		find: new RegExp(
			`\\b(?:the )?(?:(?:late|later|(?:very )?(?:end|ending|close)(?: of)?)(?: in)? (?:(?:the|this) (next )?|(next |this )?)(month|${MONTH})|eom\\b|month[- ]?end\\b|month['’]s end\\b)(?! \\d)`,
			'g',
		),
		put: ([, next1, next2, name = 'month'], { now }) => {
			if (name !== 'month') return monthEnd(yearOf(monthNumber(name), now), monthNumber(name));
			return monthEnd(now.getFullYear(), now.getMonth() + ((next1 ?? next2)?.startsWith('next') ? 1 : 0));
		},
		flags: [
			['by month end', '2026-11-30'],
			['end of next month', '2026-12-31'],
			['end of January', '2027-01-31'],
			['EOM', '2026-11-30'],
		],
		allows: ['next month'],
	},
	{
		name: 'part-of-a-month',
		find: new RegExp(
			`\\b(early|beginning of|start of|mid|middle of)[- ](?:the )?(${MONTH}|this month|next month|month)(?! \\d)`,
			'g',
		),
		put: ([, part = '', name = ''], { now }) => {
			const byName = !name.endsWith('month');
			const month = byName ? monthNumber(name) : now.getMonth() + (name.startsWith('next') ? 1 : 0);
			const day = part.startsWith('mid') ? (byName ? 20 : 15) : 10;
			return isoDay(new Date(byName ? yearOf(month, now) : now.getFullYear(), month, day));
		},
		flags: [
			['early December', '2026-12-10'],
			['mid December', '2026-12-20'],
			['middle of next month', '2026-12-15'],
		],
		allows: ['December'],
	},
	{
		name: 'whole-month',
		find: new RegExp(
			`\\b(?:(?:in|by|during|within|sometime in|before|later|this|next|of)(?: the)? ){1,3}(month|${MONTH})(?:,? (20\\d\\d)\\b)?(?! \\d)|^\\s*(${MONTH})\\s*$`,
			'g',
		),
		put: ([all, name1, year, name2], { now, before }) => {
			const name = name1 ?? name2 ?? '';
			if (/\d(?:st|nd|rd|th)?\s*$/.test(before)) return null;
			if (name !== 'month') {
				const month = monthNumber(name);
				const end = monthEnd(year ? Number(year) : yearOf(month, now), all.startsWith('before') ? month - 1 : month);
				return `by ${end}`;
			}
			if (!/this|next|within the/.test(all)) return null;
			return `by ${monthEnd(now.getFullYear(), now.getMonth() + (all.includes('next') ? 1 : 0))}`;
		},
		flags: [
			['next month', '2026-12-31'],
			['in January', '2027-01-31'],
			['in March 2027', '2027-03-31'],
			['this month', '2026-11-30'],
		],
		allows: ['5 December', 'a month', 'the 5th of next month'],
	},
	{
		name: 'end-of-year',
		find: /\b(?:(?:by|before) )?(?:(?:the )?end of (?:the |this )?year|year[- ]end|eoy|later this year|this year|end of (?:the )?q4|(next year))\b/g,
		put: ([, next], { now }) => `by ${now.getFullYear() + (next ? 1 : 0)}-12-31`,
		flags: [
			['by the end of the year', '2026-12-31'],
			['next year', '2027-12-31'],
		],
		allows: ['a year'],
	},
	{
		name: 'day-after',
		find: /\b(?:the )?(?:(day after tomorrow|overmorrow)|(?:next|following|very next) day|day after)\b(?! (?:delivery|payment|you|we|it|that))/g,
		put: ([, after], { now }) => isoDay(addDays(now, after ? 2 : 1)),
		flags: [
			['day after tomorrow', '2026-11-20'],
			['the next day', '2026-11-19'],
		],
		allows: ['tomorrow', 'next 3 days'],
	},
	{
		name: 'this-time-tomorrow',
		find: /\b(?:by )?this time (?=tomorrow)/g,
		put: (_, { now }) => `at ${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')} `,
		flags: [['by this time tomorrow', '2026-11-19T10:30']],
		allows: ['this time'],
	},
	{
		name: 'some-time-today',
		find: new RegExp(
			`\\b(?:later(?: on)? (?=today|tomorrow|${PART}|this (?:morning|afternoon|evening)|tonight)|(?:the )?same day\\b|early (?=tomorrow|today|(?:on )?${WEEKDAY}|(?:on )?${ISO})|late (?=tomorrow|today|${WEEKDAY}|this))`,
			'g',
		),
		put: ([all], { before }) =>
			all.includes('same') ? (ANY_DAY.test(before) ? ' ' : 'today') : all.startsWith('early') ? 'first thing ' : '',
		flags: [
			['later today', '2026-11-18'],
			['early tomorrow', '2026-11-19T12:00'],
		],
		allows: ['today'],
	},
] satisfies DueRule[];
