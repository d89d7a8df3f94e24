/** A real browser with one editor page in it, and the words a test needs: mount, type, press, see, ask. */
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { Outcome } from '../../src/editors/index.ts';
import { type BrowserName, CALM, serve, until } from '../browser/driver.ts';
import { typesAtOnce } from '../browser/keys.ts';
import type { Built } from './pages.ts';

const ORIGIN = 'https://web.whatsapp.com';

/** What an editor page offers to its tests. */
export interface Fixture {
	mount(text: string): Promise<void>;
	text(): string;
	caret(): number | null;
	enters(): number;
	readonly box: HTMLElement;
}
declare const fixture: Fixture;
/** What `go` puts into the page. */
declare function ask(name: string, args: unknown[]): Promise<{ value?: unknown; error?: string }>;

export async function launch(name: BrowserName, { extension }: Built): Promise<Browser> {
	const executablePath = findBrowser(name);
	if (!executablePath) throw new Error(`no ${name} found`);
	if (name === 'chrome') {
		const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
		return puppeteer.launch({ executablePath, headless: true, pipe: true, enableExtensions: [extension], args });
	}
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		extraPrefsFirefox: CALM,
	});
	await browser.installExtension(extension);
	return browser;
}

/** Keys that are pressed many times, by the signs that WebDriver has for them. */
const SIGNS: Partial<Record<KeyInput, string>> = { ArrowRight: '\uE014' };

export class Stage {
	readonly page: Page;
	private readonly name: BrowserName;

	constructor(page: Page, name: BrowserName) {
		this.page = page;
		this.name = name;
	}

	static async open(browser: Browser, name: BrowserName, { files }: Built): Promise<Stage> {
		const page = await browser.newPage();
		if (name === 'chrome') typesAtOnce(page.keyboard);
		await page.setViewport({ width: 800, height: 600 });
		await serve(page, ORIGIN, (path) => files.get(path));
		if (process.env.SHOW_CONSOLE) {
			page.on('console', (message) => console.log('[page]', message.text()));
			page.on('pageerror', (error) => console.log('[page error]', error));
		}
		return new Stage(page, name);
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
		const answer = await this.page.evaluate((called, given) => ask(called, given), name, args);
		if (answer.error) throw new Error(`${name}: ${answer.error}`);
		return answer.value as T;
	}

	/** A new editor holding this text, in the care of `src/editors`, with the caret at the end. */
	async mount(text: string): Promise<void> {
		await this.place(text);
		await this.caretTo(this.isOneLine ? text.replaceAll('\n', ' ').length : text.length, 'Control+End');
	}

	/** The same, with the caret wherever it is. */
	async place(text: string): Promise<void> {
		await this.page.evaluate(async (words) => {
			await fixture.mount(words);
			fixture.box.focus();
		}, text);
		await this.ask('edit');
	}

	/** Sends the caret there by keys, and waits until the editor has it there. */
	async caretTo(offset: number, start = 'Control+Home'): Promise<void> {
		await until(`the caret is at ${offset}`, async () => {
			await this.press(start);
			if (start === 'Control+Home') await this.press('ArrowRight', offset);
			return (await this.ask('caret')) === offset && this.editorHasCaretAt(offset);
		});
	}

	/** Some editors hear of the caret a moment later than the page shows it; Slate at times never does, until it moves again. */
	async editorHasCaretAt(offset: number): Promise<boolean> {
		const own = () => this.page.evaluate(() => fixture.caret());
		await until(`the editor has its caret at ${offset}`, async () => [offset, null].includes(await own()), 1000);
		return true;
	}

	/** Selects `length` characters by keys, from the offset on, and waits until the editor has them selected. */
	async selectTo(offset: number, length: number): Promise<void> {
		await until('they are selected', async () => {
			await this.caretTo(offset);
			await this.press('Shift+ArrowRight', length);
			return this.editorHasCaretAt(offset + length);
		});
	}

	/** What the editor says it holds. */
	model = (): Promise<string> => this.page.evaluate(() => fixture.text());
	read = (): Promise<string> => this.ask('read');
	/** Both: what the editor says it holds, and what we read. */
	held = (): Promise<string[]> =>
		this.page.evaluate(async () => [fixture.text(), (await ask('read', [])).value as string]);
	insert = (text: string): Promise<Outcome> => this.ask('insert', text);

	async replace(words: string, text: string): Promise<Outcome> {
		const start = (await this.read()).indexOf(words);
		if (start < 0) throw new Error(`no “${words}” to replace`);
		return this.ask('replace', start, start + words.length, text);
	}

	/** The words that are painted, in order, by the page's own registry of highlights or by the mirror. */
	async painted(): Promise<string[]> {
		const seen = await this.page.evaluate(() => {
			const view = fixture.box.ownerDocument.defaultView as Window & typeof globalThis;
			const ranges = [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]);
			const value = (fixture.box as HTMLTextAreaElement).value;
			const inTree = (range: AbstractRange): range is Range => range instanceof view.Range;
			const words = (range: AbstractRange) =>
				inTree(range) ? range.toString() : value.slice(range.startOffset, range.endOffset);
			const order = (a: AbstractRange, b: AbstractRange) =>
				inTree(a) && inTree(b) ? a.compareBoundaryPoints(0, b) : a.startOffset - b.startOffset;
			return ranges.sort(order).map(words);
		});
		return seen.length > 0 ? seen : this.ask('mirrored');
	}

	/** How often the editor has heard of Enter since it was mounted. */
	enters = (): Promise<number> => this.page.evaluate(() => fixture.enters());

	/** What of ours is left for the page to find. */
	leftovers = (): Promise<number> =>
		this.page.evaluate(() => {
			const view = fixture.box.ownerDocument.defaultView as Window & typeof globalThis;
			const tree = fixture.box.getRootNode() as Document | ShadowRoot;
			return view.CSS.highlights.size + tree.adoptedStyleSheets.length;
		});

	/** Makes the box small, so that it scrolls, and the page around it zoomed and scaled. */
	cramp = (): Promise<void> =>
		this.page.evaluate(() => {
			const { box } = fixture;
			Object.assign(box.style, { width: '260px', height: '90px', overflow: 'auto', minHeight: '0', zoom: '1.2' });
			Object.assign(box.style, { transform: 'scale(0.9)', transformOrigin: '0 0' });
			// A body is scrolled by its window.
			const scroller = box === box.ownerDocument.body ? box.ownerDocument.documentElement : box;
			scroller.scrollTop = scroller.scrollHeight;
			box.scrollLeft = box.scrollWidth;
		});

	rightToLeft = (): Promise<void> =>
		this.page.evaluate(() => {
			fixture.box.dir = 'rtl';
		});

	/** Clicks in the middle of where these words are said to be; answers where that is in the box's own viewport. */
	async click(words: string): Promise<{ readonly x: number; readonly y: number } | null> {
		const start = (await this.read()).indexOf(words);
		const [rect] = await this.ask<[number, number, number, number][]>('rects', start, start + words.length);
		if (!rect) return null;
		const x = rect[0] + rect[2] / 2;
		const y = rect[1] + rect[3] / 2;
		const frame = await this.page.evaluate(() => {
			const outer = fixture.box.ownerDocument.defaultView?.frameElement;
			const { left = 0, top = 0 } = outer?.getBoundingClientRect() ?? {};
			return { x: left + (outer?.clientLeft ?? 0), y: top + (outer?.clientTop ?? 0) };
		});
		await this.page.mouse.click(frame.x + x, frame.y + y);
		return { x, y };
	}

	type = (text: string): Promise<void> => this.page.keyboard.type(text);

	/** `Control+z`, `Shift+Enter`, `Home` … */
	async press(chord: string, times = 1): Promise<void> {
		const keys = chord.split('+') as KeyInput[];
		const last = keys.pop()!;
		const { keyboard } = this.page;
		if (this.name === 'chrome') {
			const down = keys.map((key) => keyboard.down(key));
			const pressed = Array.from({ length: times }, () => keyboard.press(last));
			await Promise.all([...down, ...pressed, ...keys.reverse().map((key) => keyboard.up(key))]);
			return;
		}
		for (const key of keys) await keyboard.down(key);
		if (times > 1 && SIGNS[last]) await keyboard.type(SIGNS[last].repeat(times));
		else for (let time = 0; time < times; time++) await keyboard.press(last);
		for (const key of keys.reverse()) await keyboard.up(key);
	}

	/** Copies what is selected, or puts it in again, as a person does. Chromium wants to be told what the keys mean. */
	async clipboard(what: 'Copy' | 'Paste'): Promise<void> {
		await this.page.keyboard.down('Control');
		await this.page.keyboard.press(what === 'Copy' ? 'c' : 'v', { commands: [what] });
		await this.page.keyboard.up('Control');
	}

	blur = (): Promise<void> => this.page.evaluate(() => document.getElementById('elsewhere')!.focus());
}
