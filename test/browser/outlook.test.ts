import { type OutlookBuild, serve } from '../pages/outlook/serve.ts';
import { type StorySite, tellStories } from './site-stories.ts';

const OUTLOOK_SITE: StorySite<OutlookBuild> = {
	id: 'outlook',
	url: 'https://outlook.office.com/mail/',
	builds: ['current'],
	serve,
	box: '[id^="editorParent_"] [contenteditable]',
	send: '[data-testid="ComposeSendButton"]',
	entersSend: false,
	isMail: true,
	customer: 'Amaka Obi',
	conversation: 'thread:AAQk19ab00000000000a=',
	link: () => 'https://outlook.office.com/mail/inbox/id/AAQk19ab00000000000a%3D',
};

tellStories(OUTLOOK_SITE);
