import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Answers, PageState, Request, toPage, toWorker } from '../../src/protocol.ts';

/**
 * A browser in memory for the extension's own pages: a worker and a page that answer as a test says, storage, tabs,
 * permissions, and the real English texts. A test file mocks `src/browser.ts` with `browserModule`.
 */

type Asked = keyof typeof toWorker | keyof typeof toPage;
type Reply<N extends Asked> = (request: Request<N>) => Answers[N] | Promise<Answers[N]>;

interface Tab {
	readonly id: number;
	readonly active?: boolean;
	readonly url?: string;
	readonly lastAccessed?: number;
}

const OURS = 'chrome-extension://concilia/';
const listeners = new Set<(changes: Record<string, { newValue: unknown }>, area: string) => void>();
const replies = new Map<string, (request: never) => unknown>();
let stored: Record<string, unknown> = {};

const event = <L,>(listeners: Set<L>) => ({
	addListener: (listener: L) => listeners.add(listener),
	removeListener: (listener: L) => listeners.delete(listener),
});

/** A line to a page that can say that it changed. */
function watched(tab: number) {
	const changed = new Set<() => void>();
	const line = { tab, changed };
	world.watched.push(line);
	return {
		onMessage: event(changed),
		onDisconnect: event(new Set<() => void>()),
		disconnect: () => world.watched.splice(world.watched.indexOf(line), 1),
	};
}

export const world = {
	/** The lines that are open from this page to tabs, with who listens for a change. */
	watched: [] as { readonly tab: number; readonly changed: Set<() => void> }[],
	activated: new Set<() => void>(),
	updated: new Set<(tab: number, change: { readonly status?: string }) => void>(),
	/** Every message asked of worker and page, in order. */
	asked: [] as { readonly name: string; readonly request: unknown }[],
	tabs: [] as Tab[],
	/** The id of the tab this page is; null for a popup. */
	self: null as number | null,
	granted: true,
	/** What the browser says we may work on. */
	origins: [] as readonly string[],
	saysYes: true,
	copied: [] as string[],
	opened: [] as string[],
	canCopy: true,
	canStore: true,

	/** What the worker or the page answers. A name that was never answered for is as if nobody were there. */
	answer<N extends Asked>(name: N, reply: Reply<N>) {
		replies.set(name, reply);
	},
	settings: () => (stored.settings ?? {}) as Record<string, unknown>,
	reset(settings: Record<string, unknown> = {}) {
		Object.assign(world, {
			asked: [],
			tabs: [{ id: 1, active: true }],
			self: null,
			granted: true,
			origins: [],
			saysYes: true,
		});
		Object.assign(world, { copied: [], opened: [], canCopy: true, canStore: true });
		stored = { settings };
		replies.clear();
		listeners.clear();
		world.watched.length = 0;
		world.activated.clear();
		world.updated.clear();
		world.answer('pledge/list', () => ({ pledges: [], unreadable: 0 }));
		world.answer('waiting/list', () => []);
		world.answer('record/list', () => ({ weeks: [], replies: [] }));
		world.answer('reply/suggest', () => []);
		world.answer('reply/used', () => null);
	},
};

async function send(message: { name: string; request: unknown }) {
	const reply = replies.get(message.name);
	if (!reply) throw new Error('Could not establish connection. Receiving end does not exist.');
	world.asked.push(message);
	try {
		return { ok: true, value: await reply(message.request as never) };
	} catch (error) {
		return { ok: false, error: String(error) };
	}
}

const browser = {
	runtime: {
		getURL: (path: string) => OURS + path,
		getManifest: () => ({ version: '1.2.3' }),
		openOptionsPage: async () => world.opened.push('options'),
		sendMessage: send,
		onMessage: { addListener() {}, removeListener() {} },
	},
	tabs: {
		query: async () => world.tabs,
		create: async ({ url }: { url: string }) => world.opened.push(url),
		getCurrent: async () => world.tabs.find(({ id }) => id === world.self),
		connect: (tab: number) => watched(tab),
		onActivated: event(world.activated),
		onUpdated: event(world.updated),
		sendMessage: (_tab: number, message: { name: string; request: unknown }) => send(message),
	},
	storage: {
		local: {
			get: async (key: string) => ({ [key]: stored[key] }),
			async set(change: Record<string, unknown>) {
				if (!world.canStore) throw new Error('QuotaExceededError');
				stored = { ...stored, ...change };
				const changes = Object.fromEntries(Object.entries(change).map(([key, newValue]) => [key, { newValue }]));
				for (const listener of listeners) listener(changes, 'local');
			},
		},
		onChanged: {
			addListener: (listener: never) => listeners.add(listener),
			removeListener: (listener: never) => listeners.delete(listener),
		},
	},
	permissions: {
		contains: async () => world.granted,
		getAll: async () => ({ origins: world.origins }),
		async request() {
			world.granted = world.saysYes;
			return world.saysYes;
		},
		async remove({ origins }: { origins: readonly string[] }) {
			world.granted = false;
			world.origins = world.origins.filter((one) => !origins.includes(one));
			return true;
		},
	},
	commands: {
		getAll: async () => [
			{ name: '_execute_action', shortcut: '' },
			{ name: 'open-card', description: messages.command_open_card.message, shortcut: 'Alt+Shift+K' },
			{ name: 'open-picker', description: messages.command_open_picker.message, shortcut: 'Alt+Shift+R' },
			{ name: 'open-panel', description: messages.command_open_panel.message, shortcut: '' },
		],
	},
	i18n: {
		getUILanguage: () => 'en-GB',
		getMessage(key: string, values: readonly string[] = []) {
			const text = (messages as Record<string, { message: string } | undefined>)[key]?.message ?? '';
			return text.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
		},
	},
};

export const browserModule = { browser };

/** `navigator.locks`, which this environment lacks: one after the other. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn(_name: string, work: () => unknown): Promise<unknown> {
	turn = turn.then(work, work);
	return turn;
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
if ('navigator' in globalThis && 'document' in globalThis) {
	Object.defineProperties(navigator, {
		locks: { value: { request: inTurn }, configurable: true },
		clipboard: {
			value: {
				async writeText(text: string) {
					if (!world.canCopy) throw new DOMException('Not allowed', 'NotAllowedError');
					world.copied.push(text);
				},
			},
			configurable: true,
		},
	});
}

/** A chat with an unhappy customer, as a page would tell of it. */
export const CHAT: PageState = {
	site: 'whatsapp',
	channel: 'chat',
	status: 'ready',
	customer: 'Amaka Obi',
	conversation: 'c1',
	addressee: 'Amaka Obi',
	likely: ['wrong-item', 'refund'],
	mood: 'angry',
	missing: ['apology'],
	manner: null,
	facts: { size: '42' },
	unrecognised: [],
};

let root: Root | undefined;

/** Shows the page, in place of the one before, and waits for what it asks for. */
export async function show(page: ReactNode): Promise<void> {
	await hide();
	document.documentElement.lang = 'en';
	document.title = 'test';
	const place = document.createElement('div');
	document.body.replaceChildren(place);
	await settle(() => {
		root = createRoot(place);
		root.render(page);
	});
}

export async function hide(): Promise<void> {
	await act(async () => root?.unmount());
	root = undefined;
}

/** Does something and lets every promise it started come to its end. */
export async function settle(work: () => unknown = () => {}): Promise<void> {
	await act(async () => {
		await work();
		// A chain of answers is as many turns long as it has links; none here has more than these.
		for (let turn = 0; turn < 30; turn++) await Promise.resolve();
	});
}

/** What stands on the page, hidden parts left out, in one line. */
export function text(selector = 'body'): string {
	const copy = document.querySelector(selector)?.cloneNode(true) as HTMLElement | undefined;
	for (const hidden of copy?.querySelectorAll('[hidden], .only-read') ?? []) hidden.remove();
	return (copy?.textContent ?? '').replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');
}

/** The element a person would call so: a button, tab, link or input by its name. */
export function named<E extends HTMLElement = HTMLElement>(name: string | RegExp): E {
	const all = [...document.querySelectorAll<E>('button, a, input, textarea, summary, [role=textbox]')];
	const fits = (element: E) => !element.closest('[hidden]') && namesOf(element).some((one) => isName(one, name));
	const found = all.filter(fits);
	if (found.length === 0)
		throw new Error(`nothing is called ${name} in: ${all.map((one) => namesOf(one)).join(' | ')}`);
	return found[0]!;
}

function isName(one: string, name: string | RegExp): boolean {
	return typeof name === 'string' ? one === name : name.test(one);
}

function namesOf(element: HTMLElement): string[] {
	const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
	const all = [element.getAttribute('aria-label'), ...[element, ...labels].map((one) => one.textContent)];
	return all.flatMap((one) => (one ? [one.trim().replace(/\s+/g, ' ')] : []));
}

export async function click(name: string | RegExp): Promise<void> {
	await settle(() => named(name).click());
}

export async function press(element: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
	await settle(() =>
		element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
	);
}

/** Writes in an input as a person would, and leaves it. */
export async function write(input: HTMLInputElement, value: string): Promise<void> {
	const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
	await settle(() => {
		set?.call(input, value);
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.dispatchEvent(new Event('change', { bubbles: true }));
		input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
	});
}
