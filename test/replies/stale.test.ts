import { expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { dateOf, find } from '../../src/promises/index.ts';
import { staleness } from '../../src/replies/stale.ts';
import { NOW, ownReply } from './own-samples.ts';

const DAY = 24 * 60 * 60_000;
const after = (days: number) => new Date(NOW + days * DAY);

function stale(text: string, days: number, used = 0, archived = false) {
	const reply = ownReply('a', { say: { chat: [], warm: [{ block: 'fix', text }], formal: [] }, archived });
	return staleness(reply, used, after(days), DEFAULT_CALENDAR, { find, dateOf });
}

test.each([
	['We will deliver by 5 December.', 10, null],
	['We will deliver by 5 December.', 17, null],
	['We will deliver by 5 December.', 19, 'past-date'],
	["I'll refund you on 12/12/2026.", 60, 'past-date'],
	// These are read anew each time they are sent.
	["I'll call you tomorrow.", 90, null],
	["I'll call you on Friday.", 90, null],
	["I'll send it within 24 hours.", 90, null],
	["I'll send it by the end of the month.", 90, null],
	["I'll send it by {date}.", 90, null],
	// No promise.
	['Our sale ended on 1 December.', 90, null],
	['Thank you.', 183, 'unused'],
] as const)('%s after %i days: %s', (text, days, expected) => {
	expect(stale(text, days)).toBe(expected);
});

test('what is used is not stale, and what is archived asks for nothing', () => {
	expect(stale('Thank you.', 300, NOW + 200 * DAY)).toBeNull();
	expect(stale('Thank you.', 300, 0, true)).toBeNull();
});
