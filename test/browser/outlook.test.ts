import { type OutlookBuild, serve } from '../pages/outlook/serve.ts';
import { tellLetterStories, tellOwnWindowStories } from './letter-stories.ts';
import { type StorySite, tellStories } from './site-stories.ts';

const OUTLOOK: StorySite<OutlookBuild> = {
	id: 'outlook',
	url: 'https://outlook.office.com/mail/',
	builds: ['current'],
	serve,
	box: '#ConversationReadingPaneContainer:not([hidden]) [aria-multiline]',
	send: '#ConversationReadingPaneContainer:not([hidden]) [data-testid="ComposeSendButton"]',
	entersSend: false,
	isMail: true,
	customer: 'Amaka Obi',
	conversation: 'thread:AAQk19ab00000000000a=',
	link: () => 'https://outlook.office.com/mail/inbox/id/AAQk19ab00000000000a%3D',
};

tellStories(OUTLOOK);

tellLetterStories(OUTLOOK, 'current', 'firefox');

tellOwnWindowStories(OUTLOOK, 'https://outlook.office.com/mail/deeplink/compose', '[aria-multiline="true"]');

tellStories({
	...OUTLOOK,
	isFurther: true,
	url: 'https://outlook.live.com/mail/',
	builds: ['current in Portuguese'],
	link: () => 'https://outlook.live.com/mail/inbox/id/AAQk19ab00000000000a%3D',
});

tellStories({
	...OUTLOOK,
	isFurther: true,
	url: 'https://outlook.cloud.microsoft/mail/',
	builds: ['current in Arabic'],
	link: () => 'https://outlook.cloud.microsoft/mail/inbox/id/AAQk19ab00000000000a%3D',
});

const ITEM = {
	...OUTLOOK,
	isFurther: true,
	url: 'https://outlook.office365.com/mail/deeplink/read/AAMk19ab00000000000a%3D',
	builds: ['item' as const],
	box: '#ItemReadingPaneContainer:not([hidden]) [aria-multiline]',
	send: '#ItemReadingPaneContainer:not([hidden]) [aria-label="Send"]',
	conversation: 'item:AAMk19ab00000000000a=',
	link: () => 'https://outlook.office365.com/mail/deeplink/read/AAMk19ab00000000000a%3D',
} satisfies StorySite<OutlookBuild>;

tellStories(ITEM);

tellLetterStories(ITEM, 'item', 'firefox');
