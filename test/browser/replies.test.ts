/** Replies from the pane beside the page, as a person works with it: it follows the chat, and takes a reply apart. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { OwnReply } from '../../src/replies/own.ts';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { askWorker } from './ask.ts';
import { faults } from './axe.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const PANEL = 'src/panel/index.html';
const MANY = 5000;

describe.each(BROWSERS)('the pane beside the page in %s', (name) => {
	let session: Session;
	let page: Page;
	let panel: Page;

	beforeAll(async () => {
		session = await open(name);
	});
	afterAll(() => session?.close());
	beforeEach(async () => {
		await panel?.close();
		await page?.close();
		await ask('data/delete');
		page = await session.site(WHATSAPP, await serve('current'));
		await page.bringToFront();
		await page.click(BOX);
		panel = await session.extension(PANEL);
		await panel.setViewport({ width: 380, height: 640 });
		await shows('Amaka');
		// Where the page was slow to answer it has opened at what is promised.
		await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-replies')!.click());
	});

	/** Asks the worker, as our pages do. */
	const ask = <T>(message: string, request?: unknown) => askWorker<T>(session, message, request);

	const model = () => page.evaluate(() => fixture.model());
	/** Names are kept apart from the words around them by signs that nobody sees. */
	const textOf = () => panel.evaluate(() => document.body.innerText.replace(/[\u2068\u2069]/g, ''));
	const shows = (words: string) => until(`the pane shows "${words}"`, async () => (await textOf()).includes(words));
	const options = () =>
		panel.evaluate(() =>
			[...document.querySelectorAll('[role="option"]')].map(
				(one) => one.querySelector('.reply-text')?.textContent ?? '',
			),
		);

	/** Presses what is called so, as a mouse would. */
	async function press(label: string): Promise<void> {
		await until(`there is a button "${label}"`, () =>
			panel.evaluate((wanted) => {
				const found = [...document.querySelectorAll<HTMLElement>('button')].find(
					(one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim() === wanted,
				);
				found?.click();
				return found !== undefined;
			}, label),
		);
	}

	async function search(words: string): Promise<void> {
		await panel.bringToFront();
		await panel.click('[role="combobox"]', { count: 3 });
		await panel.keyboard.type(words);
	}

	describe('follows', () => {
		test('the chat that is opened in the page, and the page going away', async () => {
			await page.evaluate(() => fixture.switchTo('Tunde Bello'));
			await shows('Tunde Bello');
			await page.evaluate(() => fixture.switchTo('Amaka Obi'));
			await shows('For what Amaka just wrote');
			await page.goto('about:blank');
			await shows('Not on a chat page');
			await page.goto(WHATSAPP);
			await page.bringToFront();
			await page.click(BOX);
			await shows('Amaka Obi');
			await page.evaluate(() => fixture.switchTo('Tunde Bello'));
			await shows('Tunde Bello');
		});

		test('what is written in the page: what the draft lacks goes as it is said', async () => {
			await page.bringToFront();
			await page.keyboard.type('Your parcel is with the rider who is on the road.');
			await shows('Your draft still lacks');
			await page.keyboard.type(
				" I'm sorry for the wait, I understand how annoying this is. You will have it today by 5pm.",
			);
			await until('nothing is lacking', async () => !(await textOf()).includes('Your draft still lacks'));
		});

		test('what is promised there', async () => {
			await page.bringToFront();
			await page.keyboard.type("I'll send your refund by Friday.");
			await page.keyboard.press('Enter');
			await until('the tab counts it', () =>
				panel.evaluate(() => document.querySelector('#tab-promises')?.textContent?.includes('1')),
			);
		});
	});

	test('opens in the place the browser has for it, and shows the chat beside it', async () => {
		await page.bringToFront();
		if (name === 'chrome') {
			const popup = await session.popup(page);
			await until('the popup has its button', () =>
				popup.evaluate((document) => {
					const button = document.querySelector<HTMLElement>('[aria-label="Keep open beside the page"]');
					button?.click();
					return button !== null;
				}),
			);
		}
		const pane = await session.panel();
		await until('it shows the chat', () =>
			pane.evaluate((document) => /For what .?Amaka/.test(document.body.innerText)),
		);
		expect(await pane.evaluate((document) => document.querySelector('[aria-label^="Keep open"]'))).toBeNull();
		await page.evaluate(() => fixture.switchTo('Tunde Bello'));
		await until('it follows', () => pane.evaluate((document) => document.body.innerText.includes('Tunde Bello')));
		await pane.close();
	});

	describe('a reply taken apart', () => {
		const preview = () => panel.evaluate(() => document.querySelector('.preview-text')?.textContent ?? '');

		beforeEach(async () => {
			await search('held up on our side');
			await until('it comes first', () =>
				panel.evaluate(() => document.querySelector('.reply-title')?.textContent === 'Late: held up on our side'),
			);
			await panel.keyboard.down('Shift');
			await panel.keyboard.press('Enter');
			await panel.keyboard.up('Shift');
			await shows('What your customer will read');
			await until('more can be added', () => panel.evaluate(() => document.querySelector('.chip') !== null));
		});

		test('gains goodwill, loses its greeting, gets its date, and goes into the box as it reads', async () => {
			await press('Add goodwill');
			await shows('Added: goodwill');
			await until('it reads so', async () => (await preview()).includes('10% off'));
			const onNewPart = () =>
				until('the focus is on the new part', () =>
					panel.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Other words for: goodwill'),
				);
			await onNewPart();
			await press('Leave out: goodwill');
			await until('it is gone', async () => !(await preview()).includes('10% off'));
			await press('Add goodwill');
			await onNewPart();
			await panel.focus('.detail-needed input');
			await panel.keyboard.type('Friday 27 November');
			await until('it reads so', async () => (await preview()).includes('Friday 27 November'));
			await shows('it is noted once you send it');
			const said = await preview();
			expect(said).not.toMatch(/[{}]/);
			await press('Put in the box');
			await until('it stands in the box', async () => (await model()) === said);
			await shows('Placed in the box');
			await page.bringToFront();
			await page.focus(BOX);
			await page.keyboard.press('Enter');
			const [pledge] = await until('its promise is noted', async () => {
				const { pledges } = await ask<{ pledges: Pledge[] }>('pledge/list', { state: 'open' });
				return pledges.length > 0 ? pledges : null;
			});
			expect(pledge).toMatchObject({ customer: 'Amaka Obi', due: { kind: 'day' } });
		});

		test('says a part in other words, and Esc goes back one step at a time', async () => {
			const before = await preview();
			await press('Other words for: apology');
			await panel.evaluate(() => document.querySelector<HTMLElement>('.other')?.click());
			await shows('Changed: apology');
			await until('it reads otherwise', async () => (await preview()) !== before);
			await press('Other words for: apology');
			await panel.keyboard.press('Escape');
			await until('the words are away', () => panel.evaluate(() => document.querySelector('.other') === null));
			await panel.keyboard.press('Escape');
			await until('the list is back', async () => (await options()).length > 0);
		});

		test('is not put into another customer’s chat', async () => {
			await page.evaluate(() => fixture.switchTo('Tunde Bello'));
			await shows('Tunde Bello');
			await until('the reply begun for Amaka is gone', async () => !(await textOf()).includes('What your customer'));
		});
	});

	test('what was just sent is kept as a reply', async () => {
		await page.bringToFront();
		await page.keyboard.type('We wrap every parcel in two layers of paper, with a card on top.');
		await page.keyboard.press('Enter');
		await until('the chat has it', () => page.evaluate(() => document.body.innerText.includes('two layers of paper')));
		await press('Save what I just sent as a reply');
		await shows('Saved. It is among your replies now.');
		await press('Save what I just sent as a reply');
		await shows('It is among your replies already.');
		await search('two layers');
		await until('it is found', async () => (await options()).some((text) => text.includes('two layers of paper')));
	});

	test(`a list of ${MANY} stays a list: few are drawn, each knows its place, and keys reach the last`, async () => {
		const replies = Array.from({ length: MANY }, (_, at): OwnReply => {
			const say = [{ block: 'fix', text: `Thing ${at} of the long list, said kindly.` }] as const;
			return {
				id: `own/${at}`,
				situation: 'other',
				title: `Thing ${at}`,
				tags: [],
				say: { chat: say, warm: say, formal: say },
				shortcut: '',
				group: '',
				archived: false,
				madeAt: 1,
				changedAt: 1,
			};
		});
		await ask('own/import', { replies });
		await panel.close();
		panel = await session.extension(PANEL);
		await panel.setViewport({ width: 380, height: 640 });
		await until('the first are there', async () => (await options()).length > 0);
		const scroll = (to: number) =>
			panel.evaluate((end) => {
				const list = document.querySelector('#replies')!;
				list.scrollTop = end * list.scrollHeight;
				return list.scrollHeight;
			}, to);
		await until('all of them are there', async () => (await scroll(1)) > 100_000);
		const places = () =>
			panel.evaluate(() =>
				[...document.querySelectorAll('[role="option"]')].map((one) => ({
					at: Number(one.getAttribute('aria-posinset')),
					of: Number(one.getAttribute('aria-setsize')),
					isSeen:
						one.getBoundingClientRect().bottom > 0 &&
						one.getBoundingClientRect().top < document.documentElement.clientHeight,
				})),
			);
		const last = await until('the last is in sight', async () => {
			await scroll(1);
			const drawn = await places();
			return drawn.find(({ at, of, isSeen }) => at === of && isSeen);
		});
		expect(last.of).toBeGreaterThan(MANY);
		expect((await places()).length).toBeLessThan(60);

		// Keys go on from the chosen one, wherever the list was scrolled to.
		await panel.bringToFront();
		await panel.focus('[role="combobox"]');
		for (let step = 0; step < 30; step++) await panel.keyboard.press('PageDown');
		const chosen = () =>
			panel.evaluate(() => {
				const id = document.querySelector('[role="combobox"]')!.getAttribute('aria-activedescendant')!;
				const one = document.getElementById(id);
				const list = document.querySelector('#replies')!.getBoundingClientRect();
				const { top, bottom } = one?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
				return { at: one?.getAttribute('aria-posinset'), isSeen: bottom > list.top && top < list.bottom };
			});
		await until('the 151st is chosen, and in sight', async () => {
			const { at, isSeen } = await chosen();
			return at === '151' && isSeen;
		});

		/** How long each of 120 frames takes, from the quickest on, while the list goes on by so much with each. */
		const framesAt = (speed: number) =>
			panel.evaluate(
				(by) =>
					new Promise<number[]>((done) => {
						const list = document.querySelector('#replies')!;
						const times: number[] = [];
						let before = performance.now();
						const step = (now: number) => {
							times.push(now - before);
							before = now;
							list.scrollTop += by;
							if (times.length > 120) done(times.slice(1).sort((a, b) => a - b));
							else requestAnimationFrame(step);
						};
						requestAnimationFrame(step);
					}),
				speed,
			);
		// What a frame takes anyway says how busy the machine is.
		const still = await framesAt(0);
		const frames = await framesAt(400);
		console.log(
			`${name}: scrolling ${MANY} replies, ms a frame: median ${frames[60]!.toFixed(1)}, p95 ${frames[114]!.toFixed(1)}`,
		);
		expect(frames[60]! - still[60]!).toBeLessThan(34);
	});

	test.runIf(name === 'chrome')('the popup shows its replies', async () => {
		// How fast is for the bench (test/bench/ledger.ts): on a busy machine everything is slow.
		const popup = await session.browser.newPage();
		await popup.setViewport({ width: 380, height: 560 });
		await popup.goto(new URL('../popup/index.html', panel.url()).href);
		await popup.waitForSelector('[role="option"]');
		await screenshot(popup, `popup-replies-${name}`);
		await popup.close();
	});

	describe('looks', () => {
		const schemes = name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const);

		async function judge(picture: string): Promise<void> {
			await screenshot(panel, picture);
			const sideways = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(sideways, 'nothing may need sideways scrolling').toBeLessThanOrEqual(0);
			if (name !== 'chrome') return;
			expect(await faults(panel)).toEqual([]);
		}

		async function compose(): Promise<void> {
			await panel.bringToFront();
			await panel.focus('[role="combobox"]');
			await panel.keyboard.down('Shift');
			await panel.keyboard.press('Enter');
			await panel.keyboard.up('Shift');
			await until('more can be added', () => panel.evaluate(() => document.querySelector('.chip') !== null));
		}

		test.each(schemes)('%s', async (scheme) => {
			if (name === 'chrome') await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			await until('the list is there', async () => (await options()).length > 0);
			await judge(`panel-list-${scheme}-${name}`);
			await compose();
			await press('Other words for: apology');
			await judge(`panel-compose-${scheme}-${name}`);
		});

		test('at 200 % text, and right to left', async () => {
			await panel.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			await until('the list is there', async () => (await options()).length > 0);
			await judge(`panel-list-large-${name}`);
			await compose();
			await judge(`panel-compose-large-${name}`);
			await panel.evaluate(() => {
				document.documentElement.style.fontSize = '';
				document.documentElement.dir = 'rtl';
			});
			await judge(`panel-compose-rtl-${name}`);
		});
	});
});
