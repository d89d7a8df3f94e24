import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, type News, onNews } from '../../src/news.ts';
import { at, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

let heard: News[];
let stop: AbortController;
beforeEach(async () => {
	await world.begin(WEDNESDAY);
	heard = [];
	stop = new AbortController();
	for (const news of ['promises', 'waiting'] as const) onNews(news, () => heard.push(news), stop.signal);
	// A worker that has just begun sees to its badge.
	await world.ask('pledge/list', { state: 'open' });
	await world.ask('pledge/list', { state: 'open' });
	announce('waiting');
	await vi.waitFor(() => expect(heard).toContain('waiting'));
	heard = [];
});
afterEach(() => stop.abort());

/** Until the next that is heard is this one, and nothing else was before it. */
const hears = async (news: News) => {
	await vi.waitFor(() => expect(new Set(heard)).toEqual(new Set([news])));
	heard = [];
};

test('pages of ours hear of what is promised, settled and late, once it is so', async () => {
	const open = async () => (await world.ask('pledge/list', { state: 'open' })).pledges;
	const [pledge] = await world.ask('pledge/made', made('m1', friday));
	await hears('promises');
	await world.ask('pledge/settle', { id: pledge!.id, as: 'kept' });
	await hears('promises');
	await world.ask('pledge/reopen', { id: pledge!.id });
	await hears('promises');
	await open();
	await world.until(at(23, 10));
	await hears('promises');
	expect(await world.badge()).toMatchObject({ text: '1!' });
});

test('and of who waits; whoever only reads is no news', async () => {
	const chat = { site: 'whatsapp', conversation: 'Ada' };
	await world.ask('waiting/since', { ...chat, customer: 'Ada', link: null, since: WEDNESDAY.getTime(), urgent: true });
	await hears('waiting');
	await world.ask('waiting/list');
	await world.ask('pledge/list', { state: 'open' });
	await world.ask('waiting/over', { ...chat, at: null });
	await hears('waiting');
	await world.ask('pledge/made', made('m1', friday));
	await hears('promises');
});
