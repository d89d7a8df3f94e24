import type { Due } from '../../promises/due.ts';
import type { Pledge } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';
import { isolated } from '../../ui/isolated.ts';
import { siteName } from '../../ui/sites.ts';
import { locale, t } from '../../ui/text.ts';
import { when } from '../../ui/when.ts';

/** What was done, in words, and the way back where there is one. */
export interface Done {
	readonly said: string;
	readonly undo: (() => Promise<unknown>) | null;
}

/** What an agent may put right about a promise. */
export interface Correction {
	readonly text: string;
	readonly customer: string;
	readonly due: Due;
}

export async function settle({ id }: Pledge, as: 'kept' | 'dropped'): Promise<Done> {
	await ask('pledge/settle', { id, as });
	return {
		said: t(as === 'kept' ? 'promise_kept_done' : 'promise_dropped_done'),
		undo: () => ask('pledge/reopen', { id }),
	};
}

export async function notAPromise({ id }: Pledge): Promise<Done> {
	await ask('pledge/not-a-promise', { id });
	return { said: t('promise_none_done'), undo: () => ask('pledge/reopen', { id }) };
}

export async function snooze({ id, snoozedUntil }: Pledge, minutes: number, now: Date): Promise<Done> {
	const until = now.getTime() + minutes * 60_000;
	await ask('pledge/snooze', { id, until });
	const words = when({ kind: 'moment', at: until }, now, locale());
	return {
		said: t('promise_snoozed_done', words.standing === 'someday' ? '' : words.absolute),
		undo: () => ask('pledge/snooze', { id, until: snoozedUntil ?? null }),
	};
}

export async function correct({ id, text, customer, due }: Pledge, change: Correction): Promise<Done> {
	await ask('pledge/edit', { id, change });
	return { said: t('promise_changed_done'), undo: () => ask('pledge/edit', { id, change: { text, customer, due } }) };
}

/** Null when the chat is open and there is nothing to say. */
export async function openChat({ id, site, customer }: Pledge): Promise<Done | null> {
	const opened = await ask('pledge/open-chat', { id });
	return opened === 'shown' ? null : { said: lookFor(site, customer), undo: null };
}

/** Only the site could be opened: whom to look for there. */
export function lookFor(site: string, customer: string): string {
	const name = siteName(site);
	return customer ? t('promise_look_for', name, isolated(customer)) : t('promise_site_open', name);
}
