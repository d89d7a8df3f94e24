/** The agent's own replies in both browsers: written, imported, found where replies are suggested, and had back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { FoundReply, ReplyQuery } from '../../src/protocol.ts';
import { faults } from './axe.ts';
import { BROWSERS, open, type Session, screenshot, until } from './driver.ts';

declare const chrome: typeof extension;

const PAGE = { width: 1180, height: 900 };
const PATH = 'src/options/replies/index.html';

const TEXT =
	'Hi {customer}, dear client. You should have read the description. I will send a new pair by {in 2 working days}.';

/** As another program would write it, with one row that can't be taken. */
const TABLE = [
	'shortcut;message;tags',
	'thanks;"Thank you for your order, {{to.first_name}}!\nWe pack it today.";thanks,order',
	'late;"Sorry to keep you waiting. I will write to you by noon tomorrow.";late',
	'empty;;x',
].join('\r\n');

describe.each(BROWSERS)('own replies in %s', (name) => {
	let session: Session;
	let page: Page;

	beforeAll(async () => {
		session = await open(name);
		await session.inside((settings) => chrome.storage.local.set({ settings }), {
			shopName: 'Kind Shoes',
			phrases: [{ avoid: 'client', prefer: 'customer' }],
		});
		page = await session.extension(PATH);
		await page.setViewport(PAGE);
	});
	afterAll(() => session?.close());

	const says = (words: string) =>
		until(`the page says “${words}”`, () =>
			page.evaluate((sought) => document.body.textContent?.includes(sought), words),
		);

	/** Clicks the button that begins with these words. */
	async function click(words: string) {
		await until(`there is “${words}”`, () =>
			page.evaluate((sought) => {
				const all = [...document.querySelectorAll<HTMLElement>('button, summary, label')];
				const found = all.find((one) => (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(sought));
				found?.click();
				return found !== undefined;
			}, words),
		);
	}

	async function into(selector: string, words: string) {
		await page.bringToFront();
		await page.focus(selector);
		await page.keyboard.type(words);
	}

	/** Gives the import a file, as a person does. */
	async function choose(file: string, content: string) {
		await page.evaluate(
			(called, text) => {
				const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
				const files = new DataTransfer();
				files.items.add(new File([text], called));
				input.files = files.files;
				input.dispatchEvent(new Event('change', { bubbles: true }));
			},
			file,
			content,
		);
	}

	function suggest(words: string): Promise<readonly FoundReply[]> {
		const query: ReplyQuery = { likely: [], mood: 'neutral', missing: [], register: 'chat', words, values: {} };
		return session.inside(
			async (request) =>
				((await chrome.runtime.sendMessage({ name: 'reply/suggest', request })) as { value: FoundReply[] }).value,
			query,
		);
	}

	async function isAccessible() {
		// The rules are the same for both browsers; the driver can put the checker into a page of ours in one.
		if (name !== 'chrome') return;
		expect(await faults(page)).toEqual([]);
	}

	test('a reply is written with hints beside it, saved, and found', async () => {
		await says('Choose a reply');
		await screenshot(page, `own-empty-${name}`);
		await click('New reply');
		await into('.editor input[type=text]', 'New pair');
		await into('.editor textarea', TEXT);
		await says('Your shop says this in other words.');
		await says('Will be noted as a promise');
		const marks = await page.evaluate(() =>
			[...document.querySelectorAll('.words-mark')].map((one) => one.textContent),
		);
		expect(marks).toContain('client');
		expect(marks.length).toBeGreaterThan(1);
		// The copy behind the box breaks its lines where the box does.
		const heights = await page.evaluate(() =>
			['.words textarea', '.words-marks'].map((one) => {
				const element = document.querySelector(one)!;
				return [element.clientHeight, element.scrollHeight];
			}),
		);
		expect(heights[0]![1]).toBeLessThanOrEqual(heights[0]![0]!);
		await screenshot(page, `own-editor-light-${name}`);
		await isAccessible();
		if (name === 'chrome') {
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
			await screenshot(page, `own-editor-dark-${name}`);
			await isAccessible();
			await page.emulateMediaFeatures([]);
		}
		await click('Say instead: customer');
		await page.keyboard.down('Control');
		await page.keyboard.press('KeyS');
		await page.keyboard.up('Control');
		await says('Saved');
		const [first] = await suggest('New pair');
		expect(first).toMatchObject({ title: 'New pair', isOwn: true });
		expect(first!.text).toContain('dear customer');
	});

	test('a table of another program is shown before it is taken, then taken, then undone', async () => {
		await click('Import');
		await says('Bring replies in');
		await screenshot(page, `own-import-${name}`);
		await choose('replies.csv', TABLE);
		await says('What will happen');
		await says('Line 5: There is no text.');
		await click('2 new replies');
		await screenshot(page, `own-plan-${name}`);
		await isAccessible();
		await click('Import 2 replies');
		await says('2 replies are imported.');
		expect((await suggest('thanks'))[0]).toMatchObject({ text: 'Thank you for your order!\nWe pack it today.' });
		await click('Undo');
		await says('Undone.');
		expect((await suggest('thanks')).filter(({ isOwn }) => isOwn)).toEqual([]);
		// What reads YAML comes only now.
		await choose('base.yml', 'matches:\n  - trigger: ":bye"\n    replace: "Goodbye, {{name}}."\n');
		await says('1 new reply');
		await click('Cancel');
		await click('Backups');
		await says('Restore');
		await screenshot(page, `own-backups-${name}`);
		await isAccessible();
	});

	test('house phrases are kept in the settings', async () => {
		const settings = await session.extension('src/options/index.html#phrases');
		await settings.setViewport(PAGE);
		await settings.bringToFront();
		await settings.waitForSelector('#phrases input');
		await settings.type('#phrases input', 'No wahala');
		await settings.keyboard.press('Tab');
		await settings.keyboard.type('You’re welcome');
		await settings.keyboard.press('Enter');
		await until('it is listed', () =>
			settings.evaluate(() => document.querySelector('#phrases')?.textContent?.includes('No wahala')),
		);
		await settings.evaluate(() => document.querySelector('#phrases')?.scrollIntoView());
		await screenshot(settings, `own-phrases-${name}`);
		const stored = await session.inside(async () => (await chrome.storage.local.get('settings')).settings);
		expect(stored).toMatchObject({ phrases: [{ avoid: 'client' }, { avoid: 'No wahala', prefer: 'You’re welcome' }] });
		await settings.close();
	});

	test('everything is still there after the browser was closed', async () => {
		await page.close();
		await session.restart();
		page = await session.extension(PATH);
		await page.setViewport(PAGE);
		await says('New pair');
		await click('Share');
		await says('Save the pack');
		await screenshot(page, `own-share-${name}`);
		await isAccessible();
		await click('Replies');
	});

	test('at 200 % text, right to left, and on a narrow window, nothing is clipped', async () => {
		await click('New pair');
		await says('How it reads');
		for (const [look, size] of [
			['large-rtl', '200%'],
			['narrow', '100%'],
		] as const) {
			if (look === 'narrow') await page.setViewport({ width: 420, height: 900 });
			await page.evaluate(
				(dir, fontSize) => {
					document.documentElement.dir = dir;
					document.documentElement.style.fontSize = fontSize;
				},
				look === 'narrow' ? 'ltr' : 'rtl',
				size,
			);
			await screenshot(page, `own-${look}-${name}`);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, 'nothing may need sideways scrolling').toBeLessThanOrEqual(0);
		}
	});
});
