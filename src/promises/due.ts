declare const localDay: unique symbol;
/** A calendar day in the agent's own time zone, always `YYYY-MM-DD`, zero-padded. Made by `localDayOf` only. */
export type LocalDay = string & { readonly [localDay]: true };

/**
 * When a pledge falls due. A moment is epoch milliseconds; a day is any time on that local day;
 * someday is a vague word ("soon") with no date in it.
 */
export type Due =
	| { readonly kind: 'moment'; readonly at: number }
	| { readonly kind: 'day'; readonly on: LocalDay }
	| { readonly kind: 'someday' };

/** The local calendar day that holds this instant. */
export function localDayOf(at: Date): LocalDay {
	const year = String(at.getFullYear()).padStart(4, '0');
	const month = String(at.getMonth() + 1).padStart(2, '0');
	const day = String(at.getDate()).padStart(2, '0');
	return `${year}-${month}-${day}` as LocalDay;
}

/** A stored or received string as a LocalDay, or null when it is not a real day written `YYYY-MM-DD`. */
export function asLocalDay(text: string): LocalDay | null {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	if (!year) return null;
	return localDayOf(new Date(Number(year), Number(month) - 1, Number(day))) === text ? (text as LocalDay) : null;
}

/**
 * The last acceptable instant, in epoch milliseconds: a day ends at 23:59:59.000 local time (whatever the clock did
 * that day); someday has none.
 */
export function deadline(due: Due): number | null {
	if (due.kind === 'someday') return null;
	if (due.kind === 'moment') return due.at;
	const [year, month, day] = due.on.split('-').map(Number) as [number, number, number];
	// Not 23:59:59 by name: where clocks go back at midnight that comes twice.
	return new Date(year, month - 1, day + 1).getTime() - 1000;
}
