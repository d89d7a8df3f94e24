import { describe, expect, test, vi } from 'vitest';
import type { Due } from '../../src/promises/due.ts';
import { DEFAULT_REMINDING } from '../../src/promises/wake.ts';
import type { Entry } from '../../src/worker/entry.ts';
import { isCurrent, notices, pledgeOf, untold } from '../../src/worker/notices.ts';
import { quietUntil } from '../../src/worker/quiet.ts';
import { at, day, entry, WEDNESDAY } from './samples.ts';

vi.mock('../../src/browser.ts', () => ({ browser: {} }));

const on = (date: number): Due => ({ kind: 'day', on: day(`2026-11-${date}`) });
const moment = (...when: Parameters<typeof at>): Due => ({ kind: 'moment', at: at(...when).getTime() });

/** What is due, as occasion and ids; and the ledger after it was shown. */
function shown(open: readonly Entry[], now: Date, reminding = DEFAULT_REMINDING) {
	const due = notices(open, now, reminding);
	const marked = new Map(due.flatMap((notice) => notice.marked).map((each) => [each.id, each]));
	return {
		said: due.map(({ occasion, entries }) => [occasion, ...entries.map(({ id }) => id)]),
		after: open.map((each) => marked.get(each.id) ?? each),
	};
}

describe('one promise', () => {
	test('with a time: an hour before, and when it is due', () => {
		const open = [entry('a', moment(18, 16))];
		expect(shown(open, at(18, 14, 59)).said).toEqual([]);
		const soon = shown(open, at(18, 15));
		expect(soon.said).toEqual([['soon', 'pledge-a']]);
		expect(shown(soon.after, at(18, 15, 59)).said).toEqual([]);
		const due = shown(soon.after, at(18, 16));
		expect(due.said).toEqual([['due', 'pledge-a']]);
		expect(shown(due.after, at(18, 23)).said).toEqual([]);
	});

	test('after a long sleep only the last word is said', () => {
		const late = shown([entry('a', moment(18, 16))], at(18, 17));
		expect(late.said).toEqual([['overdue', 'pledge-a']]);
		expect(shown(late.after, at(18, 18)).said).toEqual([]);
	});

	test('a new date is reminded of again, other opening hours are not', () => {
		const [first] = shown([entry('a', on(18))], at(18, 18)).after;
		const later = { ...DEFAULT_REMINDING, calendar: { ...DEFAULT_REMINDING.calendar, closes: 19 * 60 } };
		expect(shown([first!], at(18, 19), later).said).toEqual([]);
		expect(shown([{ ...first!, due: on(19) }], at(19, 8)).said).toEqual([]);
		expect(shown([{ ...first!, due: on(19) }], at(19, 18)).said).toEqual([['soon', 'pledge-a']]);
	});
});

describe('the morning', () => {
	const many = ['a', 'b', 'c'].map((name, index) => entry(name, on(18 + index), { madeAt: at(16).getTime() }));

	test('has one digest of what is due today or late, the late first', () => {
		const digest = shown(many, at(19, 9));
		expect(digest.said).toEqual([['digest', 'pledge-a', 'pledge-b']]);
		expect(shown(digest.after, at(19, 9, 30)).said).toEqual([]);
		expect(shown(digest.after, at(20, 9)).said).toEqual([['digest', 'pledge-a', 'pledge-b', 'pledge-c']]);
	});

	test('with one promise speaks of that one, and can be answered', () => {
		const [one, ...others] = notices([many[1]!], at(19, 9), DEFAULT_REMINDING);
		expect(others).toEqual([]);
		expect(one).toMatchObject({ id: 'pledge-b digest 2026-11-19', occasion: 'soon' });
		expect(pledgeOf(one!.id)).toBe('pledge-b');
		expect(notices([many[1]!], at(20, 9), DEFAULT_REMINDING)[0]).toMatchObject({ occasion: 'overdue' });
	});

	test('does not say every day what is late: once, and then in company', () => {
		const told = shown([many[0]!], at(19, 9));
		expect(told.said).toEqual([['overdue', 'pledge-a']]);
		expect(shown(told.after, at(20, 9)).said).toEqual([]);
		expect(shown([...told.after, many[2]!], at(20, 9)).said).toEqual([['digest', 'pledge-a', 'pledge-c']]);
		const moved = told.after.map((each) => ({ ...each, due: on(19) }));
		expect(shown(moved, at(20, 9)).said).toEqual([['overdue', 'pledge-a']]);
	});

	test('comes when the browser is opened later', () => {
		expect(shown(many, at(19, 8, 59)).said).toEqual([['overdue', 'pledge-a']]);
		expect(shown(many, at(19, 11)).said).toEqual([['digest', 'pledge-a', 'pledge-b']]);
	});

	test('says nothing about what was promised since, or is put off', () => {
		expect(shown([entry('a', moment(19, 18), { madeAt: at(19, 10).getTime() })], at(19, 11)).said).toEqual([]);
		const snoozed = new Map([['pledge-a', at(19, 15).getTime()]]);
		expect(shown(many, at(19, 9), { ...DEFAULT_REMINDING, snoozed }).said).toEqual([['soon', 'pledge-b']]);
	});

	test('of a day off has no digest', () => {
		expect(shown([many[2]!], at(21, 9)).said).toEqual([['overdue', 'pledge-c']]);
	});

	test('keeps one mark of its digests, however many there were', () => {
		let open: readonly Entry[] = [entry('a', on(18), { madeAt: at(16).getTime() })];
		for (const date of [18, 19, 20, 23, 24]) open = shown(open, at(date, 9)).after;
		expect(open[0]?.reminded.filter((mark) => mark.startsWith('digest'))).toEqual([
			`digest 2026-11-19 @${at(19, 9).getTime()}`,
		]);
	});
});

test('more than three at once become one', () => {
	const open = ['a', 'b', 'c', 'd'].map((name, index) => entry(name, moment(18, 14 + index)));
	const all = shown(open, at(18, 20));
	expect(all.said).toEqual([['several', 'pledge-a', 'pledge-b', 'pledge-c', 'pledge-d']]);
	expect(shown(all.after, at(18, 20)).said).toEqual([]);
	expect(shown(open.slice(1), at(18, 20)).said).toHaveLength(3);
});

describe('marks from the future', () => {
	const ahead = shown([entry('a', on(19)), entry('b', on(30))], at(19, 18)).after;

	test('are dropped once the clock is right, and what they stood for comes in its time', () => {
		const [right, ...others] = untold(ahead, at(18, 12));
		expect(others).toEqual([]);
		expect(right).toEqual(entry('a', on(19)));
		expect(shown([right!], at(19, 9)).said).toEqual([['soon', 'pledge-a']]);
	});

	test('stay when it is only adjusted, and so do those of older versions, which say no time', () => {
		expect(untold(ahead, at(19, 17, 58))).toEqual([]);
		expect(untold([entry('a', on(19), { reminded: ['soon 2026-11-19'] })], at(18, 12))).toEqual([]);
	});
});

test('ids are the same for the same occasion, and name the pledge', () => {
	const [notice] = notices([entry('a', moment(18, 16))], at(18, 15), DEFAULT_REMINDING);
	expect(notice?.id).toBe(notices([entry('a', moment(18, 16))], at(18, 15, 30), DEFAULT_REMINDING)[0]?.id);
	expect(pledgeOf(notice!.id)).toBe('pledge-a');
	expect(pledgeOf('digest 2026-11-18')).toBeNull();
});

test('what is up is taken away when it is not true any more', () => {
	const open = [entry('a', on(20), { reminded: ['soon 2026-11-20'] })];
	expect(isCurrent('pledge-a soon 2026-11-20', open, WEDNESDAY)).toBe(true);
	expect(isCurrent('pledge-b soon 2026-11-20', open, WEDNESDAY)).toBe(false);
	expect(isCurrent('pledge-a due 2026-11-20', open, WEDNESDAY)).toBe(false);
	expect(isCurrent('digest 2026-11-18', open, WEDNESDAY)).toBe(true);
	expect(isCurrent('digest 2026-11-17', open, WEDNESDAY)).toBe(false);
	expect(isCurrent('digest 2026-11-18', [], WEDNESDAY)).toBe(false);
	expect(isCurrent('several pledge-a due 1', [], WEDNESDAY)).toBe(false);
});

describe('quiet', () => {
	const night = { from: 22 * 60, to: 7 * 60 };
	test.each([
		['over midnight, in the evening', at(18, 23), night, at(19, 7)],
		['over midnight, in the morning', at(18, 6, 59), night, at(18, 7)],
		['it has ended', at(18, 7), night, null],
		['it has not begun', at(18, 21, 59), night, null],
		['within a day', at(18, 13), { from: 12 * 60, to: 14 * 60 }, at(18, 14)],
		['the same twice is never', at(18, 0), { from: 0, to: 0 }, null],
		['until midnight', at(18, 23), { from: 22 * 60, to: 24 * 60 }, at(19, 0)],
	])('%s', (_, now, quiet, until) => {
		expect(quietUntil(now, quiet)).toBe(until === null ? null : until.getTime());
	});
});
