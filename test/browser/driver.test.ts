import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import { BROWSERS, open, type Session, until } from './driver.ts';

declare const chrome: typeof extension;

describe.each(BROWSERS)('the driver in %s', (name) => {
	let session: Session;
	beforeAll(async () => {
		session = await open(name);
	});
	afterAll(() => session?.close());

	test('serves a page under a real host name and nothing else', async () => {
		const page = await session.site('https://web.whatsapp.com/', (path) =>
			path === '/' ? { type: 'text/html', body: '<p>served' } : undefined,
		);
		expect(await page.evaluate(() => [location.host, document.body.textContent])).toEqual([
			'web.whatsapp.com',
			'served',
		]);
		await page.close();
	});

	test('reads the badge, before and after the worker was killed', async () => {
		const before = await session.badge();
		await session.killWorker();
		expect(await session.badge()).toEqual(before);
	});

	test('opens the real popup', async () => {
		const page = await session.site('https://web.whatsapp.com/', () => ({ type: 'text/html', body: '<p>served' }));
		const popup = await session.popup(page);
		await until('the popup has content', () => popup.evaluate((document) => document.readyState === 'complete'));
		expect(await popup.evaluate((document) => document.location.pathname)).toBe('/src/popup/index.html');
		await popup.close();
		await page.close();
	});

	test('restarts with the same profile', async () => {
		await session.inside(async () => void (await chrome.storage.local.set({ kept: 1 })));
		await session.restart();
		expect(await session.inside(async () => (await chrome.storage.local.get('kept')).kept)).toBe(1);
	});
});
