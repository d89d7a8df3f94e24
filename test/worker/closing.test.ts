import { beforeEach, expect, test, vi } from 'vitest';
import { friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

const WINDOW = { id: 1, windowId: 1, url: 'https://mail.google.com/', active: true, lastAccessed: 0 };
const WORD = { made: made('m1', friday), verdicts: [], words: 'w1' };

beforeEach(async () => {
	await world.begin(WEDNESDAY);
	world.tabs = [WINDOW, { ...WINDOW, id: 2 }];
});

const closes = async (tab = 1) => {
	world.tabs = world.tabs.filter(({ id }) => id !== tab);
	await world.fire('tabs', 'onRemoved', tab, { windowId: 1, isWindowClosing: true });
};
const noted = async () => (await world.ask('pledge/list', { state: 'open' })).pledges.map(({ text }) => text);

test('what a window left word of counts once it closes, whatever became of the worker meanwhile', async () => {
	await world.ask('pledge/closing', WORD);
	await world.stop();
	await closes(2);
	expect(await noted()).toEqual([]);
	await closes();
	expect(await noted()).toEqual([friday.text]);
	expect(await world.badge()).toMatchObject({ text: '1' });
	await closes();
	expect(await noted()).toHaveLength(1);
});

test('what it keeps of earlier promises is kept then', async () => {
	const [earlier] = await world.ask('pledge/made', { ...made('m0', friday), sentAt: WEDNESDAY.getTime() - 60_000 });
	const verdicts = [{ id: earlier!.id, verdict: 'yes' as const }];
	await world.ask('pledge/closing', { made: { ...made('m1', friday), pledges: [] }, verdicts, words: 'w1' });
	expect(await noted()).toHaveLength(1);
	await closes();
	expect(await noted()).toEqual([]);
});

test('the other windows of the site are told, for the sending may be undone there', async () => {
	const told: unknown[] = [];
	world.pages.set(2, (message) => told.push(message));
	await world.ask('pledge/closing', WORD, { tab: { id: 1 }, url: 'https://mail.google.com/mail/u/0/popout' });
	await closes();
	const { conversation, customer, message } = WORD.made;
	expect(told).toEqual([{ name: 'page/closed', request: { conversation, customer, message, words: 'w1', kept: [] } }]);
});

test('a window that is gone before its word comes has closed as well', async () => {
	world.tabs = [];
	await world.ask('pledge/closing', WORD);
	expect(await noted()).toEqual([friday.text]);
});

test('what was taken back, or is long ago, does not count; what was noted meanwhile counts once', async () => {
	await world.ask('pledge/closing', WORD);
	await world.ask('pledge/closing');
	await closes();
	expect(await noted()).toEqual([]);

	world.tabs = [WINDOW];
	await world.ask('pledge/closing', WORD);
	vi.setSystemTime(WEDNESDAY.getTime() + 3 * 60_000);
	await closes();
	expect(await noted()).toEqual([]);

	vi.setSystemTime(WEDNESDAY);
	world.tabs = [WINDOW];
	await world.ask('pledge/closing', WORD);
	await world.ask('pledge/made', WORD.made);
	await closes();
	expect(await noted()).toEqual([friday.text]);
});
