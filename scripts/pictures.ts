/** Makes the pictures in README.md again from the built extension: `node scripts/run.mjs scripts/pictures.ts`. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type extension from 'webextension-polyfill';
import { localDayOf } from '../src/promises/due.ts';
import { lastWeeks } from '../src/promises/insight.ts';
import { open, type Session, until } from '../test/browser/driver.ts';
import { underlined } from '../test/browser/on-page.ts';

declare const chrome: typeof extension;

const FOLDER = 'docs';
const BOX = '[data-practice-box]';

/** What is seen of the page, or of a part of it with whatever lies over that. */
async function picture(page: Page, name: string, part = 'html') {
	const { x, y, width, height } = (await (await page.$(part))!.boundingBox())!;
	const seen = Math.min(height, page.viewport()!.height);
	await page.screenshot({ path: `${FOLDER}/${name}.png`, clip: { x, y, width, height: seen } });
	console.log(`${FOLDER}/${name}.png`);
}

/** A line that hurts in the practice chat, with the card that says so. */
async function card(session: Session) {
	const page = await session.extension('src/welcome/index.html');
	await page.setViewport({ width: 1000, height: 1200 });
	await page.bringToFront();
	await page.focus(BOX);
	await page.keyboard.type('As I already told you, no refund, no exchange.');
	await until('words are underlined', async () => (await underlined(page)).length > 0);
	await session.inside(async () => {
		for (const { id } of await chrome.tabs.query({}))
			if (id !== undefined) await chrome.tabs.sendMessage(id, { name: 'page/card' }).catch(() => undefined);
	});
	await until('the card is open', () => page.evaluate(() => document.activeElement?.matches('[data-concilia]')));
	await picture(page, 'card', '.practice');
	await page.keyboard.press('Escape');
}

/** Replies for what the practice customer wrote. */
async function popup(session: Session) {
	const page = await session.extension('src/popup/index.html');
	await page.setViewport({ width: 380, height: 600 });
	await page.bringToFront();
	await until('replies are there', () => page.evaluate(() => document.body.textContent?.includes('just wrote')));
	await picture(page, 'replies');
}

/** Eight weeks of made-up counts. */
async function insight(session: Session) {
	const record = Object.fromEntries(
		lastWeeks(new Date()).map((monday, index) => [
			localDayOf(monday),
			{
				shown: { blame: 9 - index, 'policy-wall': 6, 'vague-promise': 4 + (index % 3) },
				fixed: { blame: Math.min(6, 8 - index), 'policy-wall': Math.min(index, 6), 'vague-promise': 3 },
				replies: 11 + ((index * 7) % 9),
				answered: { quick: 14 + index * 2, fair: 12 - index, slow: 6 - (index % 5) },
			},
		]),
	);
	await session.inside((stored) => chrome.storage.local.set(stored), { record });
	const page = await session.extension('src/insight/index.html');
	await page.setViewport({ width: 860, height: 900 });
	await page.bringToFront();
	await until('the plots are there', () => page.evaluate(() => document.querySelector('.week') !== null));
	await picture(page, 'insight');
}

await mkdir(FOLDER, { recursive: true });
const session = await open('chrome');
try {
	await card(session);
	await popup(session);
	await insight(session);
} finally {
	await session.close();
}
