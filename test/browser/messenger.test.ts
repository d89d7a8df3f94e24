import { describe, expect, test } from 'vitest';
import { BUILDS, MESSENGER, type MessengerBuild, serve } from '../pages/messenger/serve.ts';
import type { StandIn } from '../pages/stand-in.ts';
import { tellChatStories } from './chat-stories.ts';
import { BROWSERS, until } from './driver.ts';
import { underlined } from './on-page.ts';
import { HARSH, onSite, PROMISE, type StorySite, tellStories } from './site-stories.ts';

declare const fixture: StandIn & { model(title?: string): string };

const MESSENGER_SITE: StorySite<MessengerBuild> = {
	id: 'messenger',
	url: MESSENGER,
	builds: BUILDS,
	serve,
	box: '[data-lexical-editor="true"]',
	send: '.send',
	entersSend: true,
	customer: 'Amaka Obi',
	conversation: 'thread:100001',
	link: () => MESSENGER,
	optional: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
};

tellStories(MESSENGER_SITE);
tellChatStories(MESSENGER_SITE);

describe.each(BROWSERS)('small windows of Messenger on any page of Facebook in %s', (name) => {
	const on = onSite(name, { ...MESSENGER_SITE, url: 'https://www.facebook.com/' });
	const boxOf = (title: string) => `.head[aria-label="${title}"] .box`;
	const typed = (title: string, text: string) =>
		until(
			`${title}'s box says "${text}"`,
			async () => (await on.page().evaluate((one) => fixture.model(one), title)) === text,
		);

	test('two at once: each box has its own words, and each promise its own customer', async () => {
		await on.start('current');
		await on.page().click(boxOf('Tunde Bello'));
		await on.page().keyboard.type(HARSH);
		await on.underlines('As I already told you');
		await on.page().click(boxOf('Amaka Obi'));
		await on.page().keyboard.type(PROMISE);
		await typed('Amaka Obi', PROMISE);
		expect((await underlined(on.page())).join(), "the other's underlines stay").toContain('As I already told you');
		expect(await on.askPage('page/state')).toMatchObject({ status: 'ready', customer: 'Amaka Obi' });
		await on.page().keyboard.press('Enter');
		await on.badgeIs('1');
		expect(await on.askPage('page/insert', { text: 'On it.' })).toBe('inserted');
		await typed('Amaka Obi', 'On it.');
		await typed('Tunde Bello', HARSH);
		const link = 'https://www.facebook.com/messages/t/100001/';
		expect(await on.promises()).toMatchObject([{ customer: 'Amaka Obi', conversation: 'thread:100001', link }]);
	});
});
