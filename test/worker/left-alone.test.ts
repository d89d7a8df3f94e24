import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { at, day, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());
vi.setConfig({ testTimeout: 60_000 });

/** Nobody asks again here: the worker is killed and what was left undone must get done by itself. */

beforeEach(async () => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await world.begin(WEDNESDAY);
});

const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** Runs what is killed after its first, second, third… write until it survives. */
async function killedAtEvery(
	prepare: () => Promise<unknown>,
	doing: () => Promise<unknown>,
	then: () => Promise<void>,
) {
	for (let last = 1; ; last++) {
		await world.begin(WEDNESDAY);
		await prepare();
		world.killAfter(last);
		await doing().catch(() => undefined);
		const survived = !world.isDead;
		await then();
		if (survived) return last - 1;
	}
}

test('killed while a promise is noted: the badge tells what the ledger holds within minutes', async () => {
	const kills = await killedAtEvery(
		async () => undefined,
		() => world.ask('pledge/made', made('m1', friday)),
		async () => {
			await world.until(minutesLater(5));
			const badge = await world.badge();
			const { pledges } = await world.ask('pledge/list', { state: 'open' });
			expect(badge.text).toBe(pledges.length === 0 ? '' : '1');
		},
	);
	expect(kills).toBeGreaterThan(4);
});

test('killed while the browser starts: badge, alarm and the missed reminder come within minutes, once', async () => {
	const kills = await killedAtEvery(
		async () => {
			await world.ask('pledge/made', made('m1', { ...friday, due: { kind: 'moment', at: at(18, 16).getTime() } }));
			await world.restart(at(18, 15, 20));
		},
		() => world.fire('runtime', 'onStartup'),
		async () => {
			await world.until(minutesLater(5));
			expect(await world.badge()).toMatchObject({ text: '1·' });
			expect(world.notifications.map(({ title }) => title)).toEqual(['notice_soon Amaka']);
			expect(await world.alarm()).toEqual(at(18, 16));
		},
	);
	expect(kills).toBeGreaterThan(4);
});

test('a wake that finds everything right writes nothing', async () => {
	await world.ask('pledge/made', made('m1', friday));
	await world.until(at(20, 12));
	await world.fire('runtime', 'onStartup');
	const before = world.written;
	await world.fire('runtime', 'onStartup');
	await world.fire('alarms', 'onAlarm', { name: 'refresh', scheduledTime: 0 });
	await world.ask('pledge/made', made('m1', friday));
	await world.ask('pledge/list', { state: 'open' });
	expect(world.written).toBe(before);
});

describe('without an event to tell of it', () => {
	const { TZ } = process.env;
	afterEach(() => {
		if (TZ === undefined) delete process.env.TZ;
		else process.env.TZ = TZ;
	});
	const morning = { ...friday, due: { kind: 'day', on: day('2026-11-20') } } as const;

	test('in another time zone the morning is another', async () => {
		process.env.TZ = 'Africa/Lagos';
		await world.begin(WEDNESDAY);
		await world.ask('pledge/made', made('m1', morning));
		await world.until(at(20, 1));
		const nine = at(20, 9);
		expect(await world.alarm()).toEqual(nine);
		expect(await world.badge()).toMatchObject({ text: '1·' });
		process.env.TZ = 'America/Denver';
		await world.ask('pledge/list', { state: 'open', of: { site: 'whatsapp', conversation: 'any' } });
		expect(await world.badge()).toMatchObject({ text: '1' });
		expect(at(20, 9).getTime() - nine.getTime()).toBe(8 * 3600_000);
		await world.until(nine);
		expect(world.notifications).toEqual([]);
		await world.until(at(20, 10));
		expect(world.notifications.map(({ title }) => title)).toEqual(['notice_soon Amaka']);
	});

	test('a clock that was wrong and is put right, forward or back', async () => {
		await world.begin(at(1));
		await world.ask('pledge/made', { ...made('m1', morning), sentAt: at(1).getTime() });
		vi.setSystemTime(at(21, 12));
		await world.ask('pledge/list', { state: 'open' });
		expect(await world.badge()).toMatchObject({ text: '1!' });
		expect(world.notifications.map(({ title }) => title)).toEqual(['notice_overdue Amaka']);
		vi.setSystemTime(at(20, 8));
		await world.ask('pledge/list', { state: 'open' });
		expect(await world.badge()).toMatchObject({ text: '1·' });
		expect(await world.alarm()).toEqual(at(20, 9));
		await world.until(at(21, 12));
		const titles = world.notifications.map(({ title }) => title);
		expect(titles, 'what was said before its time is said again when it is true').toEqual([
			'notice_overdue Amaka',
			'notice_soon Amaka',
			'notice_due Amaka',
		]);
	});
});

test('a notification that the browser refuses is tried again, and holds nothing else up', async () => {
	await world.ask('pledge/made', made('m1', friday));
	world.refuseNotifications = true;
	await world.until(at(20, 12));
	expect(world.notifications).toEqual([]);
	expect(await world.badge()).toMatchObject({ text: '1·' });
	expect(await world.alarm()).toEqual(at(20, 18));
	world.refuseNotifications = false;
	await world.until(at(20, 19));
	expect(world.notifications).toHaveLength(1);
});

test('in Firefox, where notifications have no buttons, they come without', async () => {
	world.isFirefox = true;
	await world.ask('pledge/made', made('m1', friday));
	await world.until(at(20, 19));
	expect(world.notifications).toMatchObject([{ buttons: [] }, { buttons: [] }]);
});
