import { deadline, localDayOf } from './due.ts';
import type { Pledge } from './pledge.ts';

export type Urgency = 'none' | 'pending' | 'today' | 'overdue';

export interface Badge {
	/** What stands on the icon: at most four characters, empty when nothing is pending. */
	readonly text: string;
	readonly urgency: Urgency;
}

/** The last acceptable instant is still on time; a second later is late. */
const SECOND = 1000;

/** The first instant at which an unkept promise is late, or null for a promise without a date. */
export function lateFrom(pledge: Pick<Pledge, 'due'>): number | null {
	const last = deadline(pledge.due);
	return last === null ? null : last + SECOND;
}

/** How urgent one open promise is. */
export function urgencyOf(pledge: Pick<Pledge, 'due'>, now: Date): Exclude<Urgency, 'none'> {
	const late = lateFrom(pledge);
	if (late === null) return 'pending';
	if (now.getTime() >= late) return 'overdue';
	return localDayOf(new Date(late - SECOND)) === localDayOf(now) ? 'today' : 'pending';
}

/** Said by a mark as well as by colour, for those who can't tell the colours apart. */
const MARK = { pending: '', today: '·', overdue: '!' } as const;
const MOST = 99;

/** What the toolbar icon shows for the promises that are still open; promises that are not open are not counted. */
export function badge(open: readonly Pick<Pledge, 'due' | 'state'>[], now: Date): Badge {
	const urgencies = open.filter((pledge) => pledge.state.name === 'open').map((pledge) => urgencyOf(pledge, now));
	if (urgencies.length === 0) return { text: '', urgency: 'none' };
	const urgency = (['overdue', 'today', 'pending'] as const).find((each) => urgencies.includes(each)) ?? 'pending';
	const count = urgencies.length > MOST ? `${MOST}+` : String(urgencies.length);
	return { text: count + MARK[urgency], urgency };
}
