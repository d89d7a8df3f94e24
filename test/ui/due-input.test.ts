import { expect, test } from 'vitest';
import { dueOf, inputOf } from '../../src/ui/due-input.ts';
import { atHour, onDay } from '../popup/samples.ts';

test.each([
	[onDay(27), { date: '2026-11-27', time: '' }],
	[atHour(27, 9), { date: '2026-11-27', time: '09:00' }],
	[{ kind: 'someday' } as const, { date: '', time: '' }],
])('%j, and back', (due, input) => {
	expect(inputOf(due)).toEqual(input);
	expect(dueOf(input)).toEqual(due);
});

test.each([
	{ date: '', time: '09:00' },
	{ date: '2026-02-30', time: '' },
	{ date: '2026-11-27', time: 'noon' },
])('%j is no due date', (input) => {
	expect(dueOf(input)).toBeNull();
});
