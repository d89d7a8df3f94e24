import { SITES } from '../ui/sites.ts';

/**
 * The address that opens the site a page belongs to: the origin of a web page (nothing private is left in it), and one of
 * our own pages without its query. Null where there is none.
 */
export function homeOf(url: string | undefined): string | null {
	if (!url || !URL.canParse(url)) return null;
	const { protocol, origin, host, pathname } = new URL(url);
	if (protocol === 'https:') return `${origin}/`;
	// A custom scheme has no origin of its own everywhere.
	return protocol.endsWith('-extension:') ? `${protocol}//${host}${pathname}` : null;
}

/** The id of the site that a page at this address is; one that is not ours goes by its host. Null for no web page. */
export function siteOf(url: string | undefined): string | null {
	if (!url || !URL.canParse(url)) return null;
	const { protocol, origin, hostname } = new URL(url);
	if (protocol !== 'https:') return null;
	return SITES.find(({ origins }) => origins.includes(`${origin}/*`))?.id ?? hostname;
}

/** The address to open to find a chat of that site: its inbox where we know it, for its first page may be for strangers. */
export function doorOf(home: string): string {
	const inboxes = SITES.flatMap(({ home: first, otherHomes = [] }) => [first, ...otherHomes]);
	return inboxes.find((inbox) => homeOf(inbox) === home) ?? home;
}

/** The match pattern for every tab of that site. */
export function tabsOf(home: string): string {
	return home.startsWith('https:') ? `${home}*` : home;
}
