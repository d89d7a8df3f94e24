import * as v from 'valibot';
import { browser } from '../browser.ts';
import { closing as deed, type Handlers } from '../protocol.ts';
import { changeHandlers } from './changes.ts';
import { pledgeHandlers } from './pledges.ts';

const KEY = 'closing';
/** What is waited for takes no longer. */
const PATIENCE = 2 * 60_000;

const left = v.object({ ...deed.entries, url: v.optional(v.string()) });
const stored = v.fallback(v.record(v.string(), left), {});

/**
 * Letters being sent from windows of their own, by the tab. Such a window may close with the sending, and what its page
 * has left word of counts then.
 */
export function createClosing(clock: () => Date) {
	const { 'pledge/made': made } = pledgeHandlers(clock);
	const { 'pledge/maybe-kept': maybeKept } = changeHandlers(clock);

	const edit = (tab: number, next: v.InferOutput<typeof left> | null) =>
		navigator.locks.request(KEY, async () => {
			const { [tab]: before = null, ...others } = v.parse(stored, (await browser.storage.session.get(KEY))[KEY]);
			if (before || next) await browser.storage.session.set({ [KEY]: next ? { ...others, [tab]: next } : others });
			return before;
		});

	/** A tab is gone: what its page left word of has happened. */
	async function closed(tab: number): Promise<void> {
		const word = await edit(tab, null);
		if (!word || clock().getTime() - word.made.sentAt > PATIENCE) return;
		if (word.made.pledges.length > 0) await made(word.made, { url: word.url });
		if (word.verdicts.length > 0) await maybeKept({ verdicts: word.verdicts, sentAt: word.made.sentAt }, {});
	}

	const handlers: Handlers<'pledge/closing'> = {
		'pledge/closing': async (word, { tab, url }) => {
			if (tab?.id === undefined) return null;
			await edit(tab.id, word ? { ...word, url } : null);
			// The window may be gone before its word has come.
			const isThere = await browser.tabs.get(tab.id).then(Boolean, () => false);
			if (!isThere) await closed(tab.id);
			return null;
		},
	};
	return { handlers, closed };
}
