import { browser } from '../../browser.ts';
import type { Due } from '../../promises/due.ts';
import type { Pledge, Promised } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';
import { isolated } from '../../ui/isolated.ts';
import { dueWords, momentWords } from '../../ui/promise-words.ts';
import { SITES, siteName } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import { keepApart, putTogether } from './apart.ts';

/** What was done, in words, and the way back where there is one. */
export interface Done {
	readonly said: string;
	readonly undo: (() => Promise<unknown>) | null;
}

/** What an agent may put right about a promise. */
export interface Correction {
	readonly text: string;
	readonly customer: string;
	readonly what: Promised;
	readonly due: Due;
}

/** Where a promise added by hand belongs. */
export interface Home {
	readonly site: string;
	readonly conversation: string;
	readonly tab: number | null;
}

export async function settle({ id }: Pledge, as: 'kept' | 'dropped'): Promise<Done> {
	await ask('pledge/settle', { id, as });
	return {
		said: t(as === 'kept' ? 'promise_kept_done' : 'promise_dropped_done'),
		undo: () => ask('pledge/reopen', { id }),
	};
}

/** What was settled or taken off is to be kept after all. */
export async function reopen({ id, state, replacedBy }: Pledge): Promise<Done> {
	await ask('pledge/reopen', { id });
	const said = t('promise_reopened_done');
	if (state.name === 'kept' || state.name === 'dropped') {
		const as = state.name;
		return { said, undo: () => ask('pledge/settle', { id, as }) };
	}
	// One that was taken off may have been sent or not: only the person can say what it is.
	if (replacedBy === undefined) return { said, undo: null };
	return { said, undo: () => ask('pledge/merge', { earlier: id, later: replacedBy }) };
}

/** It only looked kept; it is not asked about again until another message does. */
export async function notKept({ id, maybeKeptAt }: Pledge): Promise<Done> {
	await ask('pledge/reopen', { id });
	const verdicts = [{ id, verdict: 'maybe' as const }];
	return {
		said: t('promise_not_kept_done'),
		undo: async () => maybeKeptAt !== undefined && ask('pledge/maybe-kept', { verdicts, sentAt: maybeKeptAt }),
	};
}

export async function notAPromise({ id }: Pledge): Promise<Done> {
	await ask('pledge/not-a-promise', { id });
	return { said: t('promise_none_done'), undo: () => ask('pledge/reopen', { id }) };
}

export async function snooze({ id, snoozedUntil }: Pledge, minutes: number, now: Date): Promise<Done> {
	const until = now.getTime() + minutes * 60_000;
	await ask('pledge/snooze', { id, until });
	return {
		said: t('promise_snoozed_done', momentWords(until, now)),
		undo: () => ask('pledge/snooze', { id, until: snoozedUntil ?? null }),
	};
}

export async function correct(pledge: Pledge, change: Correction): Promise<Done> {
	const { id, text, customer, what, due, snoozedUntil } = pledge;
	await ask('pledge/edit', { id, change });
	return {
		said: t('promise_changed_done'),
		async undo() {
			await ask('pledge/edit', { id, change: { text, customer, what, due } });
			// Another date takes the reminder with it that was put off.
			if (snoozedUntil !== undefined) await ask('pledge/snooze', { id, until: snoozedUntil });
		},
	};
}

/** `key` is made once a form: the same form saved twice is one promise. */
export async function add(promise: Correction, { site, conversation, tab }: Home, key: string): Promise<Done> {
	const where = { site, conversation, link: null, ...(tab === null ? {} : { tab }) };
	const { due } = await ask('pledge/add', { ...promise, ...where, key });
	return {
		said: t('promise_added_done', dueWords(due, new Date())),
		undo: () => ask('pledge/withdraw', { site, conversation, message: `by hand ${key}` }),
	};
}

/** The earlier promise goes, the later one stands for both. */
export async function merge(earlier: Pledge, later: Pledge): Promise<Done> {
	await ask('pledge/merge', { earlier: earlier.id, later: later.id });
	return { said: t('promise_merged_done'), undo: () => ask('pledge/reopen', { id: earlier.id }) };
}

/** They are two promises, and are not asked about again. */
export async function leaveApart(earlier: Pledge, later: Pledge): Promise<Done> {
	await keepApart(earlier, later);
	return { said: t('promise_apart_done'), undo: () => putTogether(earlier, later) };
}

/** Null when the chat is open and there is nothing to say. */
export async function openChat({ id, site, customer }: Pledge): Promise<Done | null> {
	try {
		const opened = await ask('pledge/open-chat', { id });
		return opened === 'shown' ? null : { said: lookFor(site, customer), undo: null };
	} catch (error) {
		// One added by hand, away from any chat, has no way back: its site is the next best place.
		const home = SITES.find((known) => known.id === site)?.home;
		if (!home) throw error;
		await browser.tabs.create({ url: home });
		return { said: lookFor(site, customer), undo: null };
	}
}

/** Only the site could be opened: whom to look for there. */
export function lookFor(site: string, customer: string): string {
	const name = siteName(site);
	return customer ? t('promise_look_for', name, isolated(customer)) : t('promise_site_open', name);
}
