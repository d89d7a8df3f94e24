import { browser } from '../browser.ts';
import { dateOf, find } from '../promises/index.ts';
import type { OwnReply } from '../replies/own.ts';
import { type Stale, staleness } from '../replies/stale.ts';
import { calendarOf, loadSettings } from '../settings.ts';
import type { Use } from './reply-use.ts';

/** Why each of these should be looked at again, where it should. */
export async function staleAmong(
	replies: readonly OwnReply[],
	used: Readonly<Record<string, Use>>,
	now: Date,
): Promise<Record<string, Stale>> {
	const calendar = calendarOf(await loadSettings(), browser.i18n.getUILanguage());
	return Object.fromEntries(
		replies.flatMap((reply) => {
			const stale = staleness(reply, used[reply.id]?.last ?? 0, now, calendar, { find, dateOf });
			return stale ? [[reply.id, stale] as const] : [];
		}),
	);
}
