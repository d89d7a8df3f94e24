import './environment.ts';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeSettings, loadSettings } from '../../src/settings.ts';
import { followIfAsked, followSoon, forgetSynced } from '../../src/worker/follow.ts';

vi.mock('../../src/browser.ts', () => ({ browser: fakeBrowser }));

const area = fakeBrowser.storage.sync;
const there = () => area.get() as Promise<Record<string, { value: unknown; at: number }>>;

/** Whoever asks, a second later. */
async function follow() {
	const following = followSoon();
	await vi.advanceTimersByTimeAsync(1000);
	return following;
}

beforeEach(async () => {
	vi.useFakeTimers({ now: 1000 });
	vi.restoreAllMocks();
	vi.spyOn(console, 'warn').mockImplementation(() => {});
	fakeBrowser.reset();
});

test('nothing is even looked at while the switch is off', async () => {
	await changeSettings({ level: 'strict' });
	const get = vi.spyOn(area, 'get');
	expect(await follow()).toEqual({ name: 'off' });
	await followIfAsked();
	await vi.advanceTimersByTimeAsync(5000);
	expect(get).not.toHaveBeenCalled();
});

test('what is changed here goes there, what is changed there comes here, and nothing is ever cleared for it', async () => {
	const removals = (['clear', 'remove'] as const).map((name) => vi.spyOn(area, name));
	const set = vi.spyOn(area, 'set');
	await changeSettings({ follows: true, level: 'strict' });
	expect(await follow()).toEqual({ name: 'together', left: [] });
	expect(await there()).toEqual({ level: { value: 'strict', at: 1000 } });
	await area.set({ agentName: { value: 'Ada', at: 900 }, level: { value: 'gentle', at: 999 } });
	set.mockClear();
	await follow();
	expect(await loadSettings()).toMatchObject({ agentName: 'Ada', level: 'strict' });
	expect(set.mock.calls).toEqual([[{ level: { value: 'strict', at: 1000 } }]]);
	set.mockClear();
	await follow();
	expect(set).not.toHaveBeenCalled();
	for (const removal of removals) expect(removal).not.toHaveBeenCalled();
});

test('a computer whose clock is behind still has the last word when it is the last', async () => {
	await changeSettings({ follows: true });
	await area.set({ level: { value: 'strict', at: 9_000_000 } });
	await follow();
	await changeSettings({ level: 'gentle' });
	await follow();
	expect(await there()).toMatchObject({ level: { value: 'gentle', at: 9_000_001 } });
});

test('a name typed fast is given once a second, not letter by letter', async () => {
	await changeSettings({ follows: true });
	const set = vi.spyOn(area, 'set');
	for (let letters = 1; letters <= 60; letters++) {
		await changeSettings({ agentName: 'a'.repeat(letters) });
		void followSoon();
		await vi.advanceTimersByTimeAsync(50);
	}
	await vi.advanceTimersByTimeAsync(1000);
	expect(set.mock.calls.length).toBeLessThanOrEqual(4);
	expect((await there()).agentName?.value).toBe('a'.repeat(60));
});

test('what the browser refuses now is given the next time', async () => {
	await changeSettings({ follows: true, level: 'strict' });
	const set = vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
	expect(await follow()).toEqual({ name: 'later' });
	await followIfAsked();
	await vi.advanceTimersByTimeAsync(1000);
	await vi.waitFor(async () => expect(await there()).toMatchObject({ level: { value: 'strict' } }));
	expect(set).toHaveBeenCalledTimes(2);
});

test('without a sync the settings here go on as they are', async () => {
	await changeSettings({ follows: true, level: 'strict' });
	vi.spyOn(area, 'get').mockRejectedValue(new Error('Sync is disabled by policy'));
	expect(await follow()).toEqual({ name: 'unavailable' });
	expect(await loadSettings()).toMatchObject({ follows: true, level: 'strict' });
	await forgetSynced();
	const { sync, ...others } = fakeBrowser.storage;
	Object.assign(fakeBrowser, { storage: others });
	expect(await follow()).toEqual({ name: 'unavailable' });
	Object.assign(fakeBrowser, { storage: { ...others, sync } });
});

test('what a hand changes while the sync is slow holds', async () => {
	await changeSettings({ follows: true });
	await area.set({ level: { value: 'strict', at: 500 }, agentName: { value: 'Bea', at: 500 } });
	let answer = () => {};
	const slow = new Promise<void>((resolve) => {
		answer = resolve;
	});
	const get = area.get.bind(area);
	vi.spyOn(area, 'get').mockImplementationOnce(async () => {
		const found = await get();
		await slow;
		return found;
	});
	const following = followSoon();
	await vi.advanceTimersByTimeAsync(1000);
	await changeSettings({ level: 'gentle' });
	answer();
	await following;
	expect(await loadSettings()).toMatchObject({ level: 'gentle', agentName: 'Bea' });
	expect(await there()).toMatchObject({ level: { value: 'gentle' } });
});

test('what is deleted is not given again', async () => {
	await changeSettings({ follows: true, level: 'strict' });
	await follow();
	void followSoon();
	await fakeBrowser.storage.local.clear();
	await forgetSynced();
	await vi.advanceTimersByTimeAsync(5000);
	expect(await there()).toEqual({});
});
