import { useCallback, useEffect, useState } from 'react';
import { browser } from '../browser.ts';
import { watchPage } from '../protocol.ts';
import { findPlace, type Place } from './place.ts';

/** A page that has not answered by then is busy, and promises need not wait for it. Milliseconds. */
const PATIENCE = 1000;
/** Many changes in a page come together; one look is enough for all of them. Milliseconds. */
const SETTLING = 250;

/**
 * Where we are; null until it is known. It follows the person: to another tab, another page, another conversation, and
 * what is written there. The second looks again.
 */
export function usePlace(): [Place | null, () => void] {
	const [place, setPlace] = useState<Place | null>(null);
	/** Counts the pages loaded in the tabs of the browser: a new page has to be watched anew. */
	const [loads, setLoads] = useState(0);
	const take = useCallback((asked: Promise<Place>) => {
		void asked
			.catch((): Place => ({ kind: 'elsewhere' }))
			.then((found) => setPlace((known) => (isSame(known, found) ? known : found)));
	}, []);
	const look = useCallback(() => take(findPlace()), [take]);
	useEffect(() => {
		const stop = new AbortController();
		const { signal } = stop;
		take(globalThis.conciliaAhead?.place ?? findPlace());
		window.addEventListener('focus', look, { signal });
		onTabs(() => setLoads((before) => before + 1), look, signal);
		const tooLong = setTimeout(() => setPlace((found) => found ?? { kind: 'elsewhere' }), PATIENCE);
		return () => {
			stop.abort();
			clearTimeout(tooLong);
		};
	}, [take, look]);

	const tab = place?.kind === 'page' ? place.tab : null;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page in the same tab is watched anew
	useEffect(() => {
		if (tab === null) return;
		const stop = new AbortController();
		let soon: ReturnType<typeof setTimeout> | undefined;
		const changed = () => {
			soon ??= setTimeout(() => {
				soon = undefined;
				look();
			}, SETTLING);
		};
		watchPage(tab, changed, stop.signal);
		return () => {
			stop.abort();
			clearTimeout(soon);
		};
	}, [tab, loads, look]);
	return [place, look];
}

/** Calls `loaded` when a page was loaded in any tab, and `look` then and whenever another tab is in front. */
function onTabs(loaded: () => void, look: () => void, signal: AbortSignal): void {
	const { onActivated, onUpdated } = browser.tabs;
	const updated = (_tab: number, { status }: { readonly status?: string }) => {
		if (status !== 'complete') return;
		loaded();
		look();
	};
	onActivated.addListener(look);
	onUpdated.addListener(updated);
	signal.addEventListener('abort', () => {
		onActivated.removeListener(look);
		onUpdated.removeListener(updated);
	});
}

const isSame = (one: Place | null, other: Place) => JSON.stringify(one) === JSON.stringify(other);
