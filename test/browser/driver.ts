/**
 * Drives a real Chromium or Firefox with the built extension in it. One interface for both, so that a story is written
 * once and told twice. Nothing here waits for time: `until` waits for a condition and says what it saw when it gives up.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type extension from 'webextension-polyfill';
import { findBrowser } from '../../scripts/browsers.mjs';
import { typesAtOnce } from './keys.ts';

/** The extension API, as evaluated functions find it. Firefox has both names. */
declare const chrome: typeof extension;

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Where a browser is; the tests' own install step has put one there. */
function executable(name: BrowserName): string {
	const path = findBrowser(name);
	if (!path) throw new Error(`no ${name} found: install it, or set ${name.toUpperCase()}_PATH`);
	return path;
}

const VIEWPORT = { width: 1100, height: 760 };
const GECKO_ID = 'concilia@concilia.example';
/** Firefox makes up a new one for each profile; a fixed one makes the extension's pages reachable. */
const GECKO_UUID = '5f0b7c2e-3d0a-4c6b-9a51-0c0ffee0c0de';

/** Under a driver this is 0, and Firefox asks without a pause whether a hidden tab has been put away: all of a core. */
export const CALM = { 'browser.tabs.remote.unloadDelayMs': 300 };

/** What a served page gets back for a request; undefined is answered with 404. */
export type Served = { body: string | Uint8Array; type: string; headers?: Record<string, string> };
/** Answers every request under one origin, by path. */
export type Routes = (path: string) => Served | undefined;

export interface Session {
	readonly name: BrowserName;
	readonly browser: Browser;
	/** A new tab at `https://<host>/`, with everything under that host served by `routes`. */
	site(url: string, routes: Routes): Promise<Page>;
	/** The same in a window that a page has opened: only such a one can close by itself. */
	window(url: string, routes: Routes, opener: Page): Promise<Page>;
	/** A page of the extension in a tab, as `src/options/index.html`. */
	extension(path: string): Promise<Page>;
	/** Evaluates in an extension page, where the extension API is. */
	inside<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
	badge(): Promise<{ text: string; colour: readonly number[]; title: string }>;
	/** Stops the background at once, as the browser does when it wants the memory. */
	killWorker(): Promise<void>;
	/** Shifts the background's clock and wakes it by its own alarm. Lasts until the worker dies. */
	travel(milliseconds: number): Promise<void>;
	/** Brings a page to the front, and resolves once the keys go to it. */
	front(page: Page): Promise<void>;
	/** Opens the real toolbar popup over this tab. */
	popup(over: Page): Promise<Popup>;
	/** The pane beside the page, once it is open; in Firefox this opens it, as a click of a person would. */
	panel(): Promise<Popup>;
	/** Takes the extension out of the running browser. */
	remove(): Promise<void>;
	/** Puts it in again, and resolves once its welcome page is open. */
	install(): Promise<void>;
	/** Closes the browser and starts it again with the same profile. */
	restart(): Promise<void>;
	close(): Promise<void>;
}

/** The real popup. In Firefox it is no page a driver can reach, so everything goes through evaluation. */
export interface Popup {
	evaluate<A extends unknown[], R>(work: (document: Document, ...args: A) => R | Promise<R>, ...args: A): Promise<R>;
	close(): Promise<void>;
}

/** The longest pause between two looks, in ms. */
const PAUSE = 50;

/**
 * Waits until `look` gives something true; then gives that. Fails with the last thing seen. Most of what is waited for is
 * there in a moment, so it looks again soon at first.
 */
export async function until<T>(what: string, look: () => Promise<T> | T, timeout = 30_000): Promise<NonNullable<T>> {
	const end = performance.now() + timeout;
	let seen: unknown;
	let pause = 2;
	for (;;) {
		try {
			const value = await look();
			if (value) return value as NonNullable<T>;
			seen = value;
		} catch (error) {
			seen = error;
		}
		if (performance.now() > end) throw new Error(`waited in vain until ${what}; last saw: ${String(seen)}`);
		await new Promise((next) => setTimeout(next, pause));
		pause = Math.min(pause * 2, PAUSE);
	}
}

export interface Options {
	/** The folder of an unpacked extension; ours unless a test brings its own. */
	readonly dist?: string;
	/** Whether a person is to see the browser. */
	readonly window?: boolean;
}

/** Launches a browser in a new profile with the built extension loaded. */
export async function open(name: BrowserName, options: Options = {}): Promise<Session> {
	const dist = options.dist ?? resolve('dist', name);
	if (!existsSync(join(dist, 'manifest.json'))) throw new Error(`${dist} is not built: npm run build`);
	const profile = await mkdtemp(join(tmpdir(), 'concilia-'));
	const launched = { profile, dist, headless: !options.window };
	return name === 'chrome' ? new ChromeSession(launched).start() : new FirefoxSession(launched).start();
}

interface Launched {
	readonly profile: string;
	readonly dist: string;
	readonly headless: boolean;
}

abstract class BaseSession implements Session {
	abstract readonly name: BrowserName;
	browser!: Browser;
	protected readonly launched: Launched;
	protected console!: Page;

	constructor(launched: Launched) {
		this.launched = launched;
	}

	protected abstract launch(): Promise<void>;
	protected abstract origin(): string;
	protected abstract go(page: Page, url: string): Promise<void>;
	abstract killWorker(): Promise<void>;
	protected abstract installed(): string;
	protected abstract shiftClock(milliseconds: number): Promise<void>;
	abstract popup(over: Page): Promise<Popup>;
	abstract panel(): Promise<Popup>;

	async start(): Promise<this> {
		await this.launch();
		await this.welcomed();
		return this;
	}

	/**
	 * The welcome page opens in front when it opens, after each start of the browser, for there the extension is installed
	 * anew: a page behind it gets no frames and may lose the keys that are typed.
	 */
	private async welcomed(): Promise<void> {
		this.console = await this.extension('src/options/index.html');
		await until('the welcome page is open', () =>
			this.inside(async () => {
				const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('src/welcome/index.html') });
				return tabs.some(({ status }) => status === 'complete');
			}),
		);
	}

	async site(url: string, routes: Routes): Promise<Page> {
		return this.serve(await this.newPage(), url, routes);
	}

	async window(url: string, routes: Routes, opener: Page): Promise<Page> {
		const opened = new Promise<Page | null>((resolve) => opener.once('popup', resolve));
		await opener.evaluate(() => void window.open('about:blank', '_blank', 'popup'));
		return this.serve(this.made((await opened)!), url, routes);
	}

	private async serve(page: Page, url: string, routes: Routes): Promise<Page> {
		await serve(page, new URL(url).origin, routes);
		await page.goto(url);
		return page;
	}

	private async newPage(): Promise<Page> {
		return this.made(await this.browser.newPage());
	}

	/** What is to be done with every new page. */
	protected made(page: Page): Page {
		return page;
	}

	async extension(path: string): Promise<Page> {
		const page = await this.newPage();
		await this.go(page, `${this.origin()}/${path}`);
		return page;
	}

	inside<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
		return this.console.evaluate(work as never, ...(args as unknown as never[])) as Promise<R>;
	}

	badge() {
		return this.inside(async () => {
			const api = chrome.action;
			return {
				text: await api.getBadgeText({}),
				colour: await api.getBadgeBackgroundColor({}),
				title: await api.getTitle({}),
			};
		}) as Promise<{ text: string; colour: readonly number[]; title: string }>;
	}

	async travel(milliseconds: number): Promise<void> {
		await this.shiftClock(milliseconds);
		await this.inside(() => chrome.alarms.create('travelled', { when: Date.now() }));
	}

	async front(page: Page): Promise<void> {
		await until('the keys go to the page', async () => {
			await page.bringToFront();
			return page.evaluate(() => document.hasFocus());
		});
	}

	remove(): Promise<void> {
		return this.browser.uninstallExtension(this.installed());
	}

	async install(): Promise<void> {
		await this.browser.installExtension(this.launched.dist);
		await this.welcomed();
	}

	async restart(): Promise<void> {
		await this.browser.close();
		await this.start();
	}

	async close(): Promise<void> {
		await this.browser.close();
		await rm(this.launched.profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Answers this page's requests from now on: those under `origin` by `routes`, and every other with 404. */
export async function serve(page: Page, origin: string, routes: Routes): Promise<void> {
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		// A page that goes on or is closed while it loads takes its requests with it: what is asked no more needs no answer.
		// One that was needed is missed by the page, and its test says so.
		respond(request, origin, routes).catch((error: unknown) => console.warn(`${request.url()}: ${String(error)}`));
	});
}

async function respond(request: HTTPRequest, origin: string, routes: Routes): Promise<void> {
	const url = new URL(request.url());
	// Only a served site's own requests are ours to answer; nothing else may leave the machine.
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return request.continue();
	const served = url.origin === origin ? routes(url.pathname) : undefined;
	await request.respond(
		served
			? { status: 200, contentType: served.type, body: served.body, headers: served.headers ?? {} }
			: { status: 404, contentType: 'text/plain', body: 'not served' },
	);
}

class ChromeSession extends BaseSession {
	readonly name = 'chrome';
	private id = '';

	protected async launch(): Promise<void> {
		this.browser = await puppeteer.launch({
			executablePath: executable('chrome'),
			headless: this.launched.headless,
			pipe: true,
			userDataDir: this.launched.profile,
			enableExtensions: [this.launched.dist],
			defaultViewport: this.launched.headless ? VIEWPORT : null,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// Pictures show what stays, not what is on its way in.
				'--force-prefers-reduced-motion',
				'--lang=en-GB',
			],
		});
		const worker = await this.browser.waitForTarget((target) => target.type() === 'service_worker');
		this.id = new URL(worker.url()).host;
	}

	protected installed(): string {
		return this.id;
	}

	protected origin(): string {
		return `chrome-extension://${this.id}`;
	}

	protected async go(page: Page, url: string): Promise<void> {
		await page.goto(url);
	}

	protected override made(page: Page): Page {
		typesAtOnce(page.keyboard);
		return page;
	}

	private isWorker({ type, url }: { type: string; url: string }): boolean {
		return type === 'service_worker' && url.includes(this.id);
	}

	/** Asks the browser itself: the driver's own list may still hold a worker that has died. */
	async killWorker(): Promise<void> {
		const browser = await this.browser.target().createCDPSession();
		const running = async () => {
			const { targetInfos } = await browser.send('Target.getTargets');
			return targetInfos.filter((one) => this.isWorker(one)).map(({ targetId }) => targetId);
		};
		const before = await running();
		await until('the worker is gone', async () => {
			const left = (await running()).filter((one) => before.includes(one));
			for (const targetId of left) await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
			return left.length === 0;
		});
		await browser.detach();
	}

	/**
	 * Evaluates in the worker. Any message wakes it, one nobody knows included; each time it is another worker, so each
	 * time it is reached anew.
	 */
	private async inWorker(expression: string): Promise<void> {
		await until('the worker can be reached', async () => {
			await this.inside(() => chrome.runtime.sendMessage({ name: 'wake' }).catch(() => null));
			const target = this.browser.targets().findLast((one) => this.isWorker({ type: one.type(), url: one.url() }));
			const session = await target?.createCDPSession();
			const answer = await session?.send('Runtime.evaluate', {
				expression: `typeof chrome.alarms === 'object' && Promise.resolve(${expression}).then(() => 'done')`,
				awaitPromise: true,
			});
			await session?.detach();
			return answer?.result.value === 'done';
		});
	}

	protected async shiftClock(milliseconds: number): Promise<void> {
		await this.inWorker(`globalThis.Date = ((Before, shift) => class extends Before {
			constructor(...parts) {
				super(...(parts.length > 0 ? parts : [Before.now() + shift]));
			}
			static now = () => Before.now() + shift;
		})(Date, ${milliseconds})`);
	}

	async popup(over: Page): Promise<Popup> {
		await over.bringToFront();
		await this.inWorker('chrome.action.openPopup()');
		return this.view('src/popup/index.html');
	}

	panel(): Promise<Popup> {
		return this.view('src/panel/index.html');
	}

	/** A view of ours that is no tab. */
	private async view(path: string): Promise<Popup> {
		const tabs = await this.browser.pages();
		const target = await this.browser.waitForTarget(
			(one) => one.url().includes(`${this.id}/${path}`) && tabs.every((tab) => tab.target() !== one),
		);
		const page = await target.asPage();
		return {
			evaluate: (work, ...args) =>
				page.evaluate(`(${work})(document, ...${JSON.stringify(args)})`) as ReturnType<typeof work> as never,
			close: async () => {
				await page.close();
			},
		};
	}
}

/** What we use of the driver's raw connection to Firefox. */
interface Connection {
	send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>;
	send(method: 'script.evaluate', params: object): Promise<{ result: { type: string } }>;
}

class FirefoxSession extends BaseSession {
	readonly name = 'firefox';

	protected async launch(): Promise<void> {
		this.browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath: executable('firefox'),
			headless: this.launched.headless,
			defaultViewport: this.launched.headless ? VIEWPORT : null,
			userDataDir: this.launched.profile,
			args: ['--remote-allow-system-access'],
			extraPrefsFirefox: {
				'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
				// A temporary add-on is removed when Firefox closes; an installed one's storage and address stay.
				'extensions.webextensions.keepStorageOnUninstall': true,
				'extensions.webextensions.keepUuidOnUninstall': true,
				'extensions.openPopupWithoutUserGesture.enabled': true,
				'dom.disable_open_during_load': false,
				// The system's own notifications need a desktop; Firefox can draw them itself.
				'alerts.useSystemBackend': false,
				'ui.prefersReducedMotion': 1,
				...CALM,
				'intl.accept_languages': 'en-GB,en',
				'intl.locale.requested': 'en-GB',
			},
		});
		await this.browser.installExtension(this.launched.dist);
	}

	protected installed(): string {
		return GECKO_ID;
	}

	protected origin(): string {
		return `moz-extension://${GECKO_UUID}`;
	}

	/** The driver never hears that an extension page has loaded, so ask the page itself. */
	protected async go(page: Page, url: string): Promise<void> {
		const going = page.goto(url).catch(() => undefined);
		await until(`${url} has loaded`, () =>
			page.evaluate((to) => document.readyState === 'complete' && location.href === to, url),
		);
		void going;
	}

	/** Evaluates an expression in the browser's own window, as its developers' console would. */
	private async inBrowser(expression: string): Promise<void> {
		const { connection } = this.browser as never as { connection: Connection };
		const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
		const { context } = tree.result.contexts[0]!;
		const { result } = await connection.send('script.evaluate', {
			expression,
			awaitPromise: true,
			target: { context },
		});
		if (result.type !== 'success') throw new Error(`${expression}: ${JSON.stringify(result)}`);
	}

	/** Its own windows (a notice, the address bar) keep the keys though the page's tab is in front. */
	override async front(page: Page): Promise<void> {
		await page.bringToFront();
		await this.inBrowser('window.focus(), gBrowser.selectedBrowser.focus()');
		await super.front(page);
	}

	async killWorker(): Promise<void> {
		await this.inBrowser(
			`WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
		);
	}

	protected async shiftClock(milliseconds: number): Promise<void> {
		await this.inside(async (shift) => {
			const page = (await chrome.runtime.getBackgroundPage()) as never as { Date: DateConstructor };
			const Before = page.Date;
			page.Date = class extends Before {
				constructor(...parts: []) {
					super(...((parts.length > 0 ? parts : [Before.now() + shift]) as []));
				}
				static override now = () => Before.now() + shift;
			} as DateConstructor;
		}, milliseconds);
	}

	async popup(over: Page): Promise<Popup> {
		await over.bringToFront();
		// Whatever other panel is open (a popup left by the step before, a notice of the browser's) would be in the way.
		await this.inBrowser(
			`for (const panel of document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup()`,
		);
		await this.inside(() => chrome.action.openPopup());
		return this.view('popup');
	}

	async panel(): Promise<Popup> {
		const id = GECKO_ID.replace(/[^a-z0-9_-]/g, '_');
		await this.inBrowser(`SidebarController.show('${id}-sidebar-action')`);
		return this.view('sidebar');
	}

	/** A view of ours that is no tab. */
	private async view(type: 'popup' | 'sidebar'): Promise<Popup> {
		await until(`the ${type} is open`, () =>
			this.inside((kind) => chrome.extension.getViews({ type: kind })[0]?.document.readyState === 'complete', type),
		);
		return {
			evaluate: (work, ...args) =>
				this.console.evaluate(
					`(${work})(chrome.extension.getViews({ type: '${type}' })[0].document, ...${JSON.stringify(args)})`,
				) as ReturnType<typeof work> as never,
			close: async () => {
				if (type === 'sidebar') await this.inBrowser('SidebarController.hide()');
				else await this.inside(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
			},
		};
	}
}

/** Where the tests' pictures go; every one is meant to be looked at. */
export async function screenshot(page: Page, name: string): Promise<void> {
	await mkdir('test/browser/screenshots', { recursive: true });
	await page.screenshot({ path: `test/browser/screenshots/${name}.png` });
}
