import { browser } from '../browser.ts';
import { type KnownSite, SITES } from './sites.ts';

/** The sites the browser does not let us work on yet. Firefox may install without any host access. */
export async function closedSites(): Promise<readonly KnownSite[]> {
	const meant = SITES.filter(({ isOptional }) => !isOptional);
	const open = await Promise.all(meant.map((site) => browser.permissions.contains({ origins: [...site.origins] })));
	return meant.filter((_, index) => !open[index]);
}

/** Asks the person for access; call it straight from a click. True when they said yes. */
export function requestAccess(sites: readonly KnownSite[]): Promise<boolean> {
	return browser.permissions.request({ origins: sites.flatMap((site) => site.origins) });
}
