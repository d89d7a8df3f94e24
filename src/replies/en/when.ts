import type { Calendar } from '../../promises/calendar.ts';
import { localDayOf } from '../../promises/due.ts';
import { dayInWords, hourInWords } from '../../promises/en/in-words.ts';
import { inDays, inWorkingDays, inWorkingHours, orNextWorkingDay } from '../worktime.ts';

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
