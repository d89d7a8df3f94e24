import { useCallback, useEffect, useState } from 'react';
import { onNews } from '../../news.ts';
import { ask, type Waiting } from '../../protocol.ts';

export interface WaitingState {
	readonly waiting: readonly Waiting[];
	readonly now: Date;
}

/** Who waits for an answer, oldest first, read at once, at news, and whenever the person comes back. The second reads again. */
export function useWaiting(): [WaitingState, () => void] {
	const [state, setState] = useState<WaitingState>({ waiting: [], now: new Date(0) });
	const take = useCallback((asked: Promise<readonly Waiting[]>) => {
		void asked.then(
			(waiting) => setState({ waiting, now: new Date() }),
			// The list of promises says it already when the worker is not there.
			(error: unknown) => console.error('Concilia:', error),
		);
	}, []);
	const load = useCallback(() => take(ask('waiting/list')), [take]);
	useEffect(() => {
		const stop = new AbortController();
		take(globalThis.conciliaAhead?.waiting ?? ask('waiting/list'));
		onNews('waiting', load, stop.signal);
		window.addEventListener('focus', load, { signal: stop.signal });
		return () => stop.abort();
	}, [take, load]);
	return [state, load];
}
