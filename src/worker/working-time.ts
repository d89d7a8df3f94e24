import type { Calendar } from '../promises/calendar.ts';
import { addDays, atMinute, worksOn } from '../promises/days.ts';

const MOST_DAYS = 7;

/** How many minutes of the shop's working time lie between the two; at most a week is counted. */
export function workingMinutes(from: number, to: Date, calendar: Calendar): number {
	let sum = 0;
	for (let back = 0; back <= MOST_DAYS; back++) {
		const day = addDays(to, -back);
		if (!worksOn(day, calendar)) continue;
		const opens = Math.max(atMinute(day, calendar.opens).getTime(), from);
		const closes = Math.min(atMinute(day, calendar.closes).getTime(), to.getTime());
		sum += Math.max(0, closes - opens);
	}
	return sum / 60_000;
}
