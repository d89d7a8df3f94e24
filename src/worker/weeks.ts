import * as v from 'valibot';
import { browser } from '../browser.ts';
import { asLocalDay, type LocalDay, localDayOf } from '../promises/due.ts';
import { byWeek } from '../promises/insight.ts';
import type { Handlers } from '../protocol.ts';
import { alone } from './alone.ts';
import { ledger } from './ledger.ts';

const KEY = 'weeks';
const day = v.custom<LocalDay>((text) => typeof text === 'string' && asLocalDay(text) !== null);
const week = v.object({ from: day, onTime: v.number(), late: v.number(), broken: v.number() });
const stored = v.object({ at: v.unknown(), day, weeks: v.array(week) });

/** How the promises of the last weeks went: from the whole ledger, which is read again only when it has changed. */
export function weekHandlers(clock: () => Date): Handlers<'pledge/weeks'> {
	return {
		'pledge/weeks': async () => {
			const now = clock();
			const today = localDayOf(now);
			const at = await alone(ledger.place);
			const known = v.safeParse(stored, (await browser.storage.local.get(KEY))[KEY]);
			if (known.success && known.output.at === at && known.output.day === today) return known.output.weeks;
			const weeks = byWeek((await ledger.all()).entries, now);
			await browser.storage.local.set({ [KEY]: { at, day: today, weeks } });
			return weeks;
		},
	};
}
