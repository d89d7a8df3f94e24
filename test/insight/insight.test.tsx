// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Insight } from '../../src/insight/Insight.tsx';
import type { Pledge, Promised } from '../../src/promises/pledge.ts';
import type { Answers, WeekRecord } from '../../src/protocol.ts';
import { NOW, onDay, pledge } from '../popup/samples.ts';
import { click, hide, show, text, world } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

let stored: Pledge[] = [];

beforeEach(() => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
	world.reset();
	stored = [];
	world.answer('pledge/list', () => ({ pledges: stored, unreadable: 0 }));
});
afterEach(async () => {
	await hide();
	vi.useRealTimers();
});

/** Promises due on a day of November, kept so many days later. */
function kept(what: Promised, count: number, day: number, late: number): Pledge[] {
	const at = new Date(2026, 10, day + late, 12).getTime();
	return Array.from({ length: count }, (_, index) =>
		pledge(`${what} ${day} ${index}`, onDay(day), { what, state: { name: 'kept', at } }),
	);
}

const row = (name: string) =>
	[...document.querySelectorAll('tr')]
		.find((one) => one.querySelector('th')?.textContent === name)
		?.textContent?.slice(name.length);

test('by week, by kind and what usually happens, in words and numbers', async () => {
	stored = [
		...kept('delivery', 5, 10, 2),
		...kept('refund', 3, 17, 0),
		pledge('dropped', onDay(17), { what: 'call', state: { name: 'dropped', at: NOW.getTime() } }),
		pledge('open', onDay(20)),
	];
	await show(<Insight />);
	expect(text()).toContain('3 kept on time, 5 late, 1 not kept, in eight weeks.');
	expect(row('9 Nov')).toBe('050');
	expect(row('16 Nov')).toBe('301');
	expect(row('Delivery')).toBe('050');
	expect(row('Call')).toBe('001');
	expect(row('Refund')).toBe('300');
	expect(text()).toContain('Delivery usually runs 2 days late. Promise 2 days more than you think');
	expect(document.querySelectorAll('.week')).toHaveLength(8);
	const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the bars are as high as the numbers say', async () => {
	stored = [...kept('refund', 4, 17, 0), ...kept('delivery', 1, 10, 0), ...kept('call', 1, 10, 1)];
	await show(<Insight />);
	const heights = [...document.querySelectorAll<HTMLElement>('.week .bar-filled')].map((bar) => bar.style.blockSize);
	expect(heights.slice(-2)).toEqual(['50%', '100%']);
	const parts = document.querySelectorAll<HTMLElement>('.week:nth-child(7) .bar-part');
	expect([...parts].map(({ className }) => className)).toEqual(['bar-part bar-onTime', 'bar-part bar-late']);
});

test('nothing is claimed of too few', async () => {
	stored = kept('delivery', 4, 10, 3);
	await show(<Insight />);
	expect(text()).toContain('This takes five kept promises of one kind.');
	stored = kept('delivery', 5, 10, 0);
	await show(<Insight />);
	expect(text()).toContain('No kind of promise usually runs late.');
});

test('before anything is settled it says what will be here', async () => {
	stored = [pledge('open', onDay(20))];
	await show(<Insight />);
	expect(text()).toContain('Nothing to show yet');
});

test('a worker that does not answer is said, and can be asked again', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.answer('pledge/list', () => Promise.reject(new Error('asleep')));
	await show(<Insight />);
	expect(text()).toContain('This could not be fetched.');
	world.answer('pledge/list', () => ({ pledges: kept('refund', 1, 17, 0), unreadable: 0 }));
	await click('Try again');
	expect(text()).toContain('1 kept on time');
	log.mockRestore();
});

describe('what was counted', () => {
	const week = (from: string, more: object) =>
		({ from, shown: {}, fixed: {}, replies: 0, answered: {}, ...more }) as WeekRecord;
	const full: Answers['record/list'] = {
		weeks: [
			week('2026-08-03', { shown: { blame: 90 }, replies: 90 }),
			week('2026-11-09', { shown: { blame: 4, command: 1 }, fixed: { blame: 3 }, replies: 2 }),
			week('2026-11-16', { shown: { blame: 2 }, fixed: { blame: 2 }, replies: 5, answered: { quick: 7, slow: 1 } }),
		],
		replies: [{ id: 'refund/done', title: 'Refund is done', times: 12 }],
	};
	const part = (title: string) =>
		[...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === title)!;
	const rows = (title: string, table: number) =>
		[...part(title).querySelectorAll('table')[table]!.querySelectorAll('tbody tr')].map((row) =>
			[...row.children].map((cell) => cell.textContent).join(' '),
		);

	test('of hints: by week, by kind, and both', async () => {
		world.answer('record/list', () => full);
		await show(<Insight />);
		expect(part('Hints').textContent).toContain('7 hints in messages you sent in eight weeks');
		expect(part('Hints').textContent).toContain('Put otherwise before sending: 5.');
		expect(rows('Hints', 0).slice(-2)).toEqual(['9 Nov 3 2', '16 Nov 2 0']);
		expect(rows('Hints', 1)).toEqual(['Blame  5 1', 'Command  0 1']);
		expect(rows('Hints', 2)).toEqual(['Blame 0 0 0 0 0 0 4 2', 'Command 0 0 0 0 0 0 1 0']);
	});

	test('of replies and answers, and axe has nothing to say', async () => {
		world.answer('record/list', () => full);
		await show(<Insight />);
		expect(part('Replies used').textContent).toContain('7 replies in eight weeks.');
		expect(rows('Replies used', 1)).toEqual(['Refund is done 12']);
		expect(part('How soon you answered').textContent).toContain('7 within a quarter of an hour, 0 within two hours, 1');
		expect(rows('How soon you answered', 0).at(-1)).toBe('16 Nov 7 0 1');
		const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	test('in the first week says that it is the first, and shows only what there is', async () => {
		world.answer('record/list', () => ({ weeks: [week('2026-11-16', { replies: 1 })], replies: [] }));
		await show(<Insight />);
		expect(text()).toContain('Your first week.');
		expect([...document.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(['Replies used']);
		expect(text()).toContain('1 reply in eight weeks.');
		world.answer('record/list', () => full);
		await show(<Insight />);
		expect(text()).not.toContain('Your first week.');
	});
});
