import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Due } from '../../src/promises/due.ts';
import { at, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

const { doorOf, homeOf, tabsOf } = await import('../../src/worker/home.ts');

beforeEach(() => world.begin(WEDNESDAY));

const LINK = 'https://web.whatsapp.com/send?phone=1';
const note = async (link: string | null = null, site = 'whatsapp', url = 'https://web.whatsapp.com/') => {
	const [pledge] = await world.ask('pledge/made', { ...made('m1', friday), site, link }, { url });
	return pledge!.id;
};
/** Written by hand, with no page at hand. */
const noteNowhere = async () => {
	const { message: _, sentAt: __, pledges, ...where } = made('m1', friday);
	const { id } = await world.ask('pledge/add', {
		...where,
		...(pledges[0] as typeof friday & { due: Due }),
		key: 'k1',
	});
	return id;
};
const openTab = (id: number, lastAccessed: number, url = 'https://web.whatsapp.com/') =>
	({ id, windowId: 1, url, active: false, lastAccessed }) as const;

describe('the chat of a promise', () => {
	test('is shown by the page that has it, in the tab looked at last', async () => {
		const id = await note(LINK);
		world.tabs = [openTab(1, 100), openTab(2, 200), openTab(3, 300, 'https://example.org/')];
		const asked: unknown[] = [];
		world.pages.set(2, (message) => asked.push(message) > 0);
		expect(await world.ask('pledge/open-chat', { id })).toBe('shown');
		expect(asked).toEqual([{ name: 'page/show', request: { conversation: '256700000001@c.us', customer: 'Amaka' } }]);
		expect(world.tabs.filter(({ active }) => active).map((tab) => tab.id)).toEqual([2]);
		expect(world.opened).toEqual([]);
	});

	test('is opened by its link where the page can not show it, or does not answer', async () => {
		const id = await note(LINK);
		world.tabs = [openTab(1, 100)];
		expect(await world.ask('pledge/open-chat', { id })).toBe('shown');
		world.pages.set(1, () => false);
		expect(await world.ask('pledge/open-chat', { id })).toBe('shown');
		expect(world.opened).toEqual([`tab 1: ${LINK}`, `tab 1: ${LINK}`]);
	});

	test('is looked for by the person where there is no link', async () => {
		const id = await note();
		world.tabs = [openTab(1, 100)];
		world.pages.set(1, () => false);
		expect(await world.ask('pledge/open-chat', { id })).toBe('site');
		expect(world.opened).toEqual([]);
	});

	test('is opened in a new tab when the site is not open', async () => {
		expect(await world.ask('pledge/open-chat', { id: await note() })).toBe('site');
		await world.begin(WEDNESDAY);
		expect(await world.ask('pledge/open-chat', { id: await note(LINK) })).toBe('shown');
		expect(world.opened).toEqual([LINK]);
	});

	test('is looked for in the inbox of a site whose first page is for strangers', async () => {
		const id = await note(null, 'outlook', 'https://outlook.live.com/mail/0/inbox');
		expect(await world.ask('pledge/open-chat', { id })).toBe('site');
		expect(world.opened).toEqual(['https://outlook.live.com/mail/']);
		world.tabs = [openTab(1, 100, 'https://outlook.live.com/calendar/')];
		expect(await world.ask('pledge/open-chat', { id })).toBe('site');
		expect(world.tabs[0]?.active, 'a tab of the site is used, whatever it shows').toBe(true);
	});

	test('that nobody knows a way to, or that does not exist, is answered with the reason', async () => {
		const id = await noteNowhere();
		await expect(world.ask('pledge/open-chat', { id })).rejects.toThrow(/no way back to whatsapp/);
		await expect(world.ask('pledge/open-chat', { id: 'none' })).rejects.toThrow(/no such promise/);
	});
});

test('a click on a notification opens the chat, and on a digest the list', async () => {
	await note();
	await world.ask('pledge/made', { ...made('m2', friday), conversation: 'another' });
	world.tabs = [openTab(1, 100)];
	await world.until(at(20, 10));
	expect(world.notifications.map(({ title }) => title)).toEqual(['notice_digest 2']);
	await world.fire('notifications', 'onClicked', world.notifications[0]?.id);
	expect(world.opened).toEqual(['chrome-extension://test-extension-id/src/popup/index.html']);
	await world.until(at(20, 19));
	await world.fire('notifications', 'onClicked', world.notifications[1]?.id);
	expect(world.tabs[0]?.active).toBe(true);
});

test('a click on a notification of a chat that is nowhere opens the list', async () => {
	await noteNowhere();
	await world.until(at(20, 19));
	await world.fire('notifications', 'onClicked', world.notifications[1]?.id);
	expect(world.opened).toEqual(['chrome-extension://test-extension-id/src/popup/index.html']);
});

describe('where a page belongs', () => {
	test.each([
		['https://web.whatsapp.com/send?phone=123#x', 'https://web.whatsapp.com/', 'https://web.whatsapp.com/*'],
		[
			'chrome-extension://abc/src/welcome/index.html?x=1',
			'chrome-extension://abc/src/welcome/index.html',
			'chrome-extension://abc/src/welcome/index.html',
		],
		['moz-extension://abc/a.html#b', 'moz-extension://abc/a.html', 'moz-extension://abc/a.html'],
	])('%s', (url, home, tabs) => {
		expect(homeOf(url)).toBe(home);
		expect(tabsOf(home)).toBe(tabs);
	});

	test.each([
		['https://outlook.office365.com/', 'https://outlook.office365.com/mail/'],
		['https://www.instagram.com/', 'https://www.instagram.com/direct/inbox/'],
		['https://desk.example/', 'https://desk.example/'],
		['moz-extension://abc/a.html', 'moz-extension://abc/a.html'],
	])('%s is entered by %s', (home, door) => {
		expect(doorOf(home)).toBe(door);
	});

	test.each([undefined, '', 'about:blank', 'http://plain.example/', 'file:///etc/passwd', 'javascript:1'])(
		'%s: nowhere',
		(url) => {
			expect(homeOf(url)).toBeNull();
		},
	);
});
