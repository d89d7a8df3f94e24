import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReplyQuery } from '../../src/protocol.ts';
import { at, day, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const whatsapp = (id: number) =>
	({ id, windowId: 1, url: 'https://web.whatsapp.com/', active: false, lastAccessed: 0 }) as const;

describe('installing', () => {
	test('opens the welcome page once and starts in chats that are open', async () => {
		world.tabs = [whatsapp(1), { ...whatsapp(2), url: 'https://example.org/' }, whatsapp(3)];
		await world.fire('runtime', 'onInstalled', { reason: 'install' });
		expect(world.opened).toEqual(['chrome-extension://test-extension-id/src/welcome/index.html']);
		expect(world.injected).toEqual([1, 3].map((tab) => ({ tab, files: ['src/page/main.js'] })));
	});

	test('of an update opens nothing, starts in open chats, and shows the badge again', async () => {
		await world.ask('pledge/made', made('m1', friday));
		await world.restart(WEDNESDAY);
		world.tabs = [whatsapp(1)];
		await world.fire('runtime', 'onInstalled', { reason: 'update' });
		expect(world.opened).toEqual([]);
		expect(world.injected).toHaveLength(1);
		expect(await world.badge()).toMatchObject({ text: '1' });
		expect(await world.alarm()).not.toBeNull();
	});
});

test('a page that has our script of this version already gets no second one', async () => {
	world.tabs = [whatsapp(1), whatsapp(2)];
	world.pages.set(2, () => ({ status: 'ready' }));
	await world.fire('runtime', 'onInstalled', { reason: 'update' });
	expect(world.injected.map(({ tab }) => tab)).toEqual([1]);
});

describe('messages', () => {
	test('with a name nobody here knows are left alone', async () => {
		await expect(world.ask('page/state' as never)).rejects.toThrow(/nobody answered/);
		await expect(world.ask('toString' as never)).rejects.toThrow(/nobody answered/);
		await expect(world.ask(undefined as never)).rejects.toThrow(/nobody answered/);
	});

	test.each([
		['pledge/made', { ...made('m1', friday), customerSaid: 'Where is my order?' }, /customerSaid/],
		['pledge/made', { ...made('m1', friday), link: 'javascript:alert(1)' }, /link/],
		['pledge/made', { ...made('m1', friday), sentAt: 'now' }, /sentAt/],
		['pledge/made', made('m1', { ...friday, due: { kind: 'day', on: '2026-02-30' as never } }), /on/],
		['pledge/settle', { id: 'x', as: 'withdrawn' }, /as/],
		['pledge/settle', { id: 'none', as: 'kept' }, /no such promise: none/],
		['pledge/reopen', { id: '' }, /id/],
		['pledge/snooze', { id: 'x', until: Number.NaN }, /until/],
		['reply/suggest', null, /Object|object/],
	] as const)('%s that makes no sense is answered with the reason', async (name, request, reason) => {
		await expect(world.ask(name, request as never)).rejects.toThrow(reason);
		expect((await world.ask('pledge/list', { state: 'all' })).pledges).toEqual([]);
	});
});

test.each([
	['open-card', 'page/card'],
	['open-picker', 'page/picker'],
])('the shortcut %s asks the page it was pressed over for %s', async (command, name) => {
	const asked: unknown[] = [];
	world.pages.set(3, (message) => asked.push(message) > 0);
	await world.command(command, { id: 3 });
	await world.command(command, { id: 4 });
	await world.command('another', { id: 3 });
	await world.command(command, undefined);
	expect(asked).toEqual([{ name, request: undefined }]);
});

describe('the menu of a right click', () => {
	test('is there on the pages we may work in, and asks the page it was opened on', async () => {
		await world.fire('runtime', 'onInstalled', { reason: 'install' });
		expect(world.menus.get('suggest-reply')).toEqual(['https://web.whatsapp.com/*']);
		const asked: unknown[] = [];
		world.pages.set(3, (message) => asked.push(message) > 0);
		await world.menu('suggest-reply', { id: 3 });
		await world.menu('suggest-reply', { id: 4 });
		await world.menu('another', { id: 3 });
		expect(asked).toEqual([{ name: 'page/picker', request: undefined }]);
	});

	test('follows what the person lets us into', async () => {
		await world.grant('https://desk.example/*');
		expect(world.menus.get('suggest-reply')).toEqual(['https://web.whatsapp.com/*', 'https://desk.example/*']);
		world.origins = [];
		await world.fire('runtime', 'onInstalled', { reason: 'update' });
		expect([...world.menus]).toEqual([['keep-selection', []]]);
	});

	test('keeps selected words as a reply, line by line where the page tells, and opens it to be named', async () => {
		world.selected = 'Thank you.\nCome again!';
		await world.menu('keep-selection', { id: 3 }, 'Thank you. Come again!');
		await world.menu('keep-selection', { id: 3 }, 'Words in a box');
		await world.menu('keep-selection', { id: 3 }, ' ');
		const { replies } = await world.ask('own/list', undefined, {
			url: 'chrome-extension://test-extension-id/src/options/replies/index.html',
		});
		expect(replies.map(({ say }) => say.chat[0]?.text).sort()).toEqual(['Thank you.\nCome again!', 'Words in a box']);
		expect(world.opened).toHaveLength(2);
		expect(
			replies.every(({ id }) => world.opened.some((url) => url.endsWith(`#reply=${encodeURIComponent(id)}`))),
		).toBe(true);
	});
});

describe('what a page changes in the settings', () => {
	const settings = async () => (await world.ask('data/export')).settings as Record<string, unknown>;

	test('at the same time: both are changed', async () => {
		const off = (rule: string) =>
			world.ask('settings/change', { what: 'rule', site: 'desk.example', rule, isOff: true });
		await Promise.all([off('blame/you'), off('blame/they'), off('blame/they')]);
		expect((await settings()).rulesOffAt).toEqual([
			{ site: 'desk.example', rule: 'blame/you' },
			{ site: 'desk.example', rule: 'blame/they' },
		]);
		await world.ask('settings/change', { what: 'rule', site: 'desk.example', rule: 'blame/you', isOff: false });
		expect((await settings()).rulesOffAt).toEqual([{ site: 'desk.example', rule: 'blame/they' }]);
	});

	test('is little, each thing once, and can be taken back', async () => {
		await world.ask('settings/change', { what: 'words', words: 'No Refund', isOff: true });
		await world.ask('settings/change', { what: 'words', words: 'no refund', isOff: true });
		await world.ask('settings/change', { what: 'pause', site: 'whatsapp', until: 9 });
		await world.ask('settings/change', { what: 'pause', site: 'whatsapp', until: 12 });
		await world.ask('settings/change', { what: 'corner', corner: 'bottom-start' });
		await world.ask('settings/change', { what: 'fold', isFolded: true });
		await world.ask('settings/change', { what: 'pause', until: 12 });
		expect(await settings()).toMatchObject({
			allowedWords: ['no refund'],
			sitesPaused: [{ site: 'whatsapp', until: 12 }],
			stripCorner: 'bottom-start',
			isStripFolded: true,
			pausedUntil: 12,
		});
		await world.ask('settings/change', { what: 'words', words: 'No refund', isOff: false });
		await world.ask('settings/change', { what: 'pause', site: 'whatsapp', until: 0 });
		expect(await settings()).toMatchObject({ allowedWords: [], sitesPaused: [], pausedUntil: 12 });
	});

	test('the gear opens the settings for tone', async () => {
		await world.ask('settings/open');
		expect(world.opened.at(-1)).toMatch(/options\/index\.html#tone$/);
	});
});

describe('settings', () => {
	test('that change move the reminders at once', async () => {
		await world.ask('pledge/made', made('m1', { ...friday, due: { kind: 'moment', at: at(18, 16).getTime() } }));
		expect(await world.alarm()).toEqual(at(18, 15));
		await fakeBrowser.storage.local.set({ settings: { remindLead: 120 } });
		await vi.waitFor(async () => expect(await world.alarm()).toEqual(at(18, 14)));
	});

	test('quiet hours hold notifications back, not the badge', async () => {
		await fakeBrowser.storage.local.set({ settings: { quietFrom: 15 * 60, quietTo: 17 * 60 } });
		await world.ask('pledge/made', made('m1', { ...friday, due: { kind: 'moment', at: at(18, 16).getTime() } }));
		await world.until(at(18, 16, 30));
		expect(world.notifications).toEqual([]);
		expect(await world.badge()).toMatchObject({ text: '1!' });
		await world.until(at(18, 17));
		expect(world.notifications.map(({ title }) => title)).toEqual(['notice_overdue Amaka']);
	});

	test('settled promises are deleted after the days that are set', async () => {
		await fakeBrowser.storage.local.set({ settings: { keepDays: 2 } });
		const [pledge] = await world.ask('pledge/made', made('m1', friday));
		await world.ask('pledge/settle', { id: pledge!.id, as: 'kept' });
		await world.ask('pledge/made', made('m2', { ...friday, due: { kind: 'day', on: day('2026-12-20') } }));
		await world.until(at(20, 9, 30));
		expect((await world.ask('pledge/list', { state: 'all' })).pledges).toHaveLength(2);
		await world.until(at(23, 9, 30));
		expect((await world.ask('pledge/list', { state: 'all' })).pledges).toHaveLength(1);
	});
});

describe('the person’s data', () => {
	test('is exported whole', async () => {
		await fakeBrowser.storage.local.set({ settings: { shopName: 'Kind Shop' } });
		const [pledge] = await world.ask('pledge/made', made('m1', friday));
		await world.ask('reply/used', { id: 'refund/done' });
		await world.ask('reply/used', { id: 'refund/done' });
		expect(await world.ask('data/export')).toMatchObject({
			exportedAt: WEDNESDAY.getTime(),
			settings: { shopName: 'Kind Shop', keepDays: 90 },
			pledges: [{ _id: pledge!.id, text: friday.text }],
			other: { repliesUsed: { 'refund/done': { times: 2, last: WEDNESDAY.getTime() } } },
		});
	});

	test.each([['data/export'], ['data/delete'], ['waiting/list'], ['pledge/list', { state: 'open' }]] as const)(
		'%s is not for web pages',
		async (name, request?) => {
			await world.ask('pledge/made', made('m1', friday));
			await expect(world.ask(name, request as never, { url: 'https://web.whatsapp.com/' })).rejects.toThrow(
				/own pages/,
			);
			await expect(world.ask(name, request as never, {})).rejects.toThrow(/own pages/);
			expect(await world.badge()).toMatchObject({ text: '1' });
		},
	);

	test('is deleted whole: ledger, storage, badge, alarm, notifications; and new promises can be made', async () => {
		await fakeBrowser.storage.local.set({ settings: { shopName: 'Kind Shop' } });
		await world.ask('pledge/made', made('m1', friday));
		await world.until(at(20, 12));
		expect(await world.shown()).not.toEqual({});
		await world.ask('data/delete');
		expect(await world.ask('data/export')).toMatchObject({ settings: { shopName: '' }, pledges: [], other: {} });
		expect(await world.badge()).toMatchObject({ text: '' });
		expect(await world.alarm()).toBeNull();
		expect(await world.shown()).toEqual({});
		await world.ask('pledge/made', made('m1', friday));
		expect(await world.badge()).toMatchObject({ text: '1·' });
	});
});

describe('replies', () => {
	const query: ReplyQuery = {
		likely: [],
		mood: 'neutral',
		missing: [],
		register: 'chat',
		words: '',
		values: {},
	};

	test('are at most twenty, with the shop’s own name in them', async () => {
		await fakeBrowser.storage.local.set({ settings: { shopName: 'Kind Shop', agentName: 'Nia' } });
		const replies = await world.ask('reply/suggest', query);
		expect(replies.length).toBeGreaterThan(0);
		expect(replies.length).toBeLessThanOrEqual(20);
		const { text } = replies[0]!;
		expect(text).not.toBe('');
		const all = await Promise.all(
			['shop', 'name', 'thanks'].map((words) => world.ask('reply/suggest', { ...query, words })),
		);
		const texts = all.flat().map((reply) => reply.text);
		expect(texts.join('\n')).not.toMatch(/\{(agent|shop)\}/);
	});

	test('fit the situation first, and the search finds by words', async () => {
		const refund = await world.ask('reply/suggest', { ...query, likely: ['refund'] });
		expect(refund[0]?.situation).toBe('refund');
		const found = await world.ask('reply/suggest', { ...query, words: 'refund' });
		expect(found.map(({ situation }) => situation)).toContain('refund');
		expect(await world.ask('reply/suggest', { ...query, words: 'xyzzyqwv' })).toEqual([]);
	});
});
