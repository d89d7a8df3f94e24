import { useEffect, useState } from 'react';
import { ask, type Waiting } from '../../protocol.ts';

export interface WaitingState {
	readonly waiting: readonly Waiting[];
	readonly now: Date;
}

/** Who waits for an answer, oldest first, read when the popup opens and whenever the person comes back to it. */
export function useWaiting(): WaitingState {
	const [state, setState] = useState<WaitingState>({ waiting: [], now: new Date(0) });
	useEffect(() => {
		const stop = new AbortController();
		const load = () =>
			void ask('waiting/list').then(
				(waiting) => stop.signal.aborted || setState({ waiting, now: new Date() }),
				// The list of promises says it already when the worker is not there.
				(error: unknown) => console.error('Concilia:', error),
			);
		load();
		window.addEventListener('focus', load, { signal: stop.signal });
		return () => stop.abort();
	}, []);
	return state;
}
