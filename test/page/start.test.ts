// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Editor, Mark } from '../../src/editors/index.ts';
import { englishBook } from '../../src/english-book.ts';
import { openEnglish } from '../../src/pack.ts';
import { start } from '../../src/page/start.ts';
import type { Made, PageState } from '../../src/protocol.ts';
import type { Settings } from '../../src/settings.ts';
import type { Chat, SeenMessage, Site } from '../../src/sites/index.ts';
import { wordsId } from '../../src/sites/parts/hash.ts';
import { byHand } from './by-hand.ts';

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

const AMAKA: Chat = { customer: 'Amaka', key: 'a', weak: false, link: null };
const TUNDE: Chat = { customer: 'Tunde', key: 't', weak: false, link: null };
let chat: Chat;

const site: Site = {
	id: 'made-up',
	name: 'Made up',
	channel: 'mail',
	matches: [],
	composeBox: (element) => element.closest<HTMLElement>('[contenteditable]'),
	openBox: () => document.querySelector<HTMLElement>('[contenteditable]'),
	chat: () => chat,
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
	await settle(200);
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
	chat = AMAKA;
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

	test('a draft is read when its writer pauses, and now and then when nobody ever pauses', async () => {
		const write = async (text: string) => {
			box.textContent = text;
			box.dispatchEvent(new Event('input', { bubbles: true }));
			await settle(140);
		};
		await type('Hello');
		for (let letters = 0; letters < 50; letters++) await write(HARSH + '!'.repeat(letters));
		expect(marks(), 'not while they write').toEqual([]);
		await settle(200);
		expect(marks().length, 'a moment after').toBeGreaterThan(0);
		await type('');
		for (let letters = 0; letters < 110; letters++) await write(HARSH + '!'.repeat(letters));
		expect(marks().length, 'while they write and write').toBeGreaterThan(0);
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

	test('sites hear of every key that may send, shortcuts with a letter too, and of none that only writes', async () => {
		const heard = vi.spyOn(site, 'sends');
		const press = (how: KeyboardEventInit, target: Element = box) => {
			heard.mockClear();
			target.dispatchEvent(new KeyboardEvent('keydown', { ...how, bubbles: true }));
			return heard.mock.calls.length;
		};
		for (const how of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
			expect(press({ key: 's', ...how })).toBe(1);
		for (const key of ['Enter', '/']) expect(press({ key })).toBe(1);
		expect(press({ key: ' ' }, document.body.appendChild(document.createElement('button')))).toBe(1);
		expect(press({})).toBe(1);
		for (const key of ['s', 'S', 'é', '7', '.', ' ']) expect(press({ key })).toBe(0);
		heard.mockRestore();
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

describe('what is said of a promise', () => {
	const PLEDGE = { id: 'p', text: PROMISE, what: 'refund', due: { kind: 'someday' }, customer: 'Amaka' };
	let root: ShadowRoot;
	const attach = Element.prototype.attachShadow;
	const begin = async (more: Partial<Site> = {}) => {
		stop.abort();
		stop = new AbortController();
		await start({ ...site, ...more }, async () => openEnglish(englishBook), stop.signal);
		await type(PROMISE);
	};
	beforeEach(() => {
		vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
			root = attach.call(this, init);
			return root;
		});
		document.elementFromPoint = () => null;
		world.answer = (name) => (name === 'pledge/made' ? { ok: true, value: [PLEDGE] } : nobodyKnows(name));
	});
	afterEach(() => void vi.restoreAllMocks());
	const chip = () => root.querySelector('.chip')?.textContent;
	/** The app makes a new box in the place of the old one. */
	async function anew() {
		const old = box;
		box = document.createElement('div');
		box.setAttribute('contenteditable', 'true');
		old.replaceWith(box);
		box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
		await settle();
	}

	test('goes at once when another conversation is opened, and stays where only the box is made anew', async () => {
		await begin({ channel: 'chat' });
		await send();
		await anew();
		expect(chip()).toBe('page_noted');
		chat = TUNDE;
		await anew();
		expect(chip()).toBeUndefined();
	});

	test('with a key found only now a conversation is the same', async () => {
		chat = { ...AMAKA, weak: true };
		await begin({ channel: 'chat' });
		await send();
		chat = { ...AMAKA, key: 'phone:1' };
		await anew();
		expect(chip()).toBe('page_noted');
	});

	test('names its customer where the letter has gone and another conversation is open, and stays then', async () => {
		const inView = { ...AMAKA, customer: 'Ngozi', key: 'n' };
		await begin({
			chat: (one) => (one === null ? inView : chat),
			proof: async (element) => {
				element.remove();
				return 'letter';
			},
		});
		await send();
		expect(chip()).toBe('Amakapage_noted');
		document.body.append(box);
		chat = TUNDE;
		await anew();
		expect(chip()).toBe('Amakapage_noted');
		await settle(8000);
		expect(chip()).toBeUndefined();
	});
});

describe('a letter whose sending is undone in another window', () => {
	const LETTER = { conversation: 'a', customer: 'Amaka', message: 'letter:1', sentAt: 0, words: 'w1', kept: ['p'] };
	const withdrawn = () => world.asked.filter(({ name }) => name === 'pledge/withdraw').map(({ request }) => request);
	const TAKEN_BACK = [{ site: 'made-up', conversation: 'a', message: 'letter:1' }];
	const broughtBack = vi.fn<Required<Site>['broughtBack']>();
	const begin = async (more: Partial<Site> = {}) => {
		stop.abort();
		stop = new AbortController();
		await start({ ...site, broughtBack, ...more }, async () => openEnglish(englishBook), stop.signal);
	};
	beforeEach(() => {
		broughtBack.mockReset();
		broughtBack.mockResolvedValue(null);
		vi.stubGlobal('performance', { now: () => 5_000, timeOrigin: Date.now() });
		world.answer = (name) => (name === 'letter/undoable' ? { ok: true, value: [LETTER] } : nobodyKnows(name));
	});
	afterEach(() => void vi.unstubAllGlobals());

	test('found in the box of a page that has just been opened, it is undone: the page asks once, at its first box', async () => {
		broughtBack.mockImplementation(async () => box);
		await begin();
		expect(world.asked.some(({ name }) => name === 'letter/undoable')).toBe(false);
		await type('');
		expect(broughtBack.mock.lastCall?.slice(0, 2)).toEqual([{ key: 'a', customer: 'Amaka' }, 'w1']);
		expect(broughtBack.mock.lastCall?.[3], 'what stands there already counts').toBe(true);
		expect(withdrawn()).toEqual(TAKEN_BACK);
		expect(world.asked).toContainEqual({ name: 'pledge/reopen', request: { id: 'p' } });
		await type(HARSH);
		expect(world.asked.filter(({ name }) => name === 'letter/undoable')).toHaveLength(1);
	});

	test('a page that has long been open asks nothing; told of a letter it looks for what comes', async () => {
		vi.stubGlobal('performance', { now: () => 61_000, timeOrigin: -1 });
		await begin();
		await type(HARSH);
		expect(world.asked.some(({ name }) => name === 'letter/undoable')).toBe(false);
		await ask('page/letter', LETTER);
		await settle();
		expect(broughtBack.mock.lastCall?.[3]).toBe(false);
		expect(withdrawn()).toEqual([]);
	});

	test('the worker hears of a letter that promised or kept something, of its words a number alone', async () => {
		const pledge = { id: 'p', text: PROMISE, what: 'refund', due: { kind: 'someday' }, customer: 'Amaka' };
		const answers: Record<string, unknown> = { 'pledge/made': [pledge], 'letter/undoable': [] };
		world.answer = (name) => (name in answers ? { ok: true, value: answers[name] } : nobodyKnows(name));
		let sent = 0;
		await begin({ proof: async () => `letter:${++sent}` });
		await type('Good morning');
		await send();
		await type(PROMISE);
		await send();
		const told = world.asked.filter(({ name }) => name === 'letter/sent').map(({ request }) => request);
		expect(told).toEqual([
			{ ...LETTER, message: 'letter:2', sentAt: expect.any(Number), words: wordsId(PROMISE), kept: [] },
		]);
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
		box.dispatchEvent(byHand(new KeyboardEvent('keydown', { key: character, bubbles: true })));
		world.caret = 1;
		await type(character);
		await settle(3000);
		const opened = asked().length > before;
		box.dispatchEvent(byHand(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
		await type(DRAFT);
		return opened;
	}
	async function held() {
		const press = byHand(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
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
		box.dispatchEvent(byHand(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
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
