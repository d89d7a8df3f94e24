import { describe, expect, test } from 'vitest';
import { type Due, localDayOf } from '../../src/promises/due.ts';
import { dateOf, when } from '../../src/ui/when.ts';

// Local times throughout, so that the tests hold in every time zone.
const NOW = new Date(2026, 10, 18, 10, 30);
const day = (year: number, month: number, date: number): Due => ({
	kind: 'day',
	on: localDayOf(new Date(year, month - 1, date)),
});
const moment = (...at: [number, number, number, number, number]): Due => ({
	kind: 'moment',
	at: new Date(at[0], at[1] - 1, at[2], at[3], at[4]).getTime(),
});

describe('how it stands', () => {
	test.each([
		['yesterday', day(2026, 11, 17), 'overdue'],
		['an hour ago', moment(2026, 11, 18, 9, 30), 'overdue'],
		['today, which lasts until midnight', day(2026, 11, 18), 'today'],
		['later today', moment(2026, 11, 18, 23, 59), 'today'],
		['just after midnight', moment(2026, 11, 19, 0, 5), 'later'],
		['soon', { kind: 'someday' } as const, 'someday'],
	])('%s', (_, due, standing) => {
		expect(when(due, NOW, 'en-GB').standing).toBe(standing);
	});
});

describe('in words', () => {
	test.each([
		[day(2026, 11, 16), 'Mon 16 Nov', '2 days ago'],
		[day(2026, 11, 17), 'Tue 17 Nov', 'yesterday'],
		[day(2026, 11, 18), 'Wed 18 Nov', 'today'],
		[day(2026, 11, 19), 'Thu 19 Nov', 'tomorrow'],
		[day(2026, 11, 27), 'Fri 27 Nov', 'in 9 days'],
		[day(2027, 1, 4), 'Mon 4 Jan 2027', 'in 47 days'],
		[moment(2026, 11, 18, 16, 0), '16:00', 'in 5 hours'],
		[moment(2026, 11, 18, 10, 50), '10:50', 'in 20 minutes'],
		[moment(2026, 11, 18, 9, 50), '9:50', '40 minutes ago'],
		[moment(2026, 11, 19, 0, 5), 'Thu 19 Nov, 0:05', 'tomorrow'],
	])('%j', (due, absolute, relative) => {
		const words = when(due, NOW, 'en-GB');
		// Releases of Intl differ in a comma after the weekday.
		expect(words.standing !== 'someday' && words.absolute.replace(/^(\w{3}),/, '$1')).toBe(absolute);
		expect(words).toMatchObject({ relative });
	});

	test('in another language', () => {
		expect(when(day(2026, 11, 19), NOW, 'pt-BR')).toMatchObject({ relative: 'amanhã' });
		expect(when(day(2026, 11, 19), NOW, 'en-US')).toMatchObject({ absolute: 'Thu, Nov 19' });
	});

	test('the days are counted by the calendar when the clock is put forward', () => {
		const before = new Date(2026, 2, 28, 23, 30);
		expect(when(day(2026, 3, 30), before, 'en-GB')).toMatchObject({ relative: 'in 2 days' });
	});
});

test.each([
	[day(2026, 11, 27), 'Fri 27 Nov 2026'],
	[moment(2026, 11, 18, 16, 0), 'Wed 18 Nov 2026, 16:00'],
	[{ kind: 'someday' } as const, undefined],
])('the date alone: %j', (due, date) => {
	expect(dateOf(due, 'en-GB')?.replace(/^(\w{3}),/, '$1')).toBe(date);
});
