import { useEffect, useState } from 'react';
import { asSettings, changeSettings, loadSettings, onSettings, type Settings } from '../settings.ts';

/** Some settings with their new values; a function where the new value is made from the present one. */
export type Change = Parameters<typeof changeSettings>[0];

/**
 * The settings as they are now, wherever they are changed; null until they are read, which may have begun with `asked`.
 * The second changes some of them.
 */
export function useSettings(asked?: Promise<Settings>): [Settings | null, (change: Change) => Promise<void>] {
	const [settings, setSettings] = useState<Settings | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
	useEffect(() => {
		const stop = new AbortController();
		onSettings(setSettings, stop.signal);
		// Storage that can't be read leaves a person with the defaults rather than with nothing.
		void (asked ?? loadSettings())
			.catch(() => asSettings(null))
			.then((loaded) => !stop.signal.aborted && setSettings(loaded));
		return () => stop.abort();
	}, []);
	return [settings, async (change) => setSettings(await changeSettings(change))];
}

/** The list with the item in it, or without it. */
export function withItem<T>(list: readonly T[], item: T, isIn: boolean): T[] {
	const others = list.filter((other) => other !== item);
	return isIn ? [...others, item] : others;
}
