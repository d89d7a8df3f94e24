/**
 * Every piece of ours over a page, as people meet it: in each light, direction and size, with longer words, and by the
 * rules of accessibility. One walk through all of them a look; the pictures are meant to be looked at.
 */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Fixture } from '../pages/whatsapp/app.ts';
import { serve, WHATSAPP } from '../pages/whatsapp/serve.ts';
import { OurWorld } from './axe.ts';
import { open, type Session, screenshot, until } from './driver.ts';
import { longWorded } from './long-worded.ts';
import { isApart, type Piece, pieces, tabAt } from './on-page.ts';

declare const chrome: typeof extension;
declare const fixture: Fixture;

const BOX = '#main footer [contenteditable="true"]';
const SEND = '#main footer button[aria-label="Send"]';
const HARSH = 'As I already told you, there is no refund. I will call you by Friday.';

/** How a page is looked at: sizes of text in pixels, as the browser's own setting is. */
const LOOKS = {
	light: {},
	dark: { isDark: true },
	rtl: { dir: 'rtl' },
	'dark-rtl-large': { isDark: true, dir: 'rtl', text: 32 },
	zoomed: { zoom: 2 },
	small: { zoom: 2 / 3 },
	forced: { isForced: true },
	scaled: { isScaled: true },
} as const satisfies Record<string, Look>;

/** What a page could do to whatever of ours it can reach: hide it, so that a press meets what nobody sees, or move it. */
const HOSTILE = `:root, [data-concilia] { --clear: 0px !important; --room: 0px !important }
	[data-concilia] { --ink: transparent !important; --unzoom: 0.1 !important; zoom: 3 !important; display: none !important; visibility: hidden !important;
		opacity: 0.01 !important; filter: opacity(0) !important; clip-path: inset(50%) !important; transform: scale(3) !important;
		translate: 300px !important; position: static !important; pointer-events: none !important; z-index: -1 !important;
		contain: strict !important; content-visibility: hidden !important }`;

interface Look {
	readonly isDark?: boolean;
	readonly dir?: 'rtl';
	readonly text?: number;
	readonly zoom?: number;
	readonly isForced?: boolean;
	/** The page enlarges itself, shrinks what is in it, and would do worse to what is ours. */
	readonly isScaled?: boolean;
}

/** Opens the practice chat so, with an angry customer in it. */
async function show(
	session: Session,
	{ isDark = false, dir, text, zoom = 1, isForced = false, isScaled = false }: Look,
): Promise<Page> {
	await session.inside(() => chrome.runtime.sendMessage({ name: 'data/delete' }));
	await session.inside(() => chrome.storage.local.set({ settings: { breath: 'on' } }));
	// One that a test before left open would answer in its place.
	for (const left of await session.browser.pages()) if (left.url().startsWith(WHATSAPP)) await left.close();
	const page = await session.site(WHATSAPP, await serve('current'));
	await page.setViewport({ width: 1100 / zoom, height: 760 / zoom, deviceScaleFactor: zoom });
	const client = await page.createCDPSession();
	if (text) await client.send('Page.setFontSizes', { fontSizes: { standard: text } });
	if (isForced) {
		const features = [{ name: 'forced-colors', value: 'active' }];
		await client.send('Emulation.setEmulatedMedia', { features });
	}
	await page.evaluate(
		(dark, direction, scaled, hostile) => {
			fixture.dark(dark);
			if (scaled) {
				document.documentElement.style.zoom = '1.1';
				Object.assign(document.body.style, { transform: 'scale(0.9)', transformOrigin: '0 0' });
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(hostile);
				document.adoptedStyleSheets.push(sheet);
			}
			document.documentElement.dir = direction;
			fixture.receive('You people are thieves!! I am furious, I want my money back NOW!');
		},
		isDark,
		dir ?? 'ltr',
		isScaled,
		HOSTILE,
	);
	await page.bringToFront();
	await page.waitForSelector(BOX);
	await page.click(BOX);
	return page;
}

/** Whether it stands in the window, and not at its very edge. */
function isInside({ rect: { x, y, width, height } }: Piece, room: { width: number; height: number }): boolean {
	return x > 3 && y > 3 && x + width < room.width - 3 && y + height < room.height - 3;
}

/** Asks the content script, as the worker does for a shortcut. */
async function asking(session: Session) {
	const tab = await tabAt(session, WHATSAPP);
	return (what: string, request?: unknown) =>
		session.inside((id, one) => chrome.tabs.sendMessage(id, one), tab, { name: what, request });
}

/** Walks through all that can be shown, and checks and pictures each. */
async function walk(session: Session, look: Look, name: string, isChecked = true) {
	const page = await show(session, look);
	const ask = await asking(session);
	const find = (kind: Piece['kind'], is: (piece: Piece) => boolean = () => true) =>
		until(`the ${kind} is there`, async () => {
			const found = (await pieces(session, WHATSAPP)).find((one) => one.kind === kind);
			return found && is(found) ? found : null;
		});
	const world = await OurWorld.of(page);
	const room = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

	/** What is shown now is whole, in the window, not over Send, and breaks no rule. */
	async function see(what: string, kind: Piece['kind'], is?: (piece: Piece) => boolean) {
		const { rect, isCut } = await find(kind, (piece) => isInside(piece, room) && (is?.(piece) ?? true));
		await screenshot(page, `in-page-${what}-${name}`);
		// Of a reply the list shows the beginning.
		if (kind !== 'picker') expect.soft(isCut, `${what} is cut off`).toBe(false);
		const send = await page.$(SEND);
		if (send) {
			const at = await send.evaluate((one) => one.getBoundingClientRect().toJSON());
			expect.soft(isApart(rect, at), `${what} is not over Send`).toBe(true);
		}
		if (isChecked) expect.soft(await world.faults(), what).toEqual([]);
	}

	await page.keyboard.type(HARSH);
	const box = await page.$eval(BOX, (one) => one.getBoundingClientRect().toJSON());
	const isAtBox = ({ rect }: Piece) => Math.abs(rect.y + rect.height - box.y) < 6;
	await see('strip', 'strip', (strip) => strip.buttons.length > 1 && isAtBox(strip));
	await ask('page/hint', { act: 'next' });
	await see('card', 'card');
	if (name === 'light') {
		expect(await world.moves('card'), 'whoever wants no motion gets none').toBe(false);
		await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
		expect(await world.moves('card')).toBe(true);
		await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
	}
	await page.keyboard.press('Escape');
	await ask('page/hint', { act: 'list' });
	await see('list', 'list');
	await page.keyboard.press('Escape');

	await page.keyboard.press('Enter');
	await see('breath', 'chip');
	await page.keyboard.press('Enter');
	await see('noted', 'chip', ({ text }) => text.includes('noted'));
	await ask('page/card');
	await page.keyboard.press('Enter');
	await see('edit', 'chip', ({ text }) => !text.includes('noted'));
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	const mark = await find('mark');
	await page.mouse.click(mark.rect.x + mark.rect.width / 2, mark.rect.y + mark.rect.height / 2);
	await see('mark', 'chip');
	await page.click(BOX);

	await page.keyboard.type('/late new date');
	await see('replies', 'picker', ({ options }) => options.length > 1);
	const { options } = await find('picker');
	const at = options.findIndex((one) => one.text.includes('{'));
	for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown');
	await find('picker', (now) => now.options[at]!.isChosen);
	await page.keyboard.press('Enter');
	await see('gaps', 'picker', ({ field }) => field === '');
}

describe('over a page', () => {
	let session: Session;
	beforeAll(async () => {
		session = await open('chrome');
	});
	afterAll(() => session?.close());

	test('the keys alone lead everywhere, are seen where they are, and back into the box', async () => {
		const page = await show(session, {});
		const ask = await asking(session);
		const world = await OurWorld.of(page);
		const { keyboard } = page;
		/** Presses a key until the focus is somewhere again, or with the page; gives where it was. */
		const walk = async (key: 'Tab' | 'ArrowDown') => {
			const names: string[] = [];
			for (let at = await world.focus(); at && !names.includes(at.name); at = await world.focus()) {
				expect(at.isSeen, `${at.name} shows that it has the focus`).toBe(true);
				names.push(at.name);
				await keyboard.press(key);
			}
			return names;
		};
		const focusOn = (name: string) =>
			until(`the focus is on ${name}`, async () => (await world.focus())?.name.includes(name));
		const backInBox = async (is: string) => {
			await until('the box has the focus', () => page.evaluate((box) => document.activeElement?.matches(box), BOX));
			await keyboard.type('!');
			await until(`the box says ${is}`, async () => (await page.evaluate(() => fixture.model())) === is);
		};

		await keyboard.type(HARSH);
		await until('the strip is there', async () =>
			(await pieces(session, WHATSAPP)).find(({ kind }) => kind === 'strip'),
		);
		await ask('page/card');
		await focusOn('Just to recap');
		expect(await walk('ArrowDown')).toEqual([
			'Just to recap',
			'To go over it again',
			'This once',
			'Never this phrase',
			'Not on this site',
			'Settings for tone',
		]);
		await keyboard.press('Escape');
		await backInBox(`${HARSH}!`);

		await ask('page/hint', { act: 'list' });
		await focusOn('Resentment');
		const listed = await walk('ArrowDown');
		expect(listed).toHaveLength(9);
		await keyboard.press('Escape');
		await backInBox(`${HARSH}!!`);

		await until('the strip says what is promised', async () =>
			(await pieces(session, WHATSAPP)).some(({ kind, buttons }) => kind === 'strip' && buttons.length === 2),
		);
		for (let press = 0; press < 12 && !(await world.focus()); press++) await keyboard.press('Tab');
		await focusOn('Sounds defensive');
		await keyboard.press('Tab');
		await focusOn('You promise: call by');
		await keyboard.press('Enter');
		await focusOn('Resentment');
		await keyboard.press('Escape');
		await backInBox(`${HARSH}!!!`);

		await keyboard.press('Enter');
		await until('a breath is offered', async () => (await ask('page/card')) && (await world.focus()));
		await keyboard.press('Escape');
		await page.click(BOX);
		await keyboard.press('Enter');
		await until('it is noted', async () =>
			(await pieces(session, WHATSAPP)).some(({ text }) => text.includes('noted')),
		);
		await ask('page/card');
		await focusOn('Change');
		await keyboard.press('Tab');
		await focusOn('Not a promise');
		await keyboard.press('Escape');
		await backInBox('!');

		await until('the mark is there', async () =>
			(await pieces(session, WHATSAPP)).some(({ kind, name }) => kind === 'mark' && name.includes('1 open promise')),
		);
		for (let press = 0; press < 12 && !(await world.focus())?.name.includes('1 open promise'); press++)
			await keyboard.press('Tab');
		await focusOn('1 open promise');
		await keyboard.press('Enter');
		await focusOn('Change');
		await keyboard.press('Escape');
		await focusOn('1 open promise');
	});

	test.each(Object.entries(LOOKS))('%s', async (name, look) => {
		await walk(session, look, name);
	});
});

test('words that are two fifths longer have room over a page', async () => {
	const dist = await longWorded();
	const session = await open('chrome', { dist });
	try {
		await walk(session, {}, 'long', false);
	} finally {
		await session.close();
		await rm(dist, { recursive: true, force: true });
	}
});
