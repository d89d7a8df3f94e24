import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { addDays } from '../../src/promises/days.ts';
import { asLocalDay, type Due, localDayOf } from '../../src/promises/due.ts';
import type { Pledge } from '../../src/promises/pledge.ts';
import { saferDue } from '../../src/promises/safer.ts';
import { day, moment, pledge, SOMEDAY } from './pledges.ts';

/** A Wednesday. */
const NOW = new Date(2026, 10, 18, 10, 30);

const hint = (due: Due, open: readonly Pledge[] = [], more: object = {}) =>
	saferDue(
		{ due, what: 'delivery' },
		{
			now: NOW,
			open,
			conversation: 'c1',
			calendar: { ...DEFAULT_CALENDAR, holidays: [asLocalDay('2026-11-23')!] },
			mostADay: 2,
			lateness: new Map(),
			...more,
		},
	);

test('an ordinary date needs no hint, nor does none', () => {
	expect(hint(day('2026-11-20'))).toBeNull();
	expect(hint(moment(new Date(2026, 10, 20, 18)))).toBeNull();
	expect(hint(SOMEDAY)).toBeNull();
});

describe('closed', () => {
	test.each([
		['a Saturday', day('2026-11-21')],
		['a holiday', day('2026-11-23')],
		['after closing before a weekend and a holiday', moment(new Date(2026, 10, 20, 18, 1))],
	])('%s waits for the next working day', (_, due) => {
		expect(hint(due)).toEqual({ risk: { kind: 'closed' }, safer: day('2026-11-24') });
	});
	test('before opening is safer later that day', () => {
		expect(hint(moment(new Date(2026, 10, 20, 8)))?.safer).toEqual(day('2026-11-20'));
	});
});

test('before something promised earlier to the same customer', () => {
	const earlier = pledge({ due: day('2026-11-25') });
	const other = pledge({ due: day('2026-11-27'), conversation: 'c2' });
	expect(hint(day('2026-11-20'), [earlier, other])).toEqual({
		risk: { kind: 'before-earlier', earlier },
		safer: earlier.due,
	});
	expect(hint(day('2026-11-25'), [earlier])).toBeNull();
});

test('a call or an answer waits for nothing but another one', () => {
	const delivery = pledge({ what: 'delivery', due: day('2026-11-25') });
	const call = pledge({ what: 'call', due: day('2026-11-25') });
	const around = (open: readonly Pledge[]) => ({
		now: NOW,
		open,
		conversation: 'c1',
		calendar: DEFAULT_CALENDAR,
		mostADay: 9,
		lateness: new Map(),
	});
	expect(saferDue({ due: day('2026-11-20'), what: 'call' }, around([delivery]))).toBeNull();
	expect(saferDue({ due: day('2026-11-20'), what: 'call' }, around([delivery, call]))?.safer).toEqual(call.due);
});

test('what is done at once, or today by who works on a free day, needs no hint', () => {
	const saturday = new Date(2026, 10, 21, 15);
	expect(hint(day('2026-11-21'), [], { now: saturday })).toBeNull();
	expect(hint(moment(new Date(2026, 10, 21, 17)), [], { now: saturday })).toBeNull();
	expect(hint(moment(new Date(2026, 10, 18, 19)), [], { now: new Date(2026, 10, 18, 17, 50) })).toBeNull();
	expect(hint(day('2026-11-22'), [], { now: saturday })?.risk.kind).toBe('closed');
});

test('a full day moves on to the next working day with room', () => {
	const full = ['2026-11-20', '2026-11-20', '2026-11-24', '2026-11-24'].map((on) =>
		pledge({ due: day(on), conversation: 'c2' }),
	);
	expect(hint(day('2026-11-20'), full)).toEqual({ risk: { kind: 'crowded', count: 2 }, safer: day('2026-11-25') });
});

test('a kind that usually runs late', () => {
	const lateness = new Map([['delivery', { late: 2, takes: 4 }]]);
	expect(hint(day('2026-11-20'), [], { lateness })).toEqual({
		risk: { kind: 'usually-late', days: 2 },
		safer: day('2026-11-25'),
	});
	expect(hint(day('2026-11-25'), [], { lateness }), 'as long as it usually takes').toBeNull();
	expect(hint(day('2026-11-20'), [], { lateness: new Map([['delivery', { late: 1, takes: 20 }]]) })?.safer).toEqual(
		day('2026-12-08'),
	);
});

test('whatever the risks are, the safer date has none of them', () => {
	const days = fc.integer({ min: 0, max: 30 }).map((after) => day(localDayOf(addDays(NOW, after))));
	const open = fc.array(
		fc.record({ due: days, conversation: fc.constantFrom('c1', 'c2') }).map((given) => pledge(given)),
		{ maxLength: 20 },
	);
	const pace = fc.record({ late: fc.integer({ min: 1, max: 9 }), takes: fc.integer({ min: 0, max: 20 }) });
	fc.assert(
		fc.property(days, open, pace, (due, owed, usual) => {
			const around = { lateness: new Map([['delivery', usual]]) };
			const risky = hint(due, owed, around);
			if (risky) expect(hint(risky.safer, owed, around)).toBeNull();
		}),
	);
});
