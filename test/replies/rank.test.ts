import { expect, test } from 'vitest';
import type { Situation } from '../../src/customer/reading.ts';
import { type RankQuery, rank } from '../../src/replies/index.ts';
import type { Block, Reply } from '../../src/replies/reply.ts';

function reply(id: string, blocks: readonly Block[], tags: readonly string[] = [], text = 'x'): Reply {
	const parts = blocks.map((block) => ({ block, text }));
	const situation = id.split('/')[0] as Situation;
	return { id, situation, title: id, tags, say: { chat: parts, warm: parts, formal: parts } };
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
