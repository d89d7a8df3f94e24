/** What is no promise, told of a site of chats whose pages are `startChats`: the wrong chat, the wrong side, nothing sent. */
import { describe, expect, test } from 'vitest';
import type { ChatFixture } from '../pages/chat/chats.ts';
import { BROWSERS } from './driver.ts';
import { onSite, PROMISE, type StorySite } from './site-stories.ts';

declare const fixture: ChatFixture;

const OTHER = 'I will call you tomorrow.';

/** The second conversation of the pages is Tunde Bello's. */
export function tellChatStories<Build extends string>(site: StorySite<Build>): void {
	describe.each(BROWSERS)(`no promise on ${site.id} in %s`, (name) => {
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
			await on.page().evaluate(() => fixture.setSendDelay(4000));
			await on.send(PROMISE);
			await on.modelIs('');
			expect(await texts()).toEqual([]);
			await on.badgeIs('1');
			expect(await texts()).toEqual([['Amaka Obi', PROMISE]]);
		});
	});
}
