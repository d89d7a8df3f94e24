import * as v from 'valibot';
import { browser } from '../browser.ts';

/** How often a reply was used, and when last (epoch milliseconds; 0 when it was before that was noted). */
export interface Use {
	readonly times: number;
	readonly last: number;
}

const USED = 'repliesUsed';
const times = v.pipe(v.number(), v.integer(), v.minValue(1));
const use = v.union([
	v.object({ times, last: v.number() }),
	v.pipe(
		times,
		v.transform((count) => ({ times: count, last: 0 })),
	),
]);
const uses = v.fallback(v.record(v.string(), use), {});

/** How each reply was used, built-in or own, by id. */
export async function loadUsed(): Promise<Readonly<Record<string, Use>>> {
	return v.parse(uses, (await browser.storage.local.get(USED))[USED]);
}

export function noteUsed(id: string, now: Date): Promise<void> {
	return navigator.locks.request(USED, async () => {
		const used = await loadUsed();
		const known = Object.hasOwn(used, id) ? used[id]!.times : 0;
		await browser.storage.local.set({ [USED]: { ...used, [id]: { times: known + 1, last: now.getTime() } } });
	}) as Promise<void>;
}

const FAVOURITES = 'repliesFavourite';
const ids = v.fallback(v.array(v.string()), []);

/** The ids of the agent's favourites, the latest last. */
export async function loadFavourites(): Promise<readonly string[]> {
	return v.parse(ids, (await browser.storage.local.get(FAVOURITES))[FAVOURITES]);
}

export function markFavourite(id: string, isFavourite: boolean): Promise<readonly string[]> {
	return navigator.locks.request(FAVOURITES, async () => {
		const others = (await loadFavourites()).filter((other) => other !== id);
		const favourites = isFavourite ? [...others, id] : others;
		await browser.storage.local.set({ [FAVOURITES]: favourites });
		return favourites;
	}) as Promise<readonly string[]>;
}
