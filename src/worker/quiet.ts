import { addDays, atMinute } from '../promises/days.ts';

/** Minutes after local midnight; the same twice is never quiet. */
export interface Quiet {
	readonly from: number;
	readonly to: number;
}

/** When the quiet that reigns now ends, in epoch milliseconds; null when it is not quiet. */
export function quietUntil(now: Date, { from, to }: Quiet): number | null {
	const minute = now.getHours() * 60 + now.getMinutes();
	const isQuiet = from < to ? minute >= from && minute < to : from > to && (minute >= from || minute < to);
	if (!isQuiet) return null;
	return atMinute(minute < to ? now : addDays(now, 1), to).getTime();
}
