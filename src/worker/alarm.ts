import { browser } from '../browser.ts';

/** The one alarm of the extension; every wake does the same. */
const NAME = 'refresh';
const MINUTE = 60_000;
/** Browsers round shorter waits up, so that an alarm can't keep the worker busy. */
const SOONEST = 1000;

export const alarm = {
	/** Leaves an alarm that is set for this instant alone; null clears it. */
	async at(when: number | null, now: Date): Promise<void> {
		if (when === null) {
			await browser.alarms.clear(NAME);
			return;
		}
		const wanted = Math.max(when, now.getTime() + SOONEST);
		if ((await browser.alarms.get(NAME))?.scheduledTime !== wanted) await browser.alarms.create(NAME, { when: wanted });
	},

	/** Sees to it that the worker wakes within a minute. */
	async within(now: Date): Promise<void> {
		const set = (await browser.alarms.get(NAME))?.scheduledTime;
		const soon = now.getTime() + MINUTE;
		if (set === undefined || set > soon || set <= now.getTime()) await browser.alarms.create(NAME, { when: soon });
	},
};
