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

/** The match patterns the person has let us into besides those we are made for. */
export async function givenOrigins(): Promise<readonly string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	const meant = SITES.filter(({ isOptional }) => !isOptional).flatMap((site) => site.origins);
	return origins.filter((origin) => !meant.includes(origin));
}

/** Gives access back. True when the browser took it. */
export function giveBack(origins: readonly string[]): Promise<boolean> {
	return browser.permissions.remove({ origins: [...origins] });
}
