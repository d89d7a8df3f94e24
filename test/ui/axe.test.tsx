// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { Popup } from '../../src/popup/Popup.tsx';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { NOW, onDay, pledge, reply } from '../popup/samples.ts';
import { CHAT, click, hide, settle, show, world } from './world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('./world.tsx')).browserModule);
vi.mock('../../src/page/start.ts', () => ({ start: async () => {} }));

beforeEach(() => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
	world.reset({ rulesOff: ['blame/you-should'], holidays: ['2026-12-25'] });
	world.answer('page/state', () => CHAT);
	world.answer('reply/suggest', () => [reply('a'), reply('b', { text: '{amount}', missing: ['amount'] })]);
	world.answer('pledge/list', () => ({ pledges: [pledge('x', onDay(16)), pledge('y', onDay(18))], unreadable: 1 }));
	world.answer('pledge/settle', () => pledge('x', onDay(16)));
	world.answer('data/export', () => ({ exportedAt: 0, settings: {}, pledges: [], other: {} }));
});
afterEach(async () => {
	await hide();
	vi.useRealTimers();
});

/** What axe finds, with where. Colours are checked by contrast.test.ts: there is no layout here. */
async function faults() {
	const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

test('popup, replies', async () => {
	await show(<Popup />);
	expect(await faults()).toEqual([]);
});

test('popup, promises, with something to undo', async () => {
	await show(<Popup />);
	await click(/^Promises/);
	await click('Kept');
	expect(await faults()).toEqual([]);
});

test('popup without access and with a failing worker', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	world.granted = false;
	world.tabs = [];
	world.answer('pledge/list', () => Promise.reject(new Error('no')));
	await show(<Popup />);
	expect(await faults()).toEqual([]);
	log.mockRestore();
});

test('options, with everything open', async () => {
	await show(<Options />);
	await click('Add day');
	await click('See all');
	await click('Delete all…');
	await settle();
	expect(await faults()).toEqual([]);
});

test('welcome', async () => {
	await show(<Welcome />);
	expect(await faults()).toEqual([]);
});
