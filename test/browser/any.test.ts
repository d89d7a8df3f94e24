/** The whole job on a site nobody has heard of, after the person let us in: boxes in the page, in a frame, in a form. */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Pledge } from '../../src/promises/pledge.ts';
import { DESK, serve } from '../pages/any/serve.ts';
import { allowed } from './allowed.ts';
import { askWorker } from './ask.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';
import { noPiece, piece, pieces, tabAt } from './on-page.ts';

declare const chrome: typeof extension;

const HARSH = 'As I already told you, there is no refund.';
const PROMISE = "I'm so sorry about this. I'll send your refund by Friday.";

describe.each(BROWSERS)('any other site in %s', (name) => {
	let session: Session;
	let dist: string;
	let page: Page;

	beforeAll(async () => {
		dist = await allowed(name, [`${DESK}*`]);
		session = await open(name, { dist });
		await until('the site is registered', () =>
			session.inside(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
		);
	});
	afterAll(async () => {
		await session?.close();
		await rm(dist, { recursive: true, force: true });
	});
	beforeEach(async () => {
		await page?.close();
		await ask('data/delete');
		page = await session.site(DESK, await serve());
		await page.bringToFront();
	});

	const ask = <T>(message: string, request?: unknown) => askWorker<T>(session, message, request);

	async function askPage<T>(message: string, request?: unknown): Promise<T> {
		const tab = await tabAt(session, DESK);
		const answer = await session.inside((id, one) => chrome.tabs.sendMessage(id, one), tab, { name: message, request });
		expect(answer).toMatchObject({ ok: true });
		return (answer as { value: T }).value;
	}

	const promises = async () => (await ask<{ pledges: Pledge[] }>('pledge/list', { state: 'open' })).pledges;
	const chip = () => piece(session, DESK, 'chip');
	const value = (selector: string) => page.$eval(selector, (box) => (box as HTMLTextAreaElement).value);
	const inFrame = () => page.evaluate(() => document.querySelector('iframe')!.contentDocument!.body.textContent ?? '');

	/** The card is there only once the words are underlined: asking for it is asking whether they are. */
	const openCard = () => until('the card opens', () => askPage<boolean>('page/card'));

	async function typeInFrame(text: string) {
		const frame = await (await page.$('iframe'))!.boundingBox();
		await page.mouse.click(frame!.x + 40, frame!.y + 30);
		await page.keyboard.type(text);
	}

	test('a textarea: hint, fix, one undo', async () => {
		await page.click('#reply');
		await page.keyboard.type(HARSH);
		await openCard();
		const card = await piece(session, DESK, 'card');
		expect(card.buttons.length).toBeGreaterThan(1);
		await page.keyboard.press('Enter');
		await until('the words are replaced', async () => (await value('#reply')) !== HARSH);
		await noPiece(session, DESK, 'card');
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await until('one undo takes it back', async () => (await value('#reply')) === HARSH);
	});

	test('a frame of the page: the card stands by the words, and the fix goes in', async () => {
		await typeInFrame(HARSH);
		await openCard();
		const card = await piece(session, DESK, 'card');
		const frame = await (await page.$('iframe'))!.boundingBox();
		expect(card.rect.y + card.rect.height).toBeGreaterThan(frame!.y - card.rect.height);
		expect(card.rect.y).toBeLessThan(frame!.y + frame!.height + card.rect.height);
		await screenshot(page, `any-frame-${name}`);
		await page.keyboard.press('Escape');
		await noPiece(session, DESK, 'card');
		await page.keyboard.type('!');
		await until('the caret is back in the frame', async () => (await inFrame()) === `${HARSH}!`);
		await openCard();
		await piece(session, DESK, 'card');
		await page.keyboard.press('Enter');
		await until('the words are replaced', async () => !(await inFrame()).startsWith(HARSH));
	});

	test('a reply from the popup goes into the box last used, and nothing is sent', async () => {
		await page.click('#reply');
		expect(await askPage('page/state')).toMatchObject({ site: 'desk.shop.example', status: 'ready', customer: '' });
		const popup = await session.popup(page);
		await until('the popup has replies', () =>
			popup.evaluate((document) => {
				const first = document.querySelector<HTMLElement>('[role="option"]');
				return first !== null;
			}),
		);
		await popup.close();
		expect(await askPage('page/insert', { text: 'Good morning!\nHow can I help?' })).toBe('inserted');
		expect(await value('#reply')).toBe('Good morning!\nHow can I help?');
		expect(await page.evaluate(() => (window as never as { sent: string[] }).sent)).toEqual([]);
	});

	test.each([
		['Enter', () => page.keyboard.press('Enter')],
		['the button', () => page.click('#send')],
	])('a promise sent with %s is noted once, with the day', async (_, send) => {
		await page.click('#reply');
		await page.keyboard.type(PROMISE);
		await send();
		expect((await chip()).text).toMatch(/refund/);
		expect(await promises()).toMatchObject([{ site: 'desk.shop.example', customer: '', due: { kind: 'day' } }]);
		await until('the badge counts it', async () => (await session.badge()).text === '1');
	});

	test('sent from a frame', async () => {
		await typeInFrame(PROMISE);
		await piece(session, DESK, 'strip');
		await page.click('#send-framed');
		await until('it is noted', async () => (await promises()).length === 1);
	});

	test('sent with a form that loads another page', async () => {
		await page.click('#old');
		await page.keyboard.type(PROMISE);
		await piece(session, DESK, 'strip');
		await Promise.all([page.waitForSelector('#thanks'), page.click('#plain button')]);
		await until('it is noted', async () => (await promises()).length === 1);
	});

	test('what is discarded, or typed on, was never promised', async () => {
		await page.click('#reply');
		await page.keyboard.type(PROMISE);
		await page.click('#discard');
		await page.keyboard.type('no');
		await page.click('#reply');
		await page.keyboard.type('\n');
		// The next promise is noted after whatever the first may have led to.
		await page.keyboard.type("I'll call you tomorrow.");
		await page.keyboard.press('Enter');
		await until('the second is noted', async () => (await promises()).length > 0);
		expect(await promises()).toMatchObject([{ text: expect.stringContaining('call you') }]);
	});

	test('a password, an address, a card, a search and what is closed are left alone', async () => {
		for (const field of ['#password', '#search', '#email', '#card', '#sealed', '#closed']) {
			await page.click(field);
			await page.keyboard.type(HARSH);
		}
		expect(await askPage('page/card')).toBe(false);
		expect(await pieces(session, DESK)).toEqual([]);
	});

	test('a page whose whole body is another, with a box that comes late: in an open shadow root, zoomed and scaled', async () => {
		await page.click('#reply');
		await page.keyboard.type(HARSH);
		await openCard();
		await page.evaluate(() => {
			document.body.replaceWith(document.createElement('body'));
			const host = document.createElement('div');
			host.style.cssText = 'margin: 160px 40px; width: 500px; zoom: 1.3; transform: scale(0.9); transform-origin: 0 0';
			const root = host.attachShadow({ mode: 'open' });
			const box = root.appendChild(document.createElement('div'));
			Object.assign(box, { id: 'late', contentEditable: 'true' });
			box.style.cssText = 'min-height: 60px; border: 1px solid';
			box.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter') return;
				event.preventDefault();
				const row = document.body.appendChild(document.createElement('p'));
				row.textContent = box.textContent;
				box.textContent = '';
			});
			setTimeout(() => document.body.append(host), 200);
		});
		await noPiece(session, DESK, 'card');
		const box = () => page.evaluate(() => document.querySelector('div')?.shadowRoot?.querySelector('div')?.textContent);
		await until('the box is there', async () => (await box()) === '');
		const rect = await page.evaluate(() => {
			const { x, y, width, height } = document
				.querySelector('div')!
				.shadowRoot!.querySelector('div')!
				.getBoundingClientRect();
			return { x, y, width, height };
		});
		await page.mouse.click(rect.x + 30, rect.y + 20);
		await page.keyboard.type(HARSH);
		await openCard();
		const card = await piece(session, DESK, 'card');
		expect(card.rect.y + card.rect.height, 'right above the line, or right below it').toBeGreaterThan(rect.y - 40);
		expect(card.rect.y).toBeLessThan(rect.y + rect.height + 40);
		await screenshot(page, `any-unkind-${name}`);
		await page.keyboard.press('Enter');
		await until('the words are replaced', async () => (await box()) !== HARSH);
		await page.keyboard.press('End');
		await page.keyboard.type(` ${PROMISE}`);
		await page.keyboard.press('Enter');
		await until('it is noted', async () => (await promises()).length === 1);
	});

	// The last one: after it there is no extension.
	test('removed, its underlines are seen no more, in a frame either', async () => {
		await typeInFrame(HARSH);
		await openCard();
		await page.keyboard.press('Escape');
		await noPiece(session, DESK, 'card');
		/** Whether there are any, and what is said of whether they are to be seen. */
		const underlines = () =>
			page.evaluate(() => {
				const view = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
				const seen = view.getComputedStyle(view.document.documentElement).getPropertyValue('--concilia');
				return { areThere: [...view.CSS.highlights.keys()].some((one) => one.startsWith('concilia')), seen };
			});
		await until('they are there', async () => {
			const { areThere, seen } = await underlines();
			return areThere && seen === (name === 'firefox' ? '1' : '');
		});
		await session.remove();
		await page.keyboard.type('!');
		// Firefox stops every script of ours at once: what is there stays, but is not seen.
		await until('nothing underlined is seen', async () => {
			const { areThere, seen } = await underlines();
			return !areThere || seen === '0';
		});
		expect(await inFrame()).toBe(`${HARSH}!`);
		await screenshot(page, `any-gone-${name}`);
	});
});
