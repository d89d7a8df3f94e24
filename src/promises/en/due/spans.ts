import { addDays } from '../../days.ts';
import { type DueRule, instantWord, isoDay, VAGUE } from '../../due-rule.ts';
import { AFTER_EVENT, COUNT, ISO, NUMBER, namedDay, RANGE, WEEKDAY } from './words.ts';

/** How long from now. Hours and minutes are counted on the clock's own time, days on the calendar. */

const MINUTES: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60 };
const LEAD =
	'(?:\\b(?:(?:in|within|for|after|about|around|another|approx(?:imately)?|up to|at most|max(?:imum)?(?: of)?|under|less than|not more than|no more than|the next|next|the|like|say|roughly|upcoming|coming) ){1,4}|\\+)?';
const AFTER =
	"(?:['’]?s?['’]? time\\b| later\\b| hence\\b| from (?:now|today)\\b| out\\b| max(?:imum)?\\b| tops\\b| at (?:the )?(?:most|latest)\\b| latest\\b)?";
const CLOCK_UNIT = '(seconds?|secs?|minutes?|mins?|mnts|hours?|hrs?|h)\\b';
const DAY_UNIT = '(days?|weeks?|wks?|months?|mths?|years?|yrs?)\\b';

const minutesOf = (count: string, unit: string): number => Number(count) * (MINUTES[unit[0] ?? 'm'] ?? 1);
const later = (now: Date, minutes: number): string => instantWord(now.getTime() + Math.round(minutes * 60_000));

export default [
	{
		name: 'so-long-from-a-day',
		find: new RegExp(
			`(?:\\b(?:in|within) )?${RANGE}(${COUNT}) (day|week|month)s? (from|after|before|prior to) (today|tomorrow|${WEEKDAY}|${ISO})|\\b(?:the )?day (after|before) (${WEEKDAY}|${ISO})`,
			'g',
		),
		put: ([, count = '1', unit = 'day', side1, day1, side2, day2], { now }) => {
			const side = side1 ?? side2 ?? '';
			const from = namedDay(day1 ?? day2 ?? '', now);
			const amount = Number(count) * (unit === 'week' ? 7 : 1) * (/^(?:before|prior)/.test(side) ? -1 : 1);
			if (unit !== 'month') return isoDay(addDays(from, amount));
			return isoDay(new Date(from.getFullYear(), from.getMonth() + amount, from.getDate()));
		},
		flags: [
			['5 days from tomorrow', '2026-11-24'],
			['10 days from Monday', '2026-12-03'],
			['3 days before Christmas', '2026-12-22'],
			['the day after Christmas', '2026-12-26'],
		],
		allows: ['2 days from now', '3 days after payment'],
	},
	{
		name: 'within-the-hour',
		find: /\b(?:within |in |by )?(?:the (?:next )?hour|next hour|this hour)\b/g,
		put: (_, { now }) => later(now, 60),
		flags: [['within the hour', '2026-11-18T11:30']],
		allows: ['the hours'],
	},
	{
		name: 'in-five',
		// "I'll call you in 5" means minutes.
		find: /\b(?:in|give me|gimme|give us) (5|10|15|20|30|45)(?=\s*(?:$|[.,!?~]|ok|okay|ma\b|sir\b|please|and\b|tops|max))/g,
		put: ([, count = ''], { now }) => later(now, Number(count)),
		flags: [['I will call you in 10', '2026-11-18T10:40']],
		allows: ['in 10 boxes', 'in 5 days'],
	},
	{
		name: 'days-and-hours',
		find: new RegExp(`${LEAD}(${NUMBER}) days? (?:and )?(${NUMBER})\\s?(hours?|hrs?)\\b`, 'g'),
		put: ([, days, hours], { now }) => {
			const day = addDays(now, Number(days));
			day.setHours(now.getHours() + Number(hours), now.getMinutes());
			return instantWord(day.getTime());
		},
		flags: [['1 day 2 hours', '2026-11-19T12:30']],
		allows: ['1 day', '2 hours'],
	},
	{
		name: 'hours-and-minutes',
		find: new RegExp(
			`${LEAD}(${NUMBER})\\s?(hours?|hrs?|h|minutes?|mins?)[, ]*(?:and )?(${NUMBER}) ?(minutes?|mins?|m|seconds?|secs?)(?:[, ]*(?:and )?(${NUMBER}) ?(seconds?|secs?))?\\b${AFTER}`,
			'g',
		),
		put: ([, a = '', unitA = '', b = '', unitB = '', c = '0', unitC = 's'], { now }) =>
			later(now, minutesOf(a, unitA) + minutesOf(b, unitB) + minutesOf(c, unitC)),
		flags: [
			['1hr 30mins', '2026-11-18T12:00'],
			['1 hour, 5 minutes', '2026-11-18T11:35'],
		],
		allows: ['1 hour', '30 mins'],
	},
	{
		name: 'hours',
		find: new RegExp(`${LEAD}${RANGE}(${COUNT}(?:\\.\\d{1,2})?)\\+?[\\s-]?${CLOCK_UNIT}${AFTER}`, 'g'),
		put: ([, count = '', unit = ''], { now, after, before }) => {
			if (AFTER_EVENT.test(after)) return VAGUE;
			// "20 minutes to 2pm" and "at 16h" are times of day.
			if (/^ (?:to|past) \d/.test(after)) return null;
			return /\d$/.test(before) || (unit === 'h' && /\b(?:at|by) $/.test(before))
				? null
				: later(now, minutesOf(count, unit));
		},
		flags: [
			['within 24 hours', '2026-11-19T10:30'],
			['24-48hrs', '2026-11-20T10:30'],
			['in 2.5 hours', '2026-11-18T13:00'],
			['10 mins', '2026-11-18T10:40'],
			['3 hours from now', '2026-11-18T13:30'],
			['2 hours after payment', 'someday'],
		],
		allows: ['4 metres', '2 weeks'],
	},
	{
		name: 'fortnight',
		find: /\b(?:(?:in|within) )?(?:the next |a |1 )?fortnight(?:['’]s time)?\b/g,
		put: (_, { now }) => isoDay(addDays(now, 14)),
		flags: [['in a fortnight', '2026-12-02']],
		allows: ['fortnite'],
	},
	{
		name: 'days',
		find: new RegExp(`${LEAD}${RANGE}(${COUNT}(?:\\.\\d{1,2})?)\\+?[\\s-]?(?:calendar )?${DAY_UNIT}${AFTER}`, 'g'),
		put: ([, count = '', unit = ''], { now, after }) => {
			if (AFTER_EVENT.test(after)) return VAGUE;
			const amount = Math.ceil(Number(count));
			const day = now.getDate();
			if (unit.startsWith('d')) return isoDay(addDays(now, amount));
			if (unit.startsWith('w')) return isoDay(addDays(now, amount * 7));
			const months = unit.startsWith('m') ? amount : amount * 12;
			// The 31st of a month that has none is its last day.
			const last = new Date(now.getFullYear(), now.getMonth() + months + 1, 0);
			return isoDay(new Date(last.getFullYear(), last.getMonth(), Math.min(day, last.getDate())));
		},
		flags: [
			['in 3 days', '2026-11-21'],
			['3-5 days', '2026-11-23'],
			['within 2 weeks', '2026-12-02'],
			['2wks', '2026-12-02'],
			['in a month', '2026-12-18'],
			['14 days from delivery', 'someday'],
		],
		allows: ['days', '5'],
	},
] satisfies DueRule[];
