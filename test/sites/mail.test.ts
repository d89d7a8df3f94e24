// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import gmail from '../../src/sites/gmail.ts';
import type { Site } from '../../src/sites/index.ts';
import outlook from '../../src/sites/outlook.ts';
import { EVERY as GMAIL_PAGES, type GmailBuild, page as gmailPage } from '../pages/gmail/serve.ts';
import { type MailFixture, type Program, runDesk } from '../pages/mail/desk.ts';
import { AMAKA, MALLORY, TUNDE } from '../pages/mail/letters.ts';
import { plainPen } from '../pages/mail/plain.ts';
import { EVERY as OUTLOOK_PAGES, type OutlookBuild, page as outlookPage } from '../pages/outlook/serve.ts';
import { LONG, missing } from './missing.ts';

type Build = GmailBuild & OutlookBuild;

interface Stage {
	readonly site: Required<Omit<Site, 'takenBack'>>;
	readonly build: string;
	readonly url: string;
	page(build: never): Promise<string>;
	readonly program: Omit<Program, 'pen'>;
	/** The key and the link of a thread. */
	key(thread: string): string;
	link(thread: string): string;
}

const GMAIL = {
	site: gmail as Stage['site'],
	url: 'https://mail.google.com/mail/u/1/',
	page: gmailPage,
	program: { sendsOn: 'mouseup', says: true },
	key: (thread: string) => `thread:${thread}`,
	link: (thread: string) => `https://mail.google.com/mail/u/1/#all/${thread}`,
} as const;
const OUTLOOK = {
	site: outlook as Stage['site'],
	url: 'https://outlook.live.com/mail/',
	page: outlookPage,
	program: {
		sendsOn: 'click',
		says: false,
		path: (thread: { id: string } | null) => `/mail/inbox/id/AAQk${thread?.id}%3D`,
	},
	key: (thread: string) => `thread:AAQk${thread}=`,
	link: (thread: string) => `https://outlook.live.com/mail/inbox/id/AAQk${thread}%3D`,
} as const;
const ITEM = {
	...OUTLOOK,
	program: { ...OUTLOOK.program, path: (thread: { id: string } | null) => `/mail/deeplink/read/AAMk${thread?.id}%3D` },
	key: (thread: string) => `item:AAMk${thread}=`,
	link: (thread: string) => `https://outlook.live.com/mail/deeplink/read/AAMk${thread}%3D`,
} as const;

const STAGES: readonly Stage[] = [
	...GMAIL_PAGES.map((build) => ({ ...GMAIL, build })),
	...OUTLOOK_PAGES.map((build) => ({ ...(build.startsWith('item') ? ITEM : OUTLOOK), build })),
];

const { happyDOM } = window as never as { happyDOM: { setURL(url: string): void } };

async function load({ page, url }: Pick<Stage, 'page' | 'url'>, build: string) {
	happyDOM.setURL(url);
	const html = await page(build as Build as never);
	const [, attributes = '', body = ''] = /<body([^>]*)>(.*)<\/body>/s.exec(html)!;
	document.title = /<title>(.*)<\/title>/.exec(html)![1]!;
	document.documentElement.lang = /<html lang="([^"]*)"/.exec(html)![1]!;
	document.body.innerHTML = body;
	document.head.innerHTML = '<style>[hidden] { display: none }</style>';
	for (const name of ['dates', 'order']) delete document.body.dataset[name];
	for (const [, name, value] of attributes.matchAll(/data-(\w+)="([^"]*)"/g)) document.body.dataset[name!] = value!;
}

describe.each(STAGES)('$site.id, $build', (stage) => {
	const { site } = stage;
	let fixture: MailFixture;

	beforeEach(async () => {
		await load(stage, stage.build);
		fixture = runDesk({ ...stage.program, pen: plainPen });
	});

	const boxes = () =>
		[...document.querySelectorAll<HTMLElement>('[aria-multiline="true"]')].filter(
			(one) => one.closest('template') === null,
		);
	const reply = () => boxes()[0]!;
	const press = (target: Element, init: Partial<KeyboardEventInit>) => {
		let sent: HTMLElement | null = null;
		const look = (event: Event) => {
			sent = site.sends(event as KeyboardEvent);
		};
		window.addEventListener('keydown', look as never, { capture: true, once: true } as never);
		target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
		return sent;
	};
	const click = (target: Element) => {
		let sent: HTMLElement | null = null;
		const look = (event: Event) => {
			sent = site.sends(event as MouseEvent);
		};
		window.addEventListener('pointerdown', look as never, { capture: true, once: true } as never);
		target.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 }));
		return sent;
	};

	test('knows the compose box from all other boxes', () => {
		expect(site.composeBox(reply())).toBe(reply());
		expect(site.composeBox(reply().firstElementChild!)).toBe(reply());
		expect(site.openBox()).toBe(reply());
		const others = [...document.querySelectorAll('header input, [contenteditable]')].filter((one) => one !== reply());
		expect(others.length).toBeGreaterThan(0);
		for (const one of others) expect(site.composeBox(one), one.outerHTML).toBeNull();
	});

	test('what changes is named, part by part', () => {
		const writes = () => fixture.receive(LONG);
		writes();
		expect(missing(site, reply())).toEqual([]);
		for (const body of document.querySelectorAll('.a3s, [id^="UniqueMessageBody"], [role="document"]')) {
			for (const what of ['class', 'id', 'role']) body.removeAttribute(what);
		}
		expect(missing(site, reply())).toContain('messages');
		for (const one of document.querySelectorAll('.M9, .window')) one.replaceWith(...one.childNodes);
		for (const one of document.querySelectorAll('input, button, [aria-multiline]')) {
			for (const what of ['class', 'id', 'name', 'data-testid', 'g_editable', 'aria-multiline'])
				one.removeAttribute(what);
		}
		expect(missing(site, document.querySelector('[contenteditable]')!)).toContain('box');
	});

	test('knows the customer, the thread and the way back', () => {
		const thread = '19ab00000000000a';
		const expected = { customer: AMAKA.name, key: stage.key(thread), weak: false, link: stage.link(thread) };
		expect(site.chat(reply())).toEqual(expected);
		expect(site.chat(null)).toEqual(expected);
		expect(site.title(reply())?.textContent).toBe('Where is my order?');
		fixture.open('Size 42');
		expect(site.chat(null)).toMatchObject({ customer: TUNDE.name, key: stage.key('19ab00000000000b') });
		expect(
			site.chat(reply()),
			'a box in a view that was left still belongs there, or to nothing that is sure',
		).not.toMatchObject({
			key: stage.key('19ab00000000000b'),
		});
		fixture.open('Where is my order?');
		expect(site.chat(null), 'the same on every visit').toEqual(expected);
	});

	test('says who wrote what, oldest first, without history and signature', () => {
		const messages = site.messages(reply());
		expect(messages.map(({ direction, text }) => [direction, text])).toEqual([
			['in', 'Hello, where is my order?\nIt was due on Friday.'],
			['out', 'Let me check.'],
			['in', 'It is two days late now. I want a refund!'],
		]);
		expect(new Set(messages.map(({ id }) => id)).size).toBe(3);
		const minutes = messages.map(({ at }) => Math.round((Date.now() - at!) / 60_000));
		for (const [index, expected] of [26 * 60, 25 * 60, 12].entries()) {
			expect(Math.abs(minutes[index]! - expected), `message ${index}, ${minutes[index]} minutes ago`).toBeLessThan(2);
		}
		expect(site.panel(reply())!.contains(document.querySelector('.a3s, [role="document"]'))).toBe(true);
	});

	test('who else writes in the thread is named', () => {
		fixture.join(TUNDE, 'I am her brother. She waits.');
		expect(site.messages(null).map(({ author }) => author)).toEqual([AMAKA.name, undefined, AMAKA.name, TUNDE.name]);
	});

	test('a letter of its own: the people it goes to, in any order, and nobody yet', () => {
		fixture.compose([]);
		const none = site.chat(boxes().at(-1)!);
		expect(none).toMatchObject({ customer: '', weak: true, link: null });
		fixture.compose([TUNDE]);
		const one = site.chat(boxes().at(-1)!);
		expect(one).toMatchObject({ customer: TUNDE.name, key: expect.stringMatching(/^to:\w+$/) });
		expect(JSON.stringify({ ...(one as object), link: null })).not.toContain('@');
		expect(site.messages(boxes().at(-1)!)).toEqual([]);
		expect(site.panel(boxes().at(-1)!)).not.toBeNull();
		fixture.compose([AMAKA, TUNDE]);
		const both = site.chat(boxes().at(-1)!) as { key: string };
		fixture.compose([TUNDE, AMAKA]);
		expect(site.chat(boxes().at(-1)!)).toMatchObject({ key: both.key });
		(document.activeElement as HTMLElement).blur();
		expect(site.openBox(), 'which of five is meant nobody can tell').toBeNull();
	});

	test('Control+Enter sends, anywhere in the window; Enter and other keys do not', () => {
		const box = reply();
		expect(press(box.firstElementChild!, { key: 'Enter', ctrlKey: true })).toBe(box);
		expect(press(box, { key: 'Enter', metaKey: true })).toBe(box);
		expect(press(box, { key: 'Enter' })).toBeNull();
		expect(press(box, { key: 'Enter', shiftKey: true })).toBeNull();
		expect(press(box, { key: 'Enter', ctrlKey: true, isComposing: true })).toBeNull();
		expect(press(box, { key: 'b', ctrlKey: true })).toBeNull();
		expect(press(document.querySelector('header input')!, { key: 'Enter', ctrlKey: true })).toBeNull();
	});

	test('Send is known by what it is, in every language; no other button is taken for it', () => {
		const box = reply();
		const around = box.closest('.M9, .window')!;
		const buttons = [...around.querySelectorAll('button, [role="button"]')];
		const isLater = (one: Element) => site.id === 'outlook' && one.matches('[aria-haspopup]');
		const sending = buttons.filter((one) => click(one) === box && !isLater(one));
		expect(sending.map((one) => one.textContent)).toEqual([expect.stringMatching(/^(?:Send|Enviar|إرسال)$/)]);
		expect(press(sending[0]!, { key: 'Enter' }), 'the button has the focus').toBe(box);
		expect(click(document.querySelector('header')!)).toBeNull();
		sending[0]!.remove();
		expect(site.sends(new MouseEvent('click')), 'nothing is pressed').toBeNull();
	});

	test('a name with markup in it stays a name', () => {
		fixture.open('"><img src="x" onerror="fixture.harm()">');
		fixture.reply();
		expect(site.chat(null)).toMatchObject({ customer: MALLORY.name });
		expect(site.chat(boxes().at(-1)!)).toMatchObject({ customer: MALLORY.name });
		expect(site.messages(null)[0]!.text).toBe('<script>fixture.harm()</script> Where is it?');
	});

	test('brings back only what is there', async () => {
		expect(await site.show({ key: stage.key('19ab00000000000a'), customer: '' })).toBe(true);
		expect(await site.show({ key: 'thread:elsewhere', customer: '' })).toBe(false);
	});
});

describe('what is not sure is not said', () => {
	test.each([GMAIL, OUTLOOK])('$site.id: a page with nothing we know', async (stage) => {
		await load(stage, 'nothing-known');
		expect(stage.site.chat(null)).toBe('changed');
		expect(stage.site.openBox()).toBeNull();
		expect(stage.site.composeBox(document.querySelector('[role="textbox"]')!)).toBeNull();
		expect(stage.site.messages(null)).toEqual([]);
	});

	test.each([GMAIL, OUTLOOK])('$site.id: a list of letters and none open', async (stage) => {
		await load(stage, 'current');
		runDesk({ ...stage.program, pen: plainPen });
		for (const one of document.querySelectorAll('[data-place="threads"] > *')) one.remove();
		happyDOM.setURL(stage.url);
		expect(stage.site.chat(null)).toBe('none');
		expect(stage.site.messages(null)).toEqual([]);
	});

	test('Gmail: two threads in one view', async () => {
		await load(GMAIL, 'current');
		runDesk({ ...GMAIL.program, pen: plainPen });
		const other = document.createElement('h2');
		other.dataset.legacyThreadId = '19ab000000000fff';
		document.querySelector('[role="main"]')!.append(other);
		expect(gmail.chat(null)).toBe('none');
	});

	test('Gmail: whose account it is nobody says, so who wrote what is not said but of what was written here', async () => {
		await load(GMAIL, 'current');
		runDesk({ ...GMAIL.program, pen: plainPen });
		for (const one of document.querySelectorAll('header a')) one.remove();
		document.title = 'Gmail';
		expect(gmail.messages(null).map(({ direction }) => direction)).toEqual(['out']);
	});

	test('Gmail: a letter sent under another address of ours is ours', async () => {
		await load(GMAIL, 'current');
		runDesk({ ...GMAIL.program, pen: plainPen });
		for (const one of document.querySelectorAll('[email="desk@shop.example"]'))
			one.setAttribute('email', 'sales@shop.example');
		expect(gmail.messages(null).map(({ direction }) => direction)).toEqual(['in', 'out', 'in']);
	});

	test('Outlook: the list points at another conversation than the pane shows', async () => {
		await load(OUTLOOK, 'current');
		runDesk({ ...OUTLOOK.program, pen: plainPen });
		const [first, second] = document.querySelectorAll('[role="option"][data-convid]');
		first!.setAttribute('aria-selected', 'false');
		second!.setAttribute('aria-selected', 'true');
		expect(outlook.chat(null)).toBe('none');
	});

	test('Outlook: the address is another conversation already', async () => {
		await load(OUTLOOK, 'current');
		runDesk({ ...OUTLOOK.program, pen: plainPen });
		happyDOM.setURL('https://outlook.live.com/mail/inbox/id/AAQk19ab00000000000b%3D');
		expect(outlook.chat(null)).toBe('none');
		// The other way of writing the same id is the same.
		document.querySelector<HTMLElement>('#ConversationReadingPaneContainer')!.dataset.convid = 'AAQk+/=';
		for (const row of document.querySelectorAll('[role="option"]')) row.setAttribute('aria-selected', 'false');
		happyDOM.setURL('https://outlook.live.com/mail/inbox/id/AAQk_-%3D');
		expect(outlook.chat(null)).toMatchObject({ key: 'thread:AAQk+/=' });
	});
});
