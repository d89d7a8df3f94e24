import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { at, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, POPUP, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const weeks = () => world.ask('pledge/weeks', undefined, POPUP);
const latest = async () => (await weeks()).at(-1);

test('how the weeks went is counted once, and again when something has changed', async () => {
	const [kept, dropped] = await world.ask('pledge/made', made('m1', friday, friday));
	await world.ask('pledge/settle', { id: kept!.id, as: 'kept' });
	expect(await weeks()).toHaveLength(8);
	expect(await latest()).toEqual({ from: '2026-11-16', onTime: 1, late: 0, broken: 0 });
	const before = world.written;
	await world.stop();
	expect(await latest()).toMatchObject({ onTime: 1 });
	expect(world.written, 'nothing was counted anew').toBe(before);

	await world.ask('pledge/settle', { id: dropped!.id, as: 'dropped' });
	await world.ask('pledge/reopen', { id: kept!.id });
	expect(await latest()).toMatchObject({ onTime: 0, broken: 1 });
	await world.until(at(24, 12));
	expect((await weeks()).slice(-2)).toMatchObject([{ broken: 1 }, { from: '2026-11-23', broken: 0 }]);
});

test('what was remembered and makes no sense is counted again', async () => {
	await fakeBrowser.storage.local.set({ weeks: { at: 0, day: '2026-11-18', weeks: 'eight' } });
	expect(await weeks()).toHaveLength(8);
});

test('they are not for web pages', async () => {
	await expect(world.ask('pledge/weeks', undefined, { url: 'https://web.whatsapp.com/' })).rejects.toThrow(/own pages/);
});
