/** What is no promise, told of a site of chats whose pages are `startChats`: the wrong chat, the wrong side, nothing sent. */
import { describe, expect, test } from 'vitest';
import type { ChatFixture } from '../pages/chat/chats.ts';
import { BROWSERS, type BrowserName, screenshot, until } from './driver.ts';
import { press, repliesIn, search, shows } from './in-popup.ts';
import { underlined } from './on-page.ts';
import { HARSH, onSite, PROMISE, type StorySite } from './site-stories.ts';

declare const fixture: ChatFixture;

const OTHER = 'I will call you tomorrow.';
/** As in the pages. */
const POISON = '"><img src="x" onerror="fixture.harm()">';

/** The second conversation of the pages is Tunde Bello's. Told in one browser; with BUILDS=all in both. */
export function tellChatStories<Build extends string>(site: StorySite<Build>, mostly: BrowserName): void {
	describe.each(process.env.BUILDS === 'all' ? BROWSERS : [mostly])(`no promise on ${site.id} in %s`, (name) => {
		const on = onSite(name, site);
		const build = site.builds[0]!;
		const texts = async () => (await on.promises()).map(({ text, customer }) => [customer, text]);

		test('a chat switched with a draft in the box: the draft waits, and what is sent is the other customer’s', async () => {
			await on.write(build);
			await on.page().keyboard.type(PROMISE);
			await on.modelIs(PROMISE);
			await on.page().evaluate(() => fixture.switchTo('Tunde Bello'));
			await on.page().evaluate((text) => fixture.sendElsewhere(text), PROMISE);
			await on.page().click(site.box);
			await on.send(OTHER);
			await on.badgeIs('1');
			expect(await texts()).toEqual([['Tunde Bello', OTHER]]);
			await on.page().evaluate(() => fixture.switchTo('Amaka Obi'));
			await on.modelIs(PROMISE);
		});

		test('what the site refused after it emptied the box, and the customer saying the same words', async () => {
			await on.write(build);
			await on.page().evaluate(() => fixture.refuse(true));
			await on.send(PROMISE);
			await on.modelIs('');
			await on.page().evaluate((text) => fixture.receive(text), PROMISE);
			await on.page().evaluate(() => fixture.refuse(false));
			await on.send(OTHER);
			await on.badgeIs('1');
			expect(await texts()).toEqual([['Amaka Obi', OTHER]]);
		});

		test('a message that stands there only after seconds is one all the same', async () => {
			await on.write(build);
			await on.page().evaluate(() => fixture.setSendDelay(1500));
			await on.send(PROMISE);
			await on.modelIs('');
			expect(await texts()).toEqual([]);
			await on.badgeIs('1');
			expect(await texts()).toEqual([['Amaka Obi', PROMISE]]);
		});
	});
}

/** A group, "Weekend riders", in which Ngozi wrote last; and a customer whose name is markup. */
export function tellNameStories<Build extends string>(site: StorySite<Build>, mostly: BrowserName): void {
	describe.each(process.env.BUILDS === 'all' ? BROWSERS : [mostly])(`names on ${site.id} in %s`, (name) => {
		const on = onSite(name, site);

		test('in a group answers are to whoever wrote last and promises to the group; a name that is markup is a name', async () => {
			await on.write(site.builds[0]!);
			await on.page().evaluate(() => fixture.switchTo('Weekend riders'));
			expect(await on.askPage('page/state')).toMatchObject({
				customer: 'Weekend riders',
				addressee: expect.stringMatching(/^ngozi$/i),
			});
			const popup = await on.session().popup(on.page());
			await search(popup, 'thanks for your order');
			const offered = await until('there are replies by name', async () => {
				const found = await repliesIn(popup);
				return found.some(({ text }) => text.includes('Ngozi')) ? found : null;
			});
			expect(offered.some(({ text }) => text.includes('Weekend'))).toBe(false);
			await popup.close();
			await on.page().click(site.box);
			await on.send(PROMISE);
			await on.badgeIs('1');

			await on.page().evaluate((title) => fixture.switchTo(title), POISON);
			await on.page().click(site.box);
			await on.send(OTHER);
			await on.badgeIs('2');
			expect((await on.promises()).map(({ customer }) => customer).sort()).toEqual([POISON, 'Weekend riders']);
			await screenshot(on.page(), `${site.id}-names-${name}`);
			const listed = await on.session().popup(on.page());
			await press(listed, 'Promises');
			await shows(listed, POISON);
			expect(await listed.evaluate((document) => document.querySelectorAll('img').length)).toBe(0);
			await listed.close();
			expect(await on.page().evaluate(() => fixture.isHarmed())).toBe(false);
		});
	});
}

/** Two conversations in small windows over another page of the site; `boxOf` finds the box of one. */
export function tellSmallWindowStories<Build extends string>(
	site: StorySite<Build>,
	boxOf: (title: string) => string,
): void {
	describe.each(BROWSERS)(`small windows on ${site.id} in %s`, (name) => {
		const on = onSite(name, site);
		const [build] = site.builds as readonly [Build];
		const typed = (title: string, text: string) =>
			until(
				`${title}'s box says "${text}"`,
				async () => (await on.page().evaluate((one) => fixture.model(one), title)) === text,
			);

		test('two at once: each box has its own words, and each promise its own customer', async () => {
			await on.start(build);
			await on.page().click(boxOf('Tunde Bello'));
			await on.page().keyboard.type(HARSH);
			await on.underlines('As I already told you');
			await on.page().click(boxOf('Amaka Obi'));
			await on.page().keyboard.type(PROMISE);
			await typed('Amaka Obi', PROMISE);
			expect((await underlined(on.page())).join(), "the other's underlines stay").toContain('As I already told you');
			await screenshot(on.page(), `${site.id}-small-windows-${name}`);
			expect(await on.askPage('page/state')).toMatchObject({ status: 'ready', customer: 'Amaka Obi' });
			await on.page().keyboard.press('Enter');
			await on.badgeIs('1');
			expect(await on.askPage('page/insert', { text: 'On it.' })).toBe('inserted');
			await typed('Amaka Obi', 'On it.');
			await typed('Tunde Bello', HARSH);
			const [pledge, ...others] = await on.promises();
			expect(others).toEqual([]);
			expect(pledge).toMatchObject({ customer: 'Amaka Obi', link: site.link(build) });
			expect(pledge!.conversation).toMatch(site.conversation);
			await on.page().evaluate((text) => fixture.takeBack(text, 'Amaka Obi'), PROMISE);
			await on.badgeIs('');
		});
	});
}
