import * as v from 'valibot';
import { browser } from '../browser.ts';
import { localDayOf } from '../promises/due.ts';
import { type Pace, usualLateness } from '../promises/insight.ts';
import { PROMISED, type Promised } from '../promises/pledge.ts';
import { saferDue } from '../promises/safer.ts';
import type { Handlers } from '../protocol.ts';
import { calendarOf, loadSettings } from '../settings.ts';
import { alone } from './alone.ts';
import { asPledge } from './entry.ts';
import { ledger } from './ledger.ts';

/** Whether a date can be kept is known only here, where everybody's promises are. `clock` tells the time. */
export function saferHandlers(clock: () => Date): Handlers<'pledge/safer'> {
	return {
		'pledge/safer': async ({ site, conversation, pledges }) => {
			const settings = await loadSettings();
			const { entries } = await alone(ledger.open);
			const now = clock();
			const around = {
				now,
				// A key is a conversation's within its site only.
				open: entries.map(asPledge).map((one) => (one.site === site ? one : { ...one, conversation: '' })),
				conversation,
				calendar: calendarOf(settings, browser.i18n.getUILanguage()),
				mostADay: settings.mostADay,
				lateness: await latenessOf(localDayOf(now)),
			};
			return pledges.map((pledge) => saferDue(pledge, around));
		},
	};
}

const KEY = 'lateness';
const pace = v.object({ late: v.number(), takes: v.number() });
const stored = v.object({ day: v.string(), paces: v.array(v.tuple([v.picklist(PROMISED), pace])) });

/** How late promises of each kind usually are, from the whole ledger: read once a day and remembered. */
async function latenessOf(day: string): Promise<ReadonlyMap<Promised, Pace>> {
	const known = v.safeParse(stored, (await browser.storage.local.get(KEY))[KEY]);
	if (known.success && known.output.day === day) return new Map(known.output.paces);
	const lateness = usualLateness((await ledger.all()).entries);
	await browser.storage.local.set({ [KEY]: { day, paces: [...lateness] } });
	return lateness;
}
