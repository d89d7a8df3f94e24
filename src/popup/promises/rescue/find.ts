import type { Situation } from '../../../customer/reading.ts';
import type { Calendar } from '../../../promises/calendar.ts';
import { addWorkingDays } from '../../../promises/days.ts';
import { deadline, type LocalDay, localDayOf } from '../../../promises/due.ts';
import { dayInWords } from '../../../promises/en/in-words.ts';
import { detect, renews } from '../../../promises/index.ts';
import type { Pledge, Promised } from '../../../promises/pledge.ts';
import { ask, type SuggestedReply } from '../../../protocol.ts';
import { rescueWords } from '../../../replies/en/rescue.ts';
import { fillText } from '../../../replies/fill.ts';
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

/** Replies of the library about a promise of this kind that was not kept; they come after the words made for it. */
const ABOUT: Readonly<Partial<Record<Promised, readonly Situation[]>>> = {
	delivery: ['late-delivery', 'broken-promise'],
	refund: ['broken-promise'],
	replacement: ['broken-promise'],
	call: ['broken-promise'],
	quote: ['broken-promise'],
};

/** The variable a person is asked for in a field of its own. */
const DATE = 'date';

type Shop = Pick<Settings, 'register' | 'agentName' | 'shopName'>;

/**
 * Replies for a promise past its date, best first: made for its kind, with an apology, a place for a new date and
 * something small; then those of the library that promise the same anew. Never empty.
 */
export async function findRescues(
	pledge: Pledge,
	shop: Shop,
	now: Date,
	calendar: Calendar,
): Promise<readonly Rescue[]> {
	const values: Record<string, string> = filled({
		customer: calledName(pledge.customer),
		agent: shop.agentName,
		shop: shop.shopName,
	});
	const own = rescueWords(pledge.what, shop.register).map((words): SuggestedReply => {
		const { text, missing } = fillText(words, values, now, calendar);
		return { id: `rescue/${pledge.what}`, title: '', situation: 'broken-promise', text, missing };
	});
	const others = await fromLibrary(pledge, shop, values);
	const day = dayInWords(addWorkingDays(now, 1, calendar), calendar);
	const rescue = (reply: SuggestedReply): Rescue => ({
		reply,
		moves: detect(withDate(reply.text, day), now, calendar).some(
			(one) => one.due.kind !== 'someday' && one.what === pledge.what && renews(pledge, one),
		),
		takesDate: reply.missing.includes(DATE),
	});
	return [...own.map(rescue), ...others.map(rescue).filter(({ moves }) => moves)];
}

/** None when the worker can't say: the words made for it need nobody. */
async function fromLibrary(
	{ what }: Pledge,
	{ register }: Shop,
	values: Record<string, string>,
): Promise<readonly SuggestedReply[]> {
	const likely = ABOUT[what];
	if (!likely) return [];
	const found = await ask('reply/suggest', {
		likely: [...likely],
		// Goodwill goes to the angry first, and who was let down may well be.
		mood: 'angry',
		missing: ['apology', 'next-step', 'time'],
		register,
		words: '',
		values,
	}).catch(() => []);
	return found.filter(({ situation }) => likely.includes(situation));
}

function filled(values: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
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
