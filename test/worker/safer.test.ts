import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Due } from '../../src/promises/due.ts';
import { at, day, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const { site, conversation } = made('');
const risk = async (due: Due, what: 'refund' | 'delivery' = 'refund') => {
	const [hint] = await world.ask('pledge/safer', { site, conversation, pledges: [{ what, due }] });
	return hint;
};
const on = (date: number): Due => ({ kind: 'day', on: day(`2026-11-${date}`) });

test('a good date is fine, and each promise has its answer', async () => {
	const dues = [on(20), on(21), { kind: 'someday' } as const];
	const pledges = dues.map((due) => ({ what: 'refund' as const, due }));
	const hints = await world.ask('pledge/safer', { site, conversation, pledges });
	expect(hints.map((hint) => hint?.risk.kind)).toEqual([undefined, 'closed', undefined]);
});

test('a day that is full of promises to others is told by their number alone', async () => {
	await fakeBrowser.storage.local.set({ settings: { mostADay: 2 } });
	await world.ask('pledge/made', { ...made('m1', friday, friday), conversation: 'another' });
	const hint = await risk(on(20));
	expect(hint).toEqual({ risk: { kind: 'crowded', count: 2 }, safer: on(23) });
});

test('an earlier promise to this customer is told whole; one in a chat of another site is not theirs', async () => {
	const later = { ...friday, due: on(24) };
	await world.ask('pledge/made', { ...made('m1', later), site: 'instagram' });
	expect(await risk(on(20))).toBeNull();
	const [pledge] = await world.ask('pledge/made', made('m1', later));
	expect(await risk(on(20))).toEqual({ risk: { kind: 'before-earlier', earlier: pledge }, safer: on(24) });
});

test('what is usually late is known from what was kept, and read once a day', async () => {
	const late = Array.from({ length: 5 }, () => ({ ...friday, what: 'delivery' as const, due: on(18) }));
	const pledges = await world.ask('pledge/made', made('m1', ...late));
	await world.until(at(20, 12));
	for (const { id } of pledges) await world.ask('pledge/settle', { id, as: 'kept' });
	expect(await risk(on(20), 'delivery')).toMatchObject({ risk: { kind: 'usually-late', days: 2 } });
	expect(await risk(on(24), 'delivery'), 'as long as it takes').toBeNull();
	expect(await risk(on(20), 'refund')).toBeNull();

	const before = world.written;
	expect(await risk(on(20), 'delivery')).not.toBeNull();
	expect(world.written).toBe(before);
	for (const { id } of pledges) await world.ask('pledge/reopen', { id });
	await world.until(at(23, 12));
	expect(await risk(on(23), 'delivery')).toBeNull();
});

test('what was remembered and makes no sense is read again', async () => {
	await fakeBrowser.storage.local.set({ lateness: { day: '2026-11-18', days: 'all of them' } });
	expect(await risk(on(20))).toBeNull();
});
