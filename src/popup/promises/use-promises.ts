import { useCallback, useEffect, useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';
import { loadApart } from './apart.ts';

export type PromisesState =
	| { readonly name: 'asking' }
	| {
			readonly name: 'ready';
			readonly pledges: readonly Pledge[];
			readonly unreadable: number;
			readonly now: Date;
			/** Pairs that are not to be taken for one promise. */
			readonly apart: ReadonlySet<string>;
	  }
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
			const [open, apart] = await Promise.all([ask('pledge/list', { state: 'open' }), loadApart()]);
			setState({ name: 'ready', now: new Date(), apart, ...open });
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
