// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { provenKey } from '../../src/page/outbox.ts';
import { createTakenBack } from '../../src/page/taken-back.ts';
import type { Chat, SeenMessage, Site } from '../../src/sites/index.ts';

const asked: unknown[] = [];
let state: object;
vi.mock('../../src/browser.ts', () => ({
	browser: {
		i18n: { getMessage: (key: string, words: string[]) => [key, ...words].join(' ') },
		runtime: {
			id: 'concilia',
			sendMessage: async (message: unknown) => {
				asked.push(message);
				return { ok: true, value: [{ text: 'I will call you.', state }] };
			},
		},
	},
}));

const AMAKA: Chat = { customer: 'Amaka', key: 'title:a', weak: true, link: null };
const TUNDE: Chat = { customer: 'Tunde', key: 'title:t', weak: true, link: null };
const MINE: SeenMessage = { id: '1', direction: 'out', text: 'I will call you.', at: null };

let gone: (before: readonly SeenMessage[]) => readonly string[];
const site = { id: 'made-up', takenBack: (_, before) => gone(before) } as Partial<Site> as Site;
const allGone = (before: readonly SeenMessage[]) => before.map(({ id }) => id);
const box = document.createElement('div');
const withdrawn = (message: string) => ({
	name: 'pledge/withdraw',
	request: { site: 'made-up', conversation: 'title:a', message },
});

beforeEach(() => {
	asked.length = 0;
	state = { name: 'withdrawn', at: Date.now() + 1000 };
	gone = () => [];
});

test('is told once, with the name the ledger has for it, and said', async () => {
	const proven = new Map([[provenKey(AMAKA, '1'), '1']]);
	const look = createTakenBack(site, proven, new AbortController().signal);
	expect(await look(AMAKA, box, [MINE])).toEqual([]);
	gone = allGone;
	expect(await look(AMAKA, box, [])).toEqual([{ say: 'page_taken_back I will call you' }]);
	await look(AMAKA, box, [MINE]);
	await look(AMAKA, box, []);
	expect(asked).toEqual([withdrawn('1')]);
	expect(proven.size, 'the same words may be sent again').toBe(0);
});

test('an id made from the words means nothing to the ledger: what was proven has another name there', async () => {
	const proven = new Map([[provenKey(AMAKA, '1'), '1@123']]);
	const look = createTakenBack(site, proven, new AbortController().signal);
	const weak = { ...MINE, weak: true } as const;
	await look(AMAKA, box, [weak, { ...weak, id: '2' }]);
	gone = allGone;
	await look(AMAKA, box, []);
	expect(asked).toEqual([withdrawn('1@123')]);
});

test('what stood in another chat is not gone from this one', async () => {
	const look = createTakenBack(site, new Map(), new AbortController().signal);
	await look(AMAKA, box, [MINE]);
	gone = allGone;
	await look(TUNDE, box, []);
	expect(asked).toEqual([]);
});

test('what was withdrawn before, or never promised anything, is not spoken of', async () => {
	gone = () => ['1'];
	for (const other of [
		{ name: 'withdrawn', at: 1 },
		{ name: 'kept', at: Date.now() + 1000 },
	]) {
		state = other;
		const look = createTakenBack(site, new Map(), new AbortController().signal);
		expect(await look(AMAKA, box, [])).toEqual([]);
	}
	expect(asked).toHaveLength(2);
});
