import { useEffect, useState } from 'react';
import { SITES } from '../../ui/sites.ts';
import { activePage } from '../../ui/tab.ts';
import type { Place } from '../place.ts';

/** A page on the web that we may ask to work on. */
export interface TabAddress {
	/** What it is called: a site we know by its name, any other by its host. */
	readonly name: string;
	/** The match pattern to ask for. */
	readonly origin: string;
	readonly isKnown: boolean;
}

/** The address of the tab the popup is open over; null for a page of the browser's own, or of ours. */
export function useTabAddress(place: Place): TabAddress | null {
	const [address, setAddress] = useState<TabAddress | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new place may be a new tab
	useEffect(() => {
		void activePage().then((page) => setAddress(addressOf(page?.url ?? null)));
	}, [place]);
	return address;
}

export function addressOf(url: string | null): TabAddress | null {
	if (!url?.startsWith('https://') || !URL.canParse(url)) return null;
	const { host, hostname } = new URL(url);
	const origin = `https://${hostname}/*`;
	const known = SITES.find(({ origins }) => origins.includes(origin));
	return { name: known?.name ?? host, origin, isKnown: known !== undefined };
}
