import { useCallback, useEffect, useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';

export type PromisesState =
	| { readonly name: 'asking' }
	| { readonly name: 'ready'; readonly pledges: readonly Pledge[]; readonly unreadable: number; readonly now: Date }
	| { readonly name: 'failed' };

export interface Promises {
	readonly state: PromisesState;
	readonly reload: () => Promise<void>;
}

/** The open promises, read from the worker when the popup opens and whenever the person comes back to it. */
export function usePromises(): Promises {
	const [state, setState] = useState<PromisesState>({ name: 'asking' });
	const reload = useCallback(async () => {
		try {
			setState({ name: 'ready', now: new Date(), ...(await ask('pledge/list', { state: 'open' })) });
		} catch (error) {
			console.error('Concilia:', error);
			setState({ name: 'failed' });
		}
	}, []);
	useEffect(() => {
		const stop = new AbortController();
		void reload();
		window.addEventListener('focus', () => void reload(), { signal: stop.signal });
		return () => stop.abort();
	}, [reload]);
	return { state, reload };
}
