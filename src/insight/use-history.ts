import { useEffect, useState } from 'react';
import type { Pledge } from '../promises/pledge.ts';
import { type Answers, ask } from '../protocol.ts';

export type History =
	| { readonly name: 'asking' | 'failed' }
	| {
			readonly name: 'ready';
			readonly pledges: readonly Pledge[];
			readonly record: Answers['record/list'];
			readonly now: Date;
	  };

/** Every promise that is stored and all that was counted, read when the page opens and whenever the person comes back. */
export function useHistory(): [History, () => void] {
	const [history, setHistory] = useState<History>({ name: 'asking' });
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
	useEffect(() => {
		const stop = new AbortController();
		const load = () =>
			void Promise.all([ask('pledge/list', { state: 'all' }), ask('record/list')]).then(
				([{ pledges }, record]) =>
					stop.signal.aborted || setHistory({ name: 'ready', pledges, record, now: new Date() }),
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
