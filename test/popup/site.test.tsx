// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { addressOf } from '../../src/popup/site/use-tab-address.ts';
import { CHAT, click, hide, settle, show, text, world } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const DESK = { id: 1, active: true, url: 'https://desk.shop.example/tickets/7?customer=amaka' };
const nobody = () => Promise.reject(new Error('Could not establish connection'));

beforeEach(() => world.reset());
afterEach(hide);

test('over a page we may not work on, it is asked for by name, and nothing else is', async () => {
	world.tabs = [DESK];
	world.granted = false;
	await show(<Popup />);
	await click('This site');
	expect(text('#panel-site')).toContain('Answer customers on desk.shop.example?');

	world.saysYes = false;
	await click('Allow on desk.shop.example');
	expect(text('#panel-site')).toContain('Permission was not given');

	world.saysYes = true;
	world.answer('page/state', () => ({ ...CHAT, site: 'desk.shop.example', customer: '' }));
	await click('Allow on desk.shop.example');
	await settle(() => window.dispatchEvent(new Event('focus')));
	expect(text('#panel-site')).toContain('Concilia on desk.shop.example');
	expect(text('#panel-site')).toContain('only the text boxes are known');

	await click('Stop working on desk.shop.example');
	expect(world.granted).toBe(false);
});

test('over a page of the browser there is nothing to ask for', async () => {
	world.tabs = [{ id: 1, active: true, url: 'about:addons' }];
	await show(<Popup />);
	await click('This site');
	expect(text('#panel-site')).toContain('Open a page where you answer customers');
	expect(document.querySelector('#panel-site button')).toBeNull();
});

test.each([
	['https://desk.shop.example:8443/a?b#c', 'https://desk.shop.example/*'],
	['http://desk.shop.example/', undefined],
	['about:blank', undefined],
	[null, undefined],
])('%s is asked for as %s', (url, origin) => {
	expect(addressOf(url)?.origin).toBe(origin);
});

test('a site that has changed: which part, and its structure to copy', async () => {
	world.answer('page/state', () => ({ ...CHAT, unrecognised: ['messages'] }));
	world.answer('page/structure', () => '<html>\n <main role=main>');
	await show(<Popup />);
	expect(document.querySelector('#tab-site')?.textContent).toContain('This site, 1 part not recognised');
	await click(/^This site/);
	expect(document.querySelector('.site-part-missing')?.textContent).toBe('Messagesnot recognised');
	await click('Copy details');
	expect(world.copied).toEqual(['whatsapp: messages\n<html>\n <main role=main>']);
	expect(text('#panel-site')).toContain('Copied.');

	world.answer('page/structure', nobody);
	await click('Copy details');
	expect(text('#panel-site')).toContain('The page did not answer');
});

test('a site we always work on can be switched off, not given back', async () => {
	world.answer('page/state', () => CHAT);
	await show(<Popup />);
	await click('This site');
	expect(text('#panel-site')).not.toContain('Stop working');
	expect(document.querySelectorAll('.site-part-missing')).toHaveLength(0);
});
