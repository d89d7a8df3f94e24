/** What happens to letters and not to chats: several windows, complaints, drafts thrown away, letters sent later or undone. */
import { describe, expect, test } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Export } from '../../src/protocol.ts';
import type { Button, MailFixture } from '../pages/mail/desk.ts';
import { AMAKA, MALLORY, TUNDE } from '../pages/mail/letters.ts';
import { BROWSERS, type BrowserName, screenshot, until } from './driver.ts';
import { clickOn, piece } from './on-page.ts';
import { HARSH, onSite, PROMISE, type StorySite } from './site-stories.ts';

declare const chrome: typeof extension;
declare const fixture: MailFixture;

const OTHER = 'I will call you tomorrow.';

/**
 * Told in one browser, and of the first build alone; with BUILDS=all in both, of every build. How letters leave does not
 * hang on how a page is drawn.
 */
export function tellLetterStories<Build extends string>(
	site: StorySite<Build>,
	build: Build,
	mostly: BrowserName,
): void {
	const isAll = process.env.BUILDS === 'all';
	const browsers = isAll ? BROWSERS : build === 'current' ? [mostly] : [];
	describe.each(browsers)(`letters on ${site.id}, ${build} build, in %s`, (name) => {
		const on = onSite(name, site);
		const { askPage, badgeIs, promises, modelIs } = on;
		const page = () => on.page();

		async function clickAt(what: string, where: () => Promise<{ x: number; y: number } | null>) {
			const { x, y } = await until(`${what} is there`, where);
			await page().mouse.click(x, y);
		}
		const press = (button: Button) => clickAt(button, () => page().evaluate((one) => fixture.button(one), button));
		const answer = (one: 'yes' | 'no') => clickAt(one, () => page().evaluate((it) => fixture.answer(it), one));
		const writeIn = (back = 0) => clickAt('the window', () => page().evaluate((it) => fixture.line(it), back));
		const windows = (number: number) =>
			until(`there are ${number} windows`, async () => (await page().evaluate(() => fixture.windows())) === number);

		/** Types a promise into the reply that the page begins with. */
		async function draft(text = PROMISE) {
			await on.write(build);
			await page().keyboard.type(text);
			await modelIs(text);
		}

		async function keys(...chord: ('Control' | 'Shift' | 'Alt')[]) {
			for (const key of chord) await page().keyboard.down(key);
			await page().keyboard.press('Enter');
			for (const key of chord) await page().keyboard.up(key);
		}

		/** Shows that nothing is on the watch for the promise: it is sent from elsewhere, then another one is sent from here. */
		async function onlyCounts(other = OTHER) {
			await page().evaluate((text) => fixture.sendElsewhere(text), PROMISE);
			await page().evaluate(() => fixture.reply());
			await writeIn();
			await page().keyboard.type(other);
			await modelIs(other);
			await press('send');
			await until('the other promise is noted', async () => (await promises()).some(({ text }) => text === other));
			expect((await promises()).map(({ text }) => text)).toEqual([other]);
		}

		test('Control+Enter sends as well, and the letter counts once', async () => {
			await draft();
			await keys('Control');
			await badgeIs('1');
			await page().evaluate(() => fixture.reply());
			await writeIn();
			await page().keyboard.type(OTHER);
			await keys('Control');
			await badgeIs('2');
			expect(await promises()).toHaveLength(2);
		});

		test('a draft thrown away promises nothing, nor does one whose address was refused first', async () => {
			await draft();
			await press('discard');
			await windows(0);
			await page().evaluate((to) => fixture.compose(to), [{ name: 'Nobody', address: 'nobody' }]);
			await writeIn();
			await page().keyboard.type(PROMISE);
			await press('send');
			await answer('yes');
			await press('discard');
			await windows(0);
			await onlyCounts();
		});

		test('what is written on after the page refused is sent with what was added', async () => {
			await draft();
			await page().evaluate(() => fixture.refuse());
			await press('send');
			await answer('yes');
			await writeIn();
			await page().keyboard.press('End');
			await page().keyboard.type(' Sorry!');
			await modelIs(`${PROMISE} Sorry!`);
			await press('send');
			await badgeIs('1');
			expect((await promises()).map(({ text }) => text)).toEqual([PROMISE]);
		});

		test('a reply and a new letter side by side: each promise to its own customer, replies go where was written last', async () => {
			await draft();
			await page().evaluate((to) => fixture.compose(to), [TUNDE]);
			await writeIn();
			await page().keyboard.type(OTHER);
			await modelIs(OTHER);
			expect(await askPage('page/state')).toMatchObject({ status: 'ready', customer: TUNDE.name, channel: 'mail' });
			await page().evaluate(() => (document.activeElement as HTMLElement).blur());
			expect(await askPage('page/insert', { text: ' Bye.' })).toBe('inserted');
			await modelIs(`${OTHER} Bye.`);
			await screenshot(page(), `${site.id}-two-windows-${name}`);
			await press('send');
			await badgeIs('1');
			const { text: said } = await piece(on.session(), page().url(), 'chip');
			expect(said.split('\n')[0], 'whom it was to, for the thread that is open is another’s').toBe(TUNDE.name);
			await screenshot(page(), `${site.id}-whose-${name}`);
			await press('send');
			await badgeIs('2');
			const made = await promises();
			expect(made.map(({ customer, text }) => [customer, text]).sort()).toEqual([
				[AMAKA.name, PROMISE],
				[TUNDE.name, OTHER],
			]);
			expect(made.find(({ customer }) => customer === TUNDE.name)!.conversation).toMatch(/^to:/);
			expect(made.find(({ customer }) => customer === AMAKA.name)!.conversation).toMatch(site.conversation);
		});

		test('a reply taken out into a window still belongs to its thread', async () => {
			await draft();
			await press('pop-out');
			await modelIs(PROMISE);
			await press('send');
			await badgeIs('1');
			expect(await promises()).toMatchObject([
				{ customer: AMAKA.name, conversation: expect.stringMatching(site.conversation), link: site.link(build) },
			]);
		});

		test('a letter to be sent later counts once that is settled', async () => {
			await draft();
			await press('later');
			await answer('yes');
			await answer('no');
			await windows(1);
			await press('later');
			await answer('yes');
			await answer('yes');
			await windows(0);
			await badgeIs('1');
		});

		test('another thread is opened with a draft in the box: nothing is promised, to nobody', async () => {
			await draft();
			await page().evaluate(() => fixture.open('Size 42'));
			await until(
				'it is told',
				async () => (await askPage<{ customer: string }>('page/state')).customer === TUNDE.name,
			);
			await onlyCounts();
			expect(await promises()).toMatchObject([{ customer: TUNDE.name }]);
		});

		test('a breath before a hot letter to an angry customer: a click on Send is held once, the next one sends', async () => {
			await on.session().inside(() => chrome.storage.local.set({ settings: { breath: 'on' } }));
			await draft(HARSH);
			await page().evaluate(() => fixture.receive('You people are thieves!! I am furious, I want my money back NOW!'));
			await on.underlines('As I already told you');
			const before = await page().evaluate(() => fixture.sent().length);
			await press('send');
			const chip = await piece(on.session(), page().url(), 'chip');
			expect(chip.text).toContain('Press send again');
			await screenshot(page(), `${site.id}-breath-${name}`);
			await modelIs(HARSH);
			expect(await page().evaluate(() => fixture.sent().length), 'held').toBe(before);
			await press('send');
			await until('it is sent', async () => (await page().evaluate(() => fixture.sent().length)) === before + 1);
		});

		test('undone before it left, it was never sent', async () => {
			await draft();
			await page().evaluate(() => fixture.setSendDelay(3000));
			await press('send');
			await windows(0);
			await page().evaluate(() => fixture.takeBack(''));
			await modelIs(PROMISE);
			await press('discard');
			await page().evaluate(() => fixture.setSendDelay(30));
			await onlyCounts();
		});

		test('undone, what it kept is to be kept again', async () => {
			await draft();
			await press('send');
			await badgeIs('1');
			await page().evaluate(() => fixture.setSendDelay(1500));
			await page().evaluate(() => fixture.reply());
			await writeIn();
			await page().keyboard.type("I've just sent your refund.");
			await press('send');
			await badgeIs('');
			await page().evaluate(() => fixture.takeBack(''));
			await badgeIs('1');
			const chip = await until('it is said', async () => {
				const found = await piece(on.session(), page().url(), 'chip');
				return found.text.includes('refund') && !found.text.startsWith('Ticked off') ? found : null;
			});
			expect(chip.isCut).toBe(false);
			await screenshot(page(), `${site.id}-undone-${name}`);
		});

		test('a name with markup in it is a name', async () => {
			await on.write(build);
			await page().evaluate(() => fixture.open('"><img src="x" onerror="fixture.harm()">'));
			await page().evaluate(() => fixture.reply());
			await writeIn();
			await page().keyboard.type(PROMISE);
			expect(await askPage('page/state')).toMatchObject({ customer: MALLORY.name });
			await press('send');
			await badgeIs('1');
			expect((await promises())[0]!.customer).toBe(MALLORY.name);
			expect(await page().evaluate(() => fixture.isHarmed())).toBe(false);
		});
	});
}

/**
 * A window of its own for one letter, at this address, with this compose box; in both browsers, for they close windows
 * each in their own way.
 */
export function tellOwnWindowStories<Build extends string>(site: StorySite<Build>, popOut: string, box: string): void {
	describe.each(BROWSERS)(`a letter on ${site.id} in a window of its own in %s`, (name) => {
		const on = onSite(name, { ...site, box });
		const build = site.builds[0]!;
		const page = () => on.page();
		const stored = async () => (await on.ask<Export>('data/export')).other!;
		const send = async () => {
			const { x, y } = (await page().evaluate(() => fixture.button('send')))!;
			await page().mouse.click(x, y);
		};

		test('it may close with the sending; what a person closes is not sent; undone after that, here or in a new window, it takes its promise along', async () => {
			await on.start(build);
			const opener = page();
			const sendByKeys = async () => {
				await page().keyboard.down('Control');
				await page().keyboard.press('Enter');
				await page().keyboard.up('Control');
			};
			const open = async (address = popOut) => {
				await on.see(await on.session().window(address, await site.serve(build), opener));
				await until('the window is drawn', () => page().evaluate(() => fixture.line()));
				const { x, y } = (await page().evaluate(() => fixture.line()))!;
				await page().mouse.click(x, y);
			};
			const write = async () => {
				await open();
				await page().keyboard.type(PROMISE);
				await piece(on.session(), page().url(), 'strip');
			};
			/** A hint is put otherwise, and a reply goes in. */
			const compose = async () => {
				await open();
				const { x, y } = await on.harsh();
				await page().mouse.move(x, y);
				const { buttons, isCut } = await piece(on.session(), page().url(), 'card');
				expect(isCut).toBe(false);
				await screenshot(page(), `${site.id}-own-window-${name}`);
				await clickOn(page(), buttons[1]!.rect);
				const replaced = `${buttons[1]!.text}, there is no refund.`;
				await on.modelIs(replaced);
				expect(await on.askPage('page/insert', { text: ` ${PROMISE}` })).toBe('inserted');
				await on.modelIs(`${replaced} ${PROMISE}`);
			};
			const sentWith = async (way: () => Promise<void>) => {
				await Promise.all([until('the window is closed', () => page().isClosed()), way().catch(() => undefined)]);
				await on.badgeIs('1');
				expect(await on.promises()).toMatchObject([
					{ text: PROMISE, customer: AMAKA.name, conversation: expect.stringMatching(/^to:/) },
				]);
			};
			await write();
			await page().close();
			await write();
			await page().evaluate(() => fixture.refuse());
			await send();
			await until('it asks, and that is heard', async () => {
				return JSON.stringify((await stored()).closing) === '{}' && page().evaluate(() => fixture.answer('yes'));
			});
			await page().close();
			const isUndone = async () => {
				await on.badgeIs('');
				expect((await on.promises()).map(({ state }) => state.name)).toEqual(['withdrawn']);
				expect((await piece(on.session(), page().url(), 'chip')).text).toContain('refund by Friday');
			};
			const undoneInWindow = async () => {
				await until('a window that opens would be told of it', async () => {
					return ((await stored()).letters as unknown[] | undefined)?.length;
				});
				await open(`${popOut}?undone`);
				await isUndone();
				await screenshot(page(), `${site.id}-undone-window-${name}`);
				await page().close();
				await on.ask('data/delete');
			};
			await write();
			await sentWith(sendByKeys);
			await undoneInWindow();
			// What is sent from the page itself is told in the same way in either browser.
			if (name === 'chrome') {
				await on.see(opener);
				await page().keyboard.type(PROMISE);
				await on.modelIs(PROMISE);
				await sendByKeys();
				await on.badgeIs('1');
				await undoneInWindow();
			}
			await compose();
			await sentWith(send);
			await on.see(opener);
			await opener.evaluate(() => fixture.takeBack(''));
			await isUndone();
		});
	});
}
