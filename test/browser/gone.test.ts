/** The extension goes while a page is open, with our pieces over it, and comes back: told in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { hearComplaints } from './ask.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';
import { piece, tabAt, underlined } from './on-page.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const HARSH = 'As I already told you, there is no refund.';

/** Whether what our element and our underlines go by says that they are not to be seen. */
function isHidden(): boolean {
	const host = document.querySelector('[data-concilia]')!;
	const isSeen = getComputedStyle(document.documentElement).getPropertyValue('--concilia') !== '0';
	return getComputedStyle(host).display === 'none' && !isSeen;
}

describe.each(BROWSERS)('removed under an open page in %s', (name) => {
	let session: Session;
	let page: Page;
	const complaints: string[] = [];

	beforeAll(async () => {
		session = await open(name);
		page = await session.site(WHATSAPP, await serve('current'));
		hearComplaints(page, complaints);
		await page.bringToFront();
		await page.click(BOX);
	});
	afterAll(() => session?.close());

	const hosts = () => page.evaluate(() => document.querySelectorAll('[data-concilia]').length);
	const painted = () => page.evaluate(() => [...CSS.highlights.keys()].filter((one) => one.startsWith('concilia')));
	const model = () => page.evaluate(() => fixture.model());

	test('at the next touch ours is gone, nothing is thrown, and the page works on', async () => {
		await page.keyboard.type(HARSH);
		await until('words are underlined', async () => (await underlined(page)).length > 0);
		const tab = await tabAt(session, WHATSAPP);
		const request = { name: 'page/hint', request: { act: 'list' } };
		await session.inside((id, one) => chrome.tabs.sendMessage(id, one), tab, request);
		const list = await piece(session, WHATSAPP, 'list');
		await session.remove();

		const { x, y } = list.buttons[1]!.rect;
		await page.mouse.click(x + 5, y + 5);
		// Firefox stops every script of ours at once: what is there stays until the page is loaded anew, but is not seen.
		await until('nothing of ours is seen', async () =>
			name === 'chrome' ? (await hosts()) === 0 && (await painted()).length === 0 : page.evaluate(isHidden),
		);
		await page.click(BOX);
		await page.keyboard.press('End');
		await page.keyboard.type(' Bye /');
		await until('what is typed stands there', async () => (await model()) === `${HARSH} Bye /`);
		if (name === 'chrome') expect([await hosts(), await painted()]).toEqual([0, []]);
		else expect(await page.evaluate(isHidden)).toBe(true);
		await screenshot(page, `gone-${name}`);
		const before = await page.evaluate(() => fixture.sent().length);
		await page.keyboard.press('Enter');
		await until('it is sent', async () => (await page.evaluate(() => fixture.sent().length)) === before + 1);
		expect(complaints).toEqual([]);
	});

	test('there again, it works in the same page, once', async () => {
		await session.install();
		await page.bringToFront();
		await page.click(BOX);
		await page.keyboard.type(HARSH);
		await until('words are underlined again', async () => (await underlined(page)).length === 2);
		await until('the strip is there', async () => (await hosts()) === 1);
		expect(complaints).toEqual([]);
	});
});
