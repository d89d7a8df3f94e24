import type { Situation } from '../../../customer/reading.ts';
import type { Calendar } from '../../../promises/calendar.ts';
import { addWorkingDays } from '../../../promises/days.ts';
import { deadline, type LocalDay, localDayOf } from '../../../promises/due.ts';
import { detect, renews } from '../../../promises/index.ts';
import type { Pledge, Promised } from '../../../promises/pledge.ts';
import { ask, type SuggestedReply } from '../../../protocol.ts';
import { dayInWords } from '../../../replies/en/when.ts';
import { calledName } from '../../../replies/name.ts';
import type { Settings } from '../../../settings.ts';

/** A reply that puts an overdue promise right. */
export interface Rescue {
	readonly reply: SuggestedReply;
	/** Whether it promises the same anew, so that sending it moves the promise. */
	readonly moves: boolean;
	/** Whether it has a place for a date of the agent's choice. */
	readonly takesDate: boolean;
}

/** What the customer would write about, if they wrote now. */
const ABOUT: Readonly<Record<Promised, readonly Situation[]>> = {
	refund: ['broken-promise', 'refund'],
	delivery: ['late-delivery', 'broken-promise'],
	replacement: ['broken-promise', 'exchange-or-size', 'late-delivery'],
	call: ['broken-promise', 'no-reply'],
	answer: ['no-reply', 'broken-promise'],
	quote: ['broken-promise', 'no-reply'],
	document: ['broken-promise', 'no-reply'],
	other: ['broken-promise', 'no-reply'],
};

/** Variables a person is asked for in a field of their own. */
const DATE = 'date';

/**
 * Replies with an apology and a new date for this promise, best first: those that promise the same anew, then those that
 * leave the date to the agent. Empty only when the library is.
 */
export async function findRescues(
	pledge: Pledge,
	register: Settings['register'],
	now: Date,
	calendar: Calendar,
): Promise<readonly Rescue[]> {
	const customer = calledName(pledge.customer);
	const found = await ask('reply/suggest', {
		likely: [...ABOUT[pledge.what]],
		// Goodwill goes to the angry first, and who was let down may well be.
		mood: 'angry',
		missing: ['apology', 'next-step', 'time'],
		register,
		words: '',
		values: customer ? { customer } : {},
	});
	const day = dayInWords(addWorkingDays(now, 1, calendar), calendar);
	const rescues = found.map((reply): Rescue => {
		const promised = detect(withDate(reply.text, day), now, calendar).filter(({ due }) => due.kind !== 'someday');
		return {
			reply,
			moves: promised.some((one) => renews(pledge, one)),
			takesDate: reply.missing.includes(DATE),
		};
	});
	const order = (one: Rescue) => Number(!one.moves) * 4 + Number(gapsOf(one).length > 0) * 2 + Number(!one.takesDate);
	return rescues.toSorted((a, b) => order(a) - order(b));
}

/** What is still to fill in, apart from the date. */
export function gapsOf({ reply }: Rescue): readonly string[] {
	return reply.missing.filter((name) => name !== DATE);
}

/** The reply's words with this date in them. */
export function withDate(text: string, day: string): string {
	return text.replaceAll(`{${DATE}}`, () => day);
}

/**
 * An honest new day: the next working day, later when promises of this kind usually run late or that day is full. The
 * next working day too when the worker can't say.
 */
export async function honestDay(
	{ site, conversation, what }: Pledge,
	now: Date,
	calendar: Calendar,
): Promise<LocalDay> {
	const on = localDayOf(addWorkingDays(now, 1, calendar));
	const asked = { site, conversation, pledges: [{ what, due: { kind: 'day', on } as const }] };
	const [hint] = await ask('pledge/safer', asked).catch(() => []);
	const last = hint ? deadline(hint.safer) : null;
	return last === null ? on : localDayOf(new Date(last));
}
