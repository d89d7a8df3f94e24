import { useEffect, useState } from 'react';
import type { Pledge } from '../promises/pledge.ts';
import { ask } from '../protocol.ts';

export type History =
	| { readonly name: 'asking' | 'failed' }
	| { readonly name: 'ready'; readonly pledges: readonly Pledge[]; readonly now: Date };

/** Every promise that is stored, read when the page opens and whenever the person comes back to it. */
export function useHistory(): [History, () => void] {
	const [history, setHistory] = useState<History>({ name: 'asking' });
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
	useEffect(() => {
		const stop = new AbortController();
		const load = () =>
			void ask('pledge/list', { state: 'all' }).then(
				({ pledges }) => stop.signal.aborted || setHistory({ name: 'ready', pledges, now: new Date() }),
				(error: unknown) => {
					console.error('Concilia:', error);
					if (!stop.signal.aborted) setHistory({ name: 'failed' });
				},
			);
		load();
		window.addEventListener('focus', load, { signal: stop.signal });
		return () => stop.abort();
	}, [attempt]);
	return [history, () => setAttempt(attempt + 1)];
}
