import type { Calendar, Weekday } from '../promises/calendar.ts';
import { localDayOf } from '../promises/due.ts';

/** A year is more than any row of days off; a calendar without working days counts every day. */
const FAR = 366;

export function isWorkingDay(day: Date, calendar: Calendar): boolean {
	if (calendar.workingDays.length === 0) return true;
	return calendar.workingDays.includes(day.getDay() as Weekday) && !calendar.holidays.includes(localDayOf(day));
}

/** Local noon of the day `days` calendar days on: noon exists on every day, whatever the clock does at night. */
function daysOn(from: Date, days: number): Date {
	return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, 12);
}

/** This day, or the next one that is worked. */
export function orNextWorkingDay(day: Date, calendar: Calendar): Date {
	for (let days = 0; days < FAR; days++) {
		const tried = daysOn(day, days);
		if (isWorkingDay(tried, calendar)) return tried;
	}
	return day;
}

/** Noon of the calendar day `days` days after `from`. */
export function inDays(from: Date, days: number): Date {
	return daysOn(from, days);
}

/** Noon of the `days`th working day after `from`; today does not count. */
export function inWorkingDays(from: Date, days: number, calendar: Calendar): Date {
	let day = daysOn(from, 0);
	for (let left = days; left > 0; left--) day = orNextWorkingDay(daysOn(day, 1), calendar);
	return day;
}

/** The instant `hours` working hours after `from`, to the next half hour. */
export function inWorkingHours(from: Date, hours: number, calendar: Calendar): Date {
	const open = calendar.closes > calendar.opens ? calendar : { opens: 0, closes: 24 * 60 };
	let day = daysOn(from, 0);
	let minute = from.getHours() * 60 + from.getMinutes();
	let left = hours * 60;
	for (let tried = 0; tried < FAR; tried++) {
		if (isWorkingDay(day, calendar)) {
			minute = Math.max(minute, open.opens);
			const room = open.closes - minute;
			if (room >= left) {
				const rounded = Math.min(Math.ceil((minute + left) / 30) * 30, open.closes);
				return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, rounded);
			}
			left -= Math.max(0, room);
		}
		day = daysOn(day, 1);
		minute = 0;
	}
	return day;
}
