import { beforeEach, expect, test, vi } from 'vitest';
import { at, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());
// The library takes long to load, and workers start by the thousand here.
vi.mock('../../src/replies/index.ts', () => ({
	library: [],
	rank: () => [],
	createSearch: () => () => [],
	fill: () => ({}),
}));

/** Three pledges over three days: made, kept, reopened, dropped, left to fall overdue. */
const STORY: readonly (() => Promise<unknown>)[] = [
	() => world.ask('pledge/made', made('m1', friday)),
	() => world.ask('pledge/made', made('m2', { ...friday, due: { kind: 'moment', at: at(18, 16).getTime() } }, friday)),
	() => world.until(at(18, 17)),
	() => settleFirst('kept'),
	() => world.until(at(19, 12)),
	() => settleFirst('dropped'),
	() => world.until(at(23, 12)),
];

async function settleFirst(as: 'kept' | 'dropped') {
	const { pledges } = await world.ask('pledge/list', { state: 'all' });
	const first = pledges[as === 'kept' ? 0 : 1];
	if (!first) throw new Error('nothing to settle');
	if (first.state.name === 'open') await world.ask('pledge/settle', { id: first.id, as });
}

async function play(): Promise<void> {
	for (const step of STORY) await world.insist(step);
}

async function outcome() {
	const { pledges } = await world.ask('pledge/list', { state: 'all' });
	return {
		// When something was settled may differ by the moment it was asked again.
		pledges: pledges.map(({ state, ...pledge }) => ({ ...pledge, state: state.name })),
		badge: await world.badge(),
		alarm: await world.alarm(),
		notifications: world.notifications.map(({ id }) => id).sort(),
	};
}

beforeEach(async () => {
	// A killed worker's last words.
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await world.begin(WEDNESDAY);
});

test('whichever write is the last of a worker, everything ends the same', { timeout: 120_000 }, async () => {
	await play();
	const expected = await outcome();
	const writes = world.written;
	expect(expected.badge.text).toBe('1!');
	expect(new Set(expected.notifications).size).toBe(expected.notifications.length);
	expect(writes).toBeGreaterThan(40);

	for (let last = 1; last <= writes; last++) {
		await world.begin(WEDNESDAY);
		world.killAfter(last);
		await play();
		expect(await outcome(), `killed after write ${last}`).toEqual(expected);
	}
});
