import { takingApart } from '../text/gate.ts';
import type { Steps } from '../text/steps.ts';
import { DEFAULT_CALENDAR } from './calendar.ts';
import { DUE_RULES, MAY_HAVE_TIME } from './en/due/index.ts';
import { MAY_PROMISE } from './en/heads.ts';
import { WHAT } from './en/what.ts';
import { parseDue } from './parse-due.ts';

export { dateOf, detect } from './detect.ts';
export { asksTime } from './en/clock-words.ts';
export { dateWords } from './en/date-words.ts';
export { find } from './find.ts';
export { keeps, renews } from './keeps.ts';
export { parseDue } from './parse-due.ts';
export { meantDue } from './plans.ts';

/** Makes ready, step by step, what looks through a draft for promises and their dates. */
export function* opening(): Steps<void> {
	const whats = WHAT.map(([, pattern]) => pattern);
	yield* takingApart([MAY_PROMISE, ...whats, MAY_HAVE_TIME, ...DUE_RULES.map(({ find }) => find)]);
	parseDue('today', new Date(2026, 0, 1), DEFAULT_CALENDAR);
	yield;
}
