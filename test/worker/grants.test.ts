import { beforeEach, expect, test, vi } from 'vitest';
import { WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

const WHATSAPP = 'https://web.whatsapp.com/*';
const SHOP = 'https://desk.shop.example/*';
const CRM = 'https://crm.example/*';

const tab = (id: number, url: string) => ({ id, windowId: 1, url, active: false, lastAccessed: 0 });
const registered = () => world.registered.map(({ id, matches, js }) => ({ id, matches, js }));

beforeEach(() => world.begin(WEDNESDAY));

test('what the manifest has needs no registering, all else shares the script for any site', async () => {
	const { scriptsFor } = await import('../../src/worker/grants.ts');
	expect(scriptsFor([WHATSAPP], [WHATSAPP])).toEqual([]);
	expect(scriptsFor([WHATSAPP, SHOP, CRM], [WHATSAPP])).toEqual([
		{ id: 'any', matches: [SHOP, CRM], js: ['src/sites/any.js', 'src/page/main.js'] },
	]);
});

test('a site that is granted works at once in its open tabs, and from then on', async () => {
	world.tabs = [tab(1, 'https://desk.shop.example/tickets/7'), tab(2, 'https://example.org/')];
	await world.grant(SHOP);
	expect(registered()).toEqual([{ id: 'any', matches: [SHOP], js: ['src/sites/any.js', 'src/page/main.js'] }]);
	expect(world.injected).toEqual([{ tab: 1, files: ['src/sites/any.js', 'src/page/main.js'] }]);

	await world.grant(CRM);
	expect(registered()[0]?.matches).toEqual([SHOP, CRM]);
});

test('a permission taken back: its pages stop, the others go on', async () => {
	world.tabs = [tab(1, 'https://desk.shop.example/'), tab(2, 'https://crm.example/')];
	await world.grant(SHOP);
	await world.grant(CRM);
	const left: number[] = [];
	for (const id of [1, 2]) {
		world.pages.set(id, (message) => {
			if ((message as { name: string }).name !== 'page/leave') return null;
			left.push(id);
			world.pages.delete(id);
			return null;
		});
	}
	const before = world.injected.length;
	await world.takeBack(SHOP);
	expect(left.sort()).toEqual([1, 2]);
	expect(registered().map(({ matches }) => matches)).toEqual([[CRM]]);
	expect(world.injected.slice(before).map((one) => one.tab)).toEqual([2]);

	await world.takeBack(CRM);
	expect(registered()).toEqual([]);
});
