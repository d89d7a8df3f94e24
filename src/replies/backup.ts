const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;

/** How many backups are kept. */
export const BACKUPS_KEPT = 5;

/** When the last backup was made, and since when something has changed that is in none; null where there is none. */
export interface BackupState {
	readonly last: number | null;
	readonly changed: number | null;
}

/** When the next backup is due, in epoch milliseconds: weekly, and a day after the very first change. Null: no need. */
export function nextBackup({ last, changed }: BackupState): number | null {
	if (changed === null) return null;
	return last === null ? changed + DAY : last + WEEK;
}
