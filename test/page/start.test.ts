// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Editor, Mark } from '../../src/editors/index.ts';
import { openEnglish } from '../../src/pack.ts';
import { start } from '../../src/page/start.ts';
import type { Made, PageState } from '../../src/protocol.ts';
import type { SeenMessage, Site } from '../../src/sites/index.ts';

const HARSH = 'As I already told you, there is no refund.';
const PROMISE = "I'll send your refund by Friday.";

type Answer = { ok: boolean; value: unknown };
type Listener = (message: unknown, sender: unknown, respond: (answer: Answer) => void) => unknown;

const world = vi.hoisted(() => ({
	id: 'concilia' as string | undefined,
	settings: {} as Record<string, unknown>,
	onMessage: new Set<unknown>(),
	onConnect: new Set<unknown>(),
	onChanged: new Set<unknown>(),
	asked: [] as { name: string; request: unknown }[],
	answer: (name: string): unknown => ({
		ok: true,
		value: name === 'pledge/list' ? { pledges: [], unreadable: 0 } : [],
	}),
	marks: new Map<Element, readonly unknown[]>(),
}));

vi.mock('../../src/browser.ts', () => {
	const event = (listeners: Set<unknown>) => ({
		addListener: (one: unknown) => listeners.add(one),
		removeListener: (one: unknown) => listeners.delete(one),
	});
	return {
		browser: {
			runtime: {
				get id() {
					return world.id;
				},
				onMessage: event(world.onMessage),
				onConnect: event(world.onConnect),
				sendMessage: async (message: { name: string; request: unknown }) => {
					world.asked.push(message);
					return world.answer(message.name);
				},
			},
			storage: {
				local: { get: async () => ({ settings: world.settings }) },
				onChanged: event(world.onChanged),
			},
			i18n: { getMessage: (key: string) => (key === 'ui_language' ? 'en' : key), getUILanguage: () => 'en-GB' },
		},
	};
});

vi.mock('../../src/editors/index.ts', async (original) => ({
	...(await original<object>()),
	isTextBox: (element: Element) => element.getAttribute('contenteditable') === 'true',
	edit(box: HTMLElement, signal: AbortSignal): Editor {
		signal.addEventListener('abort', () => world.marks.delete(box));
		return {
			box,
			read: () => box.textContent ?? '',
			underline: (marks: readonly Mark[]) => world.marks.set(box, marks),
			markAt: () => null,
			rects: () => [new DOMRect(0, 500, 50, 20)],
			caret: () => 0,
			async replace(span, text) {
				const before = box.textContent ?? '';
				box.textContent = before.slice(0, span.start) + text + before.slice(span.end);
				return 'done';
			},
			async insert(text) {
				box.textContent += text;
				return 'done';
			},
		};
	},
}));

const nobodyKnows = world.answer;

let box: HTMLElement;
let panel: HTMLElement;
let messages: SeenMessage[];
let stop: AbortController;

const site: Site = {
	id: 'made-up',
	name: 'Made up',
	channel: 'mail',
	matches: [],
	composeBox: (element) => element.closest<HTMLElement>('[contenteditable]'),
	openBox: () => document.querySelector<HTMLElement>('[contenteditable]'),
	chat: () => ({ customer: 'Amaka', key: 'a', weak: false, link: null }),
	panel: () => panel,
	messages: () => messages,
	sends: (event) => (event instanceof KeyboardEvent && event.key === 'Enter' ? box : null),
};

const settle = (milliseconds = 1) => vi.advanceTimersByTimeAsync(milliseconds);
const marks = () => (world.marks.get(box) ?? []) as readonly Mark[];

async function ask<T>(name: string, request?: unknown): Promise<T> {
	const [listener, ...more] = [...world.onMessage];
	expect(more).toEqual([]);
	const answer = await new Promise<Answer>((respond) => (listener as Listener)({ name, request }, {}, respond));
	expect(answer.ok).toBe(true);
	return answer.value as T;
}

async function type(text: string) {
	box.textContent = text;
	box.dispatchEvent(new Event('input', { bubbles: true }));
	await settle(150);
}

async function change(settings: Record<string, unknown>) {
	for (const listener of world.onChanged)
		(listener as (changes: unknown, area: string) => void)({ settings: { newValue: settings } }, 'local');
	await settle();
}

async function send() {
	box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	const text = box.textContent!;
	box.textContent = '';
	messages = [...messages, { id: String(messages.length + 1), direction: 'out', text, at: Date.now() }];
	panel.append(document.createElement('p'));
	await settle();
}

const made = () => world.asked.filter(({ name }) => name === 'pledge/made').map(({ request }) => request as Made);

beforeEach(async () => {
	vi.useFakeTimers({ now: new Date(2026, 10, 18, 10, 30) });
	// Nothing is ever idle under a clock that stands still.
	const deadline = { didTimeout: false, timeRemaining: () => 50 };
	vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => work(deadline));
	Object.assign(world, { id: 'concilia', settings: {}, asked: [], answer: nobodyKnows });
	world.marks.clear();
	document.body.replaceChildren();
	panel = document.body.appendChild(document.createElement('div'));
	box = document.body.appendChild(document.createElement('div'));
	box.setAttribute('contenteditable', 'true');
	messages = [{ id: '1', direction: 'in', text: 'My order 4711 is late, I want my money back!', at: Date.now() }];
	stop = new AbortController();
	await start(site, async () => openEnglish(), stop.signal);
});
afterEach(() => {
	stop.abort();
	vi.useRealTimers();
});

describe('the page code', () => {
	test('underlines while typing, at most six, and nothing in an empty box', async () => {
		await type(HARSH);
		expect(marks().length).toBeGreaterThan(0);
		expect(marks()[0]).toMatchObject({ start: 0, look: 'tone' });
		await type(`${HARSH} `.repeat(10));
		expect(marks()).toHaveLength(6);
		await type('');
		expect(marks()).toEqual([]);
	});

	test('stopped before it has begun, it never begins', async () => {
		const listeners = world.onChanged.size;
		const early = new AbortController();
		const starting = start(site, async () => openEnglish(), early.signal);
		early.abort();
		await starting;
		expect(world.onChanged.size).toBe(listeners);
	});

	test('a draft that waits in the box is read at once', async () => {
		stop.abort();
		box.textContent = HARSH;
		stop = new AbortController();
		await start(site, async () => openEnglish(), stop.signal);
		await settle();
		expect(marks().length).toBeGreaterThan(0);
	});

	test('a box made anew is taken up, the old one is let go', async () => {
		await type(HARSH);
		const old = box;
		box = document.createElement('div');
		box.setAttribute('contenteditable', 'true');
		old.replaceWith(box);
		await type(HARSH);
		expect(marks().length).toBeGreaterThan(0);
		expect(world.marks.has(old)).toBe(false);
	});

	test('switched off it lets go of everything; switched on it is there again', async () => {
		await type(HARSH);
		await change({ sitesOff: ['made-up'] });
		expect(world.marks.size).toBe(0);
		expect(await ask<PageState>('page/state')).toMatchObject({ status: 'off', customer: '' });
		expect(await ask('page/insert', { text: 'x' })).toBe('no-box');
		await type(PROMISE);
		await send();
		expect(made()).toEqual([]);
		await type(HARSH);
		await change({});
		expect(marks().length).toBeGreaterThan(0);
	});

	test('kinds and rules switched off are not flagged, at once', async () => {
		await type(HARSH);
		const before = marks().length;
		await change({ kindsOff: ['resentment'] });
		expect(marks()).toHaveLength(before - 1);
	});

	test('what became of the hints of a message that was sent is told, not what was written', async () => {
		await type(HARSH);
		await type('I am sorry, there is no refund.');
		await send();
		expect(world.asked.filter(({ name }) => name === 'record/draft').map(({ request }) => request)).toEqual([
			{ shown: ['resentment', 'policy-wall'], fixed: ['resentment'] },
		]);
	});

	test('the shop’s own phrases are flagged, from the moment they are there', async () => {
		await type('Hello, dear client.');
		expect(marks()).toEqual([]);
		await change({ phrases: [{ avoid: 'client', prefer: 'customer' }] });
		expect(marks()).toHaveLength(1);
	});

	test('says who, what about, and what was found, and none of the words', async () => {
		const state = await ask<PageState>('page/state');
		expect(state).toMatchObject({
			site: 'made-up',
			channel: 'mail',
			status: 'ready',
			customer: 'Amaka',
			conversation: 'a',
		});
		expect(JSON.stringify(state)).not.toContain('money back');
	});

	test('hands a sent promise on, once, though nobody answers at first', async () => {
		let tries = 0;
		world.answer = (name) => (name === 'pledge/made' && ++tries < 3 ? undefined : nobodyKnows(name));
		await type(PROMISE);
		await send();
		await settle(20_000);
		expect(tries).toBe(3);
		expect(new Set(made().map(({ message }) => message)).size).toBe(1);
		expect(made()[0]).toMatchObject({ site: 'made-up', conversation: 'a', customer: 'Amaka', message: '2' });
	});

	test('the extension is gone: it stops by itself and says nothing', async () => {
		const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		await type(HARSH);
		world.id = undefined;
		await type(`${HARSH} Now.`);
		expect(world.marks.size).toBe(0);
		expect(world.onMessage.size).toBe(0);
		await type(PROMISE);
		await send();
		expect(made()).toEqual([]);
		expect(complain).not.toHaveBeenCalled();
		complain.mockRestore();
	});

	test('what goes wrong in a site is said once in the console and never thrown', async () => {
		const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const thrown = vi.fn();
		window.addEventListener('error', thrown);
		const broken = vi.spyOn(site, 'composeBox').mockImplementation(() => {
			throw new Error('the page has changed');
		});
		await type(HARSH);
		await type(HARSH);
		expect(complain).toHaveBeenCalledTimes(1);
		expect(thrown).not.toHaveBeenCalled();
		broken.mockRestore();
		complain.mockRestore();
		window.removeEventListener('error', thrown);
	});
});
