import { addDays, addWorkingDays, nthWeekday, worksOn } from '../../days.ts';
import { type DueRule, isoClock, isoDay } from '../../due-rule.ts';
import { ISO, MONTH, monthNumber, PART, WEEKDAY, weekdayNumber } from './words.ts';

/** Weeks run from Monday to Sunday; a week or a month as a whole ends on its last day. */

/** Days from today to the Monday of this week: 0 to -6. */
const toMonday = (now: Date): number => -((now.getDay() + 6) % 7);
const ofWeek = (now: Date, weeks: number, offset: number): string =>
	isoDay(addDays(now, toMonday(now) + weeks * 7 + offset));
const SUNDAY = 6;
/** Which of a month's weeks or weekdays; the last is 0 of the month after. */
const NTH: Readonly<Record<string, number>> = {
	last: 0,
	first: 1,
	'1st': 1,
	second: 2,
	'2nd': 2,
	third: 3,
	'3rd': 3,
	fourth: 4,
	'4th': 4,
};
const monthEnd = (year: number, month: number): string => isoDay(new Date(year, month + 1, 0));
/** The year of a month that lies ahead; the month we are in counts as ahead. */
const yearOf = (month: number, now: Date): number => now.getFullYear() + (month < now.getMonth() ? 1 : 0);
/** The last month of the quarter that holds this one. */
const quarterEnd = (month: number): number => month - (month % 3) + 2;
const endsInMonth = new RegExp(`${MONTH},? $`);
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
			if (day.getMonth() !== month.getMonth()) return null;
			return isoDay(
				which === 'the' && isoDay(day) < isoDay(now)
					? new Date(day.getFullYear(), day.getMonth() + 1, day.getDate())
					: day,
			);
		},
		flags: [
			['the 5th of next month', '2026-12-05'],
			['by the 1st of the month', '2026-12-01'],
		],
		allows: ['next month'],
	},
	{
		name: 'week-of-a-month',
		find: new RegExp(
			`\\b(${Object.keys(NTH).join('|')}) week (?:of|in) (${MONTH}|next month|the month|this month)(?:,? (?:on (?:the )?)?(${WEEKDAY}))?`,
			'g',
		),
		put: ([, which = '', name = '', weekday], { now }) => {
			const month = name.endsWith('month') ? now.getMonth() + (name.startsWith('next') ? 1 : 0) : monthNumber(name);
			const year = name.endsWith('month') ? now.getFullYear() : yearOf(month, now);
			if (which === 'last' && !weekday) return monthEnd(year, month);
			const offset = weekday ? (weekdayNumber(weekday) + 6) % 7 : SUNDAY;
			if (which === 'last') {
				const last = new Date(year, month + 1, 0);
				return isoDay(addDays(last, toMonday(last) + offset));
			}
			const first = new Date(year, month, 1);
			return isoDay(addDays(first, toMonday(first) + ((NTH[which] ?? 1) - 1) * 7 + offset));
		},
		flags: [
			['2nd week of December', '2026-12-13'],
			['first week of next month', '2026-12-06'],
			['the 2nd week of December, on Friday', '2026-12-11'],
		],
		allows: ['the first week'],
	},
	{
		name: 'weekday-of-a-month',
		find: new RegExp(
			`\\b(?:the )?(${Object.keys(NTH).join('|')}) (?:(${WEEKDAY})|(week-?end)|(working |business )?day) (?:of|in) (?:the )?(?:(${MONTH})(?:,? (20\\d\\d)\\b)?|(next |this )?month)(?! ?\\d)`,
			'g',
		),
		put: ([, which = '', weekday, weekend, working, name, inYear, next], { now, calendar }) => {
			const month = name ? monthNumber(name) : now.getMonth() + (next === 'next ' ? 1 : 0);
			const year = inYear ? Number(inYear) : name ? yearOf(month, now) : now.getFullYear();
			const nth = NTH[which] ?? 0;
			const end = new Date(year, month + 1, 0);
			if (weekday || weekend)
				return isoDay(nthWeekday(year, nth === 0 ? month + 1 : month, weekday ? weekdayNumber(weekday) : 0, nth));
			if (nth > 0)
				return isoDay(working ? addWorkingDays(new Date(year, month, 0), nth, calendar) : new Date(year, month, nth));
			const lastDays = [0, 1, 2, 3, 4, 5, 6].map((back) => addDays(end, -back));
			return isoDay((working && lastDays.find((day) => worksOn(day, calendar))) || end);
		},
		flags: [
			['the last day of the month', '2026-11-30'],
			['the last Friday of November', '2026-11-27'],
			['first Monday in December', '2026-12-07'],
			['the second Friday of December', '2026-12-11'],
			['the last weekend of November', '2026-11-29'],
			['the first Wednesday of December 2026', '2026-12-02'],
			['the first working day of next month', '2026-12-01'],
		],
		allows: ['the first day', 'the last week of the month'],
	},
	{
		name: 'this-time-next-week',
		find: /\b(?:by |before )?(?:this|the same|same) time (?:next week|in (?:a|1) week)\b/g,
		put: (_, { now }) => `${isoDay(addDays(now, 7))} at ${isoClock(now.getHours() * 60 + now.getMinutes())} `,
		flags: [['this time next week', '2026-11-25T10:30']],
		allows: ['next week'],
	},
	{
		name: 'within-this-day',
		find: /\b(?:(?:with)?in (?:the course of )?|during (?:the course of )?|in the course of |over |through |the rest of )(?:the day|today)\b(?! (?:after|before|of))/g,
		put: () => 'today',
		flags: [
			['within the day', '2026-11-18'],
			['in the course of the day', '2026-11-18'],
			['over the rest of the day', '2026-11-18'],
		],
		allows: ['the day after'],
	},
	{
		name: 'overnight',
		find: /\bovernight\b(?! (?:delivery|shipping|courier|post|service|bag|stay|parking|rate|fee|label|you|it|them|the|your|an?)\b)/g,
		put: () => 'tomorrow',
		flags: [['it will sync overnight', '2026-11-19']],
		allows: ['overnight delivery', 'overnighting'],
	},
	{
		name: 'weekday-of-a-week',
		find: new RegExp(
			`\\b(?:on )?(${WEEKDAY})(?: of|,| in)? (this|next|(?:the )?following|(?:the )?coming) week\\b|\\b(this|next|(?:the )?following|(?:the )?coming) week,? (?:on )?(${WEEKDAY})`,
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
			`\\b(?:(a|[1-6]) weeks?|fortnight) (?:on |from )?(${WEEKDAY}|tomorrow|today)|\\b1 week (?:on |from )?(${WEEKDAY}|tomorrow|today)|\\b(${WEEKDAY}|tomorrow|today) (?:week|(fortnight))\\b`,
			'g',
		),
		put: ([, count = '2', a, b, c, fortnight], { now }) => {
			const word = a ?? b ?? c ?? '';
			const weeks = fortnight ? 2 : count === 'a' || !a ? 1 : Number(count);
			const ahead = word === 'today' ? 0 : word === 'tomorrow' ? 1 : ((weekdayNumber(word) - now.getDay() + 6) % 7) + 1;
			return isoDay(addDays(now, ahead + weeks * 7));
		},
		flags: [
			['a week on Friday', '2026-11-27'],
			['Friday week', '2026-11-27'],
			['Friday fortnight', '2026-12-04'],
			['a week from today', '2026-11-25'],
			['a week today', '2026-11-25'],
			['two weeks from Friday', '2026-12-04'],
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
		name: 'after-the-weekend',
		find: /\bafter (?:the |this )?(?:coming )?weekend\b/g,
		put: (_, { now }) => ofWeek(now, 1, 0),
		flags: [['after the weekend', '2026-11-23']],
		allows: ['over the weekend'],
	},
	{
		name: 'weekend',
		find: /\b(?:(?:by|at|on|over|during|in) )?(?:the end of )?(?:(?:the|this) )?(?:coming )?(next )?week-?end\b(?! of )/g,
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
		name: 'first-thing-in-a-week',
		find: /\b(?:by )?first thing next week\b/g,
		put: (_, { now }) => `first thing ${ofWeek(now, 1, 0)}`,
		flags: [['first thing next week', '2026-11-23T12:00']],
		allows: ['early next week'],
	},
	{
		name: 'part-of-a-week',
		find: /\b(?:sometime )?(?:the )?(?:very )?(early(?: part)?|first part|earlier|beginning|start|first half|mid|middle|halfway through)(?: of| in)?(?: around)?[ -](?:the )?(next|this|the following|the coming|following|coming)?(?: |-)?week\b|\bmid-?week\b/g,
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
		find: /\b(?:(?:at|by|in|on|over|during|within|sometime|some time|for|later|late|before|the course of|in the course of) ){0,3}(?:the )?(?:(?:very )?(?:end|ending|close|latter part|back end|later part|second half)(?: of)?(?: around)? )?(this|the|next|the following|following|the coming|coming|of) week(?:['’]s end)?\b(?! (?:commencing|beginning|starting|of|after))|\bweek['’]?s?[- ]end(?:ing)?\b|\b(?:end of week|eow)\b|\b(?:the )?week after next\b/g,
		put: ([all, which = 'this'], { now }) =>
			`by ${ofWeek(now, all.endsWith('after next') ? 2 : which === 'this' || which === 'the' || which === 'of' ? 0 : 1, SUNDAY)}`,
		flags: [
			['next week', '2026-11-29'],
			['later this week', '2026-11-22'],
			['end of the week', '2026-11-22'],
			['by EOW', '2026-11-22'],
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
		name: 'month-of-next-year',
		find: new RegExp(`(${MONTH}),? (?:of )?(next|this) year\\b`, 'g'),
		put: ([, name, which], { now }) => `${name} ${now.getFullYear() + (which === 'next' ? 1 : 0)}`,
		flags: [
			['the end of January next year', '2027-01-31'],
			['5 December next year', '2027-12-05'],
		],
		allows: ['next year'],
	},
	{
		name: 'end-of-month',
		find: new RegExp(
			`\\b(?:the )?(?:(?:late|later|rest of|second half of|(?:very )?(?:end|ending|close)(?: of)?)(?: in)? (?:(?:the|this) (next )?|(next |this )?)(month|${MONTH})(?:,? (20\\d\\d)\\b)?|eom\\b|month[- ]?end\\b|month['’]s end\\b)(?! \\d)`,
			'g',
		),
		only: new RegExp(`month|eom|${MONTH}`),
		put: ([, next1, next2, name = 'month', year], { now }) => {
			const month = monthNumber(name);
			if (name !== 'month') return monthEnd(year ? Number(year) : yearOf(month, now), month);
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
			`\\b(early|beginning of|start of|mid|middle of|first half of)[- ](?:the )?(${MONTH}|this month|next month|month)(?! \\d)`,
			'g',
		),
		put: ([, part = '', name = ''], { now }) => {
			const byName = !name.endsWith('month');
			const month = byName ? monthNumber(name) : now.getMonth() + (name.startsWith('next') ? 1 : 0);
			const day = part.startsWith('first') ? 15 : part.startsWith('mid') ? (byName ? 20 : 15) : 10;
			const date = new Date(byName ? yearOf(month, now) : now.getFullYear(), month, day);
			// "Mid month", said after it, means the next.
			return isoDay(!byName && isoDay(date) < isoDay(now) ? new Date(date.getFullYear(), month + 1, day) : date);
		},
		flags: [
			['early December', '2026-12-10'],
			['mid December', '2026-12-20'],
			['middle of next month', '2026-12-15'],
			['mid month', '2026-12-15'],
			['the first half of December', '2026-12-15'],
		],
		allows: ['December'],
	},
	{
		name: 'whole-month',
		find: new RegExp(
			`\\b(?:(?:in|by|during|within|sometime in|before|later|this|next|of)(?: the)? ){1,3}(month|${MONTH})(?:,? (20\\d\\d)\\b)?(?! \\d)|^\\s*(${MONTH})\\s*$|\\b(${MONTH}),? (20\\d\\d)\\b`,
			'g',
		),
		put: ([all, name1, year1, name2, name3, year3], { now, before }) => {
			const name = name1 ?? name2 ?? name3 ?? '';
			const year = year1 ?? year3;
			if (/\d(?:st|nd|rd|th)?(?: day)?\s*$/.test(before)) return null;
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
			['ready January, 2027', '2027-01-31'],
			['this month', '2026-11-30'],
		],
		allows: ['5 December', 'a month', 'the 5th of next month', 'the 3rd day of March'],
	},
	{
		name: 'months-range',
		find: new RegExp(`\\b(?:${MONTH})\\s?(?:-|to|and|or|until|till|through)\\s?(${MONTH})(?! ?\\d)`, 'g'),
		put: ([, name = ''], { now }) => `by ${monthEnd(yearOf(monthNumber(name), now), monthNumber(name))}`,
		flags: [
			['between December and January', '2027-01-31'],
			['Dec-Jan', '2027-01-31'],
		],
		allows: ['December', 'March to 5 April'],
	},
	{
		name: 'quarter',
		find: /\b(?:(?:by|in|before|during|within|the|end of|close of|early|late|later) ){0,4}(?:(this|next|coming|following|the) quarter\b(?! (?:of|past|to))|(?:q([1-4])|(first|second|third|fourth|last) quarter)\b(?:,? (?:of )?(?:the )?(20\d\d|next year|year))?)/g,
		put: ([, which, number, nth, inYear = ''], { now }) => {
			const name = number ?? (nth && (NTH[nth] || 4));
			if (!name)
				return `by ${monthEnd(now.getFullYear(), quarterEnd(now.getMonth()) + (/this|the/.test(which ?? '') ? 0 : 3))}`;
			const month = Number(name) * 3 - 1;
			const year = inYear === 'next year' ? now.getFullYear() + 1 : Number(inYear) || yearOf(month, now);
			return `by ${monthEnd(year, month)}`;
		},
		flags: [
			['by the end of Q1', '2027-03-31'],
			['this quarter', '2026-12-31'],
			['the first quarter of next year', '2027-03-31'],
			['next quarter', '2027-03-31'],
		],
		allows: ['quarter past 4', 'a quarter of an hour'],
	},
	{
		name: 'end-of-year',
		find: /\b(?:(?:by|before) )?(?:(?:the )?end of (?:the |this )?year|year[- ]end|eoy|later this year|this (?:calendar )?year|(?:in|end of) 20[2-4]\d(?![-\d])|(next year))\b/g,
		put: ([all, next], { now, before }) => {
			const year = /20\d\d/.exec(all)?.[0];
			// "28 June in 2027" is a day.
			if (year && endsInMonth.test(before)) return null;
			return `by ${year ?? now.getFullYear() + (next ? 1 : 0)}-12-31`;
		},
		flags: [
			['by the end of the year', '2026-12-31'],
			['next year', '2027-12-31'],
			['sometime in 2027', '2027-12-31'],
			['by the end of 2026', '2026-12-31'],
		],
		allows: ['a year'],
	},
	{
		name: 'day-after',
		find: /\b(?:the )?(?:(day after tomorrow|overmorrow)|(?:next|following|very next) day|day after)\b(?! (?:delivery|payment|you|we|it|that|christmas|xmas|new year|easter|thanksgiving|boxing|(?:the )?\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/g,
		put: ([, after], { now }) => isoDay(addDays(now, after ? 2 : 1)),
		flags: [
			['day after tomorrow', '2026-11-20'],
			['the next day', '2026-11-19'],
		],
		allows: ['tomorrow', 'next 3 days'],
	},
	{
		name: 'this-time-tomorrow',
		find: new RegExp(
			`\\b(?:by |before )?(?:this|the same|same) time (?:on )?(?=tomorrow|${WEEKDAY}|${ISO})|(tomorrow|${WEEKDAY}),? (?:by |at )?(?:this|the same|same) time\\b`,
			'g',
		),
		put: ([, day = ''], { now }) => `${day} at ${isoClock(now.getHours() * 60 + now.getMinutes())} `,
		flags: [
			['by this time tomorrow', '2026-11-19T10:30'],
			['Friday same time', '2026-11-20T10:30'],
		],
		allows: ['this time'],
	},
	{
		name: 'some-time-today',
		find: new RegExp(
			`\\b(?:later(?: on)? (?=today|tomorrow|${PART}|this (?:morning|afternoon|evening)|tonight)|(?:the )?same day\\b|early (?=(?:tomorrow|today|(?:on )?${WEEKDAY}|(?:on )?${ISO})(?!(?:['’]?s)? morning))|late (?=tomorrow|today|${WEEKDAY}|this))`,
			'g',
		),
		put: ([all], { before }) =>
			all.includes('same') ? (ANY_DAY.test(before) ? ' ' : 'today') : all.startsWith('early') ? 'first thing ' : '',
		flags: [
			['later today', '2026-11-18'],
			['early tomorrow', '2026-11-19T12:00'],
		],
		allows: ['today', 'early tomorrow morning'],
	},
] satisfies DueRule[];
