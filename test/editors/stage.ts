/** A real browser with one editor page in it, and the words a test needs: mount, type, press, see, ask. */
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Outcome } from '../../src/editors/index.ts';
import { type BrowserName, until } from '../browser/driver.ts';
import type { Built } from './pages.ts';

const ORIGIN = 'https://web.whatsapp.com';

interface Fixture {
	mount(text: string): Promise<void>;
	text(): string;
	readonly box: HTMLElement;
}
declare const fixture: Fixture;

export async function launch(name: BrowserName, { extension }: Built): Promise<Browser> {
	const executablePath = findBrowser(name);
	if (!executablePath) throw new Error(`no ${name} found`);
	if (name === 'chrome') {
		const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
		return puppeteer.launch({ executablePath, headless: true, pipe: true, enableExtensions: [extension], args });
	}
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
	await browser.installExtension(extension);
	return browser;
}

export class Stage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	static async open(browser: Browser, { files }: Built): Promise<Stage> {
		const page = await browser.newPage();
		await page.setViewport({ width: 800, height: 600 });
		await page.setRequestInterception(true);
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (url.protocol !== 'https:' && url.protocol !== 'http:') return void request.continue();
			const file = url.origin === ORIGIN ? files.get(url.pathname) : undefined;
			void request.respond(
				file ? { status: 200, contentType: file.type, body: file.body } : { status: 404, body: 'not served' },
			);
		});
		if (process.env.SHOW_CONSOLE) {
			page.on('console', (message) => console.log('[page]', message.text()));
			page.on('pageerror', (error) => console.log('[page error]', error));
		}
		return new Stage(page);
	}

	private isOneLine = false;

	async go(kind: string): Promise<void> {
		this.isOneLine = kind.startsWith('input');
		await this.page.goto(`${ORIGIN}/${kind}`);
		await until(`${kind} is ready`, () => this.page.evaluate(() => 'ready' in document.documentElement.dataset));
		await this.page.evaluate(() => {
			const waiting = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
			document.addEventListener('editors:answer', (event) => {
				const answer = JSON.parse((event as CustomEvent<string>).detail);
				waiting.get(answer.id)?.(answer);
			});
			let last = 0;
			Object.assign(window, {
				ask: (name: string, args: unknown[]) =>
					new Promise((resolve) => {
						const id = ++last;
						waiting.set(id, resolve);
						document.dispatchEvent(new CustomEvent('editors:ask', { detail: JSON.stringify({ id, name, args }) }));
					}),
			});
		});
	}

	/** Asks the content script. */
	async ask<T>(name: string, ...args: unknown[]): Promise<T> {
		const answer = await this.page.evaluate(
			(called, given) =>
				(window as never as { ask(n: string, a: unknown): Promise<{ value: unknown; error?: string }> }).ask(
					called,
					given,
				),
			name,
			args,
		);
		if (answer.error) throw new Error(`${name}: ${answer.error}`);
		return answer.value as T;
	}

	/** A new editor holding this text, in the care of `src/editors`, with the caret at the end. */
	async mount(text: string): Promise<void> {
		await this.page.evaluate(async (words) => {
			await fixture.mount(words);
			fixture.box.focus();
		}, text);
		await this.ask('edit');
		await this.caretTo(this.isOneLine ? text.replaceAll('\n', ' ').length : text.length, 'Control+End');
	}

	/** Sends the caret there by keys, and waits until the editor has it there. */
	async caretTo(offset: number, start = 'Control+Home'): Promise<void> {
		await this.press(start);
		if (start === 'Control+Home') await this.press('ArrowRight', offset);
		await until(`the caret is at ${offset}`, async () => (await this.ask('caret')) === offset, 2000);
	}

	/** Selects `length` characters by keys, from the offset on. */
	async selectTo(offset: number, length: number): Promise<void> {
		await this.caretTo(offset);
		await this.press('Shift+ArrowRight', length);
		await until('they are selected', async () => (await this.ask('caret')) === offset + length, 2000);
	}

	/** What the editor says it holds. */
	model = (): Promise<string> => this.page.evaluate(() => fixture.text());
	read = (): Promise<string> => this.ask('read');
	insert = (text: string): Promise<Outcome> => this.ask('insert', text);

	async replace(words: string, text: string): Promise<Outcome> {
		const start = (await this.read()).indexOf(words);
		if (start < 0) throw new Error(`no “${words}” to replace`);
		return this.ask('replace', start, start + words.length, text);
	}

	/** The words that are painted, in order, by the page's own registry of highlights or by the mirror. */
	async painted(): Promise<string[]> {
		const seen = await this.page.evaluate(() => {
			const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
			const value = (fixture.box as HTMLTextAreaElement).value;
			const words = (range: AbstractRange) =>
				range instanceof Range ? range.toString() : value.slice(range.startOffset, range.endOffset);
			const at = (a: AbstractRange, b: AbstractRange) =>
				a instanceof Range && b instanceof Range ? a.compareBoundaryPoints(0, b) : a.startOffset - b.startOffset;
			return ranges.sort(at).map(words);
		});
		return seen.length > 0 ? seen : this.ask('mirrored');
	}

	type = (text: string): Promise<void> => this.page.keyboard.type(text);

	/** `Control+z`, `Shift+Enter`, `Home` … */
	async press(chord: string, times = 1): Promise<void> {
		const keys = chord.split('+') as KeyInput[];
		const last = keys.pop()!;
		for (const key of keys) await this.page.keyboard.down(key);
		for (let time = 0; time < times; time++) await this.page.keyboard.press(last);
		for (const key of keys.reverse()) await this.page.keyboard.up(key);
	}

	blur = (): Promise<void> => this.page.evaluate(() => document.getElementById('elsewhere')!.focus());
}
