import { addDays } from '../../days.ts';

/** Pieces of patterns that the due rules share. Sources, not patterns: no groups that capture, no anchors. */

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?';
export const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
/** A day in any of the forms left when the clock rules run. */
export const ISO = '\\d{4}-\\d\\d-\\d\\d';
export const DAY = `(?:today|tomorrow|tonight|${WEEKDAY}|${ISO})`;
/** Where a number may begin that is not part of a longer one. */
export const NUMBER_START = '(?<![\\d.,:/#$£€₦₹-])';
export const NUMBER = `${NUMBER_START}\\d{1,3}`;
/** Goes before a count: the near end of "3-5", "3 to 5", "3 or 5", where there is one; the far end is what counts. */
export const RANGE = `${NUMBER_START}(?:\\d{1,3}\\s?(?:-|to|or|and|/)\\s?)?`;
export const COUNT = '\\d{1,3}';
export const PART = '(?:morning|afternoon|evening|night)';

export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 3) as (typeof WEEKDAYS)[number]);
export const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3) as (typeof MONTHS)[number]);

/** What is counted from an event to come has no date yet. */
export const AFTER_EVENT =
	/^(?:['’]? time)? (?:after|from|of|following|once|upon|before|prior)(?= (?!now|today|tomorrow|\d{4}-|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:day|nesday|urday)?\b))/;

/** The day that `today`, `tomorrow`, a weekday (the next to come) or an ISO date says. */
export function namedDay(word: string, now: Date): Date {
	if (/^\d/.test(word)) return new Date(`${word}T00:00`);
	if (word.startsWith('to')) return addDays(now, word === 'today' ? 0 : 1);
	return addDays(now, ((weekdayNumber(word) - now.getDay() + 6) % 7) + 1);
}
