import { announce } from '../news.ts';
import { alarm } from './alarm.ts';
import type { Entry } from './entry.ts';
import { ledger } from './ledger.ts';

/**
 * Puts entries into the ledger, all or none. An alarm is set first: should the worker be killed before badge, alarm and
 * reminders follow, it wakes within a minute and does what is left. Runs inside `change`.
 */
export async function store(entries: readonly Entry[], now: Date): Promise<void> {
	if (entries.length === 0) return;
	await alarm.within(now);
	await ledger.put(entries);
	announce('promises');
}
