import { useCallback, useEffect, useState } from 'react';
import { findPlace, type Place } from './place.ts';

/** A page that has not answered by then is busy, and promises need not wait for it. Milliseconds. */
const PATIENCE = 1000;

/** Where we are; null until it is known. The second looks again; coming back to the popup does so by itself. */
export function usePlace(): [Place | null, () => void] {
	const [place, setPlace] = useState<Place | null>(null);
	const look = useCallback(() => {
		void findPlace()
			.catch((): Place => ({ kind: 'elsewhere' }))
			.then(setPlace);
	}, []);
	useEffect(() => {
		const stop = new AbortController();
		look();
		window.addEventListener('focus', look, { signal: stop.signal });
		const tooLong = setTimeout(() => setPlace((found) => found ?? { kind: 'elsewhere' }), PATIENCE);
		return () => {
			stop.abort();
			clearTimeout(tooLong);
		};
	}, [look]);
	return [place, look];
}
