import * as v from 'valibot';
import { browser } from '../browser.ts';
import type { Situation } from '../customer/reading.ts';
import type { Counts } from '../replies/rank.ts';

const KEY = 'repliesPicked';
const counts = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)));
const stored = v.fallback(v.record(v.string(), v.fallback(counts, {})), {});

async function load(): Promise<Readonly<Record<string, Counts>>> {
	return v.parse(stored, (await browser.storage.local.get(KEY))[KEY]);
}

/** How often the agent chose each reply in a situation, by id. */
export async function pickedIn(situation: Situation): Promise<Counts> {
	return (await load())[situation] ?? {};
}

/** Counts that a reply was chosen in a situation. */
export function countPicked(situation: Situation, id: string): Promise<void> {
	return navigator.locks.request(KEY, async () => {
		const all = await load();
		const here = all[situation] ?? {};
		await browser.storage.local.set({ [KEY]: { ...all, [situation]: { ...here, [id]: (here[id] ?? 0) + 1 } } });
	});
}
