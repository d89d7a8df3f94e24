import { browser } from '../browser.ts';
import type { Following, Handlers } from '../protocol.ts';
import { changeSettings, loadSettings } from '../settings.ts';
import { difference } from '../synced.ts';

/** The settings that travel, kept the same here and in the browser's own sync. */

const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('follow', work) as Promise<T>;

/** All that lies there; null where the browser has no sync or does not let us. */
export async function synced(): Promise<Readonly<Record<string, unknown>> | null> {
	try {
		return await browser.storage.sync.get();
	} catch (error) {
		console.warn('Concilia: no sync', error);
		return null;
	}
}

/**
 * Takes what was changed later elsewhere and gives what was changed later here; writes single settings and never clears.
 * May run at any time and any number of times. What the browser does not take now is given the next time.
 */
function follow(): Promise<Following> {
	return inTurn(async () => {
		const before = await loadSettings();
		if (!before.follows) return { name: 'off' };
		const there = await synced();
		if (!there) return { name: 'unavailable' };
		// What a hand changes meanwhile is later than either.
		const now = difference(before, there).take
			? await changeSettings((here) => difference(here, there).take ?? {})
			: before;
		const { give, left } = difference(now, there);
		if (Object.keys(give).length === 0) return { name: 'together', left };
		try {
			await browser.storage.sync.set(give);
			return { name: 'together', left };
		} catch (error) {
			console.warn('Concilia: not synced yet', error);
			return { name: 'later' };
		}
	});
}

/** Browsers take no more than 120 changes a minute, and a name is typed faster. */
const PAUSE = 1000;
let next: Promise<Following> | null = null;

/** Follows within a second, once for all who ask until then. */
export function followSoon(): Promise<Following> {
	next ??= new Promise((resolve) => setTimeout(resolve, PAUSE)).then(() => {
		next = null;
		return follow();
	});
	return next;
}

/** After some time has passed, and when something may have come: follows soon, if it is asked for. */
export async function followIfAsked(): Promise<void> {
	const { follows } = await loadSettings();
	if (follows) void followSoon();
}

/** Deletes what lies in the sync. To be called when nothing follows any more, so that it is not given again. */
export async function forgetSynced(): Promise<void> {
	await inTurn(() => browser.storage.sync.clear()).catch((error: unknown) => {
		console.warn('Concilia: sync not cleared', error);
	});
}

export const followHandlers: Handlers<'settings/synced' | 'settings/follow'> = {
	'settings/synced': () => synced(),
	'settings/follow': () => followSoon(),
};
