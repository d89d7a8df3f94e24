// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Insight } from '../../src/insight/Insight.tsx';
import type { Pledge, Promised } from '../../src/promises/pledge.ts';
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
	expect(text()).toContain('Nothing settled yet');
});

test('a worker that does not answer is said, and can be asked again', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.answer('pledge/list', () => Promise.reject(new Error('asleep')));
	await show(<Insight />);
	expect(text()).toContain('The promises could not be fetched.');
	world.answer('pledge/list', () => ({ pledges: kept('refund', 1, 17, 0), unreadable: 0 }));
	await click('Try again');
	expect(text()).toContain('1 kept on time');
	log.mockRestore();
});
