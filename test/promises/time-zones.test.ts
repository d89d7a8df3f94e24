import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { addDays, addWorkingDays, atMinute } from '../../src/promises/days.ts';
import { type Due, deadline, localDayOf } from '../../src/promises/due.ts';
import { DUE_RULES } from '../../src/promises/en/due/index.ts';
import { toIcs } from '../../src/promises/ics.ts';
import { byWeek } from '../../src/promises/insight.ts';
import { parseDue } from '../../src/promises/parse-due.ts';
import { nextWake } from '../../src/promises/wake.ts';
import { day, pledge } from './pledges.ts';
import { said } from './said.ts';

const here = process.env.TZ;
const inZone = (zone: string) => {
	process.env.TZ = zone;
	// Node reads the zone anew for the next date made; make sure that this is so.
	const noon = new Date(Date.UTC(2026, 10, 18, 12));
	const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(noon);
	expect(noon.getHours()).toBe(Number(hour));
};
afterAll(() => {
	if (here === undefined) delete process.env.TZ;
	else process.env.TZ = here;
});

const due = (words: string, now: Date) => said(parseDue(words, now, DEFAULT_CALENDAR));
const HOUR = 3_600_000;

// Far east and far west of Greenwich, half and quarter hours, and days that begin at one o'clock (Santiago, Cairo).
describe.each([
	'UTC',
	'Africa/Lagos',
	'Africa/Nairobi',
	'Asia/Kolkata',
	'Asia/Kathmandu',
	'America/Denver',
	'America/Sao_Paulo',
	'Europe/London',
	'America/Santiago',
	'Africa/Cairo',
	'Pacific/Kiritimati',
	'Pacific/Pago_Pago',
	'Australia/Lord_Howe',
])('in %s', (zone) => {
	beforeEach(() => inZone(zone));

	test('every rule says the same', () => {
		const now = new Date(2026, 10, 18, 10, 30);
		for (const { flags } of DUE_RULES)
			for (const [words, expected] of flags) expect([words, due(words, now)]).toEqual([words, expected]);
	});

	test('days follow one another through a whole year', () => {
		let at = new Date(2026, 0, 1, 12);
		for (let i = 0; i < 400; i++) {
			const next = addDays(at, 1);
			expect([at.getDate(), next.getHours() < 2]).not.toEqual([next.getDate(), false]);
			expect(localDayOf(next) > localDayOf(at)).toBe(true);
			const last = deadline({ kind: 'day', on: localDayOf(at) })!;
			expect(localDayOf(new Date(last))).toBe(localDayOf(at));
			expect(localDayOf(new Date(last + 1000))).toBe(localDayOf(next));
			at = next;
		}
	});

	test('the badge’s next wake is never in the past, on any day of the year', () => {
		for (let i = 0; i < 366; i++) {
			const now = new Date(2026, 0, 1 + i, 23, 59, 59, 500);
			const open = [pledge({ due: { kind: 'day', on: localDayOf(now) }, madeAt: 0 })];
			expect(nextWake(open, now)).toBe(
				deadline(open[0]!.due)! + 1000 > now.getTime() ? deadline(open[0]!.due)! + 1000 : expect.any(Number),
			);
		}
	});
});

describe('the clocks go forward (London, 29 March 2026)', () => {
	beforeEach(() => inZone('Europe/London'));
	const evening = () => new Date(2026, 2, 28, 22, 0);
	test('hours are counted on the clock’s own time', () => {
		const at = parseDue('in 4 hours', evening(), DEFAULT_CALENDAR) as Extract<Due, { kind: 'moment' }>;
		expect(at.at - evening().getTime()).toBe(4 * HOUR);
		expect(said(at)).toBe('2026-03-29T03:00');
	});
	test('days are counted on the calendar', () => {
		expect(due('tomorrow at 9am', evening())).toBe('2026-03-29T09:00');
		expect(due('within 2 days', evening())).toBe('2026-03-30');
		expect(due('by this time tomorrow', evening())).toBe('2026-03-29T22:00');
	});
	test('a time that does not exist that night is the one after it', () => {
		expect(due('tomorrow at 1:30 am', evening())).toBe('2026-03-29T02:30');
	});
});

describe('the clocks go back (Denver, 1 November 2026)', () => {
	beforeEach(() => inZone('America/Denver'));
	const evening = () => new Date(2026, 9, 31, 23, 30);
	test('two hours are two hours, into the hour that comes twice', () => {
		for (const [words, hours] of [
			['in 2 hours', 2],
			['in 3 hours', 3],
			['90 minutes', 1.5],
		] as const) {
			const at = parseDue(words, evening(), DEFAULT_CALENDAR) as Extract<Due, { kind: 'moment' }>;
			expect((at.at - evening().getTime()) / HOUR).toBe(hours);
		}
	});
	test('the day has one end', () => {
		const day: Due = { kind: 'day', on: localDayOf(new Date(2026, 10, 1)) };
		expect(deadline(day)! - new Date(2026, 10, 1).getTime()).toBe(25 * HOUR - 1000);
	});
	test('nine in the morning is nine in the morning', () => {
		expect(atMinute(new Date(2026, 10, 1, 12), 9 * 60).getHours()).toBe(9);
		expect(addWorkingDays(evening(), 1, DEFAULT_CALENDAR).getDate()).toBe(2);
	});
	test('weeks keep their seven days', () => {
		const weeks = byWeek(
			[pledge({ state: { name: 'kept', at: new Date(2026, 10, 1, 23, 30).getTime() } })],
			new Date(2026, 10, 4),
			2,
		);
		expect(weeks.map(({ from, onTime }) => [from, onTime])).toEqual([
			['2026-10-26', 1],
			['2026-11-02', 0],
		]);
	});
	test('an exported day is that day', () => {
		expect(toIcs([pledge({ due: day('2026-11-01') })], evening())).toContain(
			'DTSTART;VALUE=DATE:20261101\r\nDTEND;VALUE=DATE:20261102',
		);
	});
});
