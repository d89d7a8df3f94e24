import { browser } from '../browser.ts';

/** The one alarm of the extension; every wake does the same. */
const NAME = 'refresh';
const MINUTE = 60_000;
/** Browsers round shorter waits up, so that an alarm can't keep the worker busy. */
const SOONEST = 1000;

/** One that rings and is not answered to the end, because the worker was killed, rings again until it is. */
function set(when: number): Promise<void> | void {
	return browser.alarms.create(NAME, { when, periodInMinutes: 1 });
}

export const alarm = {
	/** Leaves an alarm that is set for this instant alone; null clears it. */
	async at(when: number | null, now: Date): Promise<void> {
		const rings = (await browser.alarms.get(NAME))?.scheduledTime;
		if (when === null) {
			if (rings !== undefined) await browser.alarms.clear(NAME);
			return;
		}
		const wanted = Math.max(when, now.getTime() + SOONEST);
		if (rings !== wanted) await set(wanted);
	},

	/** Sees to it that the worker wakes within a minute. */
	async within(now: Date): Promise<void> {
		const rings = (await browser.alarms.get(NAME))?.scheduledTime;
		const soon = now.getTime() + MINUTE;
		if (rings === undefined || rings > soon) await set(soon);
	},
};
