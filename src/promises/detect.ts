import type { Calendar } from './calendar.ts';
import type { Due } from './due.ts';
import { find } from './find.ts';
import { parseDue } from './parse-due.ts';
import type { FoundPledge } from './pledge.ts';

const SOMEDAY: Due = { kind: 'someday' };

/** When the words of a promise say it falls due, read at `now` (when it is sent); without a time in them, someday. */
export function dateOf(words: string, now: Date, calendar: Calendar): Due {
	return parseDue(words, now, calendar) ?? SOMEDAY;
}

/** The promises in a text the agent sends at `now`, in order, each with when it falls due. Any text is accepted. */
export function detect(text: string, now: Date, calendar: Calendar): readonly FoundPledge[] {
	return find(text).map((pledge) => ({ ...pledge, due: dateOf(pledge.text, now, calendar) }));
}
