// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Editor, Mark } from '../../src/editors/index.ts';
import { openEnglish } from '../../src/pack.ts';
import { start } from '../../src/page/start.ts';
import type { Made, PageState } from '../../src/protocol.ts';
import type { Settings } from '../../src/settings.ts';
import type { SeenMessage, Site } from '../../src/sites/index.ts';
import { englishBook } from '../../src/tone/english-book.ts';

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
	caret: 0,
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
	edit(box: HTMLElement, signal: AbortSignal, _: unknown, changed: () => void): Editor {
		const observer = new MutationObserver(changed);
		observer.observe(box, { childList: true, subtree: true, characterData: true });
		signal.addEventListener('abort', () => {
			observer.disconnect();
			world.marks.delete(box);
		});
		return {
			box,
			read: () => box.textContent ?? '',
			underline: (marks: readonly Mark[]) => world.marks.set(box, marks),
			markAt: () => null,
			rects: () => [new DOMRect(0, 500, 50, 20)],
			caret: () => world.caret,
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
	await start(site, async () => openEnglish(englishBook), stop.signal);
});
afterEach(() => {
	stop.abort();
	vi.useRealTimers();
});

describe('the page code', () => {
	test('underlines while typing, at most six, and nothing in an empty box', async () => {
		await type(HARSH);
		expect(marks().length).toBeGreaterThan(0);
		expect(marks()[0]).toMatchObject({ start: 0, look: 'strong' });
		await type(`${HARSH} `.repeat(10));
		expect(marks()).toHaveLength(6);
		await type('');
		expect(marks()).toEqual([]);
	});

	test('stopped before it has begun, it never begins', async () => {
		const listeners = world.onChanged.size;
		const early = new AbortController();
		const starting = start(site, async () => openEnglish(englishBook), early.signal);
		early.abort();
		await starting;
		expect(world.onChanged.size).toBe(listeners);
	});

	test('a draft that waits in the box is read at once', async () => {
		stop.abort();
		box.textContent = HARSH;
		stop = new AbortController();
		await start(site, async () => openEnglish(englishBook), stop.signal);
		await settle();
		expect(marks().length).toBeGreaterThan(0);
	});

	test('a box that somebody began to type into before anybody listened is read, in an open shadow root too', async () => {
		stop.abort();
		const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
		root.append(box);
		box.tabIndex = 0;
		box.textContent = HARSH;
		box.focus();
		stop = new AbortController();
		await start({ ...site, openBox: () => null }, async () => openEnglish(englishBook), stop.signal);
		await settle();
		expect(marks().length).toBeGreaterThan(0);
	});

	test('a pause ends by itself, though its timer rings early', async () => {
		const until = Date.now() + 2_000;
		await type(HARSH);
		await change({ pausedUntil: until });
		expect(marks()).toEqual([]);
		vi.setSystemTime(Date.now() - 1);
		await settle(until - 1 - Date.now());
		expect(marks()).toEqual([]);
		await settle(2);
		expect(marks().length).toBeGreaterThan(0);
	});

	test('a box made anew is taken up, the old one is let go', async () => {
		await type(HARSH);
		const old = box;
		box = document.createElement('div');
		box.setAttribute('contenteditable', 'true');
		old.replaceWith(box);
		// Nobody can type into it before it has the focus.
		box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
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

/** What the page does, before a setting is changed while it is open, after, and once that is undone. */
describe('a setting holds at once, and so does taking it back', () => {
	let roots: ShadowRoot[];
	beforeEach(async () => {
		stop.abort();
		roots = [];
		const attach = Element.prototype.attachShadow;
		vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
			const root = attach.call(this, init);
			roots.push(root);
			return root;
		});
		box.getBoundingClientRect = () => new DOMRect(100, 400, 600, 40);
		vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 20));
		vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
		document.elementsFromPoint = () => [];
		messages = [{ ...messages[0]!, text: 'This is a scam! I want my money back NOW, you are thieves!' }];
		stop = new AbortController();
		await start(site, async () => openEnglish(englishBook), stop.signal);
		await type(DRAFT);
	});
	afterEach(() => void vi.restoreAllMocks());

	const MADE_UP = 'made-up';
	/** The second is a usual one, which the gentle level leaves out. */
	const DRAFT = `${HARSH} You need to wait. Thank you, dear client.`;
	const flagged = async () => marks().map(({ start, end }) => DRAFT.slice(start, end));
	const strip = async () => {
		await settle(500);
		const piece = roots.at(-1)?.querySelector<HTMLElement>('.strip');
		return piece && [piece.className, piece.getAttribute('style'), piece.textContent];
	};
	const asked = () => world.asked.filter(({ name }) => name === 'reply/suggest');
	async function opensAt(character: string) {
		const before = asked().length;
		box.dispatchEvent(new InputEvent('beforeinput', { data: character, inputType: 'insertText' }));
		world.caret = 1;
		await type(character);
		await settle(3000);
		const opened = asked().length > before;
		box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		await type(DRAFT);
		return opened;
	}
	async function held() {
		const press = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
		Object.defineProperty(press, 'isTrusted', { value: true });
		box.dispatchEvent(press);
		await type('');
		await type(DRAFT);
		return press.defaultPrevented;
	}
	const status = async () => (await ask<PageState>('page/state')).status;
	/** Whether a box that asks for it is left alone. */
	async function declinedWith(attributes: Record<string, string>) {
		const isNew = Object.keys(attributes).some((name) => !box.hasAttribute(name));
		for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
		if (isNew) {
			await change({ sitesOff: [MADE_UP] });
			await change({});
		}
		await type(DRAFT);
		return marks().length === 0;
	}
	async function asks() {
		await ask('page/picker');
		await settle(3000);
		box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		return asked().at(-1)?.request;
	}

	const CASES: { readonly [N in keyof Settings]?: readonly [to: Settings[N], look: () => Promise<unknown>] } = {
		sitesOff: [[MADE_UP], status],
		kindsOff: [['resentment'], flagged],
		rulesOff: [['policy-wall/no-refund'], flagged],
		rulesOffAt: [[{ site: MADE_UP, rule: 'resentment/as-i-said' }], flagged],
		allowedWords: [['there is no refund'], flagged],
		level: ['gentle', flagged],
		breath: ['on', held],
		stripCorner: ['bottom-start', strip],
		isStripFolded: [true, strip],
		pausedUntil: [new Date(2026, 10, 18, 11).getTime(), flagged],
		sitesPaused: [[{ site: MADE_UP, until: new Date(2026, 10, 18, 11).getTime() }], flagged],
		heedsGramm: [false, () => declinedWith({ 'data-gramm': 'false' })],
		heedsSpellcheck: [true, () => declinedWith({ spellcheck: 'false' })],
		phrases: [[{ avoid: 'dear client', prefer: '' }], flagged],
		replyTrigger: ['slash', () => opensAt(';')],
		register: ['formal', asks],
	};
	test.each(Object.entries(CASES))('%s', async (name, [to, look]) => {
		const before = await look();
		await change({ [name]: to });
		expect(await look()).not.toEqual(before);
		await change({});
		expect(await look()).toEqual(before);
	});
});
