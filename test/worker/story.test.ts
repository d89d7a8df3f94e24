import { beforeEach, expect, test, vi } from 'vitest';
import type { LocalDay } from '../../src/promises/due.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

const WEDNESDAY = new Date(2026, 10, 18, 10, 30);
const at = (day: number, hour = 0, minute = 0) => new Date(2026, 10, day, hour, minute);
const refund = {
	site: 'whatsapp',
	conversation: '256700000001@c.us',
	customer: 'Amaka',
	link: null,
	message: 'm1',
	sentAt: WEDNESDAY.getTime(),
	pledges: [
		{
			text: "I'll send your refund by Friday.",
			what: 'refund' as const,
			due: { kind: 'day' as const, on: '2026-11-20' as LocalDay },
		},
	],
};

beforeEach(() => world.begin(WEDNESDAY));

test('a promise is counted, listed, kept and reopened', async () => {
	const [pledge] = await world.ask('pledge/made', refund);
	expect(await world.badge()).toMatchObject({ text: '1' });
	const { pledges } = await world.ask('pledge/list', { state: 'open' });
	expect(pledges).toEqual([pledge]);
	await world.ask('pledge/settle', { id: pledge!.id, as: 'kept' });
	expect(await world.badge()).toMatchObject({ text: '' });
	expect((await world.ask('pledge/list', { state: 'open' })).pledges).toEqual([]);
	expect((await world.ask('pledge/list', { state: 'all' })).pledges).toHaveLength(1);
	await world.ask('pledge/reopen', { id: pledge!.id });
	expect(await world.badge()).toMatchObject({ text: '1' });
});

test('the same message is counted once', async () => {
	await world.ask('pledge/made', refund);
	await world.stop();
	await world.ask('pledge/made', refund);
	expect((await world.ask('pledge/list', { state: 'all' })).pledges).toHaveLength(1);
});

test('Friday passes', async () => {
	await world.ask('pledge/made', refund);
	await world.until(at(21, 8));
	expect(world.notifications.map(({ title }) => title)).toEqual(['notice_soon Amaka', 'notice_due Amaka']);
	expect(await world.badge()).toMatchObject({ text: '1!', title: 'badge_overdue_one 1' });
});
