// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../src/sites/index.ts';
import site from '../../src/sites/messenger.ts';
import { add, type Chat, drawnPane, listOf, made, type Pane, type Said } from '../pages/chat/draw.ts';
import { BUILDS, EVERY, type MessengerBuild, page } from '../pages/messenger/serve.ts';
import { LONG, missing } from './missing.ts';

const messenger: Required<Omit<Site, 'proof' | 'broughtBack'>> = site;

const AMAKA: Chat = { title: 'Amaka Obi', thread: '1' };
const TUNDE: Chat = { title: 'Tunde Bello', thread: '2' };
const RIDERS: Chat = { title: 'Weekend riders', thread: '3' };

const DAY = 24 * 60;
const minutesAgo = (minutes: number) => new Date(new Date().setSeconds(0, 0) - minutes * 60_000);
const HELLO: Said = { from: 'Amaka Obi', text: 'Hello, where is my order?', at: minutesAgo(DAY) };
const CHECK: Said = { from: null, text: 'Let me *check* 🙂', at: minutesAgo(DAY), quote: 'where is my order?' };
const REFUND: Said = { from: 'Amaka Obi', text: 'I want a refund!', at: minutesAgo(1) };
const SAID = [HELLO, CHECK, REFUND];

let pane: Pane;

async function load(build: MessengerBuild) {
	const html = await page(build);
	document.documentElement.innerHTML = /<html[^>]*>(.*)<\/html>/s.exec(html)![1]!.replace(/<(script|link)[^>]*>/g, '');
	document.documentElement.lang = /<html lang="([^"]*)"/.exec(html)![1]!;
	const style = document.head.appendChild(document.createElement('style'));
	style.textContent = readFileSync('test/pages/messenger/page.css', 'utf8');
}

function show(chat: Chat, said: readonly Said[] = SAID, template = 'main-pane'): Pane {
	const drawn = drawnPane(chat, said, template);
	// As Lexical marks it.
	drawn.pane.querySelector('.box')!.setAttribute('data-lexical-editor', 'true');
	document.querySelector('.room')!.append(drawn.pane);
	return drawn;
}

function open(chat: Chat, said: readonly Said[] = SAID) {
	for (const one of document.querySelectorAll('.pane')) one.remove();
	pane = show(chat, said);
	document.querySelector('[role="navigation"] > div')!.replaceChildren(...listOf([AMAKA, TUNDE, RIDERS], chat));
	at(`https://www.facebook.com/messages/t/${chat.thread}/`);
}

const at = (url: string) => (window as never as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
const said = (box: HTMLElement | null = null) =>
	messenger.messages(box).map(({ direction, text }) => [direction, text]);

const EXPECTED = [
	['in', 'Hello, where is my order?'],
	['out', 'Let me check 🙂'],
	['in', 'I want a refund!'],
];

test.each(EVERY)('what changes in the %s build is named, part by part', async (build) => {
	await load(build);
	const box = () => document.querySelector('.box')!;
	open(AMAKA, [{ from: 'Amaka Obi', text: LONG, at: minutesAgo(1) }]);
	expect(missing(messenger, box())).toEqual([]);
	for (const one of document.querySelectorAll('.bubble, .bubble *'))
		for (const what of ['role', 'dir']) one.removeAttribute(what);
	expect(missing(messenger, box())).toEqual(['messages']);
	open(AMAKA);
	document.querySelector('.pane :is(header, h1, h2)')!.remove();
	expect(missing(messenger, box())).toEqual(['customer']);
	open(AMAKA);
	box().removeAttribute('data-lexical-editor');
	expect(missing(messenger, box())).toEqual(['box']);
});

describe.each(BUILDS)('the %s build', (build) => {
	const isOlder = build.startsWith('older');
	beforeEach(async () => {
		await load(build);
		open(AMAKA);
	});

	test('says who said what and when, without quotes and buttons', () => {
		expect(said()).toEqual(EXPECTED);
		const times = isOlder ? [null, null, null] : SAID.map((one) => +one.at);
		expect(messenger.messages(null).map((one) => one.at)).toEqual(times);
		const ids = messenger.messages(null).map(({ id }) => id);
		expect(new Set(ids).size).toBe(3);
		expect(ids.every((id) => id.startsWith(isOlder ? 'words:' : 'mid.'))).toBe(true);
		expect(messenger.messages(null).every(({ author }) => author === undefined)).toBe(true);
	});

	test('knows the conversation by its address, the customer by the header', () => {
		const link = 'https://www.facebook.com/messages/t/1/';
		expect(messenger.chat(null)).toEqual({ customer: 'Amaka Obi', key: 'thread:1', weak: false, link });
		expect(messenger.title(null)?.textContent).toBe('Amaka Obi');
		for (const path of ['t/1', 'e2ee/t/1/']) {
			at(`https://www.messenger.com/${path}`);
			const there = 'https://www.messenger.com/t/1/';
			expect(messenger.chat(null)).toMatchObject({ key: 'thread:1', link: there });
		}
	});

	test('only its box, and its messages stand in a part without it', () => {
		const box = messenger.openBox()!;
		expect(messenger.composeBox(box.appendChild(document.createElement('p')))).toBe(box);
		const panel = messenger.panel(box)!;
		expect(panel.contains(pane.rows.get(REFUND)!)).toBe(true);
		expect(panel.querySelector('[contenteditable]')).toBeNull();
	});

	test('poisoned names are words and nothing else', () => {
		const name = '<img src=x onerror=alert(1)>';
		open({ ...AMAKA, title: name }, [{ from: '"]<script>', text: name, at: minutesAgo(1) }]);
		expect(messenger.chat(null)).toMatchObject({ customer: name });
		expect(said()).toEqual([['in', name]]);
		expect(document.querySelector('.pane [onerror]')).toBeNull();
	});

	test('a message unsent leaves a notice, or is gone from its place', () => {
		const before = messenger.messages(null);
		expect(messenger.takenBack(null, before)).toEqual([]);
		const row = pane.rows.get(CHECK)!;
		if (isOlder) row.remove();
		else row.replaceWith(made('taken-back', { row: before[1]!.id }));
		expect(messenger.takenBack(null, before)).toEqual([before[1]!.id]);
	});

	test('a message edited, or no longer drawn, is not unsent', () => {
		const late: Said = { from: null, text: 'I will call you', at: new Date() };
		add(pane, AMAKA, late, '');
		const before = messenger.messages(null);
		pane.rows.get(HELLO)!.remove();
		pane.rows.get(CHECK)!.remove();
		if (!isOlder) pane.rows.get(late)!.querySelector('.bubble [dir="auto"]')!.textContent = 'I will write to you';
		expect(messenger.takenBack(null, before)).toEqual([]);
	});
});

describe('on the current build', () => {
	beforeEach(async () => {
		await load('current');
		open(AMAKA);
	});

	test('a group: who wrote is said', () => {
		open(RIDERS, [
			{ from: 'Chidi Eze', text: 'The parcel is ready.', at: minutesAgo(1) },
			{ from: 'Ngozi Ade', text: 'I can take it.', at: minutesAgo(1) },
			{ from: null, text: 'Thank you', at: minutesAgo(1) },
		]);
		expect(messenger.messages(null).map(({ author, direction }) => [author, direction])).toEqual([
			['Chidi', 'in'],
			['Ngozi', 'in'],
			[undefined, 'out'],
		]);
	});

	test('small windows: each box has its own conversation, and none is open unless one is used', () => {
		for (const one of document.querySelectorAll('.pane')) one.remove();
		at('https://www.facebook.com/');
		const amaka = show(AMAKA, SAID, 'head-pane').pane.querySelector<HTMLElement>('.box')!;
		const tunde = show(TUNDE, [{ from: 'Tunde Bello', text: 'Size 42?', at: minutesAgo(1) }], 'head-pane');
		const other = tunde.pane.querySelector<HTMLElement>('.box')!;
		expect(messenger.openBox()).toBeNull();
		expect([said(amaka), said(other)]).toEqual([EXPECTED, [['in', 'Size 42?']]]);
		const link = 'https://www.facebook.com/messages/t/2/';
		expect(messenger.chat(other)).toEqual({ customer: 'Tunde Bello', key: 'thread:2', weak: false, link });
		other.tabIndex = 0;
		other.focus();
		expect(messenger.openBox()).toBe(other);
		other.blur();
		const comment = amaka.cloneNode(true) as HTMLElement;
		document.querySelector('#mount')!.append(comment);
		expect(messenger.composeBox(comment), 'a comment under a post is in no conversation').toBeNull();
		const clicked: (HTMLElement | null)[] = [];
		document.addEventListener('click', (event) => clicked.push(messenger.sends(event)), { once: true });
		tunde.pane.querySelector<HTMLElement>('.composer [role="button"]')!.click();
		expect(clicked).toEqual([other]);
	});

	test('while address and header are of two people the chat is unknown', () => {
		at('https://www.facebook.com/messages/t/2/');
		expect(messenger.chat(null)).toBe('none');
	});

	test('where side and label disagree the message is left out', () => {
		pane.rows.get(REFUND)!.querySelector('.line')!.className = 'line end';
		expect(said()).toEqual(EXPECTED.slice(0, 2));
	});

	test('without sides the label tells', () => {
		for (const line of document.querySelectorAll('.line')) line.className = '';
		expect(said()).toEqual(EXPECTED);
	});

	test('past midnight the day goes on', () => {
		const evening = new Date(new Date(Date.now() - 2 * DAY * 60_000).setHours(23, 50, 0, 0));
		const later = new Date(evening.getTime() + 20 * 60_000);
		open(AMAKA, [
			{ from: 'Amaka Obi', text: 'One', at: evening },
			{ from: 'Amaka Obi', text: 'Two', at: later },
		]);
		expect(messenger.messages(null).map((one) => one.at)).toEqual([+evening, +later]);
	});

	test('shows a conversation by the link to it', async () => {
		document.querySelector('[role="navigation"]')!.addEventListener('click', (event) => {
			event.preventDefault();
			open(TUNDE, []);
		});
		expect(await messenger.show({ key: 'thread:9', customer: 'Nobody' })).toBe(false);
		expect(await messenger.show({ key: 'thread:2', customer: 'Tunde Bello' })).toBe(true);
	});
});

test('a page with nothing we know has changed, and the rest of the site is no chat', async () => {
	await load('nothing-known');
	at('https://www.facebook.com/messages/t/1/');
	expect(messenger.chat(null)).toBe('changed');
	expect(messenger.openBox()).toBeNull();
	at('https://www.facebook.com/somebody');
	expect(messenger.chat(null)).toBe('none');
});
