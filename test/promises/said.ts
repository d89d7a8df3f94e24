import { type Due, deadline } from '../../src/promises/due.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** A due date in one short string: `2026-11-20`, `2026-11-18T16:00`, `someday`, or null. */
export function said(due: Due | null): string | null {
	if (due === null) return null;
	if (due.kind === 'someday') return 'someday';
	if (due.kind === 'day') return due.on;
	const at = new Date(deadline(due)!);
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
