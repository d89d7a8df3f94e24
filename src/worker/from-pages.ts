import type * as v from 'valibot';
import type { Handlers, Made, Sender, toWorker } from '../protocol.ts';
import { siteOf } from './home.ts';
import { ledger } from './ledger.ts';
import { isOwnPage } from './own-pages.ts';

type Names = keyof typeof toWorker;

/** What a request speaks of: sites and promises, by their ids. */
interface About {
	readonly sites?: readonly string[];
	readonly promises?: readonly string[];
}

/** The way back is trusted by whoever takes it: it leads to where the promise was made. */
const aboutSite = ({ site, link = null }: { readonly site: string; readonly link?: string | null }): About => ({
	sites: [site, ...(link === null ? [] : [siteOf(link) ?? link])],
});
const aboutMade = (made: Made): About => ({
	...aboutSite(made),
	promises: made.pledges.flatMap(({ renews }) => renews ?? []),
});
const aboutPromise = ({ id }: { readonly id: string }): About => ({ promises: [id] });
const aboutNobody = (): About => ({});
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

/**
 * All that a web page may ask, with what it speaks of; null where that is more than a page may know. Everything else is for
 * the extension's own pages, and so is whatever is added to the protocol and not here.
 */
const FROM_PAGES: { readonly [N in Names]?: (request: v.InferOutput<(typeof toWorker)[N]>) => About | null } = {
	'pledge/made': aboutMade,
	'pledge/list': ({ of }) => (of && aboutSite(of)) ?? null,
	'pledge/settle': aboutPromise,
	'pledge/reopen': aboutPromise,
	'pledge/edit': aboutPromise,
	'pledge/not-a-promise': aboutPromise,
	'pledge/withdraw': aboutSite,
	'pledge/maybe-kept': ({ verdicts }) => ({ promises: ids(verdicts) }),
	'pledge/closing': (said) => {
		const { sites = [], promises = [] } = said ? aboutMade(said.made) : {};
		return { sites, promises: [...promises, ...ids(said?.verdicts ?? [])] };
	},
	'pledge/safer': aboutSite,
	'letter/sent': ({ kept }) => ({ promises: kept }),
	'letter/undoable': aboutNobody,
	'waiting/since': aboutSite,
	'waiting/over': aboutSite,
	'reply/suggest': ({ of }) => (of ? aboutSite(of) : {}),
	'reply/used': aboutNobody,
	'record/draft': aboutNobody,
	'language/bring': aboutNobody,
	'frame/tie': aboutNobody,
	'settings/change': (change) => ('site' in change && change.site !== undefined ? { sites: [change.site] } : {}),
	'settings/open': aboutNobody,
};

/** The same handlers, except that a web page gets an answer only to what it may ask, and only about its own site. */
export function withinReach<N extends Names>(handlers: Handlers<N>): Handlers<N> {
	const guarded = (Object.keys(handlers) as N[]).map((name) => {
		const handle = handlers[name] as (request: unknown, sender: Sender) => unknown;
		const checked = async (request: unknown, sender: Sender) => {
			if (!isOwnPage(sender)) await check(name, request, sender);
			return handle(request, sender);
		};
		return [name, checked] as const;
	});
	return Object.fromEntries(guarded) as unknown as Handlers<N>;
}

/** A web page that got hold of our content script must not get hold of what was promised, and to whom, elsewhere. */
async function check(name: Names, request: unknown, { origin, url }: Sender): Promise<void> {
	const about = (FROM_PAGES[name] as ((request: unknown) => About | null) | undefined)?.(request);
	if (!about) throw new Error('only for the extension’s own pages');
	const { sites = [], promises = [] } = about;
	const known = await Promise.all(promises.map(ledger.get));
	const mine = siteOf(origin ?? url);
	const all = [...sites, ...known.flatMap((entry) => entry?.site ?? [])];
	if (all.some((site) => site !== mine)) throw new Error(`not about ${mine}, which asks`);
}
