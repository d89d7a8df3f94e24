/** What a person sees of their promises: put right when late, asked about, added by hand, made one, and how they go. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { Made } from '../../src/protocol.ts';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { askWorker } from './ask.ts';
import { faults } from './axe.ts';
import { BROWSERS, open, type Popup, type Session, screenshot, until } from './driver.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const HOUR = 3600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const POPUP = { width: 380, height: 560 };
const PAGE = { width: 900, height: 1000 };
/** Where the builds are; `dist` unless told. */
const BUILDS = process.env.CONCILIA_DIST;

type Promising = Made['pledges'][number];

describe.each(BROWSERS)('promises in %s', (name) => {
	let session: Session;
	let page: Page;
	let conversation: string;

	beforeAll(async () => {
		session = await open(name, BUILDS ? { dist: join(BUILDS, name) } : {});
		page = await session.site(WHATSAPP, await serve('current'));
		// The page itself knows by which key it calls the chat.
		await send("I'll call you tomorrow.");
		conversation = (await until('the page has told of a promise', list))[0]!.conversation;
	});
	afterAll(() => session?.close());
	beforeEach(async () => {
		await session.killWorker();
		await ask('data/delete');
	});

	const ask = <T>(message: string, request?: unknown) => askWorker<T>(session, message, request);

	const all = async (state: 'open' | 'all') => (await ask<{ pledges: Pledge[] }>('pledge/list', { state })).pledges;
	async function list() {
		const open = await all('open');
		return open.length > 0 ? open : null;
	}

	async function send(text: string) {
		await page.bringToFront();
		await page.click(BOX);
		await page.keyboard.type(text);
		await page.keyboard.press('Enter');
	}

	/** A promise to the customer of the open chat, told as its page would; later ones by their own name. */
	async function made(promise: Promising, sentAt: number, customer = 'Amaka Obi'): Promise<Pledge> {
		const where = { site: 'whatsapp', conversation: customer === 'Amaka Obi' ? conversation : customer, customer };
		const message = `${promise.text} ${sentAt}`;
		const [pledge] = await ask<Pledge[]>('pledge/made', { ...where, link: null, message, sentAt, pledges: [promise] });
		return pledge!;
	}

	const LATE = { text: 'Your parcel will reach you by Monday.', what: 'delivery' } as const;
	const overdue = (now = Date.now(), promise: Pick<Promising, 'text' | 'what'> = LATE) =>
		made({ ...promise, due: { kind: 'moment', at: now - DAY } }, now - 3 * DAY);

	const textOf = (popup: Popup) => popup.evaluate((document) => document.body.textContent ?? '');
	const shows = (popup: Popup, words: string) =>
		until(`the popup shows "${words}"`, async () => (await textOf(popup)).includes(words));
	const press = (popup: Popup, words: string) =>
		until(`the popup has a button "${words}"`, () =>
			popup.evaluate((document, label) => {
				const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find(
					(one) => one.textContent?.trim().startsWith(label) || one.getAttribute('aria-label') === label,
				);
				found?.click();
				return found !== undefined;
			}, words),
		);

	async function promisesOver(): Promise<Popup> {
		const popup = await until('the popup opens', () => session.popup(page));
		await press(popup, 'Promises');
		return popup;
	}

	test.each<Pick<Promising, 'text' | 'what'>>([
		LATE,
		{ text: 'I will refund you by Monday.', what: 'refund' },
		{ text: 'The technician will fix your tap by Monday.', what: 'other' },
	])('late ($what): the ready apology goes into the box, and sending it moves the promise', async (promise) => {
		const late = await overdue(Date.now(), promise);
		const popup = await promisesOver();
		await press(popup, 'Make it right');
		await shows(popup, 'this promise moves to the new date');
		await press(popup, 'Put it in the box');
		const written = await until('the box holds an apology', () =>
			page.evaluate(() => (/sorry/i.test(fixture.model()) ? fixture.model() : null)),
		);
		expect(written).not.toContain('{');
		await popup.close();

		await page.bringToFront();
		await page.focus(BOX);
		await page.keyboard.press('Enter');
		const moved = await until('the promise has moved', async () =>
			(await all('open')).find(({ replaces }) => replaces === late.id),
		);
		expect(moved).toMatchObject({ what: late.what, customer: 'Amaka Obi', state: { name: 'open' } });
		const old = (await all('all')).find(({ id }) => id === late.id);
		expect(old).toMatchObject({ state: { name: 'withdrawn' }, replacedBy: moved.id });
	});

	test('what looks kept is asked about once: not yet, and yes', async () => {
		const { id } = await overdue();
		const verdicts = [{ id, verdict: 'maybe' }];
		await ask('pledge/maybe-kept', { verdicts, sentAt: Date.now() - HOUR });
		const popup = await promisesOver();
		await press(popup, 'Not yet');
		await shows(popup, 'It stays on the list.');
		expect((await all('open'))[0]).not.toHaveProperty('maybeKeptAt');
		await press(popup, 'Undo');
		await press(popup, 'Yes, tick it off');
		await until('it is kept', async () => (await all('all'))[0]?.state.name === 'kept');
		await popup.close();
	});

	test('a list of hundreds: little of it is drawn, all of it can be reached', async () => {
		const due = { kind: 'moment', at: Date.now() + DAY } as const;
		const pledges = Array.from({ length: 300 }, (_, index) => ({ text: `Call number ${index}.`, what: 'call', due }));
		const where = { site: 'whatsapp', conversation: 'many', customer: 'Everybody', link: null };
		await ask('pledge/made', { ...where, message: 'many', sentAt: Date.now(), pledges });
		const popup = await session.extension('src/popup/index.html');
		await popup.setViewport(POPUP);
		await popup.bringToFront();
		const drawn = () =>
			popup.evaluate(() =>
				[...document.querySelectorAll('.promises li')].map((one) => Number(one.getAttribute('aria-posinset'))),
			);
		await until('there is a tab for them', () => popup.click('#tab-promises').then(() => true));
		await until('the first are there', async () => (await drawn()).includes(1));
		expect((await drawn()).length).toBeLessThan(40);
		expect(await popup.evaluate(() => document.querySelector('.promises li')?.getAttribute('aria-setsize'))).toBe(
			'300',
		);
		// By keyboard: the focus leads on through what was not drawn.
		await popup.focus('.promises li button');
		for (let tabs = 0; tabs < 90; tabs++) await popup.keyboard.press('Tab');
		const at = await popup.evaluate(() =>
			Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? 0),
		);
		expect(at).toBeGreaterThan(12);
		await popup.evaluate(() => document.querySelector('.promises .scroll')!.scrollTo(0, 1e6));
		await until('the last is there', async () => (await drawn()).includes(300));
		expect(await drawn(), 'what has the focus is not taken away').toContain(at);
		await screenshot(popup, `promises-many-${name}`);
		const overlaps = await popup.evaluate(() => {
			const boxes = [...document.querySelectorAll('.promises li')].map((one) => one.getBoundingClientRect());
			const inOrder = boxes.sort((a, b) => a.top - b.top);
			return inOrder.filter((box, index) => index > 0 && box.top < inOrder[index - 1]!.bottom).length;
		});
		expect(overlaps).toBe(0);
		await popup.close();
	});

	test('one added by hand has kind and date from its words; the same said twice is made one', async () => {
		const earlier = await made(
			{ text: 'I will refund you this week.', what: 'refund', due: { kind: 'moment', at: Date.now() + DAY } },
			Date.now() - DAY,
		);
		const popup = await promisesOver();
		await press(popup, 'Add a promise');
		await popup.evaluate((document) => {
			const box = document.querySelector<HTMLTextAreaElement>('.promise-new textarea')!;
			const { HTMLTextAreaElement: Box, Event: Happening } = document.defaultView as never as typeof globalThis;
			Object.getOwnPropertyDescriptor(Box.prototype, 'value')!.set!.call(box, 'Refund within 3 days');
			box.dispatchEvent(new Happening('input', { bubbles: true }));
		});
		await press(popup, 'Save');
		await shows(popup, 'Noted. Due');
		const added = (await all('open')).find(({ id }) => id !== earlier.id);
		expect(added).toMatchObject({ what: 'refund', customer: 'Amaka Obi', conversation });
		expect(added?.due.kind).not.toBe('someday');

		await shows(popup, 'The same promise as');
		await press(popup, 'Make it one');
		await shows(popup, 'Two made one');
		await until('one is left', async () => (await all('open')).length === 1);
		await press(popup, 'Undo');
		await until('both are back', async () => (await all('open')).length === 2);
		await popup.close();
	});

	/** Eight weeks of a shop's promises, by the clock of a worker that is put back, and on again week by week. */
	async function history() {
		const now = Date.now();
		let settled = 0;
		await session.travel(-8 * WEEK);
		const kinds = ['delivery', 'refund', 'call', 'answer'] as const;
		for (let week = 7; week >= 0; week--) {
			const then = now - week * WEEK;
			const pledges = await Promise.all(
				Array.from({ length: 3 + ((week * 5) % 4) }, (_, index) => {
					const what = kinds[index % kinds.length]!;
					// Two days to the minute: with an hour more it is three days, early in the morning.
					const late = what === 'delivery' ? 2 * DAY : -HOUR;
					const due = { kind: 'moment', at: then - late } as const;
					return made({ text: `${what} ${week} ${index}`, what, due }, then - 5 * DAY, `Customer ${index}`);
				}),
			);
			await session.travel(WEEK);
			for (const [index, { id }] of pledges.entries()) {
				await ask('pledge/settle', { id, as: index === 4 ? 'dropped' : 'kept' });
				settled++;
			}
		}
		return settled;
	}

	test('how it goes: a line in the popup, and a page with the same in numbers', async () => {
		const settled = await history();
		const popup = await promisesOver();
		await shows(popup, 'kept on time');
		await popup.close();
		const insight = await session.extension('src/insight/index.html');
		await insight.setViewport(PAGE);
		await until('the page has its numbers', () =>
			insight.evaluate(() => document.body.textContent?.includes('Delivery usually runs 2 days late')),
		);
		const rows = await insight.evaluate(() =>
			[...document.querySelectorAll('.week-plot + details tbody tr')].map((row) =>
				[...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
			),
		);
		expect(rows).toHaveLength(8);
		expect(rows.flat().reduce((sum, one) => sum + one, 0)).toBe(settled);
		await seen(insight, 'insight');
		await insight.close();
	});

	test('the popup with everything to ask and to put right', async () => {
		const now = Date.now();
		await history();
		const { id } = await made(
			{ text: "I'll send your refund today.", what: 'refund', due: { kind: 'moment', at: now + 4 * HOUR } },
			now - DAY,
			'Tunde Bello',
		);
		await ask('pledge/maybe-kept', { verdicts: [{ id, verdict: 'maybe' }], sentAt: now - HOUR });
		const friday = { kind: 'moment', at: now + 2 * DAY } as const;
		await made({ text: "We'll quote you by tomorrow.", what: 'quote', due: friday }, now - 2 * DAY, 'Wanjiru');
		await made({ text: 'The price list comes on Friday.', what: 'quote', due: friday }, now - DAY, 'Wanjiru');
		await overdue(now);
		const popup = await session.extension('src/popup/index.html');
		await popup.setViewport(POPUP);
		const clickOn = (words: string) =>
			until(`there is a button "${words}"`, () =>
				popup.evaluate((label) => {
					const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find(
						(one) => one.textContent?.trim().startsWith(label) || one.getAttribute('aria-label') === label,
					);
					found?.click();
					return found !== undefined;
				}, words),
			);
		const filled = (words: string) =>
			until(`"${words}" is there`, () =>
				popup.evaluate((sought) => document.body.textContent?.includes(sought), words),
			);
		await popup.bringToFront();
		await clickOn('Promises');
		await filled('kept on time');
		await seen(popup, 'promises');
		await clickOn('More');
		await clickOn('Make it right');
		await filled('moves to the new date');
		await seen(popup, 'promises-late');
		await clickOn('Cancel');
		await clickOn('Add a promise');
		await filled('A promise you made elsewhere');
		await seen(popup, 'promises-add');
		await popup.close();
	});

	/** As a picture to look at, light and dark, large and from right to left; and by the rules of accessibility. */
	async function seen(one: Page, called: string) {
		for (const scheme of name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const)) {
			if (name === 'chrome') await one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			await screenshot(one, `${called}-${scheme}-${name}`);
			if (name !== 'chrome') continue;
			expect(await faults(one)).toEqual([]);
		}
		await one.evaluate(() => {
			document.documentElement.dir = 'rtl';
			document.documentElement.style.fontSize = '200%';
		});
		await screenshot(one, `${called}-large-rtl-${name}`);
		const overflow = await one.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow, 'nothing may need sideways scrolling').toBeLessThanOrEqual(0);
		await one.evaluate(() => {
			document.documentElement.dir = 'ltr';
			document.documentElement.style.fontSize = '';
		});
	}

	test.runIf(name === 'chrome')('the calendar and the table arrive as files', async () => {
		await overdue();
		const downloads = await mkdtemp(join(tmpdir(), 'concilia-files-'));
		const options = await session.extension('src/options/index.html');
		const browser = await session.browser.target().createCDPSession();
		await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
		for (const label of ['Promises as a calendar', 'Promises as a table']) {
			await until(label, () =>
				options.evaluate((words) => {
					const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
					button?.click();
					return button !== undefined;
				}, label),
			);
		}
		const [table, calendar] = await until('both files have arrived', async () => {
			const names = (await readdir(downloads)).filter((file) => /\.(?:ics|csv)$/.test(file)).sort();
			const texts = await Promise.all(names.map((file) => readFile(join(downloads, file), 'utf8')));
			// A file has its name before it has arrived: it is empty until then.
			return texts.length === 2 && texts.every((text) => text !== '') ? texts : null;
		});
		expect(table).toContain('Your parcel will reach you by Monday.');
		expect(calendar).toContain('SUMMARY:Amaka Obi');
		await options.close();
		await rm(downloads, { recursive: true });
	});
});
