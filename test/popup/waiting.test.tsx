// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '../../src/news.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import type { Waiting } from '../../src/protocol.ts';
import { CHAT, click, hide, press, show, text, world } from '../ui/world.tsx';
import { NOW } from './samples.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const MINUTE = 60_000;
const wanjiru: Waiting = {
	site: 'whatsapp',
	conversation: 'c2',
	customer: 'Wanjiru',
	link: null,
	since: NOW.getTime() - 90 * MINUTE,
	urgent: false,
};
const bruna: Waiting = { ...wanjiru, conversation: 'c3', customer: 'Bruna', urgent: true };
let waiting: Waiting[] = [];

beforeEach(async () => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
	world.reset();
	waiting = [wanjiru, bruna];
	world.answer('page/state', () => CHAT);
	world.answer('waiting/list', () => waiting);
	await show(<Popup />);
});
afterEach(async () => {
	await hide();
	vi.useRealTimers();
});

test('who waits is counted and listed with since when; an angry one in words and by a shape', async () => {
	expect(text('#tab-waiting')).toBe('Waiting2');
	await click(/^Waiting/);
	const [first, second] = [...document.querySelectorAll('.waiting > li')];
	expect(first?.textContent).toMatch(/Wanjiru.*Waiting since 9:00, 1 hour ago/);
	expect(second?.textContent).toMatch(/Bruna.*Angry, waiting since 9:00/);
	const shapes = [...document.querySelectorAll('.waiting path')].map((path) => path.getAttribute('d'));
	expect(new Set(shapes).size).toBe(2);
});

test('Open chat goes there, or says whom to look for', async () => {
	world.answer('waiting/open-chat', () => 'site');
	await click(/^Waiting/);
	await click('Open chat');
	expect(world.asked.at(-1)).toEqual({ name: 'waiting/open-chat', request: { site: 'whatsapp', conversation: 'c2' } });
	expect(text()).toContain('WhatsApp Web is open. Look for Wanjiru there.');
});

test('a chat that can not be opened is said', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.answer('waiting/open-chat', () => Promise.reject(new Error('not waiting any more')));
	await click(/^Waiting/);
	await click('Open chat');
	expect(text()).toContain('The chat could not be opened.');
	log.mockRestore();
});

test('arrows walk all the tabs, round and round', async () => {
	const focused = () => document.activeElement?.id;
	await press(document.querySelector('#tab-replies')!, 'ArrowLeft');
	expect(focused()).toBe('tab-site');
	await press(document.activeElement!, 'ArrowRight');
	expect(focused()).toBe('tab-replies');
	await press(document.activeElement!, 'End');
	expect(focused()).toBe('tab-site');
	await press(document.activeElement!, 'Home');
	expect(focused()).toBe('tab-replies');
});

test('when nobody waits there is no tab for it, but the one being read stays', async () => {
	await click(/^Waiting/);
	waiting = [];
	announce('waiting');
	await vi.waitFor(() => expect(text()).toContain('Nobody is waiting'));
	await click('Replies');
	expect(document.querySelector('#tab-waiting')).toBeNull();
});
