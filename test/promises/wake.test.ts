import { describe, expect, test } from 'vitest';
import { badge } from '../../src/promises/badge.ts';
import { asLocalDay, type Due } from '../../src/promises/due.ts';
import { DEFAULT_REMINDING, nextDigest, nextWake, reminders } from '../../src/promises/wake.ts';

// Wednesday.
const now = new Date(2026, 10, 18, 10);
const pledge = (due: Due, id = 'a') => ({ id, due, madeAt: now.getTime(), state: { name: 'open' } as const });
const day = (on: string): Due => ({ kind: 'day', on: asLocalDay(on)! });
const at = (date: number, hour: number, minute = 0) => new Date(2026, 10, date, hour, minute).getTime();

describe('reminders', () => {
	test('an hour before a moment, and at it', () => {
		expect(reminders(pledge({ kind: 'moment', at: at(18, 16) })).map((each) => each.at)).toEqual([
			at(18, 15),
			at(18, 16),
		]);
	});
	test('none from before the promise was made', () => {
		expect(reminders(pledge({ kind: 'moment', at: at(18, 10, 20) })).map((each) => each.at)).toEqual([at(18, 10, 20)]);
		expect(reminders(pledge(day('2026-11-18'))).map((each) => each.at)).toEqual([at(18, 18)]);
	});
	test('in the morning of a day, and when the shop closes', () => {
		expect(reminders(pledge(day('2026-11-20'))).map((each) => each.at)).toEqual([at(20, 9), at(20, 18)]);
	});
	test('a vague promise is asked about on the next working morning', () => {
		expect(reminders(pledge({ kind: 'someday' }))).toEqual([{ pledge: 'a', occasion: 'due', at: at(19, 9) }]);
		const friday = { ...pledge({ kind: 'someday' }), madeAt: at(20, 15) };
		expect(reminders(friday)[0]?.at).toBe(at(23, 9));
	});
	test('or when the shop closes that day, if it has not yet, or not at all', () => {
		const vague = pledge({ kind: 'someday' });
		const today = { ...DEFAULT_REMINDING, vague: 'today' } as const;
		expect(reminders(vague, today)[0]?.at).toBe(at(18, 18));
		expect(reminders({ ...vague, madeAt: at(18, 19) }, today)[0]?.at).toBe(at(19, 9));
		expect(reminders({ ...vague, madeAt: at(21, 12) }, today)[0]?.at).toBe(at(23, 9));
		expect(reminders(vague, { ...DEFAULT_REMINDING, vague: 'never' })).toEqual([]);
	});
	test('a snooze silences what came before it and leaves the rest', () => {
		const reminding = { ...DEFAULT_REMINDING, snoozed: new Map([['a', at(20, 12)]]) };
		expect(reminders(pledge(day('2026-11-20')), reminding).map((each) => [each.occasion, each.at])).toEqual([
			['snoozed', at(20, 12)],
			['due', at(20, 18)],
		]);
	});
	test('a settled promise is left in peace', () => {
		expect(reminders({ ...pledge(day('2026-11-20')), state: { name: 'kept', at: 1 } })).toEqual([]);
	});
});

describe('nextWake', () => {
	test('nothing open, nothing to wake for', () => expect(nextWake([], now)).toBeNull());
	test('the morning digest at the latest', () => {
		expect(nextWake([pledge(day('2026-12-20'))], now)).toBe(at(19, 9));
		expect(nextDigest(new Date(2026, 10, 20, 9))).toBe(at(23, 9));
		expect(nextDigest(new Date(2026, 10, 20, 8, 59))).toBe(at(20, 9));
	});
	test('the badge never changes by itself before the wake', () => {
		const open = [
			pledge(day('2026-11-19')),
			pledge({ kind: 'moment', at: at(18, 16, 30) }, 'b'),
			pledge(day('2026-11-18'), 'c'),
		];
		let from = now;
		for (let wakes = 0; wakes < 30; wakes++) {
			const wake = nextWake(open, from)!;
			expect(wake).toBeGreaterThan(from.getTime());
			for (let t = from.getTime(); t < wake; t += 7 * 60_000)
				expect(badge(open, new Date(t))).toEqual(badge(open, from));
			expect(badge(open, new Date(wake - 1))).toEqual(badge(open, from));
			from = new Date(wake);
		}
	});
});
