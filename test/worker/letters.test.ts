import { beforeEach, expect, test, vi } from 'vitest';
import { friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

const MAIL = 'https://mail.google.com/mail/u/0/';
const WINDOW = { id: 1, windowId: 1, url: MAIL, active: true, lastAccessed: 0 };
const LETTER = {
	conversation: 'to:1',
	customer: 'Amaka',
	message: 'letter:1',
	sentAt: WEDNESDAY.getTime(),
	words: 'w1',
	kept: [],
};

beforeEach(async () => {
	await world.begin(WEDNESDAY);
	world.tabs = [WINDOW, { ...WINDOW, id: 2 }];
});

const sends = () => world.ask('letter/sent', LETTER, { tab: { id: 1 }, url: MAIL });
const undoable = (url = `${MAIL}popout`) => world.ask('letter/undoable', undefined, { tab: { id: 3 }, url });

test('a window that opens within a minute is told of the letter when it asks, one of another site is not', async () => {
	await sends();
	await world.stop();
	expect(await undoable()).toEqual([LETTER]);
	expect(await undoable('https://outlook.office.com/mail/')).toEqual([]);
	vi.setSystemTime(WEDNESDAY.getTime() + 61_000);
	expect(await undoable()).toEqual([]);
});

test('windows that are open are told at once, but for the one it was sent from', async () => {
	const told: unknown[] = [];
	for (const { id } of world.tabs) world.pages.set(id, (message) => told.push([id, message]));
	await sends();
	expect(told).toEqual([[2, { name: 'page/letter', request: LETTER }]]);
});

test('of a letter whose window closed with the sending, too', async () => {
	const word = { made: { ...made('m1', friday), site: 'gmail' }, verdicts: [], words: 'w1' };
	await world.ask('pledge/closing', word, { tab: { id: 1 }, url: MAIL });
	expect(await undoable()).toEqual([]);
	world.tabs = [];
	await world.fire('tabs', 'onRemoved', 1, { windowId: 1, isWindowClosing: true });
	expect(await undoable()).toMatchObject([{ message: 'm1', words: 'w1' }]);
});

test('once it is taken back, or all is deleted, nothing is known of it', async () => {
	await sends();
	await world.ask('pledge/withdraw', { site: 'gmail', conversation: 'to:1', message: 'letter:2' });
	expect(await undoable()).toHaveLength(1);
	await world.ask('pledge/withdraw', { site: 'gmail', conversation: 'to:1', message: 'letter:1' });
	expect(await undoable()).toEqual([]);
	await sends();
	await world.ask('data/delete');
	expect(await undoable()).toEqual([]);
});

test('after a minute it is gone from where it lies, with the next thing that happens, and its words were never there', async () => {
	const stored = async () => (await world.ask('data/export')).other!.letters;
	await sends();
	expect(await stored()).toMatchObject([{ letter: LETTER }]);
	vi.setSystemTime(WEDNESDAY.getTime() + 61_000);
	await world.fire('alarms', 'onAlarm', { name: 'any' });
	expect(await stored()).toEqual([]);
	await expect(world.ask('letter/sent', { ...LETTER, text: 'I will' } as never)).rejects.toThrow(/text/);
});
