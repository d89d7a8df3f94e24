import type { Site } from './site.ts';

export type { Chat, SeenMessage, Site } from './site.ts';

// The practice chat is no place on the web: the page it is on starts it by itself.
const files = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./site.ts', '!./practice.ts'], {
	eager: true,
	import: 'default',
});

/** Every site on the web that we know, by id. */
export const sites: readonly Site[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The site that answers for this address: the longest pattern that matches wins. Null when none does. */
export function siteFor(url: string, among: readonly Site[] = sites): Site | null {
	let best: { site: Site; length: number } | null = null;
	for (const site of among) {
		for (const pattern of site.matches) {
			if (pattern.length > (best?.length ?? 0) && matches(pattern, url)) best = { site, length: pattern.length };
		}
	}
	return best?.site ?? null;
}

/** Whether a URL fits a match pattern: `https://*.example.com/path/*`. The scheme is always spelt out in ours. */
export function matches(pattern: string, url: string): boolean {
	const [, scheme, host = '', path = ''] = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
	const { protocol, hostname, pathname, search } = new URL(url);
	if (!scheme || protocol !== `${scheme}:`) return false;
	const fitsHost = host.startsWith('*.')
		? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
		: hostname === host;
	const fitsPath = new RegExp(`^${path.split('*').map(escaped).join('.*')}$`, 's');
	return fitsHost && fitsPath.test(pathname + search);
}

function escaped(text: string): string {
	return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
