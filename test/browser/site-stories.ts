/**
 * The whole job, told of one site: a hint is fixed, a reply is put in, a sent promise is noted and counted, a message
 * taken back takes its promise with it. Every build of the site's page, in both browsers.
 */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Pledge } from '../../src/promises/pledge.ts';
import type { ChatFixture } from '../pages/chat/chats.ts';
import type { StandIn } from '../pages/stand-in.ts';
import { allowed } from './allowed.ts';
import { askWorker, hearComplaints } from './ask.ts';
import { BROWSERS, type BrowserName, open, type Routes, type Session, screenshot, until } from './driver.ts';
import { key, press, repliesIn, search } from './in-popup.ts';
import { clickOn, isApart, middleOf, noPiece, piece, tabAt, underlined } from './on-page.ts';

declare const chrome: typeof extension;
declare const fixture: StandIn;

/**
 * A site as stories need to know it. Its pages offer `window.fixture`, a `StandIn`. What stands in one file of tests is
 * told in one browser, so there it is all of one site.
 */
export interface StorySite<Build extends string = string> {
	/** As in `src/sites`. */
	readonly id: string;
	/** Where the stories begin. */
	readonly url: string;
	readonly builds: readonly Build[];
	/** The first build of this site is told of elsewhere. */
	readonly isFurther?: true;
	serve(build: Build | 'nothing-known'): Promise<Routes>;
	/** The compose box, as a selector. */
	readonly box: string;
	/** The button that sends, as a selector that finds it while something is written. Null where only Enter does. */
	readonly send: string | null;
	/** Enter sends too. */
	readonly entersSend: boolean;
	/** Replies for letters have many lines; those for chats that are looked for here have one. */
	readonly isMail?: true;
	/** Opens a compose box where the page begins without one. */
	begin?(page: Page): Promise<void>;
	/** The customer of the conversation that is open, as promises name them. */
	readonly customer: string;
	/** Their key and the way back to them. */
	readonly conversation: string | RegExp;
	link(build: Build): string | null;
	/** The folder of the built extension where it is not the usual one; it is removed at the end. */
	dist?(browser: BrowserName): Promise<string>;
	/** Origins of a site that is not in the manifest, and is allowed for these stories. */
	readonly optional?: readonly string[];
}

export const HARSH = 'As I already told you, there is no refund.';
export const PROMISE = "I'll send your refund by Friday.";
const HARSH_WORDS = 'As I already told you';

/** One browser for all the stories of a file that want the same extension in it: to start one takes seconds. */
const opened = new Map<string, Promise<{ readonly session: Session; readonly dist: string | undefined }>>();

async function launched<Build extends string>(name: BrowserName, site: StorySite<Build>) {
	const dist = site.optional ? await allowed(name, site.optional) : await site.dist?.(name);
	const session = await open(name, dist ? { dist } : {});
	if (site.optional) {
		await until('the site is registered', () =>
			session.inside(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
		);
	}
	return { session, dist };
}

afterAll(async () => {
	for (const { session, dist } of await Promise.all(opened.values())) {
		await session.close();
		if (dist) await rm(dist, { recursive: true, force: true });
	}
});

/** A browser with the extension, and what stories of every site do in it. Call it where tests are described. */
export function onSite<Build extends string>(name: BrowserName, site: StorySite<Build>) {
	let session: Session;
	let page!: Page;
	let complaints: string[];

	beforeAll(async () => {
		const opening = opened.get(name) ?? launched(name, site);
		opened.set(name, opening);
		session = (await opening).session;
	});
	beforeEach(async () => {
		complaints = [];
		await ask('data/delete');
	});
	afterEach(async () => {
		await leave();
		// Nothing of ours may be thrown into the page or complained of in its console.
		expect(complaints).toEqual([]);
	});

	/** Asks the worker, as the popup would. */
	const ask = <T>(message: string, request?: unknown) => askWorker<T>(session, message, request);

	/** Asks the content script. */
	async function askPage<T>(message: string, request?: unknown): Promise<T> {
		const tab = await tabAt(session, page.url());
		const answer = await session.inside((id, one) => chrome.tabs.sendMessage(id, one), tab, { name: message, request });
		expect(answer).toMatchObject({ ok: true });
		return (answer as { value: T }).value;
	}

	async function leave() {
		if (page && !page.isClosed()) await page.close();
	}

	/** Opens the page; the conversation that is open there is `site.customer`'s. */
	async function start(build: Build | 'nothing-known') {
		await leave();
		await see(await session.site(site.url, await site.serve(build)));
	}

	/** From here on this page is the one the story is in. */
	async function see(shown: Page) {
		page = shown;
		hearComplaints(page, complaints);
		await page.bringToFront();
	}

	/** The same, with the caret in the compose box. */
	async function write(build: Build) {
		await start(build);
		await site.begin?.(page);
		await page.click(site.box);
	}

	const model = () => page.evaluate(() => fixture.model());
	const modelIs = (text: string) => until(`the box says "${text}"`, async () => (await model()) === text);
	const promises = async () => (await ask<{ pledges: Pledge[] }>('pledge/list', { state: 'all' })).pledges;
	const badgeIs = (text: string) => until(`the badge says ${text}`, async () => (await session.badge()).text === text);

	/** The words underlined, as soon as they hold these. */
	const underlines = (words: string) =>
		until(`"${words}" is underlined`, async () => {
			const found = await underlined(page);
			return found.some((one) => one.includes(words)) ? found : null;
		});

	/** Types the harsh line, and says where its first underlined words are. */
	async function harsh() {
		await page.keyboard.type(HARSH);
		const found = await underlines(HARSH_WORDS);
		return middleOf(page, site.box, found.find((one) => one.includes(HARSH_WORDS))!);
	}

	async function send(text: string) {
		await page.keyboard.type(text);
		await modelIs(text);
		await sendIt();
	}

	async function sendIt() {
		if (site.send && !site.entersSend) await page.click(site.send);
		else await page.keyboard.press('Enter');
	}

	async function undo() {
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
	}

	/** Where the button that sends is, while there is one. */
	async function sendRect() {
		const button = site.send && (await page.$(site.send));
		return button ? button.evaluate((one) => one.getBoundingClientRect().toJSON()) : null;
	}

	return {
		session: () => session,
		page: () => page,
		...{
			ask,
			askPage,
			start,
			see,
			write,
			model,
			modelIs,
			promises,
			badgeIs,
			underlines,
			harsh,
			send,
			sendIt,
			undo,
			sendRect,
		},
	};
}

/** Takes the caret back by so many characters, whichever way the page reads: arrow keys go by what is seen. */
function stepBack(characters: number) {
	const selection = getSelection()!;
	for (let step = 0; step < characters; step++) selection.modify('move', 'backward', 'character');
}

/** Every build is told of in Chromium, in Firefox the first alone; with BUILDS=all every one in both, for the patient. */
export function browsersFor(isFurther: boolean): readonly BrowserName[] {
	return isFurther && process.env.BUILDS !== 'all' ? ['chrome'] : BROWSERS;
}

/** Tells every story of the site. */
export function tellStories<Build extends string>(site: StorySite<Build>): void {
	describe.each(browsersFor(site.isFurther === true))(`the whole job on ${site.id} in %s`, (name) => {
		const on = onSite(name, site);
		const card = () => piece(on.session(), on.page().url(), 'card');
		const noCard = () => noPiece(on.session(), on.page().url(), 'card');
		const picture = (what: string) => screenshot(on.page(), `${site.id}-${what}-${name}`);

		/** What of a build is its own: where its box is, whose it is, what was sent and taken back. In one page. */
		function tellInOneGo(build: Build) {
			test(`${build} build: the whole job in one go`, async () => {
				await on.write(build);
				const { x, y } = await on.harsh();
				await on.page().mouse.move(x, y);
				const { buttons, rect } = await card();
				const send = await on.sendRect();
				if (send) expect(isApart(rect, send), 'the card is not over Send').toBe(true);
				await picture(`card-${build}`);
				await clickOn(on.page(), buttons[1]!.rect);
				const replaced = HARSH.replace(HARSH_WORDS, buttons[1]!.text);
				await on.modelIs(replaced);
				expect(await on.askPage('page/insert', { text: ` ${PROMISE}` })).toBe('inserted');
				const text = `${replaced} ${PROMISE}`;
				await on.modelIs(text);
				await on.sendIt();
				await on.badgeIs('1');
				const [pledge, ...others] = await on.promises();
				expect(others).toEqual([]);
				expect(pledge).toMatchObject({ text: PROMISE, customer: site.customer, link: site.link(build) });
				expect(pledge!.conversation).toMatch(site.conversation);
				expect((await piece(on.session(), on.page().url(), 'chip')).isCut).toBe(false);
				await picture(`chip-${build}`);
				await on.page().evaluate((words) => fixture.takeBack(words), text);
				await on.badgeIs('');
			});
		}

		const isWhole = (index: number) => process.env.BUILDS === 'all' || (index === 0 && !site.isFurther);
		const builds = site.builds.filter((_, index) => isWhole(index));
		if (name === 'chrome') site.builds.filter((_, index) => !isWhole(index)).forEach(tellInOneGo);

		describe.each(builds)('%s build', (build) => {
			test('hint to fix: the card says why, a suggestion replaces just those words, one undo takes it back', async () => {
				await on.write(build);
				const { x, y } = await on.harsh();
				await picture(`underlined-${build}`);
				await on.page().mouse.move(x, y);
				const { text, rect, buttons, isCut } = await card();
				expect(text).toContain('Resentment');
				expect(isCut).toBe(false);
				const send = await on.sendRect();
				if (send) expect(isApart(rect, send), 'the card is not over Send').toBe(true);
				expect(rect.y + rect.height < y || rect.y > y, 'nor over the words').toBe(true);
				await picture(`card-${build}`);

				const suggestion = buttons[1]!;
				await clickOn(on.page(), suggestion.rect);
				await noCard();
				const replaced = HARSH.replace(HARSH_WORDS, suggestion.text);
				await on.modelIs(replaced);
				const shown = await on.page().$eval(site.box, (box) => box.textContent);
				expect(shown, 'what is seen is what would be sent').toContain(replaced);

				await on.undo();
				await on.modelIs(HARSH);
				await on.underlines(HARSH_WORDS);
				// The caret is back in the box, and what is typed now lands once.
				await on.page().keyboard.press('End');
				await on.page().keyboard.type(' Sorry');
				await on.modelIs(`${HARSH} Sorry`);
			});

			test('reply to insert: for this customer, at the caret, nothing is sent, one undo takes it back', async () => {
				await on.write(build);
				await on.page().keyboard.type('Good morning!  Bye.');
				await on.page().evaluate(stepBack, 5);
				const sentBefore = await on.page().evaluate(() => fixture.sent());
				const popup = await on.session().popup(on.page());
				const first = await until('the popup has its replies', async () => {
					const listed = await repliesIn(popup);
					return listed.length > 0 ? listed : null;
				});
				await search(popup, 'thanks for your order');
				const found = await until('the search has changed the list', async () => {
					const now = await repliesIn(popup);
					return now.length > 0 && now[0]!.title !== first[0]!.title ? now : null;
				});
				const name = site.customer.split(' ')[0]!;
				const chosen = found.findIndex(({ text }) => text.includes(name) && (site.isMail || !text.includes('\n')));
				expect(chosen, `one calls the customer by name: ${JSON.stringify(found)}`).toBeGreaterThan(-1);
				for (let step = 0; step < chosen; step++) await key(popup, 'ArrowDown');
				await key(popup, 'Enter');
				await on.modelIs(`Good morning! ${found[chosen]!.text} Bye.`);
				await popup.close();
				expect(await on.page().evaluate(() => fixture.sent())).toEqual(sentBefore);

				await on.page().bringToFront();
				await on.page().focus(site.box);
				await on.undo();
				await on.modelIs('Good morning!  Bye.');
			});

			test('a sent promise is noted once, to whom and until when, counted, and ticked off in the popup', async () => {
				await on.write(build);
				await on.send(PROMISE);
				await on.badgeIs('1');
				const [pledge, ...others] = await on.promises();
				expect(others).toEqual([]);
				const { customer, conversation } = site;
				expect(pledge).toMatchObject({ text: PROMISE, what: 'refund', site: site.id, customer });
				expect(pledge!.conversation).toMatch(conversation);
				expect(pledge!.link).toBe(site.link(build));
				expect(pledge!.due.kind).toBe('day');
				const chip = await piece(on.session(), on.page().url(), 'chip');
				expect(chip.text).toMatch(/^Promise noted: refund by Fri/);
				// Nothing is cut off: the date stands at the end.
				expect(chip.isCut).toBe(false);
				const send = await on.sendRect();
				if (send) expect(isApart(chip.rect, send), 'the chip is not over Send').toBe(true);
				await picture(`chip-${build}`);
				// Under the pointer it would stay for ever.
				await on.page().mouse.move(chip.rect.x + 8, chip.rect.y + 8);
				const isOther = await on.page().evaluate(() => {
					const { switchTo } = fixture as Partial<ChatFixture>;
					switchTo?.('Tunde Bello');
					return switchTo !== undefined;
				});
				if (isOther) await noPiece(on.session(), on.page().url(), 'chip');

				const popup = await on.session().popup(on.page());
				await press(popup, 'Promises');
				await press(popup, 'Kept');
				await on.badgeIs('');
				await popup.close();
			});

			test('a message taken back takes its promise with it; sent again it is one again', async () => {
				await on.write(build);
				await on.send(PROMISE);
				await on.badgeIs('1');
				await on.page().evaluate((text) => fixture.takeBack(text), PROMISE);
				await on.badgeIs('');
				expect((await on.promises()).map(({ state }) => state.name)).toEqual(['withdrawn']);
				// A letter is back in its box.
				if (site.isMail) await on.write(build);
				else await on.page().click(site.box);
				await on.send(PROMISE);
				await on.badgeIs('1');
			});
		});

		if (site.isFurther) return;

		test('in the dark it is dark; in the smallest window it is whole, and not over Send', async () => {
			await on.write(site.builds[0]!);
			await on.page().evaluate(() => fixture.dark(true));
			const { x, y } = await on.harsh();
			await on.page().mouse.click(x, y);
			expect((await card()).theme).toBe('dark');
			await picture('card-dark');
			await on.page().keyboard.press('Escape');
			await noCard();
			const size = on.page().viewport()!;
			for (const room of [
				{ width: 320, height: 480 },
				{ width: 380, height: 260 },
			]) {
				await on.page().setViewport(room);
				await on.page().$eval(site.box, (box) => box.scrollIntoView({ block: 'center' }));
				await on.page().focus(site.box);
				expect(await on.askPage('page/card')).toBe(true);
				const { rect } = await card();
				const isInside = rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= room.width;
				expect(isInside && rect.y + rect.height <= room.height, JSON.stringify(rect)).toBe(true);
				const send = await on.sendRect();
				if (send) expect(isApart(rect, send), 'the card is not over Send').toBe(true);
				await picture(`card-${room.width}`);
				await on.page().keyboard.press('Escape');
				await noCard();
			}
			await on.page().setViewport(size);
		});

		test('on a page with nothing we know it says so and stays out of the way', async () => {
			await on.start('nothing-known');
			await on.page().click('[role="textbox"]');
			await on.page().keyboard.type(HARSH);
			expect(await on.askPage('page/state')).toMatchObject({ status: 'changed', customer: '', conversation: null });
			expect(await on.askPage('page/insert', { text: 'Hello' })).toBe('no-box');
			expect(await on.askPage('page/card')).toBe(false);
			expect(await underlined(on.page())).toEqual([]);
			expect(await on.page().$eval('[role="textbox"]', (box) => box.textContent)).toBe(HARSH);
		});
	});
}
