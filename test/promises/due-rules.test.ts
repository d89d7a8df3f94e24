import { describe, expect, test } from 'vitest';
import { type Calendar, DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import type { LocalDay } from '../../src/promises/due.ts';
import { DUE_RULES } from '../../src/promises/en/due/index.ts';
import { applyRules, parseDue } from '../../src/promises/parse-due.ts';
import { said } from './said.ts';

/** The rules' own examples are read at this time. */
const now = new Date(2026, 10, 18, 10, 30);

describe.each(DUE_RULES)('$name', (rule) => {
	test.each(rule.flags)('%s', (words, due) => {
		expect(said(parseDue(words, now, DEFAULT_CALENDAR))).toBe(due);
	});
	test.each(rule.allows)('leaves %s alone', (words) => {
		expect(applyRules(words.toLowerCase(), now, DEFAULT_CALENDAR, [rule])).toBe(words.toLowerCase());
	});
	test('is needed: some example comes out different without it', () => {
		const others = DUE_RULES.filter((other) => other !== rule);
		const without = (words: string) => applyRules(words.toLowerCase(), now, DEFAULT_CALENDAR, others);
		const withIt = (words: string) => applyRules(words.toLowerCase(), now, DEFAULT_CALENDAR);
		expect(rule.flags.some(([words]) => without(words) !== withIt(words))).toBe(true);
	});
});

test('no two rules have one name', () => {
	expect(new Set(DUE_RULES.map(({ name }) => name)).size).toBe(DUE_RULES.length);
});

test.each([
	['Monday to Saturday', { workingDays: [1, 2, 3, 4, 5, 6] }, '2026-11-21', '2026-11-30'],
	['Sunday to Thursday', { workingDays: [0, 1, 2, 3, 4] }, '2026-11-19', '2026-11-30'],
	['a holiday on its last day', { holidays: ['2026-11-20', '2026-11-30'] as LocalDay[] }, '2026-11-19', '2026-11-27'],
] as const)('the working week is the shop’s own: %s', (_, own, week, month) => {
	const calendar: Calendar = { ...DEFAULT_CALENDAR, ...own };
	expect(said(parseDue('by the end of the working week', now, calendar))).toBe(week);
	expect(said(parseDue('the last working day of the month', now, calendar))).toBe(month);
});
