import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { at, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const weeks = async () => (await world.ask('record/list')).weeks;
const chat = { site: 'whatsapp', conversation: 'Ada' };
const since = (from: Date) =>
	world.ask('waiting/since', { ...chat, customer: 'Ada', link: null, since: from.getTime(), urgent: false });
const over = (then: Date | null) => world.ask('waiting/over', { ...chat, at: then?.getTime() ?? null });

test('hints are counted by week and kind, once a message', async () => {
	await world.ask('record/draft', { shown: ['blame', 'command', 'blame'], fixed: ['blame'] });
	await world.ask('record/draft', { shown: ['blame'], fixed: [] });
	await world.until(at(23, 10));
	await world.ask('record/draft', { shown: ['house-phrase'], fixed: [] });
	expect(await weeks()).toMatchObject([
		{ from: '2026-11-16', shown: { blame: 2, command: 1 }, fixed: { blame: 1 } },
		{ from: '2026-11-23', shown: { 'house-phrase': 1 }, fixed: {} },
	]);
});

test('hints of the practice chat are not counted', async () => {
	const welcome = 'chrome-extension://test-extension-id/src/welcome/index.html';
	await world.ask('record/draft', { shown: ['blame'], fixed: [] }, { url: welcome });
	expect(await weeks()).toEqual([]);
});

test('there is no room for words', async () => {
	const draft = { shown: ['blame'], fixed: [], text: 'You should have read it' };
	await expect(world.ask('record/draft', draft as never)).rejects.toThrow(/text/);
	await expect(world.ask('record/draft', { shown: ['Ada Obi'], fixed: [] } as never)).rejects.toThrow(/Ada/);
});

test('replies used are counted, and the most used have their titles', async () => {
	const [first, second] = await world.ask('reply/suggest', {
		likely: [],
		mood: 'neutral',
		missing: [],
		register: 'chat',
		words: '',
		values: {},
	});
	for (const id of [first!.id, second!.id, second!.id, 'gone/long-ago']) await world.ask('reply/used', { id });
	const record = await world.ask('record/list');
	expect(record.weeks).toMatchObject([{ from: '2026-11-16', replies: 4 }]);
	expect(record.replies).toEqual([
		{ id: second!.id, title: second!.title, times: 2 },
		{ id: first!.id, title: first!.title, times: 1 },
	]);
});

test.each([
	['at once', at(18, 10), at(18, 10), { quick: 1 }],
	['in 15 minutes', at(18, 10), at(18, 10, 15), { quick: 1 }],
	['in two hours', at(18, 8), at(18, 10, 15), { fair: 1 }],
	['the next working morning', at(17, 17, 55), at(18, 9, 5), { quick: 1 }],
	['a day later', at(17, 9), at(18, 10), { slow: 1 }],
])('a customer answered %s', async (_, from, then, answered) => {
	await since(from);
	await over(then);
	await over(then);
	expect(await weeks()).toMatchObject([{ answered }]);
});

test.each([
	['at an unknown time', at(18, 10), null],
	['before they asked', at(18, 10), at(18, 9)],
	['in the future', at(18, 10), at(19, 9)],
])('nothing is claimed of a customer answered %s', async (_, from, then) => {
	await since(from);
	await over(then);
	expect(await weeks()).toEqual([]);
});

test('nor of one who was not seen waiting', async () => {
	await over(at(18, 10));
	expect(await weeks()).toEqual([]);
});

test('two counts at once are both there', async () => {
	await Promise.all([1, 2, 3].map(() => world.ask('record/draft', { shown: ['blame'], fixed: [] })));
	expect(await weeks()).toMatchObject([{ shown: { blame: 3 } }]);
});

test('half a year is kept; it is exported and deleted with the rest, and not for web pages', async () => {
	const old = { shown: { blame: 1 }, fixed: {}, replies: 0, answered: {} };
	await fakeBrowser.storage.local.set({ record: { '2026-05-18': old, '2026-05-25': old, nonsense: 1 } });
	expect(await weeks()).toEqual([]);
	await fakeBrowser.storage.local.set({ record: { '2026-05-18': old, '2026-05-25': old } });
	await world.ask('record/draft', { shown: ['command'], fixed: [] });
	expect((await weeks()).map(({ from }) => from)).toEqual(['2026-05-25', '2026-11-16']);
	expect(await world.ask('data/export')).toMatchObject({ other: { record: { '2026-11-16': {} } } });
	await expect(world.ask('record/list', undefined, { url: 'https://web.whatsapp.com/' })).rejects.toThrow(/own pages/);
	await world.ask('data/delete');
	expect(await weeks()).toEqual([]);
});
