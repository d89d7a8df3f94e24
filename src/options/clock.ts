/** Minutes after midnight as a time input writes them: 570 is "09:30". The end of the day is written 23:59. */
export function clockOf(minutes: number): string {
	const shown = Math.min(minutes, 24 * 60 - 1);
	return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** "09:30" as 570; null for anything that is no time of day. */
export function minutesOf(clock: string): number | null {
	const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock) ?? [];
	return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}
