// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOutbox, proofOf } from '../../src/page/outbox.ts';
import type { Sent } from '../../src/page/sent.ts';
import type { Chat, SeenMessage, Site } from '../../src/sites/index.ts';
import { bare } from '../../src/text/bare.ts';

vi.mock('../../src/browser.ts', () => ({ browser: { runtime: { id: 'concilia' } } }));

const NOW = new Date(2026, 10, 18, 10, 30);
const ENTER = new KeyboardEvent('keydown', { key: 'Enter' });
const PROMISE = "I'll send your refund by Friday.";

const message = (
	id: string,
	direction: 'in' | 'out',
	text: string,
	at: number | null = NOW.getTime(),
): SeenMessage => ({
	id,
	direction,
	text,
	at,
});

describe('the proof that a text was sent', () => {
	const candidate = (...known: string[]) => ({ text: bare(PROMISE), at: NOW.getTime(), known: new Set(known) });
	const before = message('1', 'in', 'Where is my money?');
	const none = () => false;

	test('a new message of ours at the end with the same words', () => {
		expect(proofOf(candidate('1'), [before, message('2', 'out', PROMISE)], none)?.id).toBe('2');
	});

	test.each<[why: string, messages: SeenMessage[], known: string[], isUsed: (id: string) => boolean]>([
		['it stood there already', [before, message('2', 'out', PROMISE)], ['1', '2'], none],
		['it has proven another text', [before, message('2', 'out', PROMISE)], ['1'], (id) => id === '2'],
		['the customer wrote it', [before, message('2', 'in', PROMISE)], ['1'], none],
		['other words', [before, message('2', 'out', `${PROMISE} Maybe.`)], ['1'], none],
		['older messages came in above', [message('0', 'out', PROMISE), before], ['1'], none],
		['it is from another day', [before, message('2', 'out', PROMISE, NOW.getTime() - 86_400_000)], ['1'], none],
		['history is still loading and says no time', [message('2', 'out', PROMISE, null)], [], none],
	])('no proof: %s', (_, messages, known, isUsed) => {
		expect(proofOf(candidate(...known), messages, isUsed)).toBeUndefined();
	});

	test('the first message of all, when its time is right', () => {
		expect(proofOf(candidate(), [message('1', 'out', PROMISE)], none)?.id).toBe('1');
	});

	test('what an app makes of the words is the same words', () => {
		const sent = '*I will*  send it by _Friday_ :)\n> ok';
		expect(bare(sent)).toBe(bare('I will send it by Friday 🙂\nok'));
		expect(bare('Je t’écris à 9 h')).toBe(bare('Je t’e\u0301cris a\u0300 9 h'));
		expect(bare('by 4pm')).not.toBe(bare('by 5pm'));
		expect(bare('₹500')).not.toBe(bare('₹50'));
	});

	test('a long message shown cut short still proves it, a short beginning does not', () => {
		const long = `${PROMISE} ${'We check every parcel by hand. '.repeat(20)}`;
		const sent = { ...candidate('1'), text: bare(long) };
		expect(proofOf(sent, [before, message('2', 'out', long.slice(0, 400))], none)?.id).toBe('2');
		expect(proofOf(sent, [before, message('2', 'out', PROMISE)], none)).toBeUndefined();
	});
});

describe('the outbox', () => {
	let panel: HTMLElement;
	let box: HTMLElement;
	let chat: Chat | 'none' | 'changed';
	let messages: SeenMessage[];
	let sent: Sent[];
	let stop: AbortController;
	let maySend: ReturnType<typeof createOutbox>;

	const AMAKA: Chat = { customer: 'Amaka', key: 'title:a', weak: true, link: null };
	const site = {
		id: 'made-up',
		name: 'Made up',
		channel: 'chat',
		matches: [],
		composeBox: () => box,
		openBox: () => box,
		chat: () => chat,
		panel: () => panel,
		messages: () => messages,
		sends: () => box,
	} satisfies Site;

	beforeEach(() => {
		vi.useFakeTimers();
		document.body.replaceChildren();
		panel = document.body.appendChild(document.createElement('div'));
		box = document.body.appendChild(document.createElement('div'));
		chat = AMAKA;
		messages = [message('1', 'in', 'Hello')];
		sent = [];
		stop = new AbortController();
		maySend = createOutbox(site, (one) => sent.push(one), stop.signal);
	});
	afterEach(() => vi.useRealTimers());

	/** The page shows one message more, and everybody has heard of it. */
	async function shows(...more: SeenMessage[]) {
		messages = [...messages, ...more];
		panel.append(document.createElement('p'));
		await vi.advanceTimersByTimeAsync(1);
	}

	const send = (text = PROMISE) => maySend(box, text, messages, ENTER, NOW);

	test('tells of a sent message once, with its place, as of the sending', async () => {
		send();
		await shows(message('2', 'out', PROMISE));
		await shows(message('3', 'out', PROMISE));
		expect(sent).toEqual([
			{
				chat: AMAKA,
				message: '2',
				text: PROMISE,
				at: NOW.getTime(),
			},
		]);
	});

	test('a text without words is not watched', async () => {
		const observe = vi.spyOn(MutationObserver.prototype, 'observe');
		send(' 🙂\n');
		expect(observe).not.toHaveBeenCalled();
		observe.mockRestore();
	});

	test('nothing is known of the conversation: nothing is noted', async () => {
		chat = 'none';
		send();
		chat = AMAKA;
		await shows(message('2', 'out', PROMISE));
		expect(sent).toEqual([]);
	});

	test('another chat was opened: forgotten for good', async () => {
		send();
		chat = { ...AMAKA, customer: 'Tunde', key: 'title:t' };
		await shows(message('2', 'out', PROMISE));
		chat = AMAKA;
		await shows(message('3', 'out', PROMISE));
		expect(sent).toEqual([]);
	});

	test('a better key that the first message brings is used', async () => {
		send();
		chat = { ...AMAKA, key: 'phone:234', weak: false, link: 'https://example.com/' };
		await shows(message('2', 'out', PROMISE));
		expect(sent[0]?.chat).toMatchObject({ key: 'phone:234', link: 'https://example.com/' });
	});

	test('a header drawn anew meanwhile makes it no other conversation: the way back is the same', async () => {
		chat = { ...AMAKA, key: 'person:a', weak: false, link: 'https://example.com/t/1' };
		send();
		chat = { ...chat, customer: '', key: 'thread:1' };
		await shows(message('2', 'out', PROMISE));
		expect(sent[0]?.chat).toMatchObject({ customer: 'Amaka', key: 'person:a' });
	});

	test('after 25 seconds it was never sent', async () => {
		send();
		await vi.advanceTimersByTimeAsync(24_000);
		send('I will call you tomorrow.');
		await vi.advanceTimersByTimeAsync(2_000);
		await shows(message('2', 'out', PROMISE));
		expect(sent).toEqual([]);
		await shows(message('3', 'out', 'I will call you tomorrow.'));
		expect(sent).toHaveLength(1);
	});

	test('stopped, it watches nothing more', async () => {
		send();
		stop.abort();
		await shows(message('2', 'out', PROMISE));
		expect(sent).toEqual([]);
	});

	test('where the site has a proof of its own, that alone counts, and it is told when to give up', async () => {
		let prove: (id: string | null) => void = () => undefined;
		let until: AbortSignal | undefined;
		const proof: Site['proof'] = (_box, _text, _event, signal) => {
			until = signal;
			return new Promise((resolve) => {
				prove = resolve;
			});
		};
		maySend = createOutbox({ ...site, proof }, (one) => sent.push(one), stop.signal);
		send();
		await shows(message('2', 'out', PROMISE));
		expect(sent).toEqual([]);
		prove('mail:1');
		await vi.advanceTimersByTimeAsync(1);
		expect(sent).toEqual([{ chat: AMAKA, message: 'mail:1', text: PROMISE, at: NOW.getTime() }]);
		expect(until?.aborted).toBe(true);

		send();
		await vi.advanceTimersByTimeAsync(26_000);
		prove('mail:2');
		send();
		prove(null);
		await vi.advanceTimersByTimeAsync(1);
		expect(sent).toHaveLength(1);
	});

	test('the same words twice need two messages', async () => {
		send();
		send();
		await shows(message('2', 'out', PROMISE));
		expect(sent.map(({ message }) => message)).toEqual(['2']);
		await shows(message('3', 'out', PROMISE));
		expect(sent.map(({ message }) => message)).toEqual(['2', '3']);
	});
});
