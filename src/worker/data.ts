import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';
import { loadSettings } from '../settings.ts';
import { alone, change } from './alone.ts';
import { ledger } from './ledger.ts';

/** Everything that is stored belongs to the person: to take away and to delete. */
export function dataHandlers(clock: () => Date): Handlers<'data/export' | 'data/delete'> {
	return {
		'data/export': async () => ({
			exportedAt: clock().getTime(),
			settings: await loadSettings(),
			pledges: await alone(ledger.documents),
		}),
		'data/delete': () =>
			change(clock(), async () => {
				await ledger.destroy();
				await browser.storage.local.clear();
				const up = await browser.notifications.getAll();
				await Promise.all(Object.keys(up).map((id) => browser.notifications.clear(id)));
				return null;
			}),
	};
}
