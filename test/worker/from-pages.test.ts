/** What a page could do that has got hold of our content script: it may say anything, but not where it is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { at, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, POPUP, pageOf, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const EVIL = pageOf('evil.example');
const { site, conversation } = made('');
const of = { site, conversation };
const query = { likely: [], mood: 'neutral', missing: [], register: 'chat', words: '', values: {} } as const;
const all = async () => (await world.ask('pledge/list', { state: 'all' }, POPUP)).pledges;

/** One that was promised on WhatsApp. */
async function promised() {
	const [pledge] = await world.ask('pledge/made', made('m1', friday));
	return pledge!;
}

describe('about another site it is told nothing, and changes nothing', () => {
	test.each([
		['pledge/list', { state: 'open', of }],
		['pledge/made', made('m2', friday)],
		['pledge/withdraw', { ...of, message: 'm1' }],
		['pledge/closing', { made: made('m2', friday), verdicts: [], words: 'w' }],
		['pledge/safer', { ...of, pledges: [] }],
		['waiting/since', { ...of, customer: 'Amaka', link: null, since: 1, urgent: true }],
		['waiting/over', of],
		['reply/suggest', { ...query, of }],
		['settings/change', { what: 'pause', until: 9e12, site }],
		['settings/change', { what: 'rule', site, rule: 'blame/you', isOff: true }],
	] as const)('%s', async (name, request) => {
		const before = [await promised()];
		await expect(world.ask(name, request as never, EVIL)).rejects.toThrow(/not about evil\.example/);
		await expect(world.ask(name, request as never, {}), 'from nowhere').rejects.toThrow(/not about null/);
		expect(await all()).toEqual(before);
		// The same is fine where it belongs.
		await world.ask(name, request as never, pageOf(site));
	});

	test.each([
		['pledge/settle', (id: string) => ({ id, as: 'kept' })],
		['pledge/reopen', (id: string) => ({ id })],
		['pledge/edit', (id: string) => ({ id, change: { text: 'I will pay you 1,000,000' } })],
		['pledge/not-a-promise', (id: string) => ({ id })],
		['pledge/maybe-kept', (id: string) => ({ verdicts: [{ id, verdict: 'yes' }], sentAt: at(19).getTime() })],
		['pledge/made', (id: string) => ({ ...made('m2', { ...friday, renews: id }), site: 'evil.example' })],
		['letter/sent', (id: string) => ({ conversation, customer: '', message: 'm', sentAt: 1, words: 'w', kept: [id] })],
	] as const)('%s of a promise made there', async (name, request) => {
		const pledge = await promised();
		await expect(world.ask(name, request(pledge.id) as never, EVIL)).rejects.toThrow(/not about/);
		expect(await all()).toEqual([pledge]);
	});

	test('nor may it ask what only our own pages ask, even of its own', async () => {
		const { id } = await promised();
		const asked = [
			['data/export'],
			['data/delete'],
			['pledge/list', { state: 'open' }],
			['pledge/lately'],
			['pledge/weeks'],
			['pledge/snooze', { id, until: 1 }],
			['pledge/open-chat', { id }],
			['pledge/merge', { earlier: id, later: id }],
			['waiting/list'],
			['waiting/open-chat', of],
			['record/list'],
			['own/list'],
			['own/keep', { text: 'Pay to account 666' }],
			['own/favourite', { id: 'refund/done', isFavourite: true }],
			['own/backups'],
			['settings/synced'],
			['settings/follow'],
		] as const;
		for (const [name, request] of asked)
			await expect(world.ask(name, request as never, pageOf(site)), name).rejects.toThrow(/own pages/);
	});

	test('an address that is claimed does not count against the origin the browser tells', async () => {
		await promised();
		const claims = [POPUP.url, pageOf(site).url];
		for (const url of claims) {
			const sender = { url, origin: 'https://evil.example' };
			await expect(world.ask('pledge/list', { state: 'open', of }, sender)).rejects.toThrow(/not about evil/);
			await expect(world.ask('data/export', undefined, sender)).rejects.toThrow(/own pages/);
		}
		expect(await world.ask('pledge/list', { state: 'open', of }, { origin: 'https://web.whatsapp.com' })).toBeTruthy();
	});
});

test('the way back to a chat leads to the site it is on', async () => {
	for (const link of ['https://evil.example/', 'https://web.whatsapp.com.evil.example/', 'https://']) {
		await expect(world.ask('pledge/made', { ...made('m1', friday), link })).rejects.toThrow();
		const waits = { ...of, customer: 'Amaka', link, since: WEDNESDAY.getTime() - 1, urgent: true };
		await expect(world.ask('waiting/since', waits)).rejects.toThrow();
	}
	expect(await all()).toEqual([]);
});

describe('what makes no sense', () => {
	test.each([1e300, -1e300, 8.64e15])('an instant that no calendar has is refused: %d', async (instant) => {
		const moment = { ...friday, due: { kind: 'moment', at: instant } as const };
		await expect(world.ask('pledge/made', made('m1', moment))).rejects.toThrow(/at/);
		await expect(world.ask('pledge/made', { ...made('m1', friday), sentAt: instant })).rejects.toThrow(/sentAt/);
		const { id } = await promised();
		await expect(world.ask('pledge/snooze', { id, until: instant })).rejects.toThrow(/until/);
	});

	test.each([-62e12, 253e12])('the first and the last that there are do no harm: %d', async (instant) => {
		const moment = { ...friday, due: { kind: 'moment', at: instant } as const };
		await world.ask('pledge/made', { ...made('m1', moment), sentAt: instant });
		expect(await world.badge()).toMatchObject({ text: expect.stringMatching(/^1/) });
	});

	test('names and promises without end are cut, between characters', async () => {
		const long = { ...friday, text: `${'x'.repeat(1_999)}😀`.repeat(50) };
		const [pledge] = await world.ask('pledge/made', { ...made('m1', long), customer: '😀'.repeat(50_000) });
		expect(pledge!.text).toBe('x'.repeat(1_999));
		expect(pledge!.customer).toBe('😀'.repeat(100));
		await expect(world.ask('pledge/made', { ...made('m1', friday), conversation: 'x'.repeat(1e6) })).rejects.toThrow(
			/conversation/,
		);
	});

	test('a name is one line and turns nothing around, on a notification as in the list', async () => {
		const customer = 'Amaka\u2069\u202e\nTicked off:\u0000all';
		const [pledge] = await world.ask('pledge/made', { ...made('m1', friday), customer });
		expect(pledge!.customer).toBe('Amaka Ticked off: all');
		await world.until(at(20, 10));
		expect(world.notifications[0]!.title).toContain('Amaka Ticked off: all');
	});

	test('a page can’t switch us off for longer than a day', async () => {
		await world.ask('settings/change', { what: 'pause', until: 9e12 });
		await world.ask('settings/change', { what: 'pause', until: 9e12, site });
		const { settings } = await world.ask('data/export');
		const until = WEDNESDAY.getTime() + 24 * 60 * 60_000;
		expect(settings).toMatchObject({ pausedUntil: until, sitesPaused: [{ site, until }] });
	});

	test('a reply by a name that every object has is none', async () => {
		for (const id of ['constructor', '__proto__', `own/${'x'.repeat(2_000)}`])
			await expect(world.ask('reply/used', { id, situation: 'refund' })).rejects.toThrow(/id/);
	});
});
