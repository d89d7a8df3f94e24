import { refresh } from './refresh.ts';

/** One at a time, over every handler and every worker that still runs. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
	return navigator.locks.request('ledger', work) as Promise<T>;
}

/** Does work that may change the ledger and then refreshes what is shown. */
export function change<T>(now: Date, work: () => Promise<T>): Promise<T> {
	return alone(async () => {
		const done = await work();
		// The change itself is stored: what can't be shown now is tried again at the alarm.
		await refresh(now).catch((error: unknown) => console.error('concilia: refresh', error));
		return done;
	});
}
