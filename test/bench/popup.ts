/** The popup over an open chat, in a real Chromium with the built extension: how soon it can be used. */
import type extension from 'webextension-polyfill';
import { open, type Session, until } from '../browser/driver.ts';

declare const chrome: typeof extension;

const TIMES = 15;
/** Milliseconds: what is there sooner is there at once. */
const GOAL = 100;

export async function run(): Promise<void> {
	const session = await open('chrome');
	try {
		const chat = await session.extension('src/welcome/index.html');
		await chat.bringToFront();
		await until('the practice chat is there', () =>
			chat.evaluate(() => document.querySelector('[data-practice-box]') !== null),
		);
		const bare = await opened(session, 'src/popup/index.html', '.tabs');
		const full = await opened(session, 'src/popup/index.html', '.reply[aria-selected="true"]');
		console.log(`popup, drawn:            best ${bare[0]} ms, median ${bare[Math.floor(TIMES / 2)]} ms`);
		console.log(
			`popup, a reply to take:  best ${full[0]} ms, median ${full[Math.floor(TIMES / 2)]} ms (goal ${GOAL} ms)`,
		);
	} finally {
		await session.close();
	}
}

/** From opening the page until this stands in it and is painted: milliseconds, the fastest first. */
async function opened(session: Session, path: string, selector: string): Promise<readonly number[]> {
	const times: number[] = [];
	for (let time = 0; time < TIMES; time++) {
		const page = await session.browser.newPage();
		await page.setViewport({ width: 380, height: 560 });
		await page.evaluateOnNewDocument((sought) => {
			const seen = new Promise<number>((resolve) => {
				const look = new MutationObserver(() => {
					if (!document.querySelector(sought)) return;
					look.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
				});
				look.observe(document, { childList: true, subtree: true, attributes: true });
			});
			Object.assign(globalThis, { seen });
		}, selector);
		await page.bringToFront();
		await page.goto(await session.inside((to) => chrome.runtime.getURL(to), path));
		times.push(Math.round((await page.evaluate('seen')) as number));
		await page.close();
	}
	return times.toSorted((a, b) => a - b);
}
