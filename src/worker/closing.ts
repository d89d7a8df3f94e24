import * as v from 'valibot';
import { browser } from '../browser.ts';
import { askPage, closing as deed, type Handlers } from '../protocol.ts';
import { changeHandlers } from './changes.ts';
import { homeOf, tabsOf } from './home.ts';
import { pledgeHandlers } from './pledges.ts';

const KEY = 'closing';
/** What is waited for takes no longer. */
const PATIENCE = 2 * 60_000;

const word = v.object({ ...deed.entries, url: v.optional(v.string()) });
type Word = v.InferOutput<typeof word>;
const stored = v.fallback(v.record(v.string(), word), {});

/**
 * Letters being sent from windows of their own, by the tab. Such a window may close with the sending, and what its page
 * has left word of counts then.
 */
export function createClosing(clock: () => Date) {
	const { 'pledge/made': made } = pledgeHandlers(clock);
	const { 'pledge/maybe-kept': maybeKept } = changeHandlers(clock);

	const isWaitedFor = ({ made: { sentAt } }: Word) => clock().getTime() - sentAt < PATIENCE;

	const edit = (tab: number, next: Word | null) =>
		navigator.locks.request(KEY, async () => {
			const { [tab]: before = null, ...others } = v.parse(stored, (await browser.storage.local.get(KEY))[KEY]);
			const kept = Object.fromEntries(Object.entries(others).filter(([, one]) => isWaitedFor(one)));
			if (before || next) await browser.storage.local.set({ [KEY]: next ? { ...kept, [tab]: next } : kept });
			return before && isWaitedFor(before) ? before : null;
		});

	/** A tab is gone: what its page left word of has happened. */
	async function closed(tab: number): Promise<void> {
		const left = await edit(tab, null);
		if (!left) return;
		if (left.made.pledges.length > 0) await made(left.made, { url: left.url });
		if (left.verdicts.length > 0) await maybeKept({ verdicts: left.verdicts, sentAt: left.made.sentAt }, {});
		if (left.made.pledges.length + left.verdicts.length > 0) await tellOthers(left);
	}

	/** Whoever undoes the sending does so in another window of the site. */
	async function tellOthers({ made: { conversation, customer, message }, verdicts, words, url }: Word): Promise<void> {
		const home = homeOf(url);
		const tabs = home ? await browser.tabs.query({ url: tabsOf(home) }) : [];
		const closed = { conversation, customer, message, words, kept: verdicts.map(({ id }) => id) };
		await Promise.all(tabs.map(({ id }) => id !== undefined && askPage(id, 'page/closed', closed).catch(() => null)));
	}

	const handlers: Handlers<'pledge/closing'> = {
		'pledge/closing': async (said, { tab, url }) => {
			if (tab?.id === undefined) return null;
			await edit(tab.id, said ? { ...said, url } : null);
			// The window may be gone before its word has come.
			const isThere = await browser.tabs.get(tab.id).then(Boolean, () => false);
			if (!isThere) await closed(tab.id);
			return null;
		},
	};
	return { handlers, closed };
}
