import type { LocalDay } from '../../src/promises/due.ts';
import { alone } from '../../src/worker/alone.ts';
import type { Entry } from '../../src/worker/entry.ts';
import { createLedger, ledger } from '../../src/worker/ledger.ts';
import { refresh } from '../../src/worker/refresh.ts';

/**
 * How long the ledger takes when it is long, measured in a page of the built extension: IndexedDB, badge and alarm are
 * the browser's own. Empties the ledger first, and leaves what it measured with there.
 */
export interface LedgerFigures {
	/** Milliseconds, as all that follows. */
	readonly refreshMedian: number;
	readonly refreshP95: number;
	/** A handle that has just been opened, as after the worker was stopped. */
	readonly coldOpenMedian: number;
	/** One pledge made and the refresh after it. */
	readonly putAndRefreshMedian: number;
	/** Reading all of it. */
	readonly all: number;
}

/** Alone, as everything of the worker's: an alarm may wake it meanwhile. */
export function run(pledges: number, open: number, rounds: number): Promise<LedgerFigures> {
	return alone(() => measure(pledges, open, rounds));
}

async function measure(pledges: number, open: number, rounds: number): Promise<LedgerFigures> {
	await ledger.destroy();
	const now = new Date();
	const every = Math.floor(pledges / open);
	for (let from = 0; from < pledges; from += 500) {
		const some = Array.from({ length: Math.min(500, pledges - from) }, (_, index) => from + index);
		await ledger.put(some.map((index) => sample(index, index % every === 0, now)));
	}
	await refresh(now);
	const refreshes = await repeat(rounds, () => timed(() => refresh(now)));
	const puts = await repeat(rounds, (round) =>
		timed(async () => {
			await ledger.put([sample(pledges + round, true, now)]);
			await refresh(now);
		}),
	);
	const cold = await repeat(10, () => timed(() => createLedger('ledger').open()));
	return {
		refreshMedian: at(refreshes, 0.5),
		refreshP95: at(refreshes, 0.95),
		coldOpenMedian: at(cold, 0.5),
		putAndRefreshMedian: at(puts, 0.5),
		all: await timed(() => ledger.all()),
	};
}

/** Due next month, so that nothing is notified while measuring. */
function sample(index: number, isOpen: boolean, now: Date): Entry {
	const day = new Date(now.getFullYear(), now.getMonth() + 1, 1 + (index % 28));
	const on = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
	return {
		id: `pledge-${String(index * 7919).padStart(32, '0')}-000`,
		text: `I'll send the parcel number ${index} to you before the end of the week.`,
		what: 'delivery',
		due: { kind: 'day', on: on.join('-') as LocalDay },
		site: 'whatsapp',
		conversation: `conversation-${index % 40}`,
		customer: `Customer ${index % 40}`,
		link: null,
		madeAt: now.getTime() - index * 60_000,
		state: isOpen ? { name: 'open' } : { name: 'kept', at: now.getTime() - index * 1000 },
		home: 'https://web.whatsapp.com/',
		reminded: [],
	};
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function repeat(times: number, measure: (round: number) => Promise<number>): Promise<number[]> {
	const results: number[] = [];
	for (let round = 0; round < times; round++) results.push(await measure(round));
	return results.sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
