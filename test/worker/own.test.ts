import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReplyQuery } from '../../src/protocol.ts';
import { library } from '../../src/replies/index.ts';
import type { OwnReply, OwnWords } from '../../src/replies/own.ts';
import { at, friday, made, WEDNESDAY } from './samples.ts';
import { browserModule, pouchModule, world } from './world.ts';

vi.mock('../../src/browser.ts', () => browserModule);
vi.mock('pouchdb-browser', () => pouchModule());

beforeEach(() => world.begin(WEDNESDAY));

const OURS = { url: 'chrome-extension://test-extension-id/src/options/index.html' };
const ask = ((name: never, request: never) => world.ask(name, request, OURS)) as typeof world.ask;

function words(name: string, more: Partial<OwnWords> = {}): OwnWords {
	return {
		id: `own/${name}`,
		situation: 'refund',
		title: `Title ${name}`,
		tags: [],
		say: { chat: [{ block: 'fix', text: `Text of ${name}.` }], warm: [], formal: [] },
		shortcut: '',
		group: '',
		...more,
	};
}

const stored = (name: string, more: Partial<OwnReply> = {}): OwnReply => ({
	...words(name),
	archived: false,
	madeAt: 1,
	changedAt: 1,
	...more,
});

const save = (reply: OwnWords) => ask('own/save', { reply });
const list = async () => (await ask('own/list')).replies;
const query: ReplyQuery = { likely: ['refund'], mood: 'neutral', missing: [], register: 'chat', words: '', values: {} };
const suggest = (more: Partial<ReplyQuery>) => world.ask('reply/suggest', { ...query, ...more });

test('a reply is saved, found by its words, changed and deleted', async () => {
	expect(await save(words('zebra'))).toMatchObject({ id: 'own/zebra', madeAt: WEDNESDAY.getTime(), archived: false });
	expect(await suggest({ words: 'zebra' })).toMatchObject([{ id: 'own/zebra', text: 'Text of zebra.', isOwn: true }]);
	await world.restart(at(18, 12));
	const changed = await save({ ...words('zebra'), title: 'Other' });
	expect(changed).toMatchObject({ title: 'Other', madeAt: WEDNESDAY.getTime(), changedAt: at(18, 12).getTime() });
	expect(await list()).toEqual([changed]);
	await ask('own/delete', { id: 'own/zebra' });
	await ask('own/delete', { id: 'own/zebra' });
	expect(await list()).toEqual([]);
	expect(await suggest({ words: 'zebra' })).toEqual([]);
});

test('a register without words takes another’s', async () => {
	await save(words('zebra'));
	expect(await suggest({ words: 'zebra', register: 'formal' })).toMatchObject([{ text: 'Text of zebra.' }]);
});

test('a shortcut typed whole comes first', async () => {
	await save(words('a', { shortcut: 'refund' }));
	expect((await suggest({ words: 'Refund' }))[0]).toMatchObject({ id: 'own/a' });
});

test('a copy of a built-in reply stands in its place, and the built-in comes back when it goes', async () => {
	const [builtIn] = library.filter(({ situation }) => situation === 'refund');
	const { id } = builtIn!;
	await save(words('x', { id, title: 'Ours' }));
	const ours = (await suggest({})).filter((reply) => reply.id === id);
	expect(ours).toMatchObject([{ title: 'Ours', isOwn: true }]);
	await ask('own/delete', { id });
	expect((await suggest({ words: builtIn!.title })).find((reply) => reply.id === id)).not.toHaveProperty('isOwn');
});

test('what is archived is in no list but this one; a built-in one can be archived too', async () => {
	const { id } = library[0]!;
	await save(words('zebra'));
	await ask('own/archive', { id: 'own/zebra', archived: true });
	await ask('own/archive', { id, archived: true });
	expect((await list()).map((reply) => [reply.id, reply.archived])).toEqual([
		[id, true],
		['own/zebra', true],
	]);
	expect(await suggest({ words: 'zebra' })).toEqual([]);
	expect((await suggest({ words: library[0]!.title })).map((reply) => reply.id)).not.toContain(id);
	await ask('own/archive', { id: 'own/zebra', archived: false });
	expect(await suggest({ words: 'zebra' })).toHaveLength(1);
	await ask('own/archive', { id: 'own/zebra', archived: true });
	expect(await save(words('zebra'))).toMatchObject({ archived: true });
	await expect(ask('own/archive', { id: 'none', archived: true })).rejects.toThrow(/no such reply/);
});

test('the same text kept twice is one reply, and a page cannot overwrite it', async () => {
	const first = await world.ask('own/keep', { text: ' Thank you, we pack it today. \n' });
	expect(await world.ask('own/keep', { text: 'Thank you, we pack it today.' })).toEqual({ ...first, isNew: false });
	expect(await list()).toMatchObject([
		{ title: 'Thank you, we pack it today.', say: { chat: [{ text: 'Thank you, we pack it today.' }] } },
	]);
});

test.each([
	['own/list'],
	['own/save', { reply: words('a') }],
	['own/archive', { id: 'own/a', archived: true }],
	['own/delete', { id: 'own/a' }],
	['own/import', { replies: [] }],
	['own/backups'],
	['own/back-up'],
	['own/restore', { at: 1 }],
] as const)('%s is not for web pages', async (name, request?) => {
	await expect(world.ask(name, request as never, { url: 'https://web.whatsapp.com/' })).rejects.toThrow(/own pages/);
	expect(await list()).toEqual([]);
});

test.each([
	['no title', { title: ' ' }],
	['an id of the database', { id: '_design/x' }],
	['no id', { id: '' }],
	['a shortcut of two words', { shortcut: 'two words' }],
	['no text', { say: { chat: [], warm: [], formal: [] } }],
	['too much text', { say: { chat: [{ block: 'fix', text: 'x'.repeat(10_001) }], warm: [], formal: [] } }],
	['a group of two hundred letters and one', { group: 'x'.repeat(201) }],
] as const)('a reply with %s is refused', async (_, more) => {
	await expect(save(words('a', more as Partial<OwnWords>))).rejects.toThrow();
	expect(await list()).toEqual([]);
});

test('favourites and use are told with the list, whoever set them', async () => {
	await world.ask('own/favourite', { id: 'refund/done', isFavourite: true });
	await world.ask('own/favourite', { id: 'own/a', isFavourite: true });
	await world.ask('own/favourite', { id: 'own/a', isFavourite: false });
	await world.ask('reply/used', { id: 'refund/done' });
	expect(await ask('own/list')).toMatchObject({
		favourites: ['refund/done'],
		used: { 'refund/done': { times: 1, last: WEDNESDAY.getTime() } },
	});
});

test('use that was counted before times were noted still counts', async () => {
	await fakeBrowser.storage.local.set({ repliesUsed: { 'refund/done': 3 } });
	await world.ask('reply/used', { id: 'refund/done' });
	expect((await ask('own/list')).used).toEqual({ 'refund/done': { times: 4, last: WEDNESDAY.getTime() } });
});

test('those that promise a date that has passed, or lie unused, are told', async () => {
	await save(
		words('dated', { say: { chat: [{ block: 'fix', text: 'We will deliver by 5 December.' }], warm: [], formal: [] } }),
	);
	await save(words('used'));
	await save(words('unused'));
	expect((await ask('own/list')).stale).toEqual({});
	await world.restart(new Date(2027, 4, 1));
	await world.ask('reply/used', { id: 'own/used' });
	await world.restart(new Date(2027, 6, 1));
	expect((await ask('own/list')).stale).toEqual({ 'own/dated': 'past-date', 'own/unused': 'unused' });
});

describe('backups', () => {
	const backups = () => ask('own/backups');

	test('are made a day after the first change and then weekly, when something has changed', async () => {
		await save(words('a'));
		expect(await world.alarm()).toEqual(at(19, 10, 30));
		await world.until(at(19, 11));
		expect(await backups()).toMatchObject([{ at: at(19, 10, 30).getTime(), replies: 1 }]);
		expect(await world.alarm()).toBeNull();
		await world.restart(at(20, 9));
		await save(words('b'));
		expect(await world.alarm()).toEqual(at(26, 10, 30));
		await world.until(at(26, 11));
		expect((await backups()).map(({ replies }) => replies)).toEqual([2, 1]);
		await world.until(new Date(2027, 1, 1));
		expect(await backups()).toHaveLength(2);
	});

	test('house phrases alone are reason enough', async () => {
		await list();
		await fakeBrowser.storage.local.set({ settings: { phrases: [{ avoid: 'client', prefer: 'customer' }] } });
		await vi.waitFor(async () => expect(await world.alarm()).not.toBeNull());
		await world.until(at(19, 12));
		expect(await backups()).toMatchObject([{ replies: 0, phrases: 1 }]);
	});

	test('the last five are kept', async () => {
		for (let day = 1; day <= 7; day++) {
			await world.restart(at(day, 9));
			await save(words(String(day)));
			await ask('own/back-up');
		}
		expect((await backups()).map(({ replies }) => replies)).toEqual([7, 6, 5, 4, 3]);
	});

	test('a restored one puts everything back as it was, and what was there is in another', async () => {
		await fakeBrowser.storage.local.set({ settings: { phrases: [{ avoid: 'client', prefer: '' }] } });
		const a = await save(words('a'));
		await ask('own/back-up');
		const then = (await backups())[0]!.at;
		await world.restart(at(18, 15));
		await save({ ...words('a'), title: 'Other' });
		await save(words('b'));
		await fakeBrowser.storage.local.set({ settings: { phrases: [] } });
		expect(await ask('own/restore', { at: then })).toMatchObject({ replies: 1, phrases: 1 });
		expect(await list()).toEqual([a]);
		expect((await ask('data/export')).settings).toMatchObject({ phrases: [{ avoid: 'client', prefer: '' }] });
		expect((await suggest({ words: 'Title' })).map(({ id }) => id)).toContain('own/a');
		expect(await backups()).toMatchObject([{ replies: 2, phrases: 0 }, { replies: 1 }]);
		await expect(ask('own/restore', { at: 5 })).rejects.toThrow(/no backup/);
	});

	test('an import makes one first', async () => {
		await save(words('a'));
		expect(await ask('own/import', { replies: [stored('a', { title: 'New' }), stored('b')] })).toEqual({
			saved: 2,
			backup: WEDNESDAY.getTime(),
		});
		expect((await list()).map(({ title }) => title)).toEqual(['New', 'Title b']);
		const then = (await backups())[0]!.at;
		await ask('own/restore', { at: then });
		expect((await list()).map(({ title }) => title)).toEqual(['Title a']);
	});

	test('of nothing: the very first import can be taken back, and what is empty pushes nothing out by itself', async () => {
		const { backup } = await ask('own/import', { replies: [stored('a')] });
		await ask('own/restore', { at: backup });
		expect(await list()).toEqual([]);
		expect((await backups()).map(({ replies }) => replies)).toEqual([1, 0]);
		await world.restart(at(20, 9));
		await save(words('b'));
		await ask('own/delete', { id: 'own/b' });
		await world.until(new Date(2026, 11, 20));
		expect(await backups()).toHaveLength(2);
		expect(await ask('own/back-up')).toBeNull();
	});

	test('share the alarm with promises', async () => {
		await save(words('a'));
		await world.ask('pledge/made', made('m1', { ...friday, due: { kind: 'moment', at: at(18, 16).getTime() } }));
		expect(await world.alarm()).toEqual(at(18, 15));
		await world.until(at(19, 11));
		expect(await backups()).toHaveLength(1);
	});
});

test('a worker killed after any write leaves all of an import or nothing, and always the way back', async () => {
	for (let writes = 1; writes < 12; writes++) {
		await world.begin(WEDNESDAY);
		await save(words('a'));
		world.killAfter(writes);
		const replies = [stored('a', { title: 'New' }), stored('b')];
		await world.insist(() => ask('own/import', { replies }));
		expect((await list()).map(({ title }) => title)).toEqual(['New', 'Title b']);
		expect((await ask('own/backups')).length).toBeGreaterThan(0);
	}
});

test('all of it is exported and deleted with everything else', async () => {
	await save(words('a'));
	await ask('own/back-up');
	expect((await ask('data/export')).other).toMatchObject({
		ownReplies: [{ _id: 'own/a', title: 'Title a' }],
		backups: [{ replies: [{ id: 'own/a' }] }],
	});
	await ask('data/delete');
	expect(await list()).toEqual([]);
	expect(await ask('own/backups')).toEqual([]);
	expect(await world.alarm()).toBeNull();
	await save(words('b'));
	expect(await list()).toHaveLength(1);
});
