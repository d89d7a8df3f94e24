import type { Span } from '../text/span.ts';
import type { Calendar } from './calendar.ts';
import { addDays, startOf, worksOn } from './days.ts';
import { dateOf } from './detect.ts';
import { type Due, localDayOf } from './due.ts';
import { dateWords } from './en/date-words.ts';

/** When a promise that is not sent yet would have to be done. */
export interface Plan {
	readonly due: Due;
	/** Where its words say when. */
	readonly when: Span;
	/** What to say in their place for another date; null where it would not read well. */
	instead(due: Due): string | null;
}

/** What the words of a promise plan for if they are sent at `now`; null where they name no date. Any text is accepted. */
export function planOf(words: string, now: Date, calendar: Calendar): Plan | null {
	const said = dateWords(words, now, calendar);
	if (!said) return null;
	const { start, end, isStretch, instead } = said;
	const due = dateOf(words, now, calendar);
	return { due: isStretch ? meant(due, now, calendar) : due, when: { start, end }, instead };
}

/** "Next week" ends on Sunday, and is kept on Friday. */
function meant(due: Due, now: Date, calendar: Calendar): Due {
	if (due.kind !== 'day') return due;
	let day = startOf(due.on);
	while (!worksOn(day, calendar) && day > now) day = addDays(day, -1);
	return day > now ? { kind: 'day', on: localDayOf(day) } : due;
}
