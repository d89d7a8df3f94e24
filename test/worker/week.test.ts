import { expect, test, vi } from 'vitest';
import type { Due } from '../../src/promises/due.ts';
import { localDayOf } from '../../src/promises/due.ts';
import type { Made } from '../../src/protocol.ts';
import { browserModule, pageOf, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());
// The library takes long to load, and workers start by the thousand here.
vi.mock('../../src/replies/index.ts', () => ({
	library: [],
	rank: () => [],
	createSearch: () => () => [],
	fill: () => ({}),
}));

/** Monday to Sunday; things are done at half past, and fall due on the hour: a reminder late by kills is still alone. */
const MONDAY = new Date(2026, 10, 16, 7, 30);
const PLEDGES = 200;
const HOURS = 7 * 24;

/** The same numbers every time. */
function dice(seed: number) {
	let state = seed;
	return (sides: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		return Math.floor((state / 2 ** 31) * sides);
	};
}

function dueAt(hours: number, roll: (sides: number) => number): Due {
	const at = new Date(MONDAY.getTime() + (hours + 1 + roll(40)) * 3_600_000);
	at.setMinutes(0);
	const kind = roll(4);
	if (kind === 0) return { kind: 'someday' };
	return kind === 1 ? { kind: 'moment', at: at.getTime() } : { kind: 'day', on: localDayOf(at) };
}

function message(number: number, hours: number, roll: (sides: number) => number): Made {
	const tab = roll(3);
	return {
		site: ['whatsapp', 'instagram', 'gmail'][tab] as string,
		conversation: `conversation ${roll(12)}`,
		customer: `Customer ${number % 12}`,
		link: null,
		message: `message ${number}`,
		sentAt: MONDAY.getTime() + hours * 3_600_000,
		pledges: [{ text: `I'll see to number ${number}.`, what: 'other', due: dueAt(hours, roll) }],
	};
}

/** The week, step by step. Every step may be asked again, and finds by itself what it is about. */
function* script(): Generator<() => Promise<unknown>> {
	const roll = dice(7);
	let made = 0;
	for (let hours = 0; hours < HOURS; hours++) {
		yield () => world.until(new Date(MONDAY.getTime() + hours * 3_600_000));
		const isWork = hours % 24 < 11;
		for (let left = isWork ? 3 : 0; left > 0 && made < PLEDGES; left--) {
			const sent = message(made++, hours, roll);
			const tabs = 1 + roll(2);
			// The same message stands in two tabs, and both report it.
			yield () => Promise.all(Array.from({ length: tabs }, (_, tab) => reported(sent, tab)));
			if (roll(12) === 0)
				yield () =>
					world.ask('pledge/withdraw', { site: sent.site, conversation: sent.conversation, message: sent.message });
		}
		if (!isWork) continue;
		const [which, what] = [roll(1000), roll(8)];
		const picked = { id: '' };
		yield async () => {
			const { pledges } = await world.ask('pledge/list', { state: 'open' });
			picked.id = pledges[which % Math.max(1, pledges.length)]?.id ?? '';
		};
		yield async () => picked.id && act(picked.id, what, hours);
	}
	yield () => world.until(new Date(MONDAY.getTime() + HOURS * 3_600_000));
}

function reported(sent: Made, tab: number) {
	return world.ask('pledge/made', sent, { ...pageOf(sent.site), tab: { id: tab + 1 } });
}

async function act(id: string, what: number, hours: number): Promise<unknown> {
	switch (what) {
		case 0:
		case 1:
		case 2:
			return world.ask('pledge/settle', { id, as: 'kept' });
		case 3:
			return world.ask('pledge/settle', { id, as: 'dropped' });
		case 4:
			return world.ask('pledge/snooze', { id, until: MONDAY.getTime() + (hours + 2.5) * 3_600_000 });
		case 5:
			return world.ask('pledge/edit', { id, change: { due: { kind: 'someday' } } });
		case 6:
			await world.insist(() => world.ask('pledge/settle', { id, as: 'kept' }));
			return world.insist(() => world.ask('pledge/reopen', { id }));
		default:
			return pressKept(id);
	}
}

/** The Kept button of its notification, as long as it is up. */
async function pressKept(id: string): Promise<void> {
	for (;;) {
		const up = Object.keys(await world.shown()).find((notification) => notification.startsWith(id));
		if (!up) return;
		await world.fire('notifications', 'onButtonClicked', up, 0);
	}
}

async function play(): Promise<void> {
	for (const step of script()) await world.insist(step);
}

async function outcome() {
	const { pledges, unreadable } = await world.insist(() => world.ask('pledge/list', { state: 'all' }));
	return {
		pledges: pledges.map((pledge) => ({ ...pledge, state: pledge.state.name })),
		unreadable,
		badge: await world.badge(),
		alarm: await world.alarm(),
		notifications: world.notifications.map(({ id }) => id).sort(),
	};
}

test('a week of 200 promises over three tabs: killed after every write, nothing is lost, nothing doubled', {
	timeout: 900_000,
}, async () => {
	// A killed worker's last words.
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await world.begin(MONDAY);
	await play();
	const expected = await outcome();
	expect(expected.pledges).toHaveLength(PLEDGES);
	expect(expected.notifications.length).toBeGreaterThan(50);
	expect(new Set(expected.notifications).size).toBe(expected.notifications.length);

	await world.begin(MONDAY);
	world.killEvery(1);
	await play();
	expect(await outcome()).toEqual(expected);
	expect(world.deaths).toBe(world.written);
	expect(world.deaths).toBeGreaterThan(5 * PLEDGES);
});
