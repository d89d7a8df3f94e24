import { browser } from '../../browser.ts';
import type { Pledge } from '../../promises/pledge.ts';

/** Pairs of promises the person said are two and not one. */

const KEY = 'promisesApart';
/** Of more pairs than these the oldest are forgotten: long settled by then. */
const MOST = 200;

type Pair = `${string} ${string}`;

export function pairOf(earlier: Pick<Pledge, 'id'>, later: Pick<Pledge, 'id'>): Pair {
	return `${earlier.id} ${later.id}`;
}

export async function loadApart(): Promise<ReadonlySet<string>> {
	const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
	return new Set(Array.isArray(stored) ? stored.filter((one): one is string => typeof one === 'string') : []);
}

export function keepApart(earlier: Pledge, later: Pledge): Promise<void> {
	return change((pairs) => [...pairs, pairOf(earlier, later)]);
}

export function putTogether(earlier: Pledge, later: Pledge): Promise<void> {
	return change((pairs) => pairs.filter((pair) => pair !== pairOf(earlier, later)));
}

function change(next: (pairs: readonly string[]) => readonly string[]): Promise<void> {
	return navigator.locks.request(KEY, async () => {
		const pairs = next([...(await loadApart())]);
		await browser.storage.local.set({ [KEY]: pairs.slice(-MOST) });
	});
}
