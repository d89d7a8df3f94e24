import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Export } from '../../src/protocol.ts';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { BUILDS, serve, WHATSAPP, type WhatsAppBuild } from '../pages/whatsapp/serve.ts';
import { askWorker } from './ask.ts';
import { tellNameStories } from './chat-stories.ts';
import { BROWSERS, type Session, screenshot, until } from './driver.ts';
import { clickOn, middleOf, noPiece, piece, pieces, tabAt, underlined } from './on-page.ts';
import { HARSH, onSite, PROMISE, type StorySite, tellStories } from './site-stories.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const SEND = '#main footer button[aria-label="Send"]';
const WHATSAPP_SITE: StorySite<WhatsAppBuild> = {
	id: 'whatsapp',
	url: WHATSAPP,
	builds: BUILDS,
	serve,
	box: BOX,
	send: '#main footer button:last-child',
	entersSend: true,
	customer: 'Amaka Obi',
	conversation: /^(?:title:\w+|phone:2348000000001)$/,
	link: (build) => (build === 'legacy' ? 'https://web.whatsapp.com/send?phone=2348000000001' : null),
};

tellStories(WHATSAPP_SITE);
tellNameStories(WHATSAPP_SITE, 'chrome');

describe.each(BROWSERS)('WhatsApp Web in %s', (name) => {
	const on = onSite(name, WHATSAPP_SITE);
	const { askPage, modelIs, promises, badgeIs, underlines, harsh } = on;
	let session: Session;
	let page: Page;

	async function chat() {
		await on.write('current');
		session = on.session();
		page = on.page();
	}

	const card = () => piece(session, WHATSAPP, 'card');
	const noCard = () => noPiece(session, WHATSAPP, 'card');

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

	test('"this once" and "not on this site" do what they say, and the latter stays', async () => {
		await chat();
		const { x, y } = await harsh();
		await page.mouse.click(x, y);
		await clickOn(page, (await card()).buttons.find(({ text }) => text === 'This once')!.rect);
		await until('the words are left alone', async () => !(await underlined(page)).join().includes('As I already'));
		await clear();
		await page.keyboard.type('No refunds, read our policy.');
		const [words] = await underlines('No refund');
		const at = await middleOf(page, BOX, words!);
		await page.mouse.click(at.x, at.y);
		await clickOn(page, (await card()).buttons.find(({ text }) => text === 'Not on this site')!.rect);
		await until('the rule is off', async () => !(await underlined(page)).includes(words!));
		const { settings } = await session.inside(() => chrome.storage.local.get('settings'));
		expect((settings as { rulesOffAt: object[] }).rulesOffAt).toMatchObject([{ site: 'whatsapp' }]);
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
			// The draft waits in its chat.
			await modelIs(PROMISE);
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
		const waiting = async () => (await askWorker<Export>(session, 'data/export')).other!.waiting ?? [];
		await until('Amaka waits', async () => JSON.stringify(await waiting()).includes('Amaka Obi'));
		expect(JSON.stringify(await waiting()), 'nothing of what she said').not.toContain('refund');
		await page.keyboard.type('Good morning');
		await page.keyboard.press('Enter');
		await until('nobody waits', async () => ((await waiting()) as unknown[]).length === 0);
	});

	test('a message slow to leave, and a worker killed meanwhile', async () => {
		await chat();
		await page.evaluate(() => fixture.setSendDelay(1000));
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
		expect((await pieces(session, WHATSAPP)).map(({ kind }) => kind).sort()).toEqual(['card', 'strip']);
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
		expect((await pieces(session, WHATSAPP)).filter(({ kind }) => kind !== 'strip')).toEqual([]);
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
});
