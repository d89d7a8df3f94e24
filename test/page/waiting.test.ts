import { describe, expect, test, vi } from 'vitest';
import { createWaiting, turnOf } from '../../src/page/waiting.ts';
import type { SeenMessage, Site } from '../../src/sites/index.ts';

const asked = vi.hoisted(() => [] as { name: string; request: unknown }[]);
vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: {
			id: 'concilia',
			sendMessage: async (message: { name: string; request: unknown }) => {
				asked.push(message);
				return { ok: true, value: null };
			},
		},
	},
}));

const said = (direction: 'in' | 'out', at: number | null, author?: string): SeenMessage => ({
	id: `${at}`,
	direction,
	text: 'Hello',
	at,
	...(author ? { author } : {}),
});

test.each([
	['nothing said', [], undefined],
	['answered', [said('in', 1), said('out', 2)], { since: null, at: 2 }],
	['asked', [said('in', 1), said('out', 2), said('in', 3), said('in', 4)], { since: 3 }],
	['asked at an unknown time', [said('in', null)], undefined],
	['asked at a time known later', [said('in', null), said('in', 4)], { since: 4 }],
] as const)('whose turn: %s', (_, messages, turn) => {
	expect(turnOf(messages)).toEqual(turn);
});

describe('telling the worker', () => {
	const site = { id: 'made-up', matches: ['https://example.com/*'] } as unknown as Site;
	const chat = { customer: 'Amaka', key: 'a', weak: false, link: null };
	const signal = new AbortController().signal;
	const where = { site: 'made-up', conversation: 'a' };

	test('only what is new, and never the words', async () => {
		asked.length = 0;
		const tell = createWaiting(site, signal);
		await tell(chat, [said('in', 1)], 'upset');
		await tell(chat, [said('in', 1), said('in', 2)], 'upset');
		await tell(chat, [said('in', 1), said('in', 2)], 'angry');
		await tell(chat, [said('in', 1), said('out', 3)], 'angry');
		await tell(chat, [said('in', 1), said('out', 3)], 'angry');
		expect(asked).toEqual([
			{ name: 'waiting/since', request: { ...where, customer: 'Amaka', link: null, since: 1, urgent: false } },
			{ name: 'waiting/since', request: { ...where, customer: 'Amaka', link: null, since: 1, urgent: true } },
			{ name: 'waiting/over', request: { ...where, at: 3 } },
		]);
	});

	test('nothing of groups and of the practice chat', async () => {
		asked.length = 0;
		await createWaiting(site, signal)(chat, [said('in', 1, 'Chidi')], 'angry');
		await createWaiting({ ...site, matches: [] }, signal)(chat, [said('in', 1)], 'angry');
		expect(asked).toEqual([]);
	});
});
