import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { BUILDS, serve, WHATSAPP, type WhatsAppBuild } from '../pages/whatsapp/serve.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';
import { clickOn, isApart, middleOf, noPiece, piece, pieces, tabAt, underlined } from './on-page.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const SEND = '#main footer button[aria-label="Send"]';
const HARSH = 'As I already told you, there is no refund.';
const PROMISE = "I'll send your refund by Friday.";

describe.each(BROWSERS)('WhatsApp Web in %s', (name) => {
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
	});
	afterEach(async () => {
		await page?.close();
		// Nothing of ours may be thrown into the page or complained of in its console.
		expect(complaints).toEqual([]);
	});

	/** Asks the worker, as the popup would. */
	async function ask<T>(message: string, request?: unknown): Promise<T> {
		const answer = await session.inside((one) => chrome.runtime.sendMessage(one), { name: message, request });
		expect(answer).toMatchObject({ ok: true });
		return (answer as { value: T }).value;
	}

	async function askPage<T>(message: string, request?: unknown): Promise<T> {
		const tab = await tabAt(session, WHATSAPP);
		const answer = await session.inside((id, one) => chrome.tabs.sendMessage(id, one), tab, { name: message, request });
		expect(answer).toMatchObject({ ok: true });
		return (answer as { value: T }).value;
	}

	async function start(build: WhatsAppBuild = 'current') {
		page = await session.site(WHATSAPP, await serve(build));
		page.on('pageerror', (error) => complaints.push(String(error)));
		page.on('console', (said) => {
			if (said.type() === 'error') complaints.push(said.text());
		});
		await page.bringToFront();
	}

	async function chat(build: WhatsAppBuild = 'current') {
		await start(build);
		await page.click(BOX);
	}

	const model = () => page.evaluate(() => fixture.model());
	const modelIs = (text: string) => until(`the box says "${text}"`, async () => (await model()) === text);
	const promises = async () => (await ask<{ pledges: Pledge[] }>('pledge/list', { state: 'all' })).pledges;
	const badgeIs = (text: string) => until(`the badge says ${text}`, async () => (await session.badge()).text === text);
	const card = () => piece(session, WHATSAPP, 'card');
	const noCard = () => noPiece(session, WHATSAPP, 'card');

	async function undo() {
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
	}

	async function clear() {
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.up('Control');
		await page.keyboard.press('Backspace');
		await modelIs('');
	}

	async function newLine() {
		await page.keyboard.down('Shift');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Shift');
	}

	/** The words underlined, as soon as they hold these. */
	const underlines = (words: string) =>
		until(`"${words}" is underlined`, async () => {
			const found = await underlined(page);
			return found.some((one) => one.includes(words)) ? found : null;
		});

	/** Types the harsh line, and says where its first underlined words are. */
	async function harsh() {
		await page.keyboard.type(HARSH);
		const [words] = await underlines('As I already told you');
		return middleOf(page, BOX, words!);
	}

	describe.each(BUILDS)('hint to fix, %s build', (build) => {
		test('hover: the card says why, a suggestion replaces just those words, one undo takes it back', async () => {
			await chat(build);
			const { x, y } = await harsh();
			await page.mouse.move(x, y);
			const { text, rect, buttons, isCut } = await card();
			expect(text).toContain('Resentment');
			expect(isCut).toBe(false);
			const send = await page.$eval(SEND, (button) => button.getBoundingClientRect().toJSON());
			expect(isApart(rect, send), 'the card is not over Send').toBe(true);
			expect(rect.y + rect.height, 'nor over the words').toBeLessThan(y);
			await screenshot(page, `whatsapp-card-${build}-${name}`);

			const suggestion = buttons[1]!;
			await clickOn(page, suggestion.rect);
			await noCard();
			const replaced = HARSH.replace('As I already told you', suggestion.text);
			await modelIs(replaced);
			expect(await page.$eval(BOX, (box) => box.textContent), 'what is seen is what would be sent').toBe(replaced);

			await undo();
			await modelIs(HARSH);
			await underlines('As I already told you');
			// The caret is back in the box, and what is typed now lands once.
			await page.keyboard.press('End');
			await page.keyboard.type(' Sorry');
			await modelIs(`${HARSH} Sorry`);
		});

		test('sends a promise: it is noted once, to whom and when', async () => {
			await chat(build);
			await page.keyboard.type(PROMISE);
			await page.keyboard.press('Enter');
			await badgeIs('1');
			const [pledge, ...others] = await promises();
			expect(others).toEqual([]);
			expect(pledge).toMatchObject({ text: PROMISE, what: 'refund', site: 'whatsapp', customer: 'Amaka Obi' });
			expect(pledge!.due.kind).toBe('day');
			const phone = build === 'legacy' ? '2348000000001' : null;
			expect(pledge!.link).toBe(phone && `https://web.whatsapp.com/send?phone=${phone}`);
			const chip = await piece(session, WHATSAPP, 'chip');
			expect(chip.text).toMatch(/^Promise noted: I'll send your refund by Friday \(Fri/);
			const send = await page.$eval(SEND, (button) => button.getBoundingClientRect().toJSON());
			expect(isApart(chip.rect, send), 'the chip is not over Send').toBe(true);
			expect(await page.evaluate((box) => document.activeElement?.matches(box), BOX)).toBe(true);
			// Nothing is cut off: the date stands at the end.
			expect(chip.isCut).toBe(false);
			await screenshot(page, `whatsapp-chip-${build}-${name}`);
		});
	});

	test('click in the words opens the card, Escape closes only the card and the caret stays', async () => {
		await chat();
		const { x, y } = await harsh();
		await page.mouse.click(x, y);
		expect((await card()).buttons.some(({ hasFocus }) => hasFocus)).toBe(false);
		await page.keyboard.press('Escape');
		await noCard();
		expect(await page.evaluate(() => fixture.open()), 'Escape was for the card, not for the chat').toBe('Amaka Obi');
		await page.keyboard.press('End');
		await page.keyboard.type('!');
		await modelIs(`${HARSH}!`);
	});

	test('shortcut: the card takes the keys, arrows choose, Enter replaces, Escape gives the caret back', async () => {
		await chat();
		await harsh();
		await page.keyboard.press('Home');
		expect(await askPage('page/card')).toBe(true);
		const opened = await card();
		expect(opened.buttons.find(({ hasFocus }) => hasFocus)?.text).toBe(opened.buttons[1]!.text);
		await page.keyboard.press('ArrowDown');
		await until('the second suggestion has the focus', async () => (await card()).buttons[2]!.hasFocus);
		await page.keyboard.press('Escape');
		await noCard();
		await page.keyboard.type('So. ');
		await modelIs(`So. ${HARSH}`);

		await page.keyboard.press('Home');
		await underlines('As I already told you');
		await askPage('page/card');
		const again = await card();
		await page.keyboard.press('Enter');
		const replaced = `So. ${HARSH.replace('As I already told you', again.buttons[1]!.text)}`;
		await modelIs(replaced);
		await noCard();
		await page.keyboard.press('End');
		await page.keyboard.type('!');
		await modelIs(`${replaced}!`);
		expect(await page.evaluate(() => fixture.sent()), 'that Enter was for the card').toEqual(['Let me check 🙂']);
	});

	test('typing takes the card away and nothing else', async () => {
		await chat();
		const { x, y } = await harsh();
		await page.mouse.click(x, y);
		await card();
		await page.keyboard.press('End');
		await page.keyboard.type(' Ok');
		await noCard();
		await modelIs(`${HARSH} Ok`);
	});

	test('a card that came with the pointer goes with it', async () => {
		await chat();
		const { x, y } = await harsh();
		await page.mouse.move(x, y);
		const { rect } = await card();
		await page.mouse.move(rect.x + 20, rect.y + 20, { steps: 4 });
		await page.mouse.move(600, 100, { steps: 4 });
		await noCard();
	});

	test('"skip this once" and "never flag this" do what they say, and the latter stays', async () => {
		await chat();
		const { x, y } = await harsh();
		await page.mouse.click(x, y);
		await clickOn(page, (await card()).buttons.find(({ text }) => text === 'Skip this once')!.rect);
		await until('the words are left alone', async () => !(await underlined(page)).join().includes('As I already'));
		await clear();
		await page.keyboard.type('No refunds, read our policy.');
		const [words] = await underlines('No refund');
		const at = await middleOf(page, BOX, words!);
		await page.mouse.click(at.x, at.y);
		await clickOn(page, (await card()).buttons.find(({ text }) => text === 'Never flag this')!.rect);
		await until('the rule is off', async () => !(await underlined(page)).includes(words!));
		const { settings } = await session.inside(() => chrome.storage.local.get('settings'));
		expect((settings as { rulesOff: string[] }).rulesOff).toHaveLength(1);
	});

	test('switched off for this site it does nothing, switched on again it goes on', async () => {
		await chat();
		await harsh();
		const sitesOff = (off: string[]) =>
			session.inside((sites) => chrome.storage.local.set({ settings: { sitesOff: sites } }), off);
		await sitesOff(['whatsapp']);
		await until('nothing is underlined', async () => (await underlined(page)).length === 0);
		expect(await askPage('page/state')).toMatchObject({ status: 'off', customer: '', conversation: null });
		await sitesOff([]);
		await underlines('As I already told you');
	});

	describe('no promise', () => {
		/** Shows that nothing was on the watch for these words: they come from the phone, then another promise is sent. */
		async function onlyCounts(other: string) {
			await page.evaluate((text) => fixture.sendElsewhere(text, 'Amaka Obi'), PROMISE);
			await clear();
			await page.keyboard.type(other);
			await page.keyboard.press('Enter');
			await until('the other promise is noted', async () => (await promises()).some(({ text }) => text === other));
			expect((await promises()).map(({ text }) => text)).toEqual([other]);
		}

		test('by a draft deleted by hand', async () => {
			await chat();
			await page.keyboard.type(PROMISE);
			await clear();
			await onlyCounts('I will call you tomorrow.');
		});

		test('by Shift+Enter', async () => {
			await chat();
			await page.keyboard.type(PROMISE);
			await newLine();
			await modelIs(`${PROMISE}\n`);
			await onlyCounts('I will call you tomorrow.');
		});

		test('by an Enter that ends a composition', async () => {
			await chat();
			await page.keyboard.type(PROMISE);
			await page.$eval(BOX, (box) => {
				for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
					box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }));
				}
			});
			await onlyCounts('I will call you tomorrow.');
		});

		test('by a chat switched with a draft in the box', async () => {
			await chat();
			await page.keyboard.type(PROMISE);
			await page.evaluate(() => fixture.switchTo('Tunde Bello'));
			await page.evaluate((text) => fixture.sendElsewhere(text), PROMISE);
			await page.click(BOX);
			await page.keyboard.type('I will call you tomorrow.');
			await page.keyboard.press('Enter');
			await badgeIs('1');
			expect(await promises()).toMatchObject([{ customer: 'Tunde Bello', text: 'I will call you tomorrow.' }]);
			await page.evaluate(() => fixture.switchTo('Amaka Obi'));
			expect(await model(), 'the draft waits in its chat').toBe(PROMISE);
		});

		test('by the customer writing the same words, nor by a chat switched before the message left', async () => {
			await chat();
			await page.evaluate(() => fixture.setSendDelay(1500));
			await page.keyboard.type(PROMISE);
			await page.keyboard.press('Enter');
			await page.evaluate((text) => fixture.receive(text), PROMISE);
			await page.evaluate(() => fixture.switchTo('Tunde Bello'));
			await page.evaluate(() => fixture.setSendDelay(20));
			await page.evaluate((text) => fixture.sendElsewhere(text), PROMISE);
			await page.click(BOX);
			await page.keyboard.type('I will call you tomorrow.');
			await page.keyboard.press('Enter');
			await badgeIs('1');
			expect(await promises()).toMatchObject([{ customer: 'Tunde Bello', text: 'I will call you tomorrow.' }]);
		});
	});

	test('two chats, by Enter and by the button: each promise to its own customer', async () => {
		await chat();
		await page.keyboard.type(PROMISE);
		await page.click(SEND);
		await badgeIs('1');
		await page.evaluate(() => fixture.switchTo('Tunde Bello'));
		await page.click(BOX);
		await page.keyboard.type('I will bring you *size 42* tomorrow 🙂');
		await page.keyboard.press('Enter');
		await badgeIs('2');
		const made = await promises();
		expect(made.map(({ customer }) => customer).sort()).toEqual(['Amaka Obi', 'Tunde Bello']);
		expect(new Set(made.map(({ conversation }) => conversation)).size).toBe(2);
	});

	test('the same promise made anew takes the place of the first, another stands beside it, a row drawn anew is none', async () => {
		await chat();
		for (let sent = 1; sent <= 2; sent++) {
			await page.keyboard.type(PROMISE);
			await page.keyboard.press('Enter');
			await until(`${sent} noted`, async () => (await promises()).length === sent);
		}
		expect((await promises()).map(({ state }) => state.name).sort()).toEqual(['open', 'withdrawn']);
		// The page draws the chat anew: the same rows come again.
		await page.evaluate(() => fixture.switchTo('Tunde Bello'));
		await page.evaluate(() => fixture.switchTo('Amaka Obi'));
		await page.keyboard.type('I will call you tomorrow.');
		await page.keyboard.press('Enter');
		await badgeIs('2');
		expect(await promises()).toHaveLength(3);
	});

	test('a later message that does what was promised ticks it off, and one click takes that back', async () => {
		await chat();
		await page.keyboard.type(PROMISE);
		await page.keyboard.press('Enter');
		await badgeIs('1');
		await page.keyboard.type("I've just sent your refund.");
		await page.keyboard.press('Enter');
		await badgeIs('');
		const chip = await until('it is said', async () => {
			const found = await piece(session, WHATSAPP, 'chip');
			return found.text.startsWith('Ticked off') ? found : null;
		});
		await screenshot(page, `whatsapp-kept-${name}`);
		await clickOn(page, chip.buttons[0]!.rect);
		await badgeIs('1');
	});

	test('a wrong detection is one click away from gone, and is not made again', async () => {
		await chat();
		await page.keyboard.type(PROMISE);
		await page.keyboard.press('Enter');
		await badgeIs('1');
		const chip = await piece(session, WHATSAPP, 'chip');
		await clickOn(page, chip.buttons.find(({ text }) => text === 'Not a promise')!.rect);
		await badgeIs('');
		await page.click(BOX);
		await page.keyboard.type(PROMISE);
		await page.keyboard.press('Enter');
		await page.keyboard.type('I will call you tomorrow.');
		await page.keyboard.press('Enter');
		await badgeIs('1');
		expect((await promises()).filter(({ state }) => state.name === 'open').map(({ text }) => text)).toEqual([
			'I will call you tomorrow.',
		]);
	});

	test('who waits for an answer is known until the agent answers', async () => {
		await chat();
		const waiting = () => session.inside(async () => (await chrome.storage.local.get('waiting')).waiting ?? []);
		await until('Amaka waits', async () => JSON.stringify(await waiting()).includes('Amaka Obi'));
		expect(JSON.stringify(await waiting()), 'nothing of what she said').not.toContain('refund');
		await page.keyboard.type('Good morning');
		await page.keyboard.press('Enter');
		await until('nobody waits', async () => ((await waiting()) as unknown[]).length === 0);
	});

	test('a message slow to leave, and a worker killed meanwhile', async () => {
		await chat();
		await page.evaluate(() => fixture.setSendDelay(2500));
		await page.keyboard.type(PROMISE);
		await page.keyboard.press('Enter');
		await session.killWorker();
		await badgeIs('1');
		expect(await promises()).toHaveLength(1);
	});

	test('put into a page twice it still works once', async () => {
		await chat();
		const tab = await tabAt(session, WHATSAPP);
		await session.inside(
			(tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['/src/page/main.js'] }),
			tab,
		);
		const { x, y } = await harsh();
		await page.mouse.click(x, y);
		await card();
		expect(await pieces(session, WHATSAPP)).toHaveLength(1);
		expect(await underlined(page)).toHaveLength(new Set(await underlined(page)).size);
		await page.keyboard.press('Escape');
		await clear();
		await page.keyboard.type(PROMISE);
		await page.keyboard.press('Enter');
		await badgeIs('1');
		expect(await promises()).toHaveLength(1);
	});

	test('tells the popup who and what, inserts, and brings a chat to the front', async () => {
		await chat();
		expect(await askPage('page/state')).toMatchObject({
			site: 'whatsapp',
			status: 'ready',
			customer: 'Amaka Obi',
			conversation: expect.stringMatching(/^title:/),
		});
		await page.keyboard.type('Hello');
		expect(await askPage('page/insert', { text: ', Amaka.\nWe are on it.' })).toBe('inserted');
		await modelIs('Hello, Amaka.\nWe are on it.');
		await page.evaluate(() => fixture.switchTo('Tunde Bello'));
		const { conversation } = await askPage<{ conversation: string }>('page/state');
		await page.evaluate(() => fixture.switchTo('Amaka Obi'));
		expect(await askPage('page/show', { conversation, customer: 'Tunde Bello' })).toBe(true);
		expect(await page.evaluate(() => fixture.open())).toBe('Tunde Bello');
		expect(await askPage('page/show', { conversation: 'title:nobody', customer: 'Nobody' })).toBe(false);
	});

	test('a click beside the words is not a click on them', async () => {
		await chat();
		await page.keyboard.type('There is no refund');
		await underlines('no refund');
		const box = await page.$eval(BOX, (one) => one.getBoundingClientRect().toJSON());
		await page.mouse.click(box.x + box.width - 30, box.y + box.height / 2);
		await page.keyboard.type(' ');
		await modelIs('There is no refund ');
		expect(await pieces(session, WHATSAPP)).toEqual([]);
	});

	test('reads from right to left where the page does, and stays inside a small window', async () => {
		await chat();
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl';
		});
		await page.setViewport({ width: 480, height: 560, deviceScaleFactor: 2 });
		await harsh();
		expect(await askPage('page/card')).toBe(true);
		const { rect } = await card();
		expect([rect.x >= 0, rect.y >= 0, rect.x + rect.width <= 480, rect.y + rect.height <= 560]).not.toContain(false);
		await screenshot(page, `whatsapp-card-rtl-${name}`);
	});

	test('fits in with a dark page', async () => {
		await chat();
		await page.evaluate(() => fixture.dark(true));
		const { x, y } = await harsh();
		await page.mouse.click(x, y);
		expect((await card()).theme).toBe('dark');
		await screenshot(page, `whatsapp-card-dark-${name}`);
	});

	test('on a page with nothing we know it says so and stays out of the way', async () => {
		await start('nothing-known');
		await page.click('[role="textbox"]');
		await page.keyboard.type(HARSH);
		expect(await askPage('page/state')).toMatchObject({ status: 'changed', customer: '', conversation: null });
		expect(await askPage('page/insert', { text: 'Hello' })).toBe('no-box');
		expect(await askPage('page/card')).toBe(false);
		expect(await underlined(page)).toEqual([]);
		expect(await page.$eval('[role="textbox"]', (box) => box.textContent)).toBe(HARSH);
	});
});
