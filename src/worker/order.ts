import { deadline } from '../promises/due.ts';
import type { Pledge } from '../promises/pledge.ts';

/**
 * Earliest deadline first, those without one last, the older promise before the newer. The id decides between equals, so
 * that the order never depends on how they were stored.
 */
export function byDeadline(a: Pledge, b: Pledge): number {
	return last(a) - last(b) || a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1);
}

function last({ due }: Pledge): number {
	return deadline(due) ?? Number.MAX_VALUE;
}
