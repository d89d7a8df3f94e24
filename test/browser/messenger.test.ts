import { BUILDS, MESSENGER, type MessengerBuild, serve } from '../pages/messenger/serve.ts';
import { tellChatStories, tellSmallWindowStories } from './chat-stories.ts';
import { type StorySite, tellStories } from './site-stories.ts';

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
tellChatStories(MESSENGER_SITE, 'firefox');

tellSmallWindowStories(
	{ ...MESSENGER_SITE, url: 'https://www.facebook.com/' },
	(title) => `.head[aria-label="${title}"] .box`,
);
