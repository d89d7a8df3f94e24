import * as v from 'valibot';
import { browser } from '../browser.ts';
import { askPage, type Handlers, type Letter, letter, UNDOABLE } from '../protocol.ts';
import { drawer } from './drawer.ts';
import { homeOf, tabsOf } from './home.ts';

const KEY = 'letters';

const stored = v.fallback(v.array(v.object({ letter, home: v.string(), toldAt: v.number() })), []);
type Stored = v.InferOutput<typeof stored>;

/** Those whose sending may yet be undone, once `change` has been made to them. Any other is forgotten. */
function edit(now: Date, change: (letters: Stored) => Stored): Promise<Stored> {
	return navigator.locks.request(KEY, async () => {
		const all = v.parse(stored, await drawer.get(KEY));
		const left = change(all.filter(({ toldAt }) => Math.abs(now.getTime() - toldAt) < UNDOABLE));
		const isSame = left.length === all.length && left.every((one) => all.includes(one));
		if (!isSame) await drawer.set(KEY, left);
		return left;
	}) as Promise<Stored>;
}

/** Forgets those that can't be undone any more; gives the others. */
export const undoable = (now: Date) => edit(now, (letters) => letters);

/**
 * A letter has left, from a page at this address: whoever undoes the sending may do so in any window of the site. Those
 * that are open but for `from` are told now, one that opens later asks. Does not wait for their answers: a tab that is
 * frozen has none.
 */
export async function letterLeft(one: Letter, url: string | undefined, from: number | undefined, now: Date) {
	const home = homeOf(url);
	if (!home) return;
	await edit(now, (letters) => [...without(one.message, letters), { letter: one, home, toldAt: now.getTime() }]);
	const tabs = await browser.tabs.query({ url: tabsOf(home) });
	for (const { id } of tabs) if (id !== undefined && id !== from) askPage(id, 'page/letter', one).catch(() => null);
}

/** What the letter has done is undone: should the same words be sent again, that is another one. */
export async function forgetLetter(message: string, now: Date): Promise<void> {
	await edit(now, (letters) => without(message, letters));
}

function without(message: string, letters: Stored): Stored {
	return letters.filter(({ letter: one }) => one.message !== message);
}

export function letterHandlers(clock: () => Date): Handlers<'letter/sent' | 'letter/undoable'> {
	return {
		'letter/sent': async (one, { tab, url }) => {
			await letterLeft(one, url, tab?.id, clock());
			return null;
		},
		'letter/undoable': async (_, { url }) => {
			const home = homeOf(url);
			return (await undoable(clock())).filter((one) => one.home === home).map((one) => one.letter);
		},
	};
}
