import type { Span } from '../text/span.ts';
import type { Calendar } from './calendar.ts';
import { addDays, startOf, worksOn } from './days.ts';
import { dateOf } from './detect.ts';
import { type Due, localDayOf } from './due.ts';
import { type DateWords, dateWords } from './en/date-words.ts';
import { find } from './find.ts';
import type { Promised } from './pledge.ts';

/** A promise with a date in a text that is not sent yet. */
export interface Plan {
	readonly what: Promised;
	/** When it would have to be done. */
	readonly due: Due;
	/** The words that say when; offsets are the text's own. */
	readonly when: Span;
	/** What to say in their place for another date; null where it would not read well. */
	instead(due: Due): string | null;
}

/** What a text would promise if it were sent at `now`, as far as it says when. Any text is accepted. */
export function plans(text: string, now: Date, calendar: Calendar): readonly Plan[] {
	return find(text).flatMap(({ start, text: words, what }): Plan[] => {
		const dated = datedIn(words, now, calendar);
		if (!dated) return [];
		const { due, said } = dated;
		return [{ what, due, when: { start: start + said.start, end: start + said.end }, instead: said.instead }];
	});
}

interface Dated {
	readonly due: Due;
	readonly said: DateWords;
}

const MINUTE = 60_000;
const MOST_REMEMBERED = 50;
const remembered = new Map<string, Dated | null>();
let rememberedFor: Calendar | null = null;

/** While the agent types on, the promises before stay as they are, and so do their dates within the minute. */
function datedIn(words: string, now: Date, calendar: Calendar): Dated | null {
	if (calendar !== rememberedFor || remembered.size >= MOST_REMEMBERED) remembered.clear();
	rememberedFor = calendar;
	const name = `${Math.floor(now.getTime() / MINUTE)} ${words}`;
	const known = remembered.get(name);
	if (known !== undefined) return known;
	const said = dateWords(words, now, calendar);
	const dated = said && { due: meant(dateOf(words, now, calendar), said, now, calendar), said };
	remembered.set(name, dated);
	return dated;
}

/** "Next week" ends on Sunday, and is kept on Friday. */
function meant(due: Due, { isStretch }: DateWords, now: Date, calendar: Calendar): Due {
	if (due.kind !== 'day' || !isStretch) return due;
	let day = startOf(due.on);
	while (!worksOn(day, calendar) && day > now) day = addDays(day, -1);
	return day > now ? { kind: 'day', on: localDayOf(day) } : due;
}
