import type { Calendar, Weekday } from '../../calendar.ts';
import { addDays, addWorkingDays, atMinute, worksOn } from '../../days.ts';
import { type DueRule, instantWord, isoDay, VAGUE } from '../../due-rule.ts';
import { AFTER_EVENT, COUNT, DAY, ISO, MONTH, namedDay, RANGE, WEEKDAY } from './words.ts';

/** The shop's time: working days and hours, and where a day ends. */

/** `minutes` of opening time after `now`. */
function afterWorking(now: Date, minutes: number, calendar: Calendar): Date {
	const perDay = Math.max(calendar.closes - calendar.opens, 1);
	let left = minutes;
	let from = now.getHours() * 60 + now.getMinutes();
	let day = now;
	for (let days = 0; days <= minutes / perDay + 2; days++) {
		if (days > 0 || !worksOn(day, calendar)) {
			if (days > 0 || !worksOn(day, calendar)) day = addWorkingDays(day, 1, calendar);
			from = calendar.opens;
		}
		const start = Math.max(from, calendar.opens);
		const here = Math.max(calendar.closes - start, 0);
		if (left <= here) return atMinute(day, start + left);
		left -= here;
	}
	return atMinute(day, calendar.closes);
}

/** The last working day before the shop's days off, of this working week (the next one on a day off) or a later one. */
function lastWorkingDay(now: Date, calendar: Calendar, weeks: number): Date {
	const isWorkday = (day: Date) => calendar.workingDays.includes(day.getDay() as Weekday);
	const isEnd = (day: Date) =>
		isWorkday(day) && (!isWorkday(addDays(day, 1)) || (day.getDay() === 0 && calendar.workingDays.length === 7));
	const ahead = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(now, days));
	const end = addDays(ahead.find(isEnd) ?? now, weeks * 7);
	return [0, 1, 2, 3, 4, 5].map((days) => addDays(end, -days)).find((day) => worksOn(day, calendar)) ?? end;
}

const WORKING = '(?:working|wrkg|wkg|wrking|business|work|bank|banking|office|trading|biz|bus\\.?|week)[ -]?';
const NAMED_DAY = `(?:${DAY}|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH})`;
const dayBefore = new RegExp(`(?:${NAMED_DAY}|${ISO})[\\s,(]*(?:by |at |before |of |-)?\\s*(?:the )?$`);
const dayAfter = new RegExp(`^[\\s,]*(?:on |this |next |of |the |coming )*${NAMED_DAY}`);

export default [
	{
		name: 'working-days',
		find: new RegExp(
			`\\b${RANGE}(${COUNT})\\s?(?:\\(\\w+\\) )?${WORKING}days?\\b(?:['’]? time)?(?: (?:from|after) (today|tomorrow|${WEEKDAY}|${ISO}))?`,
			'g',
		),
		put: ([, days, from], { now, calendar, after }) =>
			AFTER_EVENT.test(after)
				? VAGUE
				: isoDay(addWorkingDays(from ? namedDay(from, now) : now, Number(days), calendar)),
		flags: [
			['3-5 working days', '2026-11-25'],
			['within 2 business days', '2026-11-20'],
			['in ten working days', '2026-12-02'],
			['3 working days after you return it', 'someday'],
			['3 working days from Monday', '2026-11-26'],
		],
		allows: ['3-5 days', 'on working days'],
	},
	{
		name: 'next-working-day',
		find: new RegExp(`\\b(?:the )?(?:next|following|very next|first) ${WORKING}day\\b(?! (?:of|in) )`, 'g'),
		put: (_, { now, calendar }) => isoDay(addWorkingDays(now, 1, calendar)),
		flags: [['the next working day', '2026-11-19']],
		allows: ['next day'],
	},
	{
		name: 'working-hours',
		find: new RegExp(
			`\\b${RANGE}(${COUNT})\\s?(?:working|business|office|work)[ -](hours?|hrs?|minutes?|mins?)\\b`,
			'g',
		),
		// "24 working hours" is said for one working day.
		put: ([, count, unit = ''], { now, calendar }) =>
			unit.startsWith('h') && Number(count) >= 24
				? isoDay(addWorkingDays(now, Math.ceil(Number(count) / 24), calendar))
				: instantWord(afterWorking(now, Number(count) * (unit.startsWith('h') ? 60 : 1), calendar).getTime()),
		flags: [
			['within 4 business hours', '2026-11-18T14:30'],
			['24-48 working hours', '2026-11-20'],
			['2-8 working hours', '2026-11-19T09:30'],
		],
		allows: ['4 hours', 'during working hours'],
	},
	{
		name: 'working-week',
		find: /\b(?:the )?(?:(?:end|close) of )?(?:the |this |next )?(?:working|work|business) ?week(?:['’]s end)?\b/g,
		put: ([all], { now, calendar }) => isoDay(lastWorkingDay(now, calendar, all.includes('next') ? 1 : 0)),
		flags: [
			['by the end of the working week', '2026-11-20'],
			['next working week', '2026-11-27'],
		],
		allows: ['end of the week'],
	},
	{
		name: 'before-an-end',
		find: /\bbefore (?=(?:the )?(?:very )?(?:end|close|cob\b|eod\b|cop\b|closing|month[- ]end\b|day end\b|tonight|night|midnight))/g,
		put: () => 'by ',
		flags: [
			['before close of work today', '2026-11-18'],
			['before the end of the month', '2026-11-30'],
		],
		allows: ['before Friday'],
	},
	{
		name: 'day-runs-out',
		find: new RegExp(
			`\\b(?:before|by the time) (?:the )?(day|today|tomorrow|week|month|${WEEKDAY}) (?:ends?|is over|is out|runs? out|finish(?:es)?|is done|closes?)\\b`,
			'g',
		),
		put: ([, what]) =>
			what === 'day' ? 'by today' : what === 'week' || what === 'month' ? `by end of the ${what}` : `by ${what}`,
		flags: [
			['before the day runs out', '2026-11-18'],
			['before the week ends', '2026-11-22'],
			['before Friday ends', '2026-11-20'],
		],
		allows: ['before the day'],
	},
	{
		name: 'end-of-day',
		only: /eod|cob|cop|eob|eop|end|clos|finish/,
		find: new RegExp(
			`\\b(?:the )?(?:(?:eod|cob|eob|cop|eobd|eop)\\b|(?:very )?(?:end|close|closing|finish|ending)(?: of)?(?: the| this| our| my| your)? (?:business|work|working|trading|banking|office|play|shift)(?: (?:day|hours?|time))?\\b|(?:end|close|ending|finish) (?:of )?(?:the |this )?day\\b|day(?:['’]s)?[ -]end\\b|closing(?: time| hours)\\b|(?<=\\b(?:by|before|at) )clos(?:ing|e)\\b(?! \\w)|(?:very )?(?:end|close) of (?=(?:the |this )?(?:today|tomorrow|${WEEKDAY})))`,
			'g',
		),
		put: (_, { before, after }) => (dayBefore.test(before) || dayAfter.test(after) ? ' ' : 'today'),
		flags: [
			['by EOD', '2026-11-18'],
			['EOD Friday', '2026-11-20'],
			['Friday COB', '2026-11-20'],
			['Nov 30 EOD', '2026-11-30'],
			['by close of business on Monday', '2026-11-23'],
			['tomorrow by close of work', '2026-11-19'],
			['end of tomorrow', '2026-11-19'],
			['by closing', '2026-11-18'],
		],
		allows: ['end of the week', 'end of the line'],
	},
] satisfies DueRule[];
