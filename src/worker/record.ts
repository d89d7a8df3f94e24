import * as v from 'valibot';
import { browser } from '../browser.ts';
import { addDays, mondayOf } from '../promises/days.ts';
import { asLocalDay, type LocalDay, localDayOf } from '../promises/due.ts';
import { ANSWERED, type Answered, type Handlers, type WeekRecord } from '../protocol.ts';
import { HOUSE, KINDS } from '../tone/hint.ts';
import { allReplies } from './all-replies.ts';
import { isOwnPage } from './own-pages.ts';
import { loadUsed } from './reply-use.ts';

/** Counts for the insight page: how many of what in which week. There is no room for words or names in them. */
const KEY = 'record';
/** Half a year. */
const WEEKS = 26;
/** The replies used most that are worth naming. */
const MOST = 5;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const kinds = v.fallback(v.record(v.picklist([...KINDS, HOUSE]), count), {});
const answered = v.fallback(v.record(v.picklist(ANSWERED), count), {});
const week = v.object({ shown: kinds, fixed: kinds, replies: v.fallback(count, 0), answered });
const day = v.custom<LocalDay>((text) => typeof text === 'string' && asLocalDay(text) !== null);
const stored = v.fallback(v.record(day, week), {});
type Week = v.InferOutput<typeof week>;
type Weeks = Partial<Record<LocalDay, Week>>;

const EMPTY: Week = { shown: {}, fixed: {}, replies: 0, answered: {} };

async function load(): Promise<Weeks> {
	return v.parse(stored, (await browser.storage.local.get(KEY))[KEY]);
}

/** Counts something in the week holding `at`, and forgets the weeks that are long past. */
function note(at: Date, add: (week: Week) => Week): Promise<null> {
	return navigator.locks.request(KEY, async () => {
		const weeks = await load();
		const monday = mondayOf(at);
		const from = localDayOf(monday);
		const oldest = localDayOf(addDays(monday, -7 * (WEEKS - 1)));
		const kept = Object.entries({ ...weeks, [from]: add(weeks[from] ?? EMPTY) }).filter(([day]) => day >= oldest);
		await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) });
		return null;
	}) as Promise<null>;
}

/** The counts with one more of each of these. */
function more<Name extends string>(counts: Partial<Record<Name, number>>, names: readonly Name[]) {
	const sum = { ...counts };
	for (const name of new Set(names)) sum[name] = (sum[name] ?? 0) + 1;
	return sum;
}

/** A reply was put into a box. */
export function noteReply(at: Date): Promise<null> {
	return note(at, (week) => ({ ...week, replies: week.replies + 1 }));
}

/** A customer was answered after so many minutes of working time. */
export function noteAnswered(minutes: number, at: Date): Promise<null> {
	const how: Answered = minutes <= 15 ? 'quick' : minutes <= 120 ? 'fair' : 'slow';
	return note(at, (week) => ({ ...week, answered: more(week.answered, [how]) }));
}

export function recordHandlers(clock: () => Date): Handlers<'record/draft' | 'record/list'> {
	return {
		'record/draft': ({ shown, fixed }, sender) =>
			// Practice is no work.
			isOwnPage(sender) || shown.length === 0
				? null
				: note(clock(), (week) => ({ ...week, shown: more(week.shown, shown), fixed: more(week.fixed, fixed) })),

		'record/list': async () => {
			const [weeks, used, { replies }] = await Promise.all([load(), loadUsed(), allReplies()]);
			const titles = new Map(replies.map(({ id, title }) => [id, title]));
			return {
				weeks: (Object.entries(weeks) as [LocalDay, Week][])
					.map(([from, counts]): WeekRecord => ({ from, ...counts }))
					.sort((a, b) => (a.from < b.from ? -1 : 1)),
				replies: Object.entries(used)
					.flatMap(([id, { times }]) => (titles.has(id) ? [{ id, title: titles.get(id)!, times }] : []))
					.sort((a, b) => b.times - a.times)
					.slice(0, MOST),
			};
		},
	};
}
