import type { Calendar } from './calendar.ts';
import { addDays, addWorkingDays, worksOn } from './days.ts';
import { type Due, deadline, localDayOf } from './due.ts';
import { daysBetween, type Pace } from './insight.ts';
import type { FoundPledge, Pledge, Promised } from './pledge.ts';

/** Why a date may be hard to keep. */
export type Risk =
	/** The shop is closed then: outside working hours, a free day, a holiday. */
	| { readonly kind: 'closed' }
	/** Something promised to this customer earlier falls due only after it. */
	| { readonly kind: 'before-earlier'; readonly earlier: Pledge }
	/** This many promises are due on that day already. */
	| { readonly kind: 'crowded'; readonly count: number }
	/** Promises of this kind usually run this many days late. */
	| { readonly kind: 'usually-late'; readonly days: number };

export interface Hint {
	readonly risk: Risk;
	/** A date without any of these risks. */
	readonly safer: Due;
}

export interface Around {
	readonly now: Date;
	/** Every open promise; those to the same customer are told by the conversation. */
	readonly open: readonly Pledge[];
	readonly conversation: string;
	readonly calendar: Calendar;
	/** How many promises one day holds before another is too many. */
	readonly mostADay: number;
	/** From `usualLateness`; may be empty. */
	readonly lateness: ReadonlyMap<Promised, Pace>;
}

/** How far ahead a free day is looked for. */
const FURTHEST = 60;
const HOUR = 60 * 60_000;
const AT_ONCE = 2 * HOUR;
/** A safer date may have a risk of its own; each further one is later. */
const MOST_RISKS = 20;

/**
 * What is risky about a date the agent is about to promise, with a safer one; the gravest risk only, null when there is
 * none or the promise has no date.
 */
export function saferDue(pledge: Pick<FoundPledge, 'due' | 'what'>, around: Around): Hint | null {
	const first = gravest(pledge, around);
	let safest = first;
	for (let risks = 0, next = first; next && risks < MOST_RISKS; risks++) {
		safest = next;
		next = gravest({ ...pledge, due: next.safer }, around);
	}
	return first && safest && { ...first, safer: safest.safer };
}

function gravest(pledge: Pick<FoundPledge, 'due' | 'what'>, around: Around): Hint | null {
	const last = deadline(pledge.due);
	if (last === null) return null;
	const at = new Date(last);
	// What is done at once is done, whatever the hour and whatever else is owed.
	if (last - around.now.getTime() <= AT_ONCE) return null;
	return (
		closed(pledge.due, at, around) ??
		beforeEarlier(pledge.what, last, around) ??
		crowded(at, around) ??
		usuallyLate(pledge.what, at, around)
	);
}

function closed(due: Due, at: Date, { calendar, now }: Around): Hint | null {
	// Whoever is at work on a free day knows that it is one.
	if (localDayOf(at) === localDayOf(now) && !worksOn(now, calendar)) return null;
	const minutes = at.getHours() * 60 + at.getMinutes();
	const isInHours = due.kind === 'day' || (minutes >= calendar.opens && minutes <= calendar.closes);
	if (worksOn(at, calendar) && isInHours) return null;
	// Too early today can be done today; anything else waits for the next working day.
	const isEarly = worksOn(at, calendar) && minutes < calendar.opens;
	return { risk: { kind: 'closed' }, safer: isEarly ? dayOf(at) : dayOf(addWorkingDays(at, 1, calendar)) };
}

/** To call or to answer before the rest is done is no hurry: only another word about the same is. */
const WORDS: readonly Promised[] = ['call', 'answer', 'quote'];

function beforeEarlier(what: Promised, last: number, { open, conversation }: Around): Hint | null {
	let earlier: Pledge | null = null;
	let latest = last;
	for (const pledge of open) {
		const other = deadline(pledge.due);
		if (pledge.conversation !== conversation || other === null || other <= latest) continue;
		if (WORDS.includes(what) && pledge.what !== what) continue;
		earlier = pledge;
		latest = other;
	}
	return earlier && { risk: { kind: 'before-earlier', earlier }, safer: earlier.due };
}

function crowded(at: Date, { open, calendar, mostADay }: Around): Hint | null {
	const counts = new Map<string, number>();
	for (const { due } of open) {
		const last = deadline(due);
		if (last === null) continue;
		const day = localDayOf(new Date(last));
		counts.set(day, (counts.get(day) ?? 0) + 1);
	}
	const isFull = (day: Date) => (counts.get(localDayOf(day)) ?? 0) >= mostADay;
	if (!isFull(at)) return null;
	let day = at;
	for (let days = 0; days < FURTHEST && isFull(day); days++) day = addWorkingDays(day, 1, calendar);
	return { risk: { kind: 'crowded', count: counts.get(localDayOf(at)) ?? 0 }, safer: dayOf(day) };
}

/** A date that leaves as long as it usually takes is none to worry about. */
function usuallyLate(what: Promised, at: Date, { now, calendar, lateness }: Around): Hint | null {
	const pace = lateness.get(what);
	if (!pace || daysBetween(now.getTime(), at.getTime()) >= pace.takes) return null;
	const later = addWorkingDays(at, pace.late, calendar);
	const longEnough = addDays(now, pace.takes);
	const safer = later > longEnough ? later : longEnough;
	return { risk: { kind: 'usually-late', days: pace.late }, safer: dayOf(safer) };
}

const dayOf = (at: Date): Due => ({ kind: 'day', on: localDayOf(at) });
