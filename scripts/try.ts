/**
 * The whole job on the practice chat: `node scripts/run.mjs scripts/try.ts BROWSER window|headless`. In a window it opens
 * the browser and leaves it to the person; headless it plays the scenario, says what happened and writes pictures.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type extension from 'webextension-polyfill';
import { type BrowserName, open, type Session, until } from '../test/browser/driver.ts';
import { underlined } from '../test/browser/on-page.ts';

declare const chrome: typeof extension;

const PICTURES = 'screenshots';
const BOX = '[data-practice-box]';
const SHARP = 'As I already told you, there is no refund.';
const PROMISE = "I'm so sorry about the mix-up, Amaka. I'll send your refund by Friday.";

let step = 0;
function say(what: string) {
	step++;
	console.log(`${step}. ${what}`);
}

async function picture(page: Page, name: string) {
	await page.screenshot({ path: `${PICTURES}/${step}-${name}.png` });
}

const draft = (page: Page) => page.$eval(BOX, (box) => box.textContent ?? '');

/** What the worker sends to a tab when the shortcut is pressed: a driver can't press a browser's own shortcuts. */
function pressShortcut(session: Session) {
	return session.inside(async () => {
		for (const tab of await chrome.tabs.query({})) {
			const message = { name: 'page/card' };
			if (tab.id !== undefined) await chrome.tabs.sendMessage(tab.id, message).catch(() => undefined);
		}
	});
}

async function play(session: Session) {
	await mkdir(PICTURES, { recursive: true });
	const page = await session.extension('src/welcome/index.html');
	await page.bringToFront();
	say('The welcome page is open, with a practice chat: Amaka was sent the wrong shoes.');
	await picture(page, 'welcome');

	await page.focus(BOX);
	await page.keyboard.type(SHARP);
	await until('words are underlined', async () => (await underlined(page)).length > 0);
	say(`Typed “${SHARP}” The words that hurt are underlined.`);
	await picture(page, 'underlined');

	await pressShortcut(session);
	// Our card's inside is closed to the page: what can be seen from here is that the focus went to it.
	await until('the card has the focus', () => page.evaluate(() => document.activeElement?.matches('[data-concilia]')));
	say('The shortcut opened a card that says why, and what to say instead.');
	await picture(page, 'card');
	await page.keyboard.press('Enter');
	await until('the suggestion is in the box', async () => (await draft(page)) !== SHARP);
	say(`Enter took the first suggestion. The draft is now: “${await draft(page)}”`);
	await picture(page, 'replaced');
	await page.keyboard.down('Control');
	await page.keyboard.press('KeyZ');
	await page.keyboard.up('Control');
	await until('one undo took it back', async () => (await draft(page)) === SHARP);
	say('One Ctrl+Z brought the old words back.');

	await page.evaluate(() => getSelection()?.selectAllChildren(document.activeElement!));
	await page.keyboard.type(PROMISE);
	await page.keyboard.press('Enter');
	await until('the badge counts the promise', async () => (await session.badge()).text === '1');
	say(`Sent “${PROMISE}” The badge on the toolbar icon shows 1.`);
	await picture(page, 'promised');

	await page.bringToFront();
	const popup = await session.extension('src/popup/index.html');
	await popup.setViewport({ width: 380, height: 600 });
	await until('the popup is filled', () => popup.evaluate(() => document.body.textContent.includes('Amaka')));
	say('The popup lists the promise, and replies that fit what Amaka wrote.');
	await picture(popup, 'popup');
	console.log(`\nPictures are in ${PICTURES}/. To try it yourself, run npm start where there is a display.`);
}

const [name, how] = process.argv.slice(3) as [BrowserName, 'window' | 'headless'];
if (how === 'window') {
	const session = await open(name, { window: true });
	console.log('Concilia is in the browser that just opened. Try it on the welcome page; close the browser to end.');
	await new Promise((closed) => session.browser.once('disconnected', closed));
} else {
	const session = await open(name);
	try {
		await play(session);
	} finally {
		await session.close();
	}
}
