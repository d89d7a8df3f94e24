import type { Pledge } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';
import { loadApart } from './apart.ts';

/** The open promises as the worker told them. */
export interface OpenPromises {
	readonly pledges: readonly Pledge[];
	readonly unreadable: number;
	readonly now: Date;
	/** Pairs that are not to be taken for one promise. */
	readonly apart: ReadonlySet<string>;
}

export async function openPromises(): Promise<OpenPromises> {
	const [open, apart] = await Promise.all([ask('pledge/list', { state: 'open' }), loadApart()]);
	return { now: new Date(), apart, ...open };
}
