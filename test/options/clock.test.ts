import { expect, test } from 'vitest';
import { clockOf, minutesOf } from '../../src/options/clock.ts';

test.each([
	[0, '00:00'],
	[570, '09:30'],
	[1080, '18:00'],
	[1439, '23:59'],
])('%d minutes are %s, and back', (minutes, clock) => {
	expect(clockOf(minutes)).toBe(clock);
	expect(minutesOf(clock)).toBe(minutes);
});

test('midnight at the end of the day is the last minute an input can hold', () => {
	expect(clockOf(24 * 60)).toBe('23:59');
});

test.each(['', '9:30', '24:00', '12:60', 'noon'])('"%s" is no time', (clock) => {
	expect(minutesOf(clock)).toBeNull();
});
