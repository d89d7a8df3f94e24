import * as v from 'valibot';
import { asSettings, instant, type Settings } from './settings.ts';

/**
 * Which settings go along to the person's other computers, and what has to be taken and given so that here and there
 * agree. Of two changes to one setting the later one holds. Nothing here touches the browser.
 */
const TRAVELS = {
	sitesOff: true,
	kindsOff: true,
	rulesOff: true,
	rulesOffAt: true,
	/** Words out of answers to customers. */
	allowedWords: false,
	level: true,
	breath: true,
	stripCorner: true,
	isStripFolded: true,
	/** Of this moment. */
	pausedUntil: false,
	sitesPaused: false,
	heedsGramm: true,
	heedsSpellcheck: true,
	phrases: true,
	workingDays: true,
	opens: true,
	closes: true,
	holidays: true,
	dateOrder: true,
	agentName: true,
	shopName: true,
	register: true,
	variables: true,
	replyTrigger: true,
	remindLead: true,
	remindAt: true,
	remindVague: true,
	snoozeMinutes: true,
	quietFrom: true,
	quietTo: true,
	waitingAfter: true,
	mostADay: true,
	/** What is deleted on a computer is decided on it. */
	keepDays: false,
	follows: false,
	changedAt: false,
} as const satisfies Record<keyof Settings, boolean>;

export type SyncedName = { [N in keyof Settings]: (typeof TRAVELS)[N] extends true ? N : never }[keyof Settings];
export const SYNCED = (Object.keys(TRAVELS) as (keyof Settings)[]).filter((name) => TRAVELS[name]) as SyncedName[];

const item = v.object({ value: v.unknown(), at: instant });
/** A setting as it lies in `storage.sync`, under its name, and when it was changed. */
export type Item = v.InferOutput<typeof item>;

/** What browsers let lie there, in bytes of JSON, with some room for how they write it. */
const LARGEST_ITEM = 8_000;
const LARGEST_TOTAL = 100_000;

const DEFAULTS = asSettings(null);

export interface Difference {
	/** To be changed here, with when each was changed there; null when nothing is. */
	readonly take: Partial<Settings> | null;
	/** To be put there. */
	readonly give: Readonly<Record<string, Item>>;
	/** What should be there and is too large for it. */
	readonly left: readonly SyncedName[];
}

/**
 * Compares the settings here with all that lies in `storage.sync`. What makes no sense to this version is not taken. A
 * setting that was never changed here gives way to any; of two changes in the same millisecond every computer picks the
 * same one.
 */
export function difference(here: Settings, there: Readonly<Record<string, unknown>>): Difference {
	const taken: [SyncedName, Item][] = [];
	const given: [SyncedName, Item][] = [];
	for (const name of SYNCED) {
		const own = { value: here[name], at: here.changedAt[name] ?? 0 };
		const read = v.safeParse(item, there[name]);
		const other = read.success ? read.output : null;
		if (other ? isSame(own.value, other.value) && own.at === other.at : own.at === 0 && isDefault(name, own)) continue;
		if (!other || isLater(own, other)) given.push([name, own]);
		else if (isReadable(name, other)) taken.push([name, other]);
	}
	const { give, left } = fitting(given, there);
	return { take: taken.length > 0 ? asChange(here, taken) : null, give, left };
}

function asChange({ changedAt }: Settings, taken: readonly [SyncedName, Item][]): Partial<Settings> {
	return {
		...Object.fromEntries(taken.map(([name, { value }]) => [name, value])),
		changedAt: { ...changedAt, ...Object.fromEntries(taken.map(([name, { at }]) => [name, at])) },
	};
}

/** The smallest first, so that one long list does not keep the rest at home. */
function fitting(given: readonly [SyncedName, Item][], there: Readonly<Record<string, unknown>>) {
	const bySize = given.map(([name, one]) => ({ name, one, size: bytes(name, one) })).sort((a, b) => a.size - b.size);
	let total = Object.entries(there).reduce((sum, [name, one]) => sum + bytes(name, one), 0);
	const give: Record<string, Item> = {};
	const left: SyncedName[] = [];
	for (const { name, one, size } of bySize) {
		const after = total + size - (name in there ? bytes(name, there[name]) : 0);
		if (size > LARGEST_ITEM || after > LARGEST_TOTAL) left.push(name);
		else [give[name], total] = [one, after];
	}
	return { give, left };
}

const bytes = (name: string, value: unknown): number =>
	new TextEncoder().encode(name + JSON.stringify(value ?? null)).length;

function isLater(one: Item, other: Item): boolean {
	return one.at === other.at ? inOrder(one.value) > inOrder(other.value) : one.at > other.at;
}

const isSame = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other);
const isDefault = (name: SyncedName, { value }: Item): boolean => isSame(value, DEFAULTS[name]);
const isReadable = (name: SyncedName, { value }: Item): boolean => isSame(asSettings({ [name]: value })[name], value);

/** As JSON whose keys stand in one order: browsers hand them back in another. */
function inOrder(value: unknown): string {
	return JSON.stringify(value, (_, one: unknown) =>
		typeof one === 'object' && one !== null && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
			: one,
	);
}
