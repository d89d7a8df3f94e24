import type { Calendar } from '../calendar.ts';

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
export function dayInWords(day: Date, calendar: Pick<Calendar, 'dateOrder'>): string {
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
