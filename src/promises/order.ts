import { deadline } from './due.ts';
import type { Pledge } from './pledge.ts';

type Orderable = Pick<Pledge, 'due' | 'madeAt' | 'id'>;

/** Earliest deadline first; promises without a date come last, the oldest of them first. Stable for equal ones. */
export function byDeadline(a: Orderable, b: Orderable): number {
	const [dueA, dueB] = [deadline(a.due), deadline(b.due)];
	if (dueA !== dueB) {
		if (dueA === null) return 1;
		if (dueB === null) return -1;
		return dueA - dueB;
	}
	return a.madeAt - b.madeAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
