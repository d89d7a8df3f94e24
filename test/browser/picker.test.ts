/** The list of replies in the page, told in both browsers over the stand-in for WhatsApp Web. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { askWorker, hearComplaints } from './ask.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';
import { clickOn, isApart, type Piece, pieces, tabAt } from './on-page.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const SEND = '#main footer button[aria-label="Send"]';

describe.each(BROWSERS)('the list of replies in %s', (name) => {
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
		await intoBox();
	});
	afterEach(async () => {
		await page?.close();
		expect(complaints).toEqual([]);
	});

	const ask = <T>(message: string, request?: unknown) => askWorker<T>(session, message, request);

	/** A slash typed before anybody of ours listens opens nothing. */
	async function intoBox() {
		await until('our script listens', async () => {
			const tab = await tabAt(session, WHATSAPP);
			return session.inside((id) => chrome.tabs.sendMessage(id, { name: 'page/state' }), tab);
		});
		await page.click(BOX);
	}

	async function openByShortcut() {
		const tab = await tabAt(session, WHATSAPP);
		const answer = await session.inside((id) => chrome.tabs.sendMessage(id, { name: 'page/picker' }), tab);
		expect(answer).toEqual({ ok: true, value: true });
	}

	const settings = (change: Record<string, unknown>) =>
		session.inside((one) => chrome.storage.local.set({ settings: one }), change);
	const model = () => page.evaluate(() => fixture.model());
	const modelIs = (text: string) => until(`the box says "${text}"`, async () => (await model()) === text);
	const sent = () => page.evaluate(() => fixture.sent().length);
	const shown = async () => (await pieces(session, WHATSAPP)).find(({ kind }) => kind === 'picker');
	const isGone = () => until('the list is gone', async () => (await shown()) === undefined);
	/** The list, once it shows what is wanted. */
	const list = (is: (piece: Piece) => boolean = ({ options }) => options.length > 0) =>
		until('the list is there', async () => {
			const piece = await shown();
			return piece && is(piece) ? piece : null;
		});
	const titleOf = ({ text }: Piece['options'][number]) => text.split('\n')[0]!;
	const chosen = ({ options }: Piece) => options.find(({ isChosen }) => isChosen)!;
	const sendAt = () => page.$eval(SEND, (button) => button.getBoundingClientRect().toJSON());

	async function press(chord: string) {
		const keys = chord.split('+') as never[];
		for (const key of keys) await page.keyboard.down(key);
		for (const key of keys.reverse()) await page.keyboard.up(key);
	}

	/** The list for these words. */
	async function typed(words: string): Promise<Piece> {
		await page.keyboard.type(words);
		// What is typed is asked about when the box has drawn it.
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
		return list(({ options, state }) => options.length > 0 && state === 'ready');
	}

	test('a slash opens it, words filter it, Enter puts the reply in their place, one undo takes it back', async () => {
		await page.keyboard.type('Good morning. ');
		const first = await typed('/');
		expect(first.options.length).toBeGreaterThan(5);
		expect(first.field, 'the focus stays in the draft').toBeNull();
		expect(isApart(first.rect, await sendAt()), 'not over Send').toBe(true);
		const box = await page.$eval(BOX, (one) => one.getBoundingClientRect().toJSON());
		expect(first.rect.y + first.rect.height, 'nor over the draft').toBeLessThanOrEqual(box.y);
		await screenshot(page, `picker-${name}`);

		const found = await typed('thank');
		expect(found.options.length).toBeLessThan(first.options.length + 1);
		expect(titleOf(found.options[0]!).toLowerCase()).toContain('thank');
		await page.keyboard.press('ArrowDown');
		const next = await list((piece) => piece.options[1]?.isChosen === true);
		await screenshot(page, `picker-search-${name}`);
		expect(await model()).toBe('Good morning. /thank');

		await page.keyboard.press('Enter');
		await isGone();
		await until('the reply is there', async () => !(await model()).includes('/thank'));
		const text = await model();
		expect(text).toMatch(/^Good morning\. \S/);
		expect(text).not.toContain('{');
		expect(next.text.replace(/\s+/g, ' ')).toContain(text.slice('Good morning. '.length).replace(/\s+/g, ' '));
		expect(await sent(), 'that Enter was for the list').toBe(1);

		await press('Control+z');
		await modelIs('Good morning. /thank');
		expect(await shown(), 'what undo brings back asks for nothing').toBeUndefined();
		await page.keyboard.type('!');
		await modelIs('Good morning. /thank!');
	});

	test('Escape closes the list and nothing else; it stays closed for that slash', async () => {
		await typed('/re');
		await page.keyboard.press('Escape');
		await isGone();
		await page.keyboard.type('fund');
		await modelIs('/refund');
		expect(await shown()).toBeUndefined();
		expect(await page.evaluate(() => fixture.open()), 'the chat is still open').toBe('Amaka Obi');
		await page.keyboard.press('Enter');
		await until('it was sent as it is', async () => (await sent()) === 2);
	});

	test('what only looks like a trigger opens nothing, or closes at once', async () => {
		const text = 'Mon 12/11, 24/7 and/or 5 km/h; https://shop.example/late ok ;) / no';
		await page.keyboard.type(text);
		await modelIs(text);
		await isGone();
		await page.keyboard.press('Enter');
		await until('Enter sends', async () => (await sent()) === 2);
		await page.keyboard.type('see /usr/local');
		await modelIs('see /usr/local');
		await isGone();
		await page.keyboard.type(' /xqzvwk');
		await isGone();
	});

	test('deleting the words again brings the list back, deleting the slash closes it', async () => {
		await page.keyboard.type('/xqzvwk');
		await isGone();
		for (let letter = 0; letter < 6; letter++) await page.keyboard.press('Backspace');
		await list();
		await page.keyboard.press('Backspace');
		await isGone();
		await modelIs('');
	});

	test('keys pressed before the list is there act on it when it comes', async () => {
		const { options } = await typed('/thank');
		await page.keyboard.press('Escape');
		for (const _ of '/thank') await page.keyboard.press('Backspace');
		await page.keyboard.type('/thank');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await until('a reply is there', async () => /^[^/{}]+$/.test(await model()));
		expect(await sent()).toBe(1);
		const [, first] = options[1]!.text.split('\n');
		expect(await model()).toContain(first!.slice(0, 30));
	});

	test('a worker that was stopped is no hindrance', async () => {
		await session.killWorker();
		await page.keyboard.type('/');
		await list();
	});

	test('a click takes a reply, and the caret stays in the draft', async () => {
		const { options } = await typed('/thank');
		await clickOn(page, options[1]!.rect);
		await isGone();
		await until('the reply is there', async () => /^[^/{}]+$/.test(await model()));
		const text = await model();
		await page.keyboard.type(' Bye');
		await modelIs(`${text} Bye`);
	});

	test('a reply with gaps asks for them first', async () => {
		await page.keyboard.type('/late new date');
		const found = await list(({ options }) => options.some((one) => one.text.includes('{date}')));
		const at = found.options.findIndex((one) => one.text.includes('{date}'));
		for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown');
		await list(({ options }) => options[at]!.isChosen);
		await page.keyboard.press('Enter');
		await list(({ field }) => field === '');
		expect(await model(), 'nothing is put in yet').toBe('/late new date');
		await page.keyboard.press('Enter');
		await list(({ field }) => field === '');
		await page.keyboard.type('Friday');
		const form = await list(({ field }) => field === 'Friday');
		expect(form.text).toContain('Friday');
		await screenshot(page, `picker-form-${name}`);

		await page.keyboard.press('Escape');
		await list(({ field, options }) => field === null && options[at]!.isChosen);
		await page.keyboard.press('Enter');
		await list(({ field }) => field === '');
		await page.keyboard.type('Monday');
		await page.keyboard.press('Enter');
		await isGone();
		await until('the reply is there', async () => (await model()).includes('Monday'));
		expect(await model()).not.toMatch(/[{}/]/);
		expect(await sent()).toBe(1);
		const text = await model();
		await page.keyboard.type(' Bye');
		await modelIs(`${text} Bye`);
	});

	test('the shortcut opens it with a field to search in; Escape gives the caret back', async () => {
		await page.keyboard.type('Hello!');
		await press('ArrowLeft');
		await openByShortcut();
		await list(({ field, options }) => field === '' && options.length > 0);
		await page.keyboard.type('thank');
		await list(({ field }) => field === 'thank');
		await screenshot(page, `picker-shortcut-${name}`);
		await page.keyboard.press('Escape');
		await isGone();
		await page.keyboard.type(' you');
		await modelIs('Hello you!');

		await openByShortcut();
		await page.keyboard.type('thank');
		const found = await list(
			({ field, options }) => field === 'thank' && options[0] !== undefined && /thank/i.test(titleOf(options[0])),
		);
		expect(chosen(found)).toBe(found.options[0]);
		await page.keyboard.press('Enter');
		await isGone();
		await until('the reply stands at the caret', async () => /^Hello you[^!]+.*!$/s.test(await model()));
		expect(await sent()).toBe(1);
		await press('Control+z');
		await modelIs('Hello you!');
	});

	test('a page that keeps keys to itself: the pointer still works', async () => {
		// Before any script of ours hears of a key.
		await page.evaluateOnNewDocument(() => {
			const keep = (event: KeyboardEvent) => event.key.startsWith('Arrow') && event.stopImmediatePropagation();
			window.addEventListener('keydown', keep, { capture: true });
		});
		await page.reload();
		await intoBox();
		const { options } = await typed('/thank');
		await page.keyboard.press('ArrowDown');
		expect(titleOf(chosen(await list()))).toBe(titleOf(options[0]!));
		await clickOn(page, options[0]!.rect);
		await until('the reply is there', async () => /^[^/{}]+$/.test(await model()));
	});

	test('a box that takes nothing: the reply is on the clipboard, and the person is told', async () => {
		await page.evaluate(() => {
			const refuse = (event: Event) => {
				if (event.isTrusted) return;
				event.preventDefault();
				event.stopImmediatePropagation();
			};
			for (const type of ['beforeinput', 'paste']) window.addEventListener(type, refuse, { capture: true });
		});
		const { options } = await typed('/thank');
		await page.keyboard.press('Enter');
		const chip = await until('it is said', async () =>
			(await pieces(session, WHATSAPP)).find(({ kind }) => kind === 'chip'),
		);
		expect(chip.text).toContain('Paste it');
		expect(await model()).toBe('/thank');
		await screenshot(page, `picker-refused-${name}`);
		await page.evaluate(() => {
			const place = document.body.appendChild(document.createElement('textarea'));
			place.id = 'paste-here';
			place.focus();
		});
		// Only a real person's key pastes; the driver has a command for it.
		await page.keyboard.down('Control');
		await page.keyboard.press('v', { commands: ['Paste'] });
		await page.keyboard.up('Control');
		const [, first] = options[0]!.text.split('\n');
		await until('it can be pasted', async () =>
			(await page.$eval('#paste-here', (one) => (one as HTMLTextAreaElement).value)).startsWith(first!.slice(0, 30)),
		);
	});

	test('which character opens it, and whether any does, is a setting that takes effect at once', async () => {
		await typed(';');
		await page.keyboard.press('Backspace');
		await isGone();
		await settings({ replyTrigger: 'slash' });
		await page.keyboard.type('; ;');
		await modelIs('; ;');
		expect(await shown()).toBeUndefined();
		await typed(' /');
		await page.keyboard.press('Escape');
		await settings({ replyTrigger: 'off' });
		await page.keyboard.type(' /');
		await modelIs('; ; / /');
		expect(await shown()).toBeUndefined();
		await openByShortcut();
		await list();
	});

	test('dark, from right to left, at 200 % text in a small window', async () => {
		await page.evaluate(() => fixture.dark(true));
		expect((await typed('/')).theme).toBe('dark');
		await screenshot(page, `picker-dark-${name}`);
		await page.keyboard.press('Escape');
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl';
		});
		await page.setViewport({ width: 550, height: 380, deviceScaleFactor: 2 });
		const { rect } = await typed(' /refund');
		expect([rect.x >= 0, rect.y >= 0, rect.x + rect.width <= 550, rect.y + rect.height <= 380]).not.toContain(false);
		expect(isApart(rect, await sendAt())).toBe(true);
		await screenshot(page, `picker-small-rtl-${name}`);
	});
});
