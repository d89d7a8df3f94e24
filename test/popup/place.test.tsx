// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { CHAT, click, hide, named, settle, show, text, world, write } from '../ui/world.tsx';
import { reply } from './samples.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const OTHER = { ...CHAT, customer: 'Tunde Bello', conversation: 'c2' };

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	world.reset();
	world.answer('page/state', () => CHAT);
});
afterEach(async () => {
	await hide();
	vi.useRealTimers();
});

const soon = () => settle(() => vi.advanceTimersByTime(300));

test('a page that says it changed is asked again, once for many changes', async () => {
	await show(<Popup view="panel" />);
	world.answer('page/state', () => OTHER);
	const asked = () => world.asked.filter(({ name }) => name === 'page/state').length;
	const before = asked();
	for (let time = 0; time < 5; time++) for (const changed of world.watched[0]!.changed) changed();
	await soon();
	expect(text()).toContain('Tunde Bello');
	expect(asked()).toBe(before + 1);
});

test('another tab is watched in the place of the one before', async () => {
	await show(<Popup view="panel" />);
	expect(world.watched.map(({ tab }) => tab)).toEqual([1]);
	world.tabs = [{ id: 2, active: true }];
	world.answer('page/state', () => OTHER);
	await settle(() => world.activated.forEach((look) => void look()));
	expect(world.watched.map(({ tab }) => tab)).toEqual([2]);
	expect(text()).toContain('Tunde Bello');
});

test('a new page in the same tab is watched anew; one still on its way is not', async () => {
	await show(<Popup view="panel" />);
	const [line] = world.watched;
	await settle(() => world.updated.forEach((updated) => void updated(1, { status: 'loading' })));
	expect(world.watched[0]).toBe(line);
	await settle(() => world.updated.forEach((updated) => void updated(1, { status: 'complete' })));
	expect(world.watched).toHaveLength(1);
	expect(world.watched[0]).not.toBe(line);
});

test('nothing is left behind when it closes', async () => {
	await show(<Popup view="panel" />);
	await hide();
	expect(world.watched).toEqual([]);
	expect(world.activated.size + world.updated.size).toBe(0);
});

test('promises are read again when the chat goes on beside the pane', async () => {
	await show(<Popup view="panel" />);
	const asked = () => world.asked.filter(({ name }) => name === 'pledge/list').length;
	const before = asked();
	world.answer('page/state', () => ({ ...CHAT, mood: 'neutral' }));
	for (const changed of world.watched[0]!.changed) changed();
	await soon();
	expect(asked()).toBeGreaterThan(before);
});

test('replies made out for one customer are never offered for the next, however slow theirs are', async () => {
	world.answer('reply/suggest', () => [reply('a', { text: 'Sorry, Amaka.' })]);
	await show(<Popup view="panel" />);
	expect(text()).toContain('Sorry, Amaka.');
	let bring = () => {};
	world.answer(
		'reply/suggest',
		() => new Promise((come) => (bring = () => come([reply('a', { text: 'Sorry, Tunde.' })]))),
	);
	world.answer('page/state', () => OTHER);
	for (const changed of world.watched[0]!.changed) changed();
	await soon();
	expect(text()).toContain('Tunde Bello');
	expect(text()).not.toContain('Sorry, Amaka.');
	expect(text()).toContain('Looking for replies…');
	await settle(() => bring());
	expect(text()).toContain('Sorry, Tunde.');
});

test('replies for what was sought before say that newer ones are on their way', async () => {
	world.answer('reply/suggest', () => [reply('a')]);
	await show(<Popup view="panel" />);
	const isBusy = () => document.querySelector('[role=listbox]')?.getAttribute('aria-busy');
	expect(isBusy()).toBe('false');
	world.answer('reply/suggest', () => new Promise(() => {}));
	await write(named<HTMLInputElement>('Search replies'), 'late');
	expect(text()).toContain('Title a');
	expect(isBusy()).toBe('true');
});

test('the tab chosen last is there the next time', async () => {
	await show(<Popup />);
	await click('Promises');
	await show(<Popup />);
	expect(named('Promises').getAttribute('aria-selected')).toBe('true');
});
