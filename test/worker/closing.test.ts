import { beforeEach, expect, test, vi } from 'vitest';
import { friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

const WINDOW = { id: 1, windowId: 1, url: 'https://mail.google.com/', active: true, lastAccessed: 0 };
const WORD = { made: { ...made('m1', friday), site: 'gmail' }, verdicts: [], words: 'w1' };

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
	const { conversation, customer, message, sentAt } = WORD.made;
	const letter = { conversation, customer, message, sentAt, words: 'w1', kept: [] };
	expect(told).toEqual([{ name: 'page/letter', request: letter }]);
});

test('they are told before it is counted, for it may be undone at once; one that never answers holds nothing up', async () => {
	const counted: Promise<{ text: string }>[] = [];
	world.pages.set(2, () => {
		counted.push(world.badge());
		return new Promise(() => undefined);
	});
	await world.ask('pledge/closing', WORD, { tab: { id: 1 }, url: WINDOW.url });
	await closes();
	expect(await Promise.all(counted)).toMatchObject([{ text: '' }]);
	expect(await noted()).toEqual([friday.text]);
});

test('a window that is gone before its word comes has closed as well', async () => {
	world.tabs = [];
	await world.ask('pledge/closing', WORD);
	expect(await noted()).toEqual([friday.text]);
	// Of the click that the press has become, and of what it keeps.
	await world.ask('pledge/closing', { ...WORD, made: { ...WORD.made, sentAt: WORD.made.sentAt + 5 } });
	expect(await noted()).toHaveLength(1);
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
	await world.ask('pledge/closing', { ...WORD, made: { ...WORD.made, sentAt: Date.now() } });
	vi.setSystemTime(WEDNESDAY.getTime() + 6 * 60_000);
	await world.fire('runtime', 'onStartup');
	expect((await world.ask('data/export')).other!.closing, 'nothing of it is left').toEqual({});

	vi.setSystemTime(WEDNESDAY);
	world.tabs = [WINDOW];
	await world.ask('pledge/closing', WORD);
	await world.ask('pledge/made', WORD.made);
	await closes();
	expect(await noted()).toEqual([friday.text]);
});
