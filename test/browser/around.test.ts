/** Our own pages, as people meet them: in every light, size and direction, by keyboard alone, and with longer words. */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import { localDayOf } from '../../src/promises/due.ts';
import { lastWeeks } from '../../src/promises/insight.ts';
import type { Pledge, Promised } from '../../src/promises/pledge.ts';
import { askWorker } from './ask.ts';
import { faults } from './axe.ts';
import { open, type Session, screenshot, until } from './driver.ts';
import { longWorded } from './long-worded.ts';

declare const chrome: typeof extension;

const HOUR = 3600_000;
const WEEK = 7 * 24 * HOUR;
const LARGE = { width: 1000, height: 760 };

const PAGES = {
	options: { path: 'src/options/index.html', size: LARGE },
	welcome: { path: 'src/welcome/index.html', size: LARGE },
	insight: { path: 'src/insight/index.html', size: LARGE },
	own: { path: 'src/options/replies/index.html', size: LARGE },
	popup: { path: 'src/popup/index.html', size: { width: 380, height: 600 } },
} as const;
type Name = keyof typeof PAGES;

/** How a page is looked at. */
const LOOKS = {
	light: { scheme: 'light', dir: 'ltr', text: '100%' },
	dark: { scheme: 'dark', dir: 'ltr', text: '100%' },
	rtl: { scheme: 'light', dir: 'rtl', text: '100%' },
	large: { scheme: 'light', dir: 'ltr', text: '200%' },
	'large-dark': { scheme: 'dark', dir: 'ltr', text: '200%' },
} as const;
type LookName = keyof typeof LOOKS;

async function show(session: Session, name: Name, look: LookName): Promise<Page> {
	const { path, size } = PAGES[name];
	const page = await session.extension(path);
	await page.setViewport(size);
	if (session.name === 'chrome')
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: LOOKS[look].scheme }]);
	await page.bringToFront();
	await until('the page is filled', () => page.evaluate(() => (document.body.textContent ?? '').length > 100));
	await page.evaluate(({ dir, text }) => {
		document.documentElement.dir = dir;
		document.documentElement.style.fontSize = text;
	}, LOOKS[look]);
	return page;
}

/** The whole page as a picture, as long as it is. */
async function picture(page: Page, name: string): Promise<void> {
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewport({ ...page.viewport()!, height: Math.min(Math.max(height, 600), 6000) });
	await screenshot(page, `around-${name}`);
}

/** What stands out over the side of the page, or of a part of it, so that it must be scrolled sideways. */
function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		// What is stored keeps its lines, and wide tables their columns, in a frame that the keyboard reaches.
		const pushed = [...document.querySelectorAll('body :not(pre, .table-frame)')].filter(
			(one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX),
		);
		if (pushed.length > 0) return pushed.map((one) => one.outerHTML.slice(0, 120));
		if (document.documentElement.scrollWidth <= innerWidth) return [];
		const out = [...document.querySelectorAll('body *')].filter(
			(one) => one.getBoundingClientRect().right > innerWidth,
		);
		const inner = out.filter((one) => ![...one.children].some((child) => out.includes(child)));
		return inner.map((one) => one.outerHTML.slice(0, 120));
	});
}

/** One promise, kept so many hours after it was due. */
async function keep(session: Session, what: Promised, key: string, now: number, late: number): Promise<void> {
	const made = await askWorker<readonly Pledge[]>(session, 'pledge/made', {
		site: 'whatsapp',
		conversation: `title:${key}`,
		customer: 'Amaka',
		link: null,
		message: key,
		sentAt: now - 80 * HOUR,
		pledges: [{ text: `I'll do it, ${key}.`, what, due: { kind: 'moment', at: now - late * HOUR } }],
	});
	await askWorker(session, 'pledge/settle', { id: made[0]!.id, as: 'kept' });
}

/** What so many weeks of work leave behind. */
async function fillWeeks(session: Session, weeks: number): Promise<void> {
	const now = Date.now();
	const mondays = lastWeeks(new Date(now)).slice(-weeks);
	const record = Object.fromEntries(
		mondays.map((monday, index) => [
			localDayOf(monday),
			{
				shown: { blame: 9 - index, 'policy-wall': 6, resentment: 3, 'vague-promise': 4 + (index % 3), curtness: 2 },
				fixed: { blame: Math.min(6, 8 - index), 'policy-wall': Math.min(index, 6), 'vague-promise': 3, curtness: 1 },
				replies: 11 + ((index * 7) % 9),
				answered: { quick: 14 + index * 2, fair: 12 - index, slow: 6 - (index % 5) },
			},
		]),
	);
	const repliesUsed = Object.fromEntries(
		['late-delivery/new-date', 'refund/refund-done', 'wrong-item/swap'].map((id, index) => [id, 30 - index * 8]),
	);
	await session.inside((stored) => chrome.storage.local.set(stored), { record, repliesUsed });
	await session.travel(-(weeks - 1) * WEEK);
	for (let index = 0; index < weeks; index++) {
		const then = now - (weeks - 1 - index) * WEEK;
		await keep(session, 'refund', `refund ${index}`, then, -2);
		await keep(session, 'delivery', `delivery ${index}`, then, index % 2 ? 50 : -2);
		if (index % 3 === 0) await keep(session, 'call', `call ${index}`, then, -2);
		if (index < weeks - 1) await session.travel(WEEK);
	}
}

/** Eight weeks of work lie behind, by an earlier test or from here on. */
async function haveWorked(session: Session): Promise<void> {
	const { weeks } = await askWorker<{ weeks: unknown[] }>(session, 'record/list');
	if (weeks.length < 8) await fillWeeks(session, 8);
}

/** What holds in every browser. */
function tellStories(session: () => Session, pages: readonly Name[]) {
	test.each(pages)('every control of %s can be reached by Tab, and is seen to be', async (name) => {
		// There is nothing to press in it before anything has happened.
		if (name === 'insight') await haveWorked(session());
		const page = await show(session(), name, 'light');
		// Counted anew each time: what is still loading may put other controls in the place of those already seen.
		const unseen = () =>
			page.evaluate(() => {
				const all = [
					...document.querySelectorAll<HTMLElement>(
						'a[href], button, input, select, textarea, summary, [tabindex="0"]',
					),
				].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0);
				// A group of radio buttons is one stop.
				const stops = all.filter((one) => !one.matches('input[type=radio]:not(:checked), :disabled'));
				return stops.filter((one) => !one.dataset.seen).map((one) => one.outerHTML.slice(0, 100));
			});
		/** After the last control the keys are for the browser's own bar, and the page still names the one they left. */
		const isAway = () =>
			page.evaluate(() => !document.hasFocus() || !document.activeElement || document.activeElement === document.body);
		const isRinged = () =>
			page.evaluate(() => {
				const active = document.activeElement as HTMLElement;
				const { outlineStyle, outlineWidth } = getComputedStyle(active);
				if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) return false;
				active.dataset.seen = 'yes';
				return true;
			});
		await session().front(page);
		const wanted = (await unseen()).length;
		expect(wanted).toBeGreaterThan(0);
		let isForward = true;
		for (let press = 0; press < wanted * 3 && (await unseen()).length > 0; press++) {
			if (!isForward) await page.keyboard.down('Shift');
			await page.keyboard.press('Tab');
			if (!isForward) await page.keyboard.up('Shift');
			if (await isAway()) {
				// Past the last one: back to those before the one that the page itself gave the focus to.
				await session().front(page);
				isForward = !isForward;
				continue;
			}
			// Firefox may draw the ring a moment later.
			await until('the control shows that it has the focus', async () => (await isAway()) || isRinged());
		}
		expect(await unseen()).toEqual([]);
		await page.close();
	});

	test('settings go along to another computer and come from it, and all that is stored can be deleted', async () => {
		const options = await show(session(), 'options', 'light');
		const click = (name: string) =>
			options.evaluate((sought) => {
				const labels = [...document.querySelectorAll('label')];
				labels.find(({ textContent }) => textContent?.startsWith(sought))!.click();
			}, name);
		const there = () => session().inside(() => chrome.storage.sync.get()) as Promise<Record<string, unknown>>;
		await click('The same settings on my other computers');
		await until('it says so', () =>
			options.evaluate(() => document.body.textContent?.includes('They go along to every')),
		);
		await click('Strict');
		await until('the level is there', async () => JSON.stringify((await there()).level)?.includes('"strict"'));
		await session().inside((agentName) => chrome.storage.sync.set({ agentName }), {
			value: 'Adaeze',
			at: Date.now() + 1000,
		});
		await until('the name has come', () =>
			options.evaluate(() => [...document.querySelectorAll('input')].some(({ value }) => value === 'Adaeze')),
		);
		await askWorker(session(), 'data/delete');
		const { pledges, other } = await askWorker<{ pledges: unknown[]; other: object }>(session(), 'data/export');
		expect([pledges, ...Object.values(other)].filter((one) => one && Object.keys(one).length > 0)).toEqual([]);
		expect(await there()).toEqual({});
		const databases = await session().inside(async () => (await indexedDB.databases()).map(({ name }) => name));
		const known = ['ledger', 'own-replies', 'own-backups', 'drawer'].map((name) => `_pouch_${name}`);
		expect(
			databases.filter((name) => !known.includes(name!)),
			'a database that is deleted with the rest',
		).toEqual([]);
		await options.close();
	});
}

describe('our pages', () => {
	let session: Session;
	beforeAll(async () => {
		session = await open('chrome');
	});
	afterAll(() => session?.close());

	const looks = Object.keys(LOOKS) as LookName[];

	test.each(looks)('with nothing in them yet, %s', async (look) => {
		for (const name of Object.keys(PAGES) as Name[]) {
			const page = await show(session, name, look);
			expect(await faults(page), name).toEqual([]);
			expect(await sideways(page), `${name} needs no sideways scrolling`).toEqual([]);
			await picture(page, `${name}-empty-${look}`);
			await page.close();
		}
	});

	test('insight in its first week, and after eight', async () => {
		await fillWeeks(session, 1);
		const first = await show(session, 'insight', 'light');
		await picture(first, 'insight-first');
		expect(await faults(first)).toEqual([]);
		await first.close();
		await askWorker(session, 'data/delete');
		await fillWeeks(session, 8);
		for (const look of looks) {
			const page = await show(session, 'insight', look);
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			expect(await faults(page), look).toEqual([]);
			expect(await sideways(page), look).toEqual([]);
			await picture(page, `insight-full-${look}`);
			await page.close();
		}
		for (const look of ['light', 'large-dark'] as const) {
			const page = await show(session, 'options', look);
			await page.evaluate(() => {
				for (const one of document.querySelectorAll<HTMLElement>('#data button'))
					if (one.textContent === 'See all') one.click();
			});
			await until('all that is stored is shown', () =>
				page.evaluate(() => {
					for (const details of document.querySelectorAll<HTMLDetailsElement>('.everything details'))
						details.open = true;
					return document.querySelectorAll('.everything tbody').length > 3;
				}),
			);
			expect(await faults(page), look).toEqual([]);
			expect(await sideways(page), look).toEqual([]);
			await page.evaluate(() => {
				for (const one of document.querySelectorAll('.section:not(#data)')) one.remove();
			});
			await picture(page, `options-all-${look}`);
			await page.close();
		}
	});

	tellStories(() => session, Object.keys(PAGES) as Name[]);

	test('what is changed in the options holds at once in open tabs, and so does taking it back', async () => {
		const chat = await show(session, 'welcome', 'light');
		const options = await show(session, 'options', 'light');
		const underlined = () =>
			chat.evaluate(() =>
				[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (/^concilia/.test(name) ? size : 0), 0),
			);
		const press = (name: string) =>
			options.evaluate((sought) => {
				const of = (one: Element) => (one as HTMLInputElement).labels?.[0]?.textContent ?? one.textContent ?? '';
				const all = [...document.querySelectorAll<HTMLElement>('button, input')];
				all.find((one) => of(one).trim() === sought)!.click();
			}, name);
		await chat.bringToFront();
		await chat.focus('[data-practice-box]');
		await chat.keyboard.type('We will get back to you soon, dear client.');
		await until('the vague promise is underlined', async () => (await underlined()) === 1);
		await press('Vague promise');
		await until('it is not', async () => (await underlined()) === 0);
		await press('Undo');
		await until('it is again', async () => (await underlined()) === 1);
		await options.bringToFront();
		await options.type('#phrases input', 'dear client');
		await press('Add phrase');
		await until('the house phrase is, too', async () => (await underlined()) === 2);
		await options.close();
		await chat.close();
	});
});

test('words that are two fifths longer have room', async () => {
	const dist = await longWorded();
	const session = await open('chrome', { dist });
	try {
		// With everything in it that adds a tab or a number to the popup.
		const chat = { site: 'whatsapp', conversation: 'title:a', customer: 'Amaka Obi', link: null };
		const now = Date.now();
		const pledges = [{ text: "I'll send it today.", what: 'delivery', due: { kind: 'moment', at: now - HOUR } }];
		await askWorker(session, 'pledge/made', { ...chat, message: 'm1', sentAt: now - 2 * HOUR, pledges });
		await askWorker(session, 'waiting/since', { ...chat, since: now - 30 * HOUR, urgent: true });
		for (const name of Object.keys(PAGES) as Name[]) {
			for (const look of ['light', 'large'] as const) {
				const page = await show(session, name, look);
				if (name === 'popup')
					await until('all tabs are there', () => page.evaluate(() => document.querySelector('#tab-waiting') !== null));
				expect(await sideways(page), `${name}, ${look}`).toEqual([]);
				await picture(page, `${name}-long-${look}`);
				await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
				await picture(page, `${name}-long-${look}-dark`);
				await page.close();
			}
		}
	} finally {
		await session.close();
		await rm(dist, { recursive: true, force: true });
	}
});

describe('in Firefox', () => {
	let session: Session;
	beforeAll(async () => {
		session = await open('firefox');
	});
	afterAll(() => session?.close());

	test('pages without a fault', async () => {
		for (const name of ['options', 'popup'] as const) {
			const page = await show(session, name, 'light');
			expect(await faults(page), name).toEqual([]);
			expect(await sideways(page), name).toEqual([]);
			await page.close();
		}
	});

	tellStories(() => session, ['popup', 'own']);

	test('a click opens the pane beside the page', async () => {
		const popup = await show(session, 'popup', 'light');
		await popup.click('[aria-label="Keep open beside the page"]').catch(() => undefined);
		await until('the pane is open', () =>
			session.inside(() => chrome.extension.getViews({ type: 'sidebar' as never }).length === 1),
		);
	});
});
