/**
 * What typing costs in a real Chromium: the same page with the same editor in it bare, with Concilia, with the usual way
 * of underlining, boxes laid over the words at every frame, and with as many words highlighted once by the page itself,
 * which is what the browser takes for painting them. All in one browser, in turns, so that what disturbs one disturbs all.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { open, type Session, until } from '../browser/driver.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { median } from './median.ts';

const BOX = '#main footer [contenteditable="true"]';
const SIZES = [300, 3_000];
/** As many as there are ways: each is once the first, whose browser is cold, and once each of the others. */
const ROUNDS = 4;
/** A fast typist; the keys are what an agent goes on to write under a draft. */
const KEYS = 'and we will look into the rest of it for you today as well, with all the papers you sent to us. ';
const KEYS_A_SECOND = 12;
/** Typed before, and not counted: what a page does at the first pause and never again is not the cost of a key. */
const FIRST = 'Good morning, ';
const IDLE = 5_000;

const WORDS = 'As I already told you';

/** A draft of so many characters, with more to underline in it than is ever underlined at once. */
function draftOf(length: number): string {
	const plain = 'The parcel left our store in the morning and the rider has your number. ';
	const harsh = `${WORDS}, there is no refund. `;
	let text = '';
	for (let sentence = 0; text.length < length; sentence++) {
		const every = Math.max(1, Math.floor(length / plain.length / 10));
		text += sentence % every === 0 ? harsh : plain;
	}
	return text.slice(0, length);
}

/** The usual way, written for this comparison: at each frame after a key, a box over each line of each stretch of words. */
function drawOverlay(selector: string, words: string) {
	const box = document.querySelector<HTMLElement>(selector)!;
	const layer = document.body.appendChild(document.createElement('div'));
	layer.style.cssText = 'position: fixed; inset: 0; pointer-events: none; z-index: 9';
	let isAsked = false;
	const draw = () => {
		isAsked = false;
		layer.replaceChildren();
		const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
		let left = 10;
		for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
			const text = node.nodeValue ?? '';
			for (let at = text.indexOf(words); at >= 0 && left > 0; at = text.indexOf(words, at + 1), left--) {
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + words.length);
				for (const { left: x, top, width, height } of range.getClientRects()) {
					const line = layer.appendChild(document.createElement('div'));
					line.style.cssText = `position: absolute; left: ${x}px; top: ${top + height - 2}px; width: ${width}px; height: 2px; background: orange`;
				}
			}
		}
	};
	box.addEventListener('input', () => {
		if (isAsked) return;
		isAsked = true;
		requestAnimationFrame(draw);
	});
}

/** As many as Concilia underlines at once. */
const MOST = 6;

/** Has the browser paint words, and looks after nothing. */
function paintOnce(selector: string, words: string, most: number) {
	const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
	const painted = new Highlight();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.nodeValue ?? '';
		for (let at = text.indexOf(words); at >= 0 && painted.size < most; at = text.indexOf(words, at + 1)) {
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + words.length);
			painted.add(range);
		}
	}
	CSS.highlights.set('painted', painted);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('::highlight(painted) { text-decoration: underline wavy 2px orange }');
	document.adoptedStyleSheets.push(sheet);
}

interface Cost {
	/** Milliseconds of the page's main thread at work, and of script in it, a key: what others take of the core is not counted. */
	readonly task: number;
	readonly script: number;
	/** The longest event handling, in milliseconds. */
	readonly longest: number;
	/** Milliseconds of the main thread in five seconds without a key. */
	readonly idle: number;
	/** Bytes of script memory after a collection. */
	readonly heap: number;
}

const WAYS = ['bare', 'concilia', 'overlay', 'painted'] as const;
type Way = (typeof WAYS)[number];

async function metrics(cdp: CDPSession): Promise<Record<string, number>> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function heapOf(cdp: CDPSession): Promise<number> {
	for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
	return (await metrics(cdp)).JSHeapUsedSize!;
}

async function openPage(session: Session, way: Way): Promise<Page> {
	// Concilia knows one of the two hosts; the page is the same.
	const page = await session.site(way === 'concilia' ? WHATSAPP : `https://${way}.example/`, await serve('current'));
	await page.bringToFront();
	return page;
}

async function costOf(session: Session, way: Way, size: number): Promise<Cost> {
	const page = await openPage(session, way);
	const cdp = await page.createCDPSession();
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.click(BOX);
	await page.keyboard.sendCharacter(draftOf(size));
	await until('the draft is in the box', () => page.$eval(BOX, (box) => box.textContent !== ''));
	if (way === 'overlay') await page.evaluate(drawOverlay, BOX, WORDS);
	if (way === 'painted') await page.evaluate(paintOnce, BOX, WORDS, MOST);
	if (way === 'concilia')
		await until('words are underlined', () =>
			page.evaluate(() => [...CSS.highlights].some(([name, { size }]) => name.startsWith('concilia-') && size > 0)),
		);
	await page.evaluate(() => {
		const longest = { is: 0 };
		Object.assign(window, { longest });
		new PerformanceObserver((list) => {
			for (const one of list.getEntries() as PerformanceEventTiming[])
				longest.is = Math.max(longest.is, one.processingEnd - one.processingStart);
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
	// What the page does about a new draft is done.
	await quiet(cdp);

	await type(page, FIRST);
	await quiet(cdp);

	const before = await metrics(cdp);
	await type(page, KEYS);
	await quiet(cdp);
	const after = await metrics(cdp);
	await new Promise((resolve) => setTimeout(resolve, IDLE));
	const rested = await metrics(cdp);
	const per = (name: string) => ((after[name]! - before[name]!) * 1000) / KEYS.length;
	const cost = {
		task: per('TaskDuration'),
		script: per('ScriptDuration'),
		longest: await page.evaluate(() => (window as never as { longest: { is: number } }).longest.is),
		idle: (rested.TaskDuration! - after.TaskDuration!) * 1000,
		heap: await heapOf(cdp),
	};
	await page.close();
	return cost;
}

async function type(page: Page, keys: string): Promise<void> {
	const start = performance.now();
	for (const [index, key] of [...keys].entries()) {
		const due = start + (index * 1000) / KEYS_A_SECOND;
		await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
		await page.keyboard.press(key as never);
	}
}

/** Half a second in which the page's main thread has next to nothing to do. */
async function quiet(cdp: CDPSession): Promise<void> {
	let last = Number.NEGATIVE_INFINITY;
	await until('the page is quiet', async () => {
		const { TaskDuration: now } = await metrics(cdp);
		const isQuiet = now! - last < 0.005;
		last = now!;
		await new Promise((resolve) => setTimeout(resolve, 500));
		return isQuiet;
	});
}

/** The memory of a chat that is open and that nobody has clicked into. */
async function unusedHeap(session: Session, way: Way): Promise<number> {
	const page = await openPage(session, way);
	const cdp = await page.createCDPSession();
	await cdp.send('Performance.enable');
	await quiet(cdp);
	const heap = await heapOf(cdp);
	await page.close();
	return heap;
}

export async function run(): Promise<void> {
	const session = await open('chrome');
	try {
		console.log(`\nTyping in Chromium, ${KEYS_A_SECOND} keys a second, median of ${ROUNDS} rounds`);
		console.log('chars  way       ms/key  more than bare  script ms/key  longest event ms  idle ms/5 s  heap MB more');
		for (const size of SIZES) {
			const costs: Record<Way, Cost[]> = { bare: [], concilia: [], overlay: [], painted: [] };
			for (let round = 0; round < ROUNDS; round++) {
				for (let turn = 0; turn < WAYS.length; turn++) {
					const way = WAYS[(turn + round) % WAYS.length]!;
					costs[way].push(await costOf(session, way, size));
				}
			}
			const of = (way: Way, what: keyof Cost) => median(costs[way].map((cost) => cost[what]));
			for (const way of WAYS) {
				const more = (what: keyof Cost) => of(way, what) - of('bare', what);
				console.log(
					[
						String(size).padStart(5),
						way.padEnd(9),
						of(way, 'task').toFixed(2).padStart(6),
						more('task').toFixed(2).padStart(15),
						of(way, 'script').toFixed(2).padStart(14),
						Math.max(...costs[way].map((cost) => cost.longest))
							.toFixed(1)
							.padStart(17),
						of(way, 'idle').toFixed(0).padStart(12),
						(more('heap') / 2 ** 20).toFixed(2).padStart(13),
					].join(' '),
				);
			}
			const ratio =
				(of('concilia', 'script') - of('bare', 'script')) / (of('overlay', 'script') - of('bare', 'script'));
			console.log(`      script added by Concilia / by the overlay: ${ratio.toFixed(2)}`);
		}
		const unused = (await unusedHeap(session, 'concilia')) - (await unusedHeap(session, 'bare'));
		console.log(`A chat nobody has clicked into holds ${(unused / 2 ** 20).toFixed(2)} MB more than the bare page.`);
	} finally {
		await session.close();
	}
}
