import type { Calendar } from '../../promises/calendar.ts';
import { localDayOf } from '../../promises/due.ts';
import { inDays, inWorkingDays, inWorkingHours, orNextWorkingDay } from '../worktime.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** "Tuesday 24 November", or "Tuesday, November 24" where the month comes first. */
export function dayInWords(day: Date, calendar: Calendar): string {
	const weekday = WEEKDAYS[day.getDay()]!;
	const month = MONTHS[day.getMonth()]!;
	return calendar.dateOrder === 'month-day'
		? `${weekday}, ${month} ${day.getDate()}`
		: `${weekday} ${day.getDate()} ${month}`;
}

/** "4:30 pm", "11 am", "12 noon". */
export function hourInWords(at: Date): string {
	const hour = at.getHours();
	const minutes = at.getMinutes();
	if (hour === 12 && minutes === 0) return '12 noon';
	const clock = `${hour % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
	return `${clock} ${hour < 12 ? 'am' : 'pm'}`;
}

const RELATIVE = /^in (\d{1,3}|an?|one|two|three|four|five|six|seven) (?:(working|business) )?(day|hour|week)s?$/;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** The day or hour a variable such as "in 2 working days" names, in words; empty when the name is not of that kind. */
export function relativeDate(name: string, now: Date, calendar: Calendar): string {
	if (name === 'today') return 'today';
	if (name === 'tomorrow') {
		const next = inWorkingDays(now, 1, calendar);
		return localDayOf(next) === localDayOf(inDays(now, 1)) ? 'tomorrow' : dayInWords(next, calendar);
	}
	const [, count, working, unit] = RELATIVE.exec(name) ?? [];
	if (!count) return '';
	const many = /^\d/.test(count) ? Number(count) : Math.max(1, NUMBERS.indexOf(count));
	if (unit === 'hour') {
		const at = inWorkingHours(now, many, calendar);
		const sameDay = localDayOf(at) === localDayOf(now);
		return sameDay ? `${hourInWords(at)} today` : `${hourInWords(at)} on ${dayInWords(at, calendar)}`;
	}
	const days = unit === 'week' ? many * 7 : many;
	const day =
		working && unit === 'day' ? inWorkingDays(now, days, calendar) : orNextWorkingDay(inDays(now, days), calendar);
	return dayInWords(day, calendar);
}
