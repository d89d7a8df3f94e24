import type { Pledge } from '../promises/pledge.ts';
import { ask, type Made, Unanswered } from '../protocol.ts';
import { isOrphaned } from './safely.ts';

/** Milliseconds before each further try: the worker may be stopped at any moment, and starts again when asked. */
const TRIES = [300, 1000, 3000, 10_000];

/** Hands a promise to the worker, again if need be: the same message is never counted twice. */
export async function deliver(made: Made, signal: AbortSignal): Promise<readonly Pledge[]> {
	for (const wait of TRIES) {
		try {
			return await ask('pledge/made', made);
		} catch (error) {
			if (!(error instanceof Unanswered) || signal.aborted || isOrphaned()) throw error;
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	return ask('pledge/made', made);
}
