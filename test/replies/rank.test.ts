import { describe, expect, test } from 'vitest';
import type { Situation } from '../../src/customer/reading.ts';
import { type RankQuery, rank, registerFor } from '../../src/replies/index.ts';
import type { Block, Register, Reply } from '../../src/replies/reply.ts';

function reply(id: string, blocks: readonly Block[], tags: readonly string[] = [], text = 'x'): Reply {
	const parts = blocks.map((block) => ({ block, text }));
	const situation = id.split('/')[0] as Situation;
	return { id, situation, title: id, tags, say: { chat: parts, warm: parts, formal: parts } };
}

function promising(id: string): Reply {
	const one = reply(id, []);
	const say = [{ block: 'fix' as const, text: 'x', promises: true as const }];
	return { ...one, say: { chat: say, warm: say, formal: say } };
}

const REPLIES = [
	reply('thanks/a', ['close']),
	reply('late-delivery/plain', ['fix']),
	reply('late-delivery/sorry', ['apology', 'fix']),
	reply('late-delivery/dated', ['next-step'], [], 'by {in 2 working days}'),
	reply('refund/a', ['fix']),
	reply('refund/b', ['fix']),
	reply('cancel/a', ['fix']),
];

const query = (change: Partial<RankQuery>): RankQuery => ({
	likely: ['late-delivery', 'refund', 'cancel'],
	mood: 'neutral',
	missing: [],
	used: {},
	...change,
});
const ids = (change: Partial<RankQuery>) => rank(REPLIES, query(change)).map(({ id }) => id);

test('each likely situation is among the first', () => {
	const first = rank(REPLIES, query({})).slice(0, 3);
	expect(first.map(({ situation }) => situation)).toEqual(['late-delivery', 'refund', 'cancel']);
});

test('when one situation is sure, all of its replies come first', () => {
	expect(
		ids({ likely: ['late-delivery'] })
			.slice(0, 3)
			.every((id) => id.startsWith('late')),
	).toBe(true);
});

test('an upset customer gets an apology first, a draft without a time gets one', () => {
	expect(ids({ mood: 'upset' })[0]).toBe('late-delivery/sorry');
	expect(ids({ missing: ['time'] })[0]).toBe('late-delivery/dated');
});

test('what the agent uses comes first within its situation and does not crowd out another', () => {
	expect(ids({ used: { 'refund/b': 9 } }).slice(0, 2)).toEqual(['late-delivery/plain', 'refund/b']);
});

test('nothing is lost, nothing comes twice, and the order does not change from call to call', () => {
	for (const likely of [[], ['no-reply'], ['thanks', 'other']] as const) {
		const found = ids({ likely });
		expect([...found].sort()).toEqual(REPLIES.map(({ id }) => id).sort());
		expect(ids({ likely })).toEqual(found);
	}
	expect(rank([], query({}))).toEqual([]);
});

test('a broken use count does no harm', () => {
	expect(ids({ used: { 'refund/a': Number.POSITIVE_INFINITY, 'cancel/a': -5 } })).toHaveLength(REPLIES.length);
});

describe('what is owed to the customer', () => {
	const FOUR = [
		...REPLIES,
		reply('broken-promise/a', ['apology', 'fix'], [], 'by {date}'),
		reply('thanks/b', ['close']),
	];
	const first = (change: Partial<RankQuery>) => rank(FOUR, query(change))[0]?.id;

	test('who asks after something that is past its date is answered about that promise', () => {
		const asked = { likely: ['order-status'] as const, owed: { open: 1, late: 1 } };
		expect(first(asked)).toBe('broken-promise/a');
		expect(first({ ...asked, likely: [] })).toBe('broken-promise/a');
		expect(first({ ...asked, owed: { open: 1, late: 0 } })).not.toBe('broken-promise/a');
	});

	test('in another matter it comes second, and a glad customer is not reminded', () => {
		const owed = { open: 1, late: 1 };
		const found = rank(FOUR, query({ likely: ['cancel', 'refund'], owed })).map(({ situation }) => situation);
		expect(found.slice(0, 3)).toEqual(['cancel', 'broken-promise', 'refund']);
		expect(first({ likely: ['thanks'], owed })).toBe('thanks/a');
		expect(first({ likely: ['refund'], mood: 'happy', owed })).toBe('refund/a');
	});

	test('while a promise is open, another one is not the first thing offered', () => {
		const two = [promising('refund/promise'), reply('refund/plain', ['fix'])];
		const best = (open: number) => rank(two, query({ likely: ['refund'], owed: { open, late: 0 } }))[0]?.id;
		expect(best(0)).toBe('refund/promise');
		expect(best(1)).toBe('refund/plain');
	});
});

test('a chat gets what is read at a glance, a letter what needs no letter back', () => {
	const long = reply('refund/long', ['fix'], [], 'x'.repeat(300));
	const asking = reply('refund/asking', ['fix'], [], 'Shall I?');
	const best = (channel: 'chat' | 'mail', from: readonly Reply[]) =>
		rank(from, query({ likely: ['refund'], channel }))[0];
	expect(best('chat', [long, asking])).toBe(asking);
	expect(best('mail', [asking, long])).toBe(long);
});

test('a reply is judged by the register it would be given in', () => {
	const one = reply('refund/one', ['fix']);
	const chatty = {
		...reply('refund/chatty', ['fix']),
		say: { ...one.say, chat: [{ block: 'apology' as const, text: 'x' }] },
	};
	const best = (register: Register) => rank([one, chatty], query({ likely: ['refund'], mood: 'upset', register }))[0];
	expect(best('chat')).toBe(chatty);
	expect(best('formal')).toBe(one);
});

test('what was picked in this situation comes before what is used elsewhere', () => {
	const likely = ['refund'] as const;
	expect(ids({ likely, used: { 'refund/a': 1, 'refund/b': 1 }, picked: { 'refund/b': 1 } })[0]).toBe('refund/b');
});

describe('what was heard in the message', () => {
	const hears = (id: string, more: Partial<Reply>, blocks: readonly Block[] = ['fix'], text = 'x'): Reply => ({
		...reply(id, blocks, [], text),
		...more,
	});
	const best = (from: readonly Reply[], change: Partial<RankQuery>) => rank(from, query(change)).map(({ id }) => id);

	test('a reply for what was heard comes first, one for something else last, one that misses the point behind it', () => {
		const four = [
			hears('refund/other', { only: ['fraud'] }),
			hears('refund/beside', { not: ['twice'] }),
			hears('refund/plain', {}),
			hears('refund/twice', { only: ['twice'] }),
		];
		const likely = ['refund'] as const;
		expect(best(four, { likely, cues: ['twice'] })).toEqual([
			'refund/twice',
			'refund/plain',
			'refund/other',
			'refund/beside',
		]);
		expect(best(four, { likely, cues: [] }).slice(0, 2)).toEqual(['refund/beside', 'refund/plain']);
		expect(best(four, { likely })[0]).toBe('refund/other');
	});

	test('what names its matter is answered whatever the reading says; what only colours it is not', () => {
		const from = [
			hears('late-delivery/plain', {}),
			hears('other/outage', { only: ['outage'] }),
			hears('thanks/again', { only: ['again'] }),
		];
		const change = { likely: ['late-delivery'], shares: [0.95], cues: ['outage', 'again'] } as const;
		expect(best(from, change)).toEqual(['other/outage', 'late-delivery/plain', 'thanks/again']);
	});

	test('a parcel is not spoken of to who has none, nor a photo asked of who sent one', () => {
		const from = [
			hears('late-delivery/parcel', {}, ['apology'], 'Sorry, your parcel is late.'),
			hears('late-delivery/photo', {}, ['apology'], 'Sorry, could you send a photo?'),
			hears('late-delivery/plain', {}, ['apology'], 'Sorry.'),
		];
		const likely = ['late-delivery'] as const;
		expect(best(from, { likely, cues: ['service'] }).at(-1)).toBe('late-delivery/parcel');
		expect(best(from, { likely, cues: ['photo'] }).at(-1)).toBe('late-delivery/photo');
	});

	test('nobody who complains is thanked, and nobody who asks is pitied', () => {
		const from = [hears('thanks/a', {}), hears('other/sorry', {}, ['apology']), hears('other/plain', {})];
		const likely = ['thanks', 'other'] as const;
		expect(best(from, { likely, cues: [], mood: 'angry' })[0]).toBe('other/sorry');
		expect(best(from, { likely: ['other'], cues: [], mood: 'neutral' })[0]).toBe('other/plain');
	});

	test('what goes with anything stands before what is hardly likely, and not before what is likeliest', () => {
		const from = [hears('refund/a', {}), hears('cancel/a', {}), hears('other/a', {})];
		const likely = ['refund', 'cancel'] as const;
		expect(best(from, { likely, shares: [0.9, 0.03], cues: [] })).toEqual(['refund/a', 'other/a', 'cancel/a']);
	});
});

describe('the register to answer in', () => {
	test.each([
		['chat', {}, 'chat'],
		['warm', { channel: 'mail' }, 'warm'],
		['chat', { channel: 'mail' }, 'formal'],
		['chat', { channel: 'mail', said: 'warm' }, 'warm'],
		['formal', { channel: 'chat', said: 'chat' }, 'chat'],
		['formal', { said: null }, 'formal'],
	] as const)('own %s, %o: %s', (own, manners, expected) => expect(registerFor(own, manners)).toBe(expected));
});
