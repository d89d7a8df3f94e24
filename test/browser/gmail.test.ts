import { BUILDS, GMAIL, type GmailBuild, serve } from '../pages/gmail/serve.ts';
import { tellLetterStories, tellOwnWindowStories } from './letter-stories.ts';
import { type StorySite, tellStories } from './site-stories.ts';

const GMAIL_SITE: StorySite<GmailBuild> = {
	id: 'gmail',
	url: GMAIL,
	builds: BUILDS,
	serve,
	box: '[role="main"]:not([hidden]) [g_editable="true"]',
	send: '[role="main"]:not([hidden]) :is(.aoO, [aria-label^="Send"])',
	entersSend: false,
	isMail: true,
	customer: 'Amaka Obi',
	conversation: 'thread:19ab00000000000a',
	link: () => 'https://mail.google.com/mail/u/0/#all/19ab00000000000a',
};

tellStories(GMAIL_SITE);

tellLetterStories(GMAIL_SITE, 'current', 'chrome');

tellLetterStories(GMAIL_SITE, 'other', 'chrome');

tellOwnWindowStories(GMAIL_SITE, `${GMAIL}popout`, '[g_editable="true"]');
