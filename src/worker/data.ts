import { browser } from '../browser.ts';
import { announce } from '../news.ts';
import type { Handlers } from '../protocol.ts';
import { loadSettings } from '../settings.ts';
import { alarm } from './alarm.ts';
import { forgetReplies } from './all-replies.ts';
import { change } from './alone.ts';
import { backups } from './backups.ts';
import { drawer } from './drawer.ts';
import { forgetSynced, synced } from './follow.ts';
import { ledger } from './ledger.ts';
import { ownStore } from './own-store.ts';

/** Everything that is stored belongs to the person: to take away and to delete. */
export function dataHandlers(clock: () => Date): Handlers<'data/export' | 'data/delete'> {
	return {
		'data/export': async () => {
			const { settings: _stored, ...other } = await browser.storage.local.get();
			return {
				exportedAt: clock().getTime(),
				settings: await loadSettings(),
				pledges: await ledger.documents(),
				other: {
					...other,
					...(await drawer.all()),
					ownReplies: await ownStore.documents(),
					backups: await backups.documents(),
					synced: await synced(),
				},
			};
		},
		// The refresh that follows finds nothing open: it clears badge, alarm and notifications.
		'data/delete': () =>
			change(clock(), async () => {
				await alarm.within(clock());
				await ledger.destroy();
				await ownStore.destroy();
				await backups.destroy();
				await drawer.destroy();
				forgetReplies();
				await browser.storage.local.clear();
				await forgetSynced();
				announce('promises');
				announce('waiting');
				return null;
			}),
	};
}
