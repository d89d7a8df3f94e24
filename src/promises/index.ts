import type { Calendar } from './calendar.ts';
import type { Due } from './due.ts';
import type { FoundPledge, Promised } from './pledge.ts';

/** The promises in a text the agent sends, in order. `now` is when it is sent. */
export function detect(_text: string, _now: Date, _calendar: Calendar): readonly FoundPledge[] {
	return [];
}

/** When the words say, or null when there is no time in them. */
export function parseDue(_words: string, _now: Date, _calendar: Calendar): Due | null {
	return null;
}

/** Whether a later message of the agent does what was promised. */
export function keeps(_pledge: { readonly text: string; readonly what?: Promised }, _later: string): 'yes' | 'maybe' | 'no' {
	return 'no';
}
