import * as v from 'valibot';
import { browser } from '../browser.ts';
import { localDayOf } from '../promises/due.ts';
import { dateOf, planOf } from '../promises/index.ts';
import { usualLateness } from '../promises/insight.ts';
import { PROMISED, type Promised } from '../promises/pledge.ts';
import { type Around, saferDue } from '../promises/safer.ts';
import type { Handlers } from '../protocol.ts';
import { calendarOf, loadSettings } from '../settings.ts';
import { alone } from './alone.ts';
import { asPledge } from './entry.ts';
import { ledger } from './ledger.ts';

/** Whether a date can be kept is known only here, where everybody's promises are. `clock` tells the time. */
export function saferHandlers(clock: () => Date): Handlers<'pledge/safer' | 'draft/dates'> {
	return {
		'pledge/safer': async ({ pledges, ...of }) => {
			const around = await aroundOf(of, clock());
			return pledges.map((pledge) => saferDue(pledge, around));
		},
		'draft/dates': async ({ promises, ...of }) => {
			const around = await aroundOf(of, clock());
			const { now, calendar } = around;
			return promises.map(({ what, text }) => {
				const plan = planOf(text, now, calendar);
				const hint = plan && saferDue({ what, due: plan.due }, around);
				const risky = hint && { hint, when: plan.when, instead: plan.instead(hint.safer) };
				return { due: dateOf(text, now, calendar), risky };
			});
		},
	};
}

/** What is to be known about a date, for this conversation. */
async function aroundOf({ site, conversation }: { site: string; conversation: string }, now: Date): Promise<Around> {
	const settings = await loadSettings();
	const { entries } = await alone(ledger.open);
	return {
		now,
		// A key is a conversation's within its site only.
		open: entries.map(asPledge).map((one) => (one.site === site ? one : { ...one, conversation: '' })),
		conversation,
		calendar: calendarOf(settings, browser.i18n.getUILanguage()),
		mostADay: settings.mostADay,
		lateness: await latenessOf(localDayOf(now)),
	};
}

const KEY = 'lateness';
const stored = v.object({ day: v.string(), days: v.array(v.tuple([v.picklist(PROMISED), v.number()])) });

/** How late promises of each kind usually are, from the whole ledger: read once a day and remembered. */
async function latenessOf(day: string): Promise<ReadonlyMap<Promised, number>> {
	const known = v.safeParse(stored, (await browser.storage.local.get(KEY))[KEY]);
	if (known.success && known.output.day === day) return new Map(known.output.days);
	const lateness = usualLateness((await ledger.all()).entries);
	await browser.storage.local.set({ [KEY]: { day, days: [...lateness] } });
	return lateness;
}
