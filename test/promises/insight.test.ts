import { describe, expect, test } from 'vitest';
import { byKind, byWeek, outcomeOf, usualLateness } from '../../src/promises/insight.ts';
import { day, moment, NOW, pledge, SOMEDAY } from './pledges.ts';

const at = (date: number, hour = 12) => new Date(2026, 10, date, hour).getTime();
const kept = (date: number, hour?: number) => ({ name: 'kept', at: at(date, hour) }) as const;

describe('outcomeOf', () => {
	test.each([
		['kept on its day', { due: day('2026-11-18'), state: kept(18, 23) }, 'onTime'],
		[
			'kept in its last second',
			{ due: moment(new Date(2026, 10, 18, 16)), state: { name: 'kept', at: at(18, 16) + 999 } },
			'onTime',
		],
		[
			'kept a second later',
			{ due: moment(new Date(2026, 10, 18, 16)), state: { name: 'kept', at: at(18, 16) + 1000 } },
			'late',
		],
		['kept the day after', { due: day('2026-11-18'), state: kept(19, 0) }, 'late'],
		['a vague promise is never late', { due: SOMEDAY, state: kept(30) }, 'onTime'],
		['dropped', { due: day('2026-11-18'), state: { name: 'dropped', at: at(17) } }, 'broken'],
		['unsent', { due: day('2026-11-18'), state: { name: 'withdrawn', at: at(17) } }, null],
		['open', { due: day('2026-11-01'), state: { name: 'open' } }, null],
	] as const)('%s', (_, given, outcome) => expect(outcomeOf(given)).toBe(outcome));
});

test('weeks run from Monday, oldest first, and end with this one', () => {
	const pledges = [
		pledge({ due: day('2026-11-16'), state: kept(16, 0) }),
		pledge({ due: day('2026-11-13'), state: kept(15, 23) }),
		pledge({ state: { name: 'dropped', at: at(10) } }),
		pledge(),
	];
	expect(byWeek(pledges, NOW, 3)).toEqual([
		{ from: '2026-11-02', onTime: 0, late: 0, broken: 0 },
		{ from: '2026-11-09', onTime: 0, late: 1, broken: 1 },
		{ from: '2026-11-16', onTime: 1, late: 0, broken: 0 },
	]);
});

test('by kind, without kinds that have none', () => {
	const pledges = [pledge({ what: 'refund', state: kept(18) }), pledge({ what: 'call' })];
	expect([...byKind(pledges)]).toEqual([['refund', { onTime: 1, late: 0, broken: 0 }]]);
});

describe('usualLateness', () => {
	const late = (days: number) =>
		pledge({ due: day('2026-11-10'), madeAt: new Date(2026, 10, 10).getTime(), state: kept(10 + days) });
	test('is the median in days', () => {
		expect([...usualLateness([0, 2, 2, 3, 9].map(late))]).toEqual([['delivery', { late: 2, takes: 2 }]]);
	});
	test('says nothing of too few, or of kinds that are mostly on time', () => {
		expect(usualLateness([2, 2, 2, 2].map(late)).size).toBe(0);
		expect(usualLateness([0, 0, 0, 5, 5].map(late)).size).toBe(0);
	});
});
