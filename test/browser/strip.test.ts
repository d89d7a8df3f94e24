/** The strip at the compose box, told in both browsers over the stand-in for WhatsApp Web. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { hearComplaints } from './ask.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';
import { clickOn, isApart, noPiece, type Piece, piece, pieces, tabAt, underlined } from './on-page.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const SEND = '#main footer button[aria-label="Send"]';
const HARSH = 'As I already told you, there is no refund.';
const KIND =
	'I am so sorry about this, Amaka, I understand how upsetting it is. I am checking with the rider now and I will call you by 4pm today.';

describe.each(BROWSERS)('the strip in %s', (name) => {
	let session: Session;
	let page: Page;
	let complaints: string[];

	beforeAll(async () => {
		session = await open(name);
	});
	afterAll(() => session?.close());
	beforeEach(async () => {
		complaints = [];
		await session.inside(() => chrome.runtime.sendMessage({ name: 'data/delete' }));
		await set({});
		page = await session.site(WHATSAPP, await serve('current'));
		hearComplaints(page, complaints);
		await page.bringToFront();
		await page.click(BOX);
	});
	afterEach(async () => {
		await page?.close();
		expect(complaints).toEqual([]);
	});

	const settings = async () => {
		const { settings } = await session.inside(() => chrome.storage.local.get('settings'));
		return (settings ?? {}) as Record<string, unknown>;
	};
	const set = (change: Record<string, unknown>) =>
		session.inside((one) => chrome.storage.local.set({ settings: one }), change);
	const act = async (name: string) => {
		const tab = await tabAt(session, WHATSAPP);
		return session.inside(
			(id, what) => chrome.tabs.sendMessage(id, { name: 'page/hint', request: { act: what } }),
			tab,
			name,
		);
	};
	const strip = (is: (piece: Piece) => boolean = () => true) =>
		until('the strip is as wanted', async () => {
			const found = (await pieces(session, WHATSAPP)).find(({ kind }) => kind === 'strip');
			return found && is(found) ? found : null;
		});
	const list = () => piece(session, WHATSAPP, 'list');
	const model = () => page.evaluate(() => fixture.model());
	const sent = () => page.evaluate(() => fixture.sent().length);
	const rectOf = (selector: string) => page.$eval(selector, (one) => one.getBoundingClientRect().toJSON());
	const button = ({ buttons }: Piece, text: string) => buttons.find((one) => one.text === text)!;
	const chipSays = (words: string) =>
		until(`the chip says "${words}"`, async () =>
			(await pieces(session, WHATSAPP)).find(({ kind, text }) => kind === 'chip' && text.includes(words)),
		);
	const nothingUnderlined = () => until('nothing is underlined', async () => (await underlined(page)).length === 0);
	const hintsUnderlined = () => until('words are underlined', async () => (await underlined(page)).length > 0);

	test('says how the draft is, is in nobody’s way, and goes with the draft', async () => {
		await page.keyboard.type(HARSH);
		const seen = await strip(({ text }) =>
			/Sounds defensive 2.*sorry.*heard.*next step.*when/.test(text.replace(/\s+/g, ' ')),
		);
		expect(isApart(seen.rect, await rectOf(SEND)), 'not over Send').toBe(true);
		expect(isApart(seen.rect, await rectOf(BOX)), 'not over the draft').toBe(true);
		await screenshot(page, `strip-${name}`);
		await page.evaluate(() => fixture.dark(true));
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.up('Control');
		await page.keyboard.type(KIND);
		// Whoever types on is read in between.
		const isPromise = ({ text }: { readonly text: string }) => /^You promise: .*call by /.test(text);
		const kind = await strip(({ text, buttons }) => text.includes('Reads kind') && buttons.some(isPromise));
		expect(kind.theme, 'as the page is by now').toBe('dark');
		expect(kind.drawings).toContain('an apology: there');
		await screenshot(page, `strip-kind-${name}`);
		expect(await page.$eval(BOX, (box) => box.innerHTML)).not.toMatch(/concilia|strip/);
		const before = await sent();
		await page.keyboard.press('Enter');
		await until('it is sent', async () => (await sent()) === before + 1);
		await noPiece(session, WHATSAPP, 'strip');
		expect(await page.evaluate(() => fixture.model())).toBe('');
	});

	test('one press lists all hints; each opens its card; Escape gives the caret back', async () => {
		const draft = Array.from({ length: 8 }, (_, index) => `That is not my fault ${index}.`).join(' ');
		await page.keyboard.type(draft);
		const seen = await strip(({ text }) => text.includes('8 hints'));
		await clickOn(page, seen.buttons[0]!.rect);
		const all = await list();
		expect(all.buttons.filter(({ text }) => text.includes('my fault')).length).toBe(8);
		expect(all.isCut).toBe(false);
		await screenshot(page, `strip-list-${name}`);
		await page.keyboard.press('End');
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await noPiece(session, WHATSAPP, 'list');
		await piece(session, WHATSAPP, 'card');
		await page.keyboard.press('Escape');
		await noPiece(session, WHATSAPP, 'card');
		await page.keyboard.type('!');
		await until('typed on', async () => (await model()) === `${draft}!`);
	});

	test('folded to its shape and moved to another corner, and both are remembered', async () => {
		await page.keyboard.type(HARSH);
		const first = await strip(({ text }) => text.includes('Sounds defensive'));
		expect(await act('list')).toEqual({ ok: true, value: true });
		await clickOn(page, button(await list(), 'Show only the shape').rect);
		const folded = await strip(({ text }) => !text.includes('Sounds defensive'));
		expect(folded.rect.width).toBeLessThan(first.rect.width / 3);
		await screenshot(page, `strip-folded-${name}`);
		await act('list');
		await clickOn(page, button(await list(), 'Move to the next corner').rect);
		const box = await rectOf(BOX);
		await strip(({ rect }) => Math.abs(rect.x - box.x) < 12);
		const { rect } = await strip();
		await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width - 30, box.y - 40, { steps: 5 });
		await page.mouse.up();
		await until('the corner is remembered', async () => (await settings()).stripCorner === 'top-end');
		await strip(({ rect }) => Math.abs(rect.x + rect.width - box.x - box.width) < 12);
		expect(
			(await pieces(session, WHATSAPP)).some(({ kind }) => kind === 'list'),
			'a drag is no press',
		).toBe(false);
		expect(await settings()).toMatchObject({ isStripFolded: true, stripCorner: 'top-end' });
	});

	test('paused for this message it is quiet, and back with the next one; promises are noted all the same', async () => {
		await page.keyboard.type(`${HARSH} I'll send your refund by Friday.`);
		await hintsUnderlined();
		await act('list');
		await clickOn(page, button(await list(), 'this message').rect);
		await nothingUnderlined();
		await strip(({ text }) => text.includes('Paused'));
		await screenshot(page, `strip-paused-${name}`);
		await page.keyboard.type(' No refunds.');
		expect(await underlined(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await chipSays('Promise noted');
		await page.keyboard.type(HARSH);
		await hintsUnderlined();
	});

	test('paused for an hour: resumed in time by itself, or with a press', async () => {
		await page.keyboard.type(HARSH);
		await hintsUnderlined();
		await set({ pausedUntil: Date.now() + 600_000 });
		await nothingUnderlined();
		await set({ pausedUntil: Date.now() + 4000 });
		await hintsUnderlined();
		await chipSays('Concilia is back');
		await set({ pausedUntil: Date.now() + 600_000 });
		const paused = await strip(({ text }) => text.includes('Paused'));
		await clickOn(page, button(paused, 'Resume').rect);
		await hintsUnderlined();
		expect((await settings()).pausedUntil).toBe(0);
	});

	test('paused for this chat, and on this site, until resumed', async () => {
		await page.keyboard.type(HARSH);
		await hintsUnderlined();
		await act('list');
		await clickOn(page, button(await list(), 'this chat today').rect);
		await nothingUnderlined();
		await act('list');
		await clickOn(page, button(await list(), 'Resume').rect);
		await hintsUnderlined();
		await act('list');
		await clickOn(page, button(await list(), 'this site today').rect);
		await nothingUnderlined();
		await until('it stands in the settings', async () =>
			JSON.stringify((await settings()).sitesPaused).includes('whatsapp'),
		);
		await clickOn(page, button(await strip(({ text }) => text.includes('Paused')), 'Resume').rect);
		await hintsUnderlined();
		expect((await settings()).sitesPaused).toEqual([]);
		await set({ sitesPaused: [{ site: 'whatsapp', until: Date.now() + 600_000 }] });
		await nothingUnderlined();
		await set({ sitesPaused: [{ site: 'whatsapp', until: Date.now() + 4000 }] });
		await hintsUnderlined();
		await chipSays('Concilia is back');
	});

	test('"never this phrase" is heeded, and taken back', async () => {
		await page.keyboard.type(HARSH);
		await hintsUnderlined();
		await act('next');
		const card = await piece(session, WHATSAPP, 'card');
		await screenshot(page, `strip-card-${name}`);
		const [words] = await underlined(page);
		await clickOn(page, button(card, 'Never this phrase').rect);
		await until('the words are left alone', async () => !(await underlined(page)).includes(words!));
		const chip = await chipSays('not flagged any more');
		await clickOn(page, button(chip, 'Undo').rect);
		await until('they are underlined again', async () => (await underlined(page)).includes(words!));
	});

	test('shortcuts go from hint to hint, put the first suggestion in, or leave the words', async () => {
		await page.keyboard.type(HARSH);
		await hintsUnderlined();
		await page.keyboard.press('Home');
		await act('next');
		const first = await piece(session, WHATSAPP, 'card');
		await act('next');
		await until('another card is there', async () => (await piece(session, WHATSAPP, 'card')).text !== first.text);
		await act('previous');
		await until('the first is back', async () => (await piece(session, WHATSAPP, 'card')).text === first.text);
		await page.keyboard.press('1');
		await until('the first way was put in', async () => !(await model()).includes('already told'));
		await act('dismiss');
		await nothingUnderlined();
	});

	test('a breath before a hot answer to an angry customer, once; the second press always sends', async () => {
		await set({ breath: 'on' });
		await page.evaluate(() => fixture.receive('You people are thieves!! I am furious, I want my money back NOW!'));
		await page.click(BOX);
		const before = await sent();
		await page.keyboard.type(HARSH);
		await strip(({ text }) => text.includes('Sounds defensive'));
		await page.keyboard.press('Enter');
		await chipSays('Press send again');
		expect(isApart((await piece(session, WHATSAPP, 'chip')).rect, (await strip()).rect), 'both can be read').toBe(true);
		await screenshot(page, `strip-breath-${name}`);
		expect(await model(), 'held').toBe(HARSH);
		await page.keyboard.press('Enter');
		await until('it is sent', async () => (await sent()) === before + 1);

		await page.keyboard.type(HARSH);
		await strip(({ text }) => text.includes('Sounds defensive'));
		await page.click(SEND);
		await clickOn(page, button(await chipSays('Press send again'), 'See suggestions').rect);
		await list();
		expect(await model(), 'held').toBe(HARSH);
		await page.keyboard.press('Escape');
		await noPiece(session, WHATSAPP, 'list');
		await page.click(SEND);
		await until('it is sent', async () => (await sent()) === before + 2);

		await page.keyboard.type(HARSH);
		await strip(({ text }) => text.includes('Sounds defensive'));
		await page.keyboard.press('Enter');
		await clickOn(page, button(await chipSays('Press send again'), 'Send as is').rect);
		await until('it is sent', async () => (await sent()) === before + 3);
	});

	test('beside another assistant, out of the text and the clipboard; away where the box says so', async () => {
		await page.evaluate((selector) => {
			document.querySelector(selector)!.addEventListener('input', ({ currentTarget }) => {
				const box = currentTarget as HTMLElement;
				const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode();
				if (!words?.nodeValue?.includes(' ')) return;
				const mark = document.createElement('span');
				mark.className = 'other-assistant';
				words.parentNode!.insertBefore(mark, words);
				mark.append(words);
			});
			document.addEventListener('copy', () => {
				(window as never as { copied: string }).copied = getSelection()!.toString();
			});
		}, BOX);
		await page.keyboard.type(HARSH);
		await hintsUnderlined();
		expect(await model()).toBe(HARSH);
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.press('c');
		await page.keyboard.up('Control');
		expect(await page.evaluate(() => (window as never as { copied: string }).copied.trim())).toBe(HARSH);
		expect(await page.$eval(BOX, (box) => box.outerHTML)).not.toMatch(/concilia/i);
		await page.$eval(BOX, (box) => box.setAttribute('data-gramm', 'false'));
		await set({ heedsGramm: true });
		await nothingUnderlined();
		await noPiece(session, WHATSAPP, 'strip');
		await set({ heedsGramm: false });
		await hintsUnderlined();
	});
});
