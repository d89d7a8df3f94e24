import { BUILDS, INSTAGRAM, type InstagramBuild, serve } from '../pages/instagram/serve.ts';
import { tellChatStories, tellNameStories, tellSmallWindowStories } from './chat-stories.ts';
import { type StorySite, tellStories } from './site-stories.ts';

const INSTAGRAM_SITE: StorySite<InstagramBuild> = {
	id: 'instagram',
	url: INSTAGRAM,
	builds: BUILDS,
	serve,
	box: '[data-lexical-editor="true"]',
	send: '.send',
	entersSend: true,
	customer: 'Amaka Obi',
	conversation: /^person:\w+$/,
	link: () => INSTAGRAM,
};

tellStories(INSTAGRAM_SITE);
tellChatStories(INSTAGRAM_SITE, 'chrome');
tellNameStories(INSTAGRAM_SITE, 'firefox');
tellSmallWindowStories(
	{ ...INSTAGRAM_SITE, url: 'https://www.instagram.com/', link: () => null },
	(title) => `.head[data-of="${title}"] .box`,
);
