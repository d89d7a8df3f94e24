import { expect, test } from 'vitest';
import { badge } from '../../src/promises/badge.ts';
import { asLocalDay, type Due } from '../../src/promises/due.ts';

const now = new Date(2026, 10, 18, 10);
const open = (due: Due) => ({ due, state: { name: 'open' } as const });
const day = (on: string) => open({ kind: 'day', on: asLocalDay(on)! });
const moment = (at: Date) => open({ kind: 'moment', at: at.getTime() });

test.each([
	['nothing', [], { text: '', urgency: 'none' }],
	['a vague promise is pending', [open({ kind: 'someday' })], { text: '1', urgency: 'pending' }],
	['a later day', [day('2026-11-20'), day('2026-11-21')], { text: '2', urgency: 'pending' }],
	['today', [day('2026-11-20'), day('2026-11-18')], { text: '2·', urgency: 'today' }],
	['yesterday is overdue', [day('2026-11-17'), day('2026-11-18')], { text: '2!', urgency: 'overdue' }],
	['at the very moment it is still on time', [moment(now)], { text: '1·', urgency: 'today' }],
	['a second later it is not', [moment(new Date(now.getTime() - 1000))], { text: '1!', urgency: 'overdue' }],
	['no more than four characters', Array(140).fill(day('2026-11-17')), { text: '99+!', urgency: 'overdue' }],
	[
		'a kept one is not counted',
		[{ ...day('2026-11-17'), state: { name: 'kept', at: 0 } as const }],
		{ text: '', urgency: 'none' },
	],
])('%s', (_, pledges, expected) => {
	expect(badge(pledges, now)).toEqual(expected);
});
