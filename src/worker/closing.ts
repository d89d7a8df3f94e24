import * as v from 'valibot';
import { browser } from '../browser.ts';
import { closing as deed, type Handlers, type Letter } from '../protocol.ts';
import { changeHandlers } from './changes.ts';
import { drawer } from './drawer.ts';
import { letterLeft } from './letters.ts';
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

	const isWaitedFor = ({ made: { sentAt } }: Word) => Math.abs(clock().getTime() - sentAt) < PATIENCE;

	const edit = (tab: number, next: Word | null) =>
		navigator.locks.request(KEY, async () => {
			const { [tab]: before = null, ...others } = v.parse(stored, await drawer.get(KEY));
			const kept = Object.fromEntries(Object.entries(others).filter(([, one]) => isWaitedFor(one)));
			const isSame = !before && !next && Object.keys(kept).length === Object.keys(others).length;
			if (!isSame) await drawer.set(KEY, next ? { ...kept, [tab]: next } : kept);
			return before && isWaitedFor(before) ? before : null;
		});

	/** A tab is gone: what its page left word of has happened. */
	async function closed(tab: number): Promise<void> {
		const left = await edit(tab, null);
		if (!left || left.made.pledges.length + left.verdicts.length === 0) return;
		// First, for a window takes only what stands in it from then on for the letter, and it may be undone as soon as the
		// badge counts it. What is promised is kept in mind even so.
		await letterLeft(letterOf(left), left.url, tab, clock()).catch(console.error);
		if (left.made.pledges.length > 0) await made(left.made, { url: left.url });
		if (left.verdicts.length > 0) await maybeKept({ verdicts: left.verdicts, sentAt: left.made.sentAt }, {});
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
	/** Forgets what is not waited for any more: no tab has this number. */
	const forget = () => edit(-1, null);

	return { handlers, closed, forget };
}

function letterOf({ made: { conversation, customer, message, sentAt }, verdicts, words }: Word): Letter {
	return { conversation, customer, message, sentAt, words, kept: verdicts.map(({ id }) => id) };
}
