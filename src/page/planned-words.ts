import { deadline, localDayOf } from '../promises/due.ts';
import { promiseName } from '../ui/promise-words.ts';
import { digits, locale, t } from '../ui/text.ts';
import { when } from '../ui/when.ts';
import type { Planned } from './planned.ts';

/** Characters of a promise that has no name of one word. */
const MOST = 60;

/** All of them in one line: "call by Fri 27 Nov; refund, without a date". */
export function plannedWords(planned: readonly Planned[], now: Date): string {
	const each = planned.map((one) => {
		const promise = promiseName(one, MOST);
		const by = when(one.due, now, locale());
		return by.standing === 'someday' ? t('planned_undated', promise) : t('planned_by', promise, by.absolute);
	});
	return t('planned', each.join('; '));
}

/** In as few words as can be: when the first falls due, and how many more there are. */
export function plannedShort(planned: readonly Planned[], now: Date): string {
	const first = planned.toSorted((a, b) => (deadline(a.due) ?? Infinity) - (deadline(b.due) ?? Infinity))[0];
	const by = first && when(first.due, now, locale());
	const date = !by || by.standing === 'someday' ? t('planned_no_date') : by.absolute;
	return planned.length > 1 ? `${date} +${digits(planned.length - 1)}` : date;
}

/** Makes what writes dates: the first takes as long as a hundred more, so better in an idle moment. */
export function readyForDates(now: Date): void {
	plannedShort([{ what: 'other', text: '', due: { kind: 'day', on: localDayOf(now) } }], now);
}
