import { beforeEach, expect, test, vi } from 'vitest';
import { at, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

test('a promise is counted, listed, kept and reopened', async () => {
	const [pledge] = await world.ask('pledge/made', made('m1', friday));
	expect(await world.badge()).toEqual({ text: '1', title: 'badge_pending_one 1' });
	expect((await world.ask('pledge/list', { state: 'open' })).pledges).toEqual([pledge]);
	await world.ask('pledge/settle', { id: pledge!.id, as: 'kept' });
	expect(await world.badge()).toEqual({ text: '', title: 'badge_none 0' });
	expect((await world.ask('pledge/list', { state: 'open' })).pledges).toEqual([]);
	expect((await world.ask('pledge/list', { state: 'all' })).pledges).toEqual([
		{ ...pledge, state: { name: 'kept', at: WEDNESDAY.getTime() } },
	]);
	await world.ask('pledge/reopen', { id: pledge!.id });
	expect(await world.badge()).toMatchObject({ text: '1' });
});

test('the same message is counted once: twice at once, and again by another worker', async () => {
	await Promise.all([world.ask('pledge/made', made('m1', friday)), world.ask('pledge/made', made('m1', friday))]);
	await world.stop();
	await world.ask('pledge/made', made('m1', friday));
	expect((await world.ask('pledge/list', { state: 'all' })).pledges).toHaveLength(1);
	await world.ask('pledge/made', made('m2', friday));
	expect((await world.ask('pledge/list', { state: 'all' })).pledges).toHaveLength(2);
});

test('ids say nothing about the customer', async () => {
	const [pledge] = await world.ask('pledge/made', made('m1', friday));
	expect(pledge?.id).toMatch(/^pledge-[0-9a-f]{32}-000$/);
});

test('Friday passes: a reminder in the morning and one when the shop closes, and the badge says it is late', async () => {
	await world.ask('pledge/made', made('m1', friday));
	await world.until(at(21, 8));
	expect(world.notifications.map(({ title }) => title)).toEqual(['notice_soon Amaka', 'notice_due Amaka']);
	expect(await world.badge()).toEqual({ text: '1!', title: 'badge_overdue_one 1' });
	// The newer took the older's place.
	expect(Object.keys(await world.shown())).toEqual([world.notifications[1]?.id]);
});

test('what a clock showed that ran days ahead comes again when it is right', async () => {
	await world.ask('pledge/made', made('m1', friday));
	await world.until(at(21, 8));
	expect(world.notifications).toHaveLength(2);
	vi.setSystemTime(at(18, 12));
	await world.fire('runtime', 'onStartup');
	expect(await world.shown()).toEqual({});
	expect(await world.badge()).toMatchObject({ text: '1' });
	await world.until(at(20, 8, 59));
	expect(world.notifications).toHaveLength(2);
	await world.until(at(21, 8));
	expect(world.notifications.slice(2).map(({ title }) => title)).toEqual(['notice_soon Amaka', 'notice_due Amaka']);
});
