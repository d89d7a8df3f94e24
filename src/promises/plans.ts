import type { Calendar } from './calendar.ts';
import { addDays, startOf, worksOn } from './days.ts';
import { type Due, localDayOf } from './due.ts';

const STRETCH = /\b(?:weeks?(?![ -]?end)|wks?|months?|fortnight|eom|year)\b/i;

/**
 * When whoever says these words, due then, has it in mind to be done: "next week" ends on Sunday, and is kept on Friday.
 * Of all other words what they say.
 */
export function meantDue(words: string, due: Due, now: Date, calendar: Calendar): Due {
	if (due.kind !== 'day' || !STRETCH.test(words)) return due;
	let day = startOf(due.on);
	while (!worksOn(day, calendar) && day > now) day = addDays(day, -1);
	return day > now ? { kind: 'day', on: localDayOf(day) } : due;
}
