import { useCallback, useEffect, useState } from 'react';
import { onNews } from '../../news.ts';
import { type OpenPromises, openPromises } from './open.ts';

export type PromisesState =
	| { readonly name: 'asking' }
	| ({ readonly name: 'ready' } & OpenPromises)
	| { readonly name: 'failed' };

export interface Promises {
	readonly state: PromisesState;
	readonly reload: () => Promise<void>;
}

/** The open promises, read from the worker when the popup opens, at news, and whenever the person comes back. */
export function usePromises(): Promises {
	const [state, setState] = useState<PromisesState>({ name: 'asking' });
	const take = useCallback(async (asked: Promise<OpenPromises>) => {
		try {
			setState({ name: 'ready', ...(await asked) });
		} catch (error) {
			console.error('Concilia:', error);
			setState({ name: 'failed' });
		}
	}, []);
	const reload = useCallback(() => take(openPromises()), [take]);
	useEffect(() => {
		const stop = new AbortController();
		void take(globalThis.conciliaAhead?.promises ?? openPromises());
		onNews('promises', () => void reload(), stop.signal);
		window.addEventListener('focus', () => void reload(), { signal: stop.signal });
		return () => stop.abort();
	}, [take, reload]);
	return { state, reload };
}
