/** Every page of ours in both browsers: as pictures to look at, and by the rules of accessibility in Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Due } from '../../src/promises/due.ts';
import type { Made } from '../../src/protocol.ts';
import { faults } from './axe.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';

declare const chrome: typeof extension;

const HOUR = 3600_000;
const POPUP = { width: 380, height: 600 };
const PAGE = { width: 1100, height: 760 };

/** Each page, how large it is, and words that are there once it is filled. */
const PAGES = [
	{ name: 'welcome', path: 'src/welcome/index.html', size: PAGE, words: 'Kind words, kept promises' },
	{ name: 'options', path: 'src/options/index.html', size: PAGE, words: 'Working days' },
	{ name: 'popup', path: 'src/popup/index.html', size: POPUP, words: 'Was due' },
] as const;

/** Promises in each state a badge and a list can show. */
function promises(now: number): readonly Made[] {
	const from = (customer: string, text: string, due: Due): Made => ({
		site: 'whatsapp',
		conversation: `title:${customer}`,
		customer,
		link: null,
		message: text,
		sentAt: now - 48 * HOUR,
		pledges: [{ text, what: 'other', due }],
	});
	return [
		from('Tunde Bello', "I'll let you know soon.", { kind: 'someday' }),
		from('Wanjiru', 'Your parcel will reach you within two weeks.', { kind: 'moment', at: now + 300 * HOUR }),
		from('Amaka Obi', "I'll send your refund today.", { kind: 'moment', at: now + 60_000 }),
		from('Bruna', "We'll call you within the hour.", { kind: 'moment', at: now - HOUR }),
	];
}

describe.each(BROWSERS)('our pages in %s', (name) => {
	let session: Session;
	let badges: { text: string; colour: readonly number[]; title: string }[];

	beforeAll(async () => {
		session = await open(name);
		badges = [];
		for (const [index, request] of promises(Date.now()).entries()) {
			await session.inside((message) => chrome.runtime.sendMessage(message), { name: 'pledge/made', request });
			const badge = await until('the badge counts', async () => {
				const now = await session.badge();
				return now.text.includes(String(index + 1)) ? now : null;
			});
			badges.push(badge);
		}
	});
	afterAll(() => session?.close());

	async function opened({ path, size, words }: (typeof PAGES)[number], scheme: 'light' | 'dark'): Promise<Page> {
		const page = await session.extension(path);
		await page.setViewport(size);
		if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
		await page.bringToFront();
		await until('the page is filled', () =>
			page.evaluate((sought) => document.body.textContent?.includes(sought), words),
		);
		return page;
	}

	test('the badge tells pending, today and overdue apart, by more than colour', () => {
		expect(badges.map(({ text }) => text)).toEqual([
			'1',
			'2',
			expect.stringContaining('3'),
			expect.stringContaining('4'),
		]);
		const [, pending, today, overdue] = badges;
		expect(new Set([pending, today, overdue].map((one) => String(one!.colour))).size).toBe(3);
		expect(new Set([pending, today, overdue].map((one) => one!.title)).size).toBe(3);
		expect(overdue!.text).not.toBe('4');
	});

	test('the badge, drawn as the toolbar draws it', async () => {
		const page = await session.extension('src/options/index.html');
		await page.setViewport({ width: 420, height: 120 });
		await page.evaluate((states) => {
			const row = document.createElement('div');
			Object.assign(row.style, {
				display: 'flex',
				gap: '24px',
				padding: '24px',
				background: 'white',
				font: '11px sans-serif',
			});
			for (const { text, colour, title } of states) {
				const cell = document.createElement('div');
				cell.title = title;
				const icon = document.createElement('img');
				icon.src = '/icons/32.png';
				const mark = document.createElement('b');
				mark.textContent = text;
				const [red, green, blue] = colour;
				const style = {
					background: `rgb(${red} ${green} ${blue})`,
					color: 'white',
					borderRadius: '3px',
					padding: '0 3px',
				};
				Object.assign(mark.style, style);
				cell.append(icon, mark);
				row.append(cell);
			}
			document.body.replaceChildren(row);
		}, badges);
		await screenshot(page, `badge-${name}`);
		await page.close();
	});

	const schemes = name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const);
	describe.each(schemes)('%s', (scheme) => {
		test.each(PAGES)('$name', async (one) => {
			const page = await opened(one, scheme);
			await screenshot(page, `${one.name}-${scheme}-${name}`);
			// The rules are the same for both browsers; the driver can put the checker into a page of ours in one.
			if (name === 'chrome') {
				expect(await faults(page)).toEqual([]);
			}
			await page.close();
		});
	});

	test.runIf(name === 'firefox')('without access to the site, popup and welcome page ask for it', async () => {
		const origins = ['https://web.whatsapp.com/*'];
		expect(await session.inside((asked) => chrome.permissions.remove({ origins: asked }), origins)).toBe(true);
		for (const path of ['src/popup/index.html', 'src/welcome/index.html']) {
			const page = await session.extension(path);
			await until(`${path} offers to ask`, () =>
				page.evaluate(() =>
					[...document.querySelectorAll('button')].some((one) => /^Allow on WhatsApp Web/.test(one.textContent ?? '')),
				),
			);
			await page.close();
		}
	});

	test.each(PAGES)('$name at 200 % text, right to left, is not clipped', async (one) => {
		const page = await opened(one, 'light');
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl';
			document.documentElement.style.fontSize = '200%';
		});
		await screenshot(page, `${one.name}-large-rtl-${name}`);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow, 'nothing may need sideways scrolling').toBeLessThanOrEqual(0);
		await page.close();
	});
});
