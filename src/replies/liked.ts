/** How a reply was used: how often, and when last in epoch milliseconds. */
interface Use {
	readonly times: number;
	readonly last: number;
}

const DAY = 24 * 3600_000;
const FAVOURITE = 2;
/** Used within so many days: how much more it counts. */
const RECENT = [
	{ days: 2, counts: 1.6 },
	{ days: 14, counts: 1.3 },
	{ days: 90, counts: 1.1 },
] as const;

/** How much more a reply counts in a search than one that was never used, by id: favourites, and what was used of late. */
export function liking(
	used: Readonly<Record<string, Use>>,
	favourites: Iterable<string>,
	now: Date,
): ReadonlyMap<string, number> {
	const weights = new Map<string, number>();
	for (const [id, { last }] of Object.entries(used)) {
		const days = (now.getTime() - last) / DAY;
		const recent = RECENT.find((one) => days <= one.days);
		if (recent) weights.set(id, recent.counts);
	}
	for (const id of favourites) weights.set(id, (weights.get(id) ?? 1) * FAVOURITE);
	return weights;
}
