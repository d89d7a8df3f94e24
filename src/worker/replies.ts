import * as v from 'valibot';
import { browser } from '../browser.ts';
import type { Handlers } from '../protocol.ts';
import { createSearch, fill, library, rank } from '../replies/index.ts';
import type { Reply } from '../replies/reply.ts';
import { calendarOf, loadSettings, type Settings } from '../settings.ts';

/** More than this nobody reads. */
const MOST = 20;

const USED = 'repliesUsed';
const counts = v.fallback(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))), {});

/** Made at the first search; the library does not change while the worker runs. */
let search: ReturnType<typeof createSearch> | undefined;

function searchLibrary(words: string): readonly Reply[] {
	search ??= createSearch(library);
	return search(words);
}

/** Finding a reply. `clock` tells the time, for dates in replies. */
export function replyHandlers(clock: () => Date): Handlers<'reply/suggest' | 'reply/used'> {
	return {
		'reply/suggest': async ({ words, register, values, ...query }) => {
			const settings = await loadSettings();
			const calendar = calendarOf(settings, browser.i18n.getUILanguage());
			const found = words.trim() ? searchLibrary(words) : rank(library, { ...query, used: await loadUsed() });
			return found.slice(0, MOST).map((reply) => {
				const { id, title, situation } = reply;
				const filled = fill(reply, register, { ...ownValues(settings), ...values }, clock(), calendar);
				return { id, title, situation, ...filled };
			});
		},
		'reply/used': ({ id }) =>
			navigator.locks.request(USED, async () => {
				const used = await loadUsed();
				await browser.storage.local.set({ [USED]: { ...used, [id]: (used[id] ?? 0) + 1 } });
				return null;
			}),
	};
}

/** How often each reply was used, by id. */
async function loadUsed(): Promise<Readonly<Record<string, number>>> {
	return v.parse(counts, (await browser.storage.local.get(USED))[USED]);
}

/** What settings say about the agent; empty ones are left out, so that a reply's fallback can stand in. */
function ownValues({ agentName, shopName }: Settings): Record<string, string> {
	return { ...(agentName && { agent: agentName }), ...(shopName && { shop: shopName }) };
}
