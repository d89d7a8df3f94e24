/** What a chat page says of promises: before one is sent, once it is, and while it is open. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { askWorker, hearComplaints } from './ask.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';
import { clickOn, isApart, middleOf, noPiece, type Piece, piece, pieces, tabAt, underlined } from './on-page.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const SEND = '#main footer button[aria-label="Send"]';
const TITLE = '#main header [data-testid="conversation-info-header-chat-title"]';
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 24 * 3600_000;

describe.each(BROWSERS)('promises on the page in %s', (name) => {
	let session: Session;
	let page: Page;
	let complaints: string[];

	beforeAll(async () => {
		session = await open(name);
	});
	afterAll(() => session?.close());
	beforeEach(async () => {
		complaints = [];
		await ask('data/delete');
		page = await session.site(WHATSAPP, await serve('current'));
		hearComplaints(page, complaints);
		await page.bringToFront();
		await page.click(BOX);
	});
	afterEach(async () => {
		await page?.close();
		expect(complaints).toEqual([]);
	});

	const ask = <T>(message: string, request?: unknown) => askWorker<T>(session, message, request);

	async function openCard(): Promise<unknown> {
		const tab = await tabAt(session, WHATSAPP);
		return session.inside((id) => chrome.tabs.sendMessage(id, { name: 'page/card' }), tab);
	}

	const model = () => page.evaluate(() => fixture.model());
	const promises = async () => (await ask<{ pledges: Pledge[] }>('pledge/list', { state: 'open' })).pledges;
	const chip = () => piece(session, WHATSAPP, 'chip');
	const chipSays = (words: string) =>
		until(`the chip says "${words}"`, async () => {
			const found = await pieces(session, WHATSAPP);
			return found.find(({ kind, text }) => kind === 'chip' && text.includes(words));
		});
	const markNamed = (words: string) =>
		until(`the title is marked "${words}"`, async () => {
			const found = await pieces(session, WHATSAPP);
			return found.find((one) => one.kind === 'mark' && one.name.includes(words));
		});
	const button = ({ buttons }: Piece, text: string) => buttons.find((one) => one.text === text)!;
	const typed = (text: string) => page.keyboard.type(text);
	const focusIsInBox = () => page.evaluate((box) => document.activeElement?.matches(box), BOX);

	async function send(text: string) {
		await typed(text);
		await page.keyboard.press('Enter');
	}

	/** The next Saturday or Sunday that is not today: shops are closed by their settings. */
	function freeDay(): string {
		const today = new Date().getDay();
		return today === 6 ? 'Sunday' : 'Saturday';
	}

	test('a promise for a day off: hinted at, and another day put in its place', async () => {
		const free = freeDay();
		const said = `So sorry, Amaka. I'll refund you on ${free}, and thank you for waiting.`;
		await typed(said);
		const words = `on ${free}`;
		await until('the date is underlined', async () => (await underlined(page)).includes(words));
		const { x, y } = await middleOf(page, BOX, words);
		await page.mouse.click(x, y);
		const card = await piece(session, WHATSAPP, 'card');
		expect(card.text).toContain('You are closed then');
		expect(card.isCut).toBe(false);
		await screenshot(page, `owed-before-${name}`);
		const [way] = card.buttons.filter(({ text }) => /^on (?:Mon|Tues|Wednes|Thurs|Fri)day,? \w/.test(text));
		await clickOn(page, way!.rect);
		await noPiece(session, WHATSAPP, 'card');
		await until('another day is promised', async () => (await model()) === said.replace(words, way!.text));
		await until('nothing is underlined', async () => !(await underlined(page)).some((one) => one.startsWith('on ')));
		expect(await promises(), 'nothing is noted before it is sent').toEqual([]);
	});

	test('a date before what was promised already is hinted at in that chat alone', async () => {
		const tomorrow = DAYS[new Date(Date.now() + DAY).getDay()]!;
		await ask('data/delete');
		await send("I'll refund you in 20 days.");
		await chipSays('refund by');
		await typed(`I'll bring the shoes on ${tomorrow} and refund you in 9 days.`);
		await until('the earlier date is underlined', async () => (await underlined(page)).includes('in 9 days'));
		await page.evaluate(() => fixture.switchTo('Tunde Bello'));
		await page.click(BOX);
		await typed("I'll refund you on 3 April 2031. I'll refund you on 3 March 2031.");
		await until('the mark of the other chat is gone, and both dates are read', async () => {
			const found = await pieces(session, WHATSAPP);
			return found.every(({ kind }) => kind !== 'mark') && found.some(({ text }) => text.includes('+1'));
		});
		await until('nothing is underlined', async () => (await underlined(page)).length === 0);
	});

	test('noted: put right with the pointer, without taking the focus until asked', async () => {
		await send("I'll send your refund by Friday.");
		const noted = await chipSays('Promise noted: refund by Fri');
		expect(noted.buttons.map(({ text }) => text)).toEqual(['Change', 'Not a promise']);
		expect(await focusIsInBox()).toBe(true);
		await screenshot(page, `owed-chip-${name}`);
		await clickOn(page, button(noted, 'Change').rect);
		const form = await until('the form is there', async () => {
			const found = await chip();
			return button(found, 'Save') ? found : null;
		});
		expect(form.isCut).toBe(false);
		const sendButton = await page.$eval(SEND, (one) => one.getBoundingClientRect().toJSON());
		expect(isApart(form.rect, sendButton), 'the form is not over Send').toBe(true);
		await screenshot(page, `owed-form-${name}`);
		// The kind has the focus; a letter chooses.
		await page.keyboard.press('d');
		await clickOn(page, button(form, 'Save').rect);
		await chipSays('Promise noted: delivery by Fri');
		expect(await promises()).toMatchObject([{ what: 'delivery', state: { name: 'open' } }]);
		expect(await model(), 'nothing typed in the form is in the box').toBe('');
	});

	test('noted: by keyboard alone, and Escape goes back into the box and leaves the chat open', async () => {
		await send("I'll send your refund by Friday.");
		await chipSays('refund by Fri');
		await openCard();
		const focused = await until('the keys are in the chip', async () =>
			(await chip()).buttons.find(({ hasFocus }) => hasFocus),
		);
		expect(focused.text).toBe('Change');
		await page.keyboard.press('Enter');
		await until('the form is there', async () => button(await chip(), 'Save'));
		await page.keyboard.press('Escape');
		await until('the form is gone', async () => button(await chip(), 'Change')?.hasFocus);
		await page.keyboard.press('Escape');
		await noPiece(session, WHATSAPP, 'chip');
		expect(await page.evaluate(() => fixture.open())).toBe('Amaka Obi');
		await until('the box has the focus', focusIsInBox);
		await typed('Thank you');
		await until('what is typed stands there', async () => (await model()) === 'Thank you');
	});

	test('an hour by the Swahili clock is asked for', async () => {
		await send("I'll call you saa tatu asubuhi.");
		await chipSays('What time is that?');
		expect(await promises()).toMatchObject([{ what: 'call', due: { kind: 'someday' } }]);
		await screenshot(page, `owed-clock-${name}`);
	});

	test('a mark at the title says what is owed, follows it, and goes when it is kept', async () => {
		await send("I'll send your refund by Friday. I'll call you tomorrow.");
		const mark = await markNamed('2 open promises');
		const title = await page.$eval(TITLE, (one) => {
			const words = document.createRange();
			words.selectNodeContents(one);
			return words.getBoundingClientRect().toJSON();
		});
		expect(mark.text).toBe('2');
		expect(isApart(mark.rect, title), 'beside the words').toBe(true);
		expect(Math.abs(mark.rect.y + mark.rect.height / 2 - (title.y + title.height / 2))).toBeLessThan(4);
		await screenshot(page, `owed-mark-${name}`);

		await page.setViewport({ width: 800, height: 600 });
		await until('the mark has moved with the title', async () => {
			const { x } = await page.$eval(TITLE, (one) => {
				const words = document.createRange();
				words.selectNodeContents(one);
				const { right, y } = words.getBoundingClientRect();
				return { x: right, y };
			});
			return Math.abs((await markNamed('2 open promises')).rect.x - x) < 12;
		});

		await clickOn(page, (await markNamed('2 open promises')).rect);
		const list = await until('the list is there', async () => {
			const found = await chip();
			return found.buttons.filter(({ text }) => text === 'Kept').length === 2 ? found : null;
		});
		expect(list.isCut).toBe(false);
		await screenshot(page, `owed-list-${name}`);
		await clickOn(page, button(list, 'Kept').rect);
		await markNamed('1 open promise to');
		expect(await promises()).toHaveLength(1);

		await page.evaluate(() => fixture.switchTo('Tunde Bello'));
		await page.click(BOX);
		await noPiece(session, WHATSAPP, 'mark');
		await page.evaluate(() => fixture.switchTo('Amaka Obi'));
		await page.click(BOX);
		await markNamed('1 open promise to');
	});

	test('the mark is not over what lies over the title', async () => {
		await send("I'll send your refund by Friday.");
		await markNamed('1 open promise to');
		await page.evaluate(() => {
			const picture = document.createElement('dialog');
			Object.assign(picture.style, { width: '100vw', height: '100vh', maxWidth: 'none', maxHeight: 'none' });
			picture.id = 'picture';
			document.body.append(picture);
			document.body.addEventListener('click', () => picture.showModal(), { once: true });
		});
		await page.mouse.click(300, 300);
		await noPiece(session, WHATSAPP, 'mark');
		await page.evaluate(() => document.querySelector<HTMLDialogElement>('#picture')!.close());
		await page.click(BOX);
		await markNamed('1 open promise to');
	});
});
