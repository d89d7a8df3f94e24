import * as v from 'valibot';
import { browser } from './browser.ts';
import { type Calendar, DEFAULT_CALENDAR, dateOrderOf, type Weekday } from './promises/calendar.ts';
import { asLocalDay, type LocalDay } from './promises/due.ts';
import { VAGUE_REMINDERS } from './promises/wake.ts';
import { REGISTERS } from './replies/reply.ts';
import { LEVELS } from './tone/hint.ts';
import { LONGEST_PHRASE, LONGEST_PREFERRED, MOST_PHRASES } from './tone/house.ts';

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));
const localDay = v.pipe(
	v.string(),
	v.check((day) => asLocalDay(day) !== null),
	v.transform((day) => day as LocalDay),
);
const weekday = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(0),
	v.maxValue(6),
	v.transform((day) => day as Weekday),
);

/** Small enough that one more is still another number. */
export const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const phrase = v.object({
	avoid: v.pipe(v.string(), v.maxLength(LONGEST_PHRASE)),
	prefer: v.pipe(v.string(), v.maxLength(LONGEST_PREFERRED)),
});
export const REPLY_TRIGGERS = ['both', 'slash', 'semicolon', 'off'] as const;
export type ReplyTrigger = (typeof REPLY_TRIGGERS)[number];

/** Where the strip stands at a box: over or under it, where its lines begin or end. */
export const CORNERS = ['top-end', 'top-start', 'bottom-start', 'bottom-end'] as const;
export type Corner = (typeof CORNERS)[number];

/** When a hot draft to an angry customer is held for a breath: never, only when very hot, or whenever it is hot. */
export const BREATHS = ['off', 'strong', 'on'] as const;
export type Breath = (typeof BREATHS)[number];

/**
 * Every setting with its default. Each field falls back by itself: what is missing or broken in storage reads as the
 * default and leaves the rest as it was.
 */
const schema = v.object({
	/** Sites switched off, by site id. */
	sitesOff: v.fallback(v.array(v.string()), []),
	/** Kinds of hint switched off. Unknown names are kept: they may belong to a newer version. */
	kindsOff: v.fallback(v.array(v.string()), []),
	/** Single rules switched off. */
	rulesOff: v.fallback(v.array(v.string()), []),
	/** Single rules switched off on one site, from the card. */
	rulesOffAt: v.fallback(v.array(v.object({ site: v.string(), rule: v.string() })), []),
	/** Words the person stands by ("never this phrase"), in lower case. */
	allowedWords: v.fallback(v.array(v.string()), []),
	level: v.fallback(v.picklist(LEVELS), 'normal'),
	breath: v.fallback(v.picklist(BREATHS), 'off'),
	stripCorner: v.fallback(v.picklist(CORNERS), 'top-end'),
	/** The strip is only its shape. */
	isStripFolded: v.fallback(v.boolean(), false),
	/** No hints before this instant, in epoch milliseconds. */
	pausedUntil: v.fallback(v.number(), 0),
	/** Nor on one site before that. */
	sitesPaused: v.fallback(v.array(v.object({ site: v.string(), until: v.number() })), []),
	/** Boxes that ask writing assistants to stay away (`data-gramm="false"`) are left alone. */
	heedsGramm: v.fallback(v.boolean(), true),
	/** And so are those without spelling checks. Several editors switch these off for other reasons. */
	heedsSpellcheck: v.fallback(v.boolean(), false),
	/** The shop's own words to avoid, with what it says instead (may be empty). */
	phrases: v.fallback(v.pipe(v.array(phrase), v.maxLength(MOST_PHRASES)), []),
	workingDays: v.fallback(v.array(weekday), [...DEFAULT_CALENDAR.workingDays]),
	/** Minutes after local midnight. */
	opens: v.fallback(minuteOfDay, DEFAULT_CALENDAR.opens),
	closes: v.fallback(minuteOfDay, DEFAULT_CALENDAR.closes),
	holidays: v.fallback(v.array(localDay), []),
	/** `auto` follows the browser's language. */
	dateOrder: v.fallback(v.picklist(['auto', 'day-month', 'month-day']), 'auto'),
	/** How the agent signs and what the shop is called, for replies. May be empty. */
	agentName: v.fallback(v.string(), ''),
	shopName: v.fallback(v.string(), ''),
	register: v.fallback(v.picklist(REGISTERS), 'chat'),
	/** The agent's own variables for replies, by name in lower case without braces: "address", "opening hours". */
	variables: v.fallback(v.record(v.string(), v.string()), {}),
	/** What opens the list of replies when it is typed where a word begins. */
	replyTrigger: v.fallback(v.picklist(REPLY_TRIGGERS), 'both'),
	/** A promise with a time is brought up this many minutes before it. */
	remindLead: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60)), 60),
	/** A promise with only a day is brought up then, and so is the morning's digest: minutes after local midnight. */
	remindAt: v.fallback(minuteOfDay, 9 * 60),
	/** When a promise without a date is asked about. */
	remindVague: v.fallback(v.picklist(VAGUE_REMINDERS), 'morning'),
	/** How long the Snooze button of a notification waits, in minutes. */
	snoozeMinutes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 60),
	/** No notifications from then to then, minutes after local midnight; never quiet when both are the same. */
	quietFrom: v.fallback(minuteOfDay, 0),
	quietTo: v.fallback(minuteOfDay, 0),
	/** A customer is listed as waiting after this many minutes of working time. */
	waitingAfter: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 30),
	/** More promises than this on one day, and another day is offered. */
	mostADay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 8),
	/** Settled promises are deleted after this many days. */
	keepDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 90),
	/** Those settings that may travel (synced.ts) go to the person's other computers, by the browser's own sync. */
	follows: v.fallback(v.boolean(), false),
	/** When each setting was changed last, in epoch milliseconds; one that never was is not in it. */
	changedAt: v.fallback(v.record(v.string(), instant), {}),
});

export type Settings = v.InferOutput<typeof schema>;

/** Reads anything as settings: never throws, fields that make no sense become their defaults. */
export function asSettings(stored: unknown): Settings {
	return v.parse(schema, typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {});
}

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
	return asSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes some settings and leaves the others; two pages changing different fields at once can't undo each other, nor
 * can two additions to one list, made by a function of what is there. When each was changed is noted, unless the change
 * brings that along. Not for content scripts: the lock there is the
 * site's, and Firefox does not let us hold it.
 */
export async function changeSettings(
	change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
	return navigator.locks.request(KEY, async () => {
		const now = await loadSettings();
		const changed = typeof change === 'function' ? change(now) : change;
		const settings = asSettings({ ...now, changedAt: changedAt(now, changed, Date.now()), ...changed });
		await browser.storage.local.set({ [KEY]: settings });
		return settings;
	});
}

/** A clock that is behind must not make a change older than the one before it. */
function changedAt(now: Settings, change: Partial<Settings>, time: number): Settings['changedAt'] {
	const isChanged = (name: string) => {
		const [before, after] = [now, change].map((one) => JSON.stringify(one[name as keyof Settings]));
		return before !== after;
	};
	const stamps = Object.keys(change)
		.filter(isChanged)
		.map((name) => [name, Math.max(time, (now.changedAt[name] ?? 0) + 1)]);
	return { ...now.changedAt, ...Object.fromEntries(stamps) };
}

/** Calls back with the new settings whenever they change, until the signal aborts. */
export function onSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === 'local' && changes[KEY]) callback(asSettings(changes[KEY].newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** What settings give for variables in replies; empty ones are left out, so that a reply's fallback can stand in. */
export function ownValues({ agentName, shopName, variables }: Settings): Record<string, string> {
	const all = { ...variables, agent: agentName, shop: shopName };
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value.trim()));
}

/** The shop's working time, and the date order by setting or by `locale` (a BCP 47 tag). */
export function calendarOf(settings: Settings, locale: string): Calendar {
	return {
		workingDays: settings.workingDays,
		opens: settings.opens,
		closes: settings.closes,
		holidays: settings.holidays,
		dateOrder: settings.dateOrder === 'auto' ? dateOrderOf(locale) : settings.dateOrder,
	};
}
