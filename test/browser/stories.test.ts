/** The second and third story of the product, as a person lives them: replies from the popup, and promises kept. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { Made } from '../../src/protocol.ts';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { askWorker } from './ask.ts';
import { BROWSERS, open, type Popup, type Session, until } from './driver.ts';
import { press, repliesIn, shows, textOf } from './in-popup.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const PROMISE = "I'll send your refund by Friday.";
const DAY = 24 * 3600_000;

describe.each(BROWSERS)('the popup in %s', (name) => {
	let session: Session;
	let page: Page;

	beforeAll(async () => {
		session = await open(name);
	});
	afterAll(() => session?.close());
	beforeEach(async () => {
		await page?.close();
		// A clock that was shifted dies with the worker.
		await session.killWorker();
		await ask('data/delete');
		page = await session.site(WHATSAPP, await serve('current'));
		await page.bringToFront();
		await page.click(BOX);
	});

	/** Asks the worker, as the popup would. */
	const ask = <T>(message: string, request?: unknown) => askWorker<T>(session, message, request);

	const badgeIs = (text: string) => until(`the badge says ${text}`, async () => (await session.badge()).text === text);
	const open_ = async () => (await ask<{ pledges: Pledge[] }>('pledge/list', { state: 'open' })).pledges;
	const notifications = () => session.inside(async () => Object.keys(await chrome.notifications.getAll()));

	async function send(text: string) {
		await page.bringToFront();
		await page.click(BOX);
		await page.keyboard.type(text);
		await page.keyboard.press('Enter');
	}

	async function popupOver(): Promise<Popup> {
		const popup = await session.popup(page);
		await until('the popup has its replies', async () => (await repliesIn(popup)).length > 0);
		return popup;
	}

	describe('replies', () => {
		test('those for what the customer just wrote come first, with the name filled in', async () => {
			const popup = await popupOver();
			const situations = await popup.evaluate((document) =>
				[...document.querySelectorAll('.reply-situation')].slice(0, 3).map((one) => one.textContent ?? ''),
			);
			// "It is two days late now. I want a refund!"
			expect(situations.join(' ').toLowerCase()).toMatch(/refund|late/);
			await shows(popup, 'Amaka');
			await popup.close();
		});

		test('a page with nothing we know says so, and replies can still be copied', async () => {
			await page.close();
			page = await session.site(WHATSAPP, await serve('nothing-known'));
			const popup = await session.popup(page);
			await shows(popup, 'has changed; replies can be copied');
			await until('replies are listed', async () => (await repliesIn(popup)).length > 0);
			await popup.close();
		});
	});

	describe('promises', () => {
		test('a sent promise is counted, listed, kept, brought back and dropped', async () => {
			await send(PROMISE);
			await badgeIs('1');
			let popup = await popupOver();
			await press(popup, 'Promises');
			await shows(popup, PROMISE);
			expect(await textOf(popup)).toMatch(/Amaka Obi[\s\S]*Due .*Fri/);

			await press(popup, 'Kept');
			await badgeIs('');
			expect(await open_()).toEqual([]);
			await press(popup, 'Undo');
			await badgeIs('1');
			await press(popup, 'Drop');
			await badgeIs('');
			await popup.close();

			const [pledge] = (await ask<{ pledges: Pledge[] }>('pledge/list', { state: 'all' })).pledges;
			expect(pledge).toMatchObject({ customer: 'Amaka Obi', text: PROMISE, state: { name: 'dropped' } });
			popup = await popupOver();
			await press(popup, 'Promises');
			await shows(popup, 'No open promises');
			await popup.close();
		});

		test('Open chat brings the conversation to the front', async () => {
			await send(PROMISE);
			await badgeIs('1');
			await page.evaluate(() => fixture.switchTo('Tunde Bello'));
			const popup = await popupOver();
			await press(popup, 'Promises');
			await press(popup, 'Open chat');
			await until('the chat is open', async () => (await page.evaluate(() => fixture.open())) === 'Amaka Obi');
		});

		test('Friday passes: the badge turns to the overdue colour, and a notification appears once', async () => {
			await send(PROMISE);
			await badgeIs('1');
			const pending = await session.badge();
			expect(await notifications()).toEqual([]);

			await session.travel(8 * DAY);
			const overdue = await until('the badge has turned', async () => {
				const now = await session.badge();
				// Text, colour and title are asked one after the other, and may turn in between.
				const isAnother = (what: keyof typeof now) => String(now[what]) !== String(pending[what]);
				return isAnother('colour') && isAnother('text') && isAnother('title') ? now : null;
			});
			const shown = await until('a notification is up', async () => {
				const now = await notifications();
				return now.length > 0 ? now : null;
			});
			expect(shown).toHaveLength(1);

			// Any later wake finds it told already, also after the person has cleared it away.
			await session.inside((id) => chrome.notifications.clear(id), shown[0]!);
			await session.killWorker();
			await session.travel(9 * DAY);
			await until('the worker has looked again', async () => (await session.badge()).text === overdue.text);
			await ask('pledge/list', { state: 'open' });
			expect(await notifications()).toEqual([]);
		});

		test('one that fell due while nobody looked is overdue at once, by the real clock', async () => {
			const week = Date.now() - 7 * DAY;
			const made: Made = {
				site: 'whatsapp',
				conversation: 'title:test',
				customer: 'Amaka Obi',
				link: null,
				message: 'late',
				sentAt: week,
				pledges: [{ text: PROMISE, what: 'refund', due: { kind: 'moment', at: week + DAY } }],
			};
			await ask('pledge/made', made);
			await until('a notification is up', async () => (await notifications()).length === 1);
			const popup = await popupOver();
			await press(popup, 'Promises');
			await shows(popup, 'Was due');
			await popup.close();
		});
	});

	describe('nothing is lost and nothing is doubled', () => {
		const KILLED_AT = ['typed', 'sent', 'counted', 'settled'] as const;

		test.each(KILLED_AT)('when the worker is killed once the promise is %s', async (moment) => {
			const killIf = async (now: (typeof KILLED_AT)[number]) => {
				if (now === moment) await session.killWorker();
			};
			await page.keyboard.type(PROMISE);
			await killIf('typed');
			await page.keyboard.press('Enter');
			await killIf('sent');
			await until('the promise is in the ledger', async () => (await open_()).length > 0);
			await badgeIs('1');
			await killIf('counted');
			const [pledge, ...more] = await open_();
			expect(more).toEqual([]);
			await ask('pledge/settle', { id: pledge!.id, as: 'kept' });
			await killIf('settled');
			await badgeIs('');
			expect(await open_()).toEqual([]);
		});

		test('when the browser is restarted with the same profile', async () => {
			await send(PROMISE);
			await badgeIs('1');
			const before = await open_();
			await session.restart();
			await badgeIs('1');
			expect(await open_()).toEqual(before);
			page = await session.site(WHATSAPP, await serve('current'));
		});
	});
});
