import type { Pledge } from '../../promises/pledge.ts';
import { type Standing, standingOf } from '../../ui/when.ts';

const ORDER: readonly Standing[] = ['overdue', 'today', 'later', 'someday'];

interface Group {
	readonly standing: Standing;
	readonly pledges: readonly Pledge[];
}

/** The pledges by how they stand to now, overdue first; each group keeps the order they came in; none is empty. */
export function grouped(pledges: readonly Pledge[], now: Date): readonly Group[] {
	const standings = pledges.map((pledge) => standingOf(pledge.due, now));
	return ORDER.map((standing) => ({
		standing,
		pledges: pledges.filter((_, index) => standings[index] === standing),
	})).filter((group) => group.pledges.length > 0);
}
