import type { Pledge } from '../../promises/pledge.ts';
import { type Standing, when } from '../../ui/when.ts';

const ORDER: readonly Standing[] = ['overdue', 'today', 'later', 'someday'];

/** The pledges by how they stand to now, overdue first; each group keeps the order they came in; none is empty. */
export function grouped(
	pledges: readonly Pledge[],
	now: Date,
	locale: string,
): readonly { readonly standing: Standing; readonly pledges: readonly Pledge[] }[] {
	return ORDER.map((standing) => ({
		standing,
		pledges: pledges.filter((pledge) => when(pledge.due, now, locale).standing === standing),
	})).filter((group) => group.pledges.length > 0);
}
