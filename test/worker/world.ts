import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import type { Answers, Request, Sender, toWorker } from '../../src/protocol.ts';
import { locksFree } from './environment.ts';

/**
 * A browser in memory with our worker in it: alarms that ring, notifications that stay, tabs, messages, and a worker
 * that can be killed after any single write. What storage, alarms and notifications hold survives; the worker does not.
 *
 * A test file mocks `src/browser.ts` and `pouchdb-browser` with `browserModule` and `pouchModule`.
 */

/** Chrome's rule: a write that has landed stays, and nothing after it happens. */
let dead = false;
let writesLeft = Number.POSITIVE_INFINITY;
/** How many writes every worker lives for. */
let lifetime = Number.POSITIVE_INFINITY;
let written = 0;
let deaths = 0;
const running = new Set<Promise<unknown>>();

class Killed extends Error {
	override name = 'Killed';
}

/** Performs one write, then dies if its time has come. The dead write nothing. */
async function write<T>(perform: () => T | Promise<T>): Promise<T> {
	if (dead) throw new Killed();
	const result = await perform();
	written++;
	if (--writesLeft <= 0) {
		dead = true;
		deaths++;
		throw new Killed();
	}
	return result;
}

/** Every notification created since the world began, in order. */
const notifications: { id: string; title: string; message: string; buttons: string[] }[] = [];
/** What the pages in tabs answer to `page/show`, and what they were asked. */
const pages = new Map<number, (message: unknown) => unknown>();
const opened: string[] = [];
const injected: { tab: number; files: readonly string[] }[] = [];
let tabs: { id: number; windowId: number; url: string; active: boolean; lastAccessed: number }[] = [];

interface Registered {
	readonly id: string;
	readonly matches: readonly string[];
	readonly js: readonly string[];
}

type Listener = (...args: unknown[]) => unknown;
/** The fake browser has no keyboard shortcuts. */
let onCommand: Listener | undefined;
/** Nor a menu of its own, nor permissions. */
let onMenu: Listener | undefined;
let onGranted: Listener | undefined;
let onTakenBack: Listener | undefined;
const menus = new Map<string, readonly string[]>();
const fake = fakeBrowser as never as Record<string, Record<string, Listener & { trigger: Listener }>>;

function writing(api: string, names: readonly string[]): Record<string, Listener> {
	return Object.fromEntries(names.map((name) => [name, (...args) => write(() => fake[api]?.[name]?.(...args))]));
}

const browser = {
	...fakeBrowser,
	i18n: {
		getUILanguage: () => 'en-GB',
		getMessage: (key: string, values: string | string[] = []) => [key, ...[values].flat()].join(' '),
	},
	action: {
		...fakeBrowser.action,
		openPopup: async () => {
			throw new Error('Could not find an active browser window.');
		},
		...writing('action', ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle']),
	},
	alarms: { ...fakeBrowser.alarms, ...writing('alarms', ['create', 'clear']) },
	notifications: {
		...fakeBrowser.notifications,
		...writing('notifications', ['clear']),
		create: (id: string, options: { title: string; message: string; buttons?: { title: string }[] }) => {
			// Firefox checks what it is given before it promises anything.
			if (world.isFirefox && 'buttons' in options) throw new Error('Property "buttons" is unsupported by Firefox');
			return write(async () => {
				if (world.refuseNotifications) throw new Error('no notification service');
				const { title, message, buttons = [] } = options;
				notifications.push({ id, title, message, buttons: buttons.map((button) => button.title) });
				return fakeBrowser.notifications.create(id, options as never);
			});
		},
	},
	runtime: {
		...fakeBrowser.runtime,
		getManifest: () => ({
			action: { default_popup: 'src/popup/index.html' },
			content_scripts: [{ matches: ['https://web.whatsapp.com/*'], js: ['src/page/main.js'] }],
		}),
	},
	storage: {
		...fakeBrowser.storage,
		local: { ...fakeBrowser.storage.local, ...writing('storage', []) },
	},
	scripting: {
		executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
			if (files) injected.push({ tab: target.tabId, files });
			return [{ result: files ? null : world.selected }];
		},
		getRegisteredContentScripts: async () => world.registered,
		registerContentScripts: async (scripts: readonly Registered[]) => {
			world.registered = [...world.registered, ...scripts];
		},
		unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
			world.registered = world.registered.filter(({ id }) => !ids.includes(id));
		},
	},
	tabs: {
		onRemoved: fakeBrowser.tabs.onRemoved,
		query: async ({ url }: { url?: string | string[] }) =>
			tabs.filter((tab) => url === undefined || [url].flat().some((pattern) => matches(pattern, tab.url))),
		get: async (id: number) => tabs.find((tab) => tab.id === id),
		create: async ({ url }: { url: string }) => {
			opened.push(url);
		},
		update: async (id: number, change: { active?: boolean; url?: string }) => {
			if (change.active) tabs = tabs.map((tab) => ({ ...tab, active: tab.id === id }));
			if (change.url) opened.push(`tab ${id}: ${change.url}`);
		},
		sendMessage: async (id: number, message: unknown) => {
			const page = pages.get(id);
			if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
			return { ok: true, value: await page(message) };
		},
	},
	commands: {
		onCommand: {
			addListener: (listener: Listener) => {
				onCommand = listener;
			},
		},
	},
	contextMenus: {
		removeAll: async () => menus.clear(),
		create: ({ id, documentUrlPatterns = [] }: { id: string; documentUrlPatterns?: readonly string[] }) =>
			menus.set(id, documentUrlPatterns),
		onClicked: {
			addListener: (listener: Listener) => {
				onMenu = listener;
			},
		},
	},
	permissions: {
		getAll: async () => ({ origins: world.origins }),
		onAdded: {
			addListener: (listener: Listener) => {
				onGranted = listener;
			},
		},
		onRemoved: {
			addListener: (listener: Listener) => {
				onTakenBack = listener;
			},
		},
	},
	windows: { update: async () => undefined },
};

function matches(pattern: string, url: string): boolean {
	return pattern.endsWith('*') ? url.startsWith(pattern.slice(0, -1)) : url === pattern;
}

for (const area of ['set', 'remove', 'clear'] as const) {
	const real = fakeBrowser.storage.local[area].bind(fakeBrowser.storage.local) as Listener;
	Object.assign(browser.storage.local, { [area]: (...args: unknown[]) => write(() => real(...args)) });
}

export const browserModule = { browser };

const DATABASE_WRITES = ['put', 'bulkDocs', 'destroy'];

function actualPouch(): Promise<{ default: typeof PouchDB }> {
	return vi.importActual('pouchdb-browser');
}

/** PouchDB whose writes can be the worker's last. */
export async function pouchModule(): Promise<{ default: unknown }> {
	const { default: actual } = await actualPouch();
	return {
		default: new Proxy(actual, {
			construct: (PouchDB, [name, options]) => mortal(new PouchDB(name, options)),
		}),
	};
}

function mortal(database: PouchDB.Database): PouchDB.Database {
	return new Proxy(database, {
		get(target, key) {
			const value = Reflect.get(target, key) as unknown;
			if (typeof value !== 'function') return value;
			if (!DATABASE_WRITES.includes(String(key))) return value.bind(target);
			return (...given: unknown[]) => write(() => value.apply(target, given));
		},
	});
}

function track<T>(work: Promise<T>): Promise<T> {
	running.add(work);
	const done = () => running.delete(work);
	work.then(done, done);
	return work;
}

/** Every handler that runs has ended. */
async function idle(): Promise<void> {
	while (running.size > 0) await Promise.allSettled(running);
	// Some listeners answer nobody: what they do is seen by the locks they hold.
	await locksFree();
}

let worker: Promise<unknown> | undefined;

/** Starts the worker if it is not running, as any event of the browser does. */
async function wake(): Promise<void> {
	if (dead) await world.stop();
	worker ??= start();
	await worker;
}

async function start(): Promise<unknown> {
	vi.resetModules();
	return import('../../src/worker/index.ts');
}

async function trigger(api: string, event: string, ...args: unknown[]): Promise<void> {
	await wake();
	// Nobody waits for what a listener returns, nor hears when it fails.
	const results = Promise.resolve(fake[api]?.[event]?.trigger(...args)).catch(() => undefined);
	await track(results);
	await idle();
}

const HOSTS: Readonly<Record<string, string>> = {
	whatsapp: 'web.whatsapp.com',
	instagram: 'www.instagram.com',
	gmail: 'mail.google.com',
	outlook: 'outlook.office.com',
};
/** The page of a site, as it asks about itself. */
export const pageOf = (site = 'whatsapp') => ({ url: `https://${HOSTS[site] ?? site}/`, tab: { id: 1 } });
export const POPUP = { url: fakeBrowser.runtime.getURL('/src/popup/index.html') };

/** What the extension's own pages ask in these tests unless told otherwise; pages ask all the rest. */
function isForPages(name: unknown, request: unknown): boolean {
	const isOurs =
		/^(?:data|own)\/|\/(?:list|lately|weeks|add|snooze|merge|open-chat|parts|synced|follow|settle|reopen|edit|not-a-promise)$/.test(
			String(name),
		);
	return isOurs && !(request as { of?: unknown } | undefined)?.of;
}

/** The site a request is about. */
function siteIn(request: unknown): string | undefined {
	const { site, of, made } = (request ?? {}) as { site?: string; of?: { site: string }; made?: { site: string } };
	return site ?? of?.site ?? made?.site;
}

export const world = {
	notifications,
	pages,
	opened,
	injected,
	/** The lines in the menu of a right click, and the pages that have them. */
	menus,
	/** What is selected in every page. */
	selected: '',
	/** The pages we may work in. */
	origins: ['https://web.whatsapp.com/*'] as string[],
	/** Content scripts registered by the worker; the browser keeps them over its sessions. */
	registered: [] as readonly Registered[],
	get tabs() {
		return tabs;
	},
	set tabs(open) {
		tabs = open;
	},
	/** How many writes there have been. */
	get written() {
		return written;
	},
	get isDead() {
		return dead;
	},
	get deaths() {
		return deaths;
	},
	/** The notifications that are up, by id. */
	shown: () => fakeBrowser.notifications.getAll(),

	/** A new profile, at this time. */
	async begin(now: Date): Promise<void> {
		lifetime = Number.POSITIVE_INFINITY;
		await world.stop();
		fakeBrowser.reset();
		const { default: PouchDB } = await actualPouch();
		for (const name of ['ledger', 'own-replies', 'own-backups', 'drawer']) await new PouchDB(name).destroy();
		[notifications, opened, injected].forEach((list) => {
			list.length = 0;
		});
		pages.clear();
		tabs = [];
		written = 0;
		deaths = 0;
		menus.clear();
		world.origins = ['https://web.whatsapp.com/*'];
		world.registered = [];
		world.selected = '';
		world.refuseNotifications = false;
		world.isFirefox = false;
		vi.useFakeTimers({ toFake: ['Date'], now });
	},

	/** The operating system shows none. */
	refuseNotifications: false,
	/** Notifications have no buttons. */
	isFirefox: false,

	/** The browser is closed and opened at that time: what it keeps in memory is gone. */
	async restart(now: Date): Promise<void> {
		await world.stop();
		await fakeBrowser.action.setBadgeText({ text: '' });
		await fakeBrowser.action.setTitle({ title: '' });
		await fakeBrowser.alarms.clearAll();
		for (const id of Object.keys(await world.shown())) await fakeBrowser.notifications.clear(id);
		vi.setSystemTime(now);
	},

	/** The worker dies right after the `count`-th write from now. */
	killAfter(count: number): void {
		writesLeft = count;
	},

	/** From now on every worker dies right after that many writes. */
	killEvery(count: number): void {
		writesLeft = lifetime = count;
	},

	/** Asks until there is an answer from a worker that lives, as the page and a person do. */
	async insist<T>(step: () => Promise<T>): Promise<T> {
		for (let tries = 0; tries < 100; tries++) {
			if (dead) await world.stop();
			try {
				const answer = await step();
				if (!dead) return answer;
			} catch (error) {
				if (!dead) throw error;
			}
		}
		throw new Error('never answered');
	},

	/** The browser stops the worker; the next event starts another. */
	async stop(): Promise<void> {
		dead = true;
		await idle();
		dead = false;
		worker = undefined;
		writesLeft = lifetime;
		for (const api of Object.values(fake)) {
			for (const member of Object.values(api ?? {})) {
				(member as { removeAllListeners?: () => void } | undefined)?.removeAllListeners?.();
			}
		}
	},

	/** What a page or the popup gets for a message; rejects when there is no answer or it is no. */
	async ask<N extends keyof typeof toWorker>(
		name: N,
		request?: Request<N>,
		sender: Sender = isForPages(name, request) ? POPUP : pageOf(siteIn(request)),
	): Promise<Answers[N]> {
		await wake();
		const envelope = await track(
			new Promise((respond) => {
				const heard = fake.runtime?.onMessage?.trigger({ name, request }, sender, respond) as Promise<unknown[]>;
				// A listener that says true answers later; when none does, nobody will.
				void heard.then((kept) => kept.includes(true) || respond(undefined));
			}),
		);
		await idle();
		if (dead || envelope === undefined) throw new Error(`${name}: nobody answered`);
		const { ok, value, error } = envelope as { ok: boolean; value: Answers[N]; error: string };
		if (!ok) throw new Error(error);
		return value;
	},

	/** An event of the browser: `runtime.onStartup`, `notifications.onClicked`… */
	fire: trigger,

	/** A keyboard shortcut is pressed over this tab. */
	async command(name: string, tab: { id: number } | undefined): Promise<void> {
		await wake();
		await onCommand?.(name, tab);
	},

	/** A line of our menu is chosen in this tab. */
	async menu(menuItemId: string, tab: { id: number } | undefined, selectionText?: string): Promise<void> {
		await wake();
		await onMenu?.({ menuItemId, selectionText }, tab);
	},

	/** The person lets us into a site. */
	async grant(origin: string): Promise<void> {
		await wake();
		world.origins = [...world.origins, origin];
		await onGranted?.();
		await idle();
	},

	/** The person takes that back. */
	async takeBack(origin: string): Promise<void> {
		await wake();
		world.origins = world.origins.filter((one) => one !== origin);
		await onTakenBack?.();
		await idle();
	},

	/** Lets time pass; every alarm on the way rings when it should. */
	async until(then: Date): Promise<void> {
		for (;;) {
			const [alarm] = await fakeBrowser.alarms.getAll();
			if (!alarm || alarm.scheduledTime > then.getTime()) break;
			if (alarm.scheduledTime > Date.now()) vi.setSystemTime(alarm.scheduledTime);
			const { name, periodInMinutes } = alarm;
			if (periodInMinutes) {
				const when = Date.now() + periodInMinutes * 60_000;
				await fakeBrowser.alarms.create(name, { when, periodInMinutes });
			} else await fakeBrowser.alarms.clear(name);
			await trigger('alarms', 'onAlarm', alarm);
		}
		vi.setSystemTime(then);
		if (dead) await world.stop();
	},

	async badge(): Promise<{ text: string; title: string }> {
		return { text: await fakeBrowser.action.getBadgeText({}), title: await fakeBrowser.action.getTitle({}) };
	},

	/** When the alarm is set for; fails when there is more than one. */
	async alarm(): Promise<Date | null> {
		const alarms = await fakeBrowser.alarms.getAll();
		if (alarms.length > 1) throw new Error(`${alarms.length} alarms`);
		return alarms[0] ? new Date(alarms[0].scheduledTime) : null;
	},
};
