// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../src/sites/index.ts';
import site from '../../src/sites/whatsapp.ts';
import { type Chat, listOf, made, paneOf, rowOf, type Said } from '../pages/chat/draw.ts';
import { BUILDS, EVERY, page, type WhatsAppBuild } from '../pages/whatsapp/serve.ts';
import { LONG, missing } from './missing.ts';

const whatsapp: Required<Omit<Site, 'proof' | 'broughtBack'>> = site;

const AMAKA: Chat = { title: 'Amaka Obi', jid: '2348000000001@c.us' };
const TUNDE: Chat = { title: 'Tunde Bello', jid: '2348000000002@c.us' };
const RIDERS: Chat = { title: 'Weekend riders', jid: '120363000000000001@g.us' };

const MORNING = new Date(2026, 10, 21, 10, 14);
const SAID: readonly Said[] = [
	{ from: 'Amaka Obi', text: 'Hello, where is my order?\nIt was due on Friday.', at: MORNING },
	{ from: null, text: 'Let me *check* 🙂', at: MORNING },
	{ from: 'Amaka Obi', text: 'I want a refund!', at: MORNING, quote: 'Let me check' },
];

async function load(build: WhatsAppBuild) {
	const html = await page(build);
	document.documentElement.innerHTML = /<html[^>]*>(.*)<\/html>/s.exec(html)![1]!.replace(/<(script|link)[^>]*>/g, '');
	document.documentElement.lang = /<html lang="([^"]*)"/.exec(html)![1]!;
}

function open(chat: Chat, said: readonly Said[] = SAID) {
	document.querySelector('#main')?.remove();
	document.querySelector('#shell')!.append(paneOf(chat, said));
	document.querySelector('#pane-side > *')!.replaceChildren(...listOf([AMAKA, TUNDE, RIDERS], chat));
}

const rows = () => [...document.querySelectorAll<HTMLElement>('#main [data-pre-plain-text]')];
const said = () => whatsapp.messages(null).map(({ direction, text }) => [direction, text]);

test.each(EVERY)('what changes in the %s build is named, part by part', async (build) => {
	await load(build);
	const box = () => document.querySelector('#main [contenteditable]')!;
	open(AMAKA, [{ from: 'Amaka Obi', text: LONG, at: MORNING }]);
	expect(missing(whatsapp, box())).toEqual([]);
	for (const row of rows()) row.removeAttribute('data-pre-plain-text');
	expect(missing(whatsapp, box())).toEqual(['messages']);
	open(AMAKA);
	document.querySelector('#main header')!.remove();
	expect(missing(whatsapp, box())).toEqual(['customer']);
	open(AMAKA);
	const footer = document.querySelector('#main footer')!;
	footer.replaceWith(...footer.childNodes);
	expect(missing(whatsapp, box())).toEqual(['box']);
});

const EXPECTED = [
	['in', 'Hello, where is my order?\nIt was due on Friday.'],
	['out', 'Let me check 🙂'],
	['in', 'I want a refund!'],
];

describe.each(BUILDS)('the %s build', (build) => {
	beforeEach(async () => {
		await load(build);
		open(AMAKA);
	});

	test('says who said what and when, without notices, spacers and quotes', () => {
		expect(said()).toEqual(EXPECTED);
		expect(whatsapp.messages(null).map(({ at }) => at)).toEqual([MORNING, MORNING, MORNING].map(Number));
		expect(new Set(whatsapp.messages(null).map(({ id }) => id)).size).toBe(3);
		expect(whatsapp.messages(null).every(({ author }) => author === undefined)).toBe(true);
	});

	test('knows the compose box from search', () => {
		const box = whatsapp.openBox()!;
		expect(box.getAttribute('data-tab')).toBe('10');
		expect(whatsapp.composeBox(box)).toBe(box);
		expect(whatsapp.composeBox(box.appendChild(document.createElement('p')))).toBe(box);
		expect(whatsapp.composeBox(document.querySelector('#side [role="textbox"]')!)).toBeNull();
	});

	test('knows the conversation, and the list of messages around it', () => {
		const chat = whatsapp.chat(null);
		expect(chat).toMatchObject({ customer: 'Amaka Obi' });
		if (build.startsWith('legacy')) {
			const link = 'https://web.whatsapp.com/send?phone=2348000000001';
			expect(chat).toMatchObject({ key: 'phone:2348000000001', weak: false, link });
		} else expect(chat).toMatchObject({ key: expect.stringMatching(/^title:\w+$/), weak: true, link: null });
		const panel = whatsapp.panel(null)!;
		expect(panel.contains(rows().at(-1)!)).toBe(true);
		expect(panel.querySelector('[contenteditable]')).toBeNull();
	});

	test('two customers have two keys, the same customer always one', () => {
		const key = () => (whatsapp.chat(null) as { key: string }).key;
		const first = key();
		open(TUNDE, [{ from: 'Tunde Bello', text: 'Hi', at: MORNING }]);
		expect(key()).not.toBe(first);
		open(AMAKA);
		expect(key()).toBe(first);
	});

	test('a number that is no contact: the number is the key', () => {
		open({ title: '+234 800 000 0003', jid: '2348000000003@c.us' }, [
			{ from: '+234 800 000 0003', text: 'Hi', at: MORNING },
		]);
		const link = 'https://web.whatsapp.com/send?phone=2348000000003';
		expect(whatsapp.chat(null)).toMatchObject({ key: 'phone:2348000000003', weak: false, link });
	});

	test('a group: who wrote is said, and there is no way back by a link', () => {
		open(RIDERS, [
			{ from: 'Chidi', text: 'The parcel is ready.', at: MORNING },
			{ from: 'Ngozi', text: 'I can take it.', at: MORNING },
			{ from: null, text: 'Thank you', at: MORNING },
		]);
		expect(whatsapp.messages(null).map(({ author, direction }) => [author, direction])).toEqual([
			['Chidi', 'in'],
			['Ngozi', 'in'],
			[undefined, 'out'],
		]);
		expect(whatsapp.chat(null)).toMatchObject({ customer: 'Weekend riders', link: null });
	});

	test('a message deleted for everyone leaves a notice in its row; one that is just no longer drawn leaves nothing', () => {
		const before = whatsapp.messages(null);
		expect(whatsapp.takenBack(null, before)).toEqual([]);
		const mine = before[1]!;
		const row = document.querySelector(`[data-id="${mine.id}"]`)!.closest('[role="row"]')!;
		row.replaceWith(made('taken-back', { row: mine.id }));
		expect(whatsapp.takenBack(null, before)).toEqual([mine.id]);
		expect(said(), 'the notice is nobody’s words').toEqual([EXPECTED[0], EXPECTED[2]]);
		document.querySelector(`[data-id="${mine.id}"]`)!.closest('[role="row"]')!.remove();
		expect(whatsapp.takenBack(null, before)).toEqual([]);
	});

	test('a message just sent and still waiting is ours', () => {
		rows()
			.at(-1)!
			.closest('[role="row"]')!
			.after(rowOf(AMAKA, { from: null, text: 'On it', at: MORNING }, 'pending'));
		expect(said().at(-1)).toEqual(['out', 'On it']);
	});

	test('Enter and a click in the footer may send; Shift, a composition, another box and other keys do not', () => {
		const box = whatsapp.openBox()!;
		let found: (HTMLElement | null)[] = [];
		const listener = (event: Event) => found.push(whatsapp.sends(event as KeyboardEvent));
		for (const type of ['keydown', 'click']) document.addEventListener(type, listener, { once: false });
		const press = (target: Element, init: KeyboardEventInit) =>
			target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
		press(box, { key: 'Enter' });
		document
			.querySelector('#main footer button:last-of-type > span')!
			.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(found).toEqual([box, box]);
		found = [];
		press(box, { key: 'Enter', shiftKey: true });
		press(box, { key: 'Enter', isComposing: true });
		press(box, { key: 'Enter', keyCode: 229 });
		press(box, { key: 'a' });
		press(document.querySelector('#side [role="textbox"]')!, { key: 'Enter' });
		document.querySelector('#main header span')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(found).toEqual([null, null, null, null, null, null]);
		for (const type of ['keydown', 'click']) document.removeEventListener(type, listener);
	});

	test('while the list already points elsewhere, which chat it is stays unknown', () => {
		document.querySelector('#pane-side > *')!.replaceChildren(...listOf([AMAKA, TUNDE], TUNDE));
		expect(whatsapp.chat(null)).toBe('none');
		document.querySelector('#pane-side > *')!.replaceChildren(...listOf([TUNDE], TUNDE));
		expect(whatsapp.chat(null), 'the list may name the same customer otherwise').toMatchObject({
			customer: 'Amaka Obi',
		});
	});

	test('no chat is open', () => {
		document.querySelector('#main')!.remove();
		expect(whatsapp.chat(null)).toBe('none');
		expect(whatsapp.openBox()).toBeNull();
		expect(whatsapp.panel(null)).toBeNull();
		expect(whatsapp.messages(null)).toEqual([]);
	});

	test('shows a chat only when exactly one has that name', async () => {
		const clicked: string[] = [];
		document.querySelector('#pane-side')!.addEventListener('mousedown', ({ target }) => {
			clicked.push((target as Element).textContent!);
			open(TUNDE, []);
		});
		expect(await whatsapp.show({ key: 'title:x', customer: 'Nobody' })).toBe(false);
		const twice = listOf([AMAKA, TUNDE, TUNDE], AMAKA);
		document.querySelector('#pane-side > *')!.replaceChildren(...twice);
		expect(await whatsapp.show({ key: 'title:x', customer: 'Tunde Bello' })).toBe(false);
		expect(clicked).toEqual([]);
		open(TUNDE, []);
		const { key } = whatsapp.chat(null) as { key: string };
		open(AMAKA);
		expect(await whatsapp.show({ key, customer: 'Tunde Bello' })).toBe(true);
		expect(clicked).toHaveLength(1);
	});

	test('poisoned names are words and nothing else', () => {
		open({ title: '<img src=x onerror=alert(1)>', jid: 'x@c.us' }, [
			{ from: '"]<script>alert(1)</script>', text: '<img src=x onerror=alert(1)>', at: MORNING },
		]);
		expect(whatsapp.chat(null)).toMatchObject({ customer: '<img src=x onerror=alert(1)>' });
	});
});

describe('direction', () => {
	beforeEach(async () => {
		await load('current');
		open(AMAKA);
	});

	test('without ticks, by the words for screen readers, learnt from messages known to be ours', () => {
		const two = rowOf(AMAKA, { from: null, text: 'Second', at: MORNING }, 'read');
		rows().at(-1)!.closest('[role="row"]')!.after(two);
		two.querySelector('[data-testid="msg-meta"]')!.remove();
		two.querySelector('[data-testid="tail-out"]')!.remove();
		two.querySelector('[data-pre-plain-text]')!.setAttribute('data-pre-plain-text', '[10:14, 21/11/2026] ');
		expect(said().at(-1)).toEqual(['out', 'Second']);
	});

	test('without either, by the tail, and by what is known of that author', () => {
		for (const sign of document.querySelectorAll('#main [data-testid="msg-meta"], #main span[aria-label$=":"]'))
			sign.remove();
		const second = rowOf(AMAKA, { from: null, text: 'Second', at: MORNING }, 'read');
		rows().at(-1)!.closest('[role="row"]')!.after(second);
		for (const sign of second.querySelectorAll('[data-testid="msg-meta"], span[aria-label], [data-testid="tail-out"]'))
			sign.remove();
		expect(said()).toEqual([...EXPECTED, ['out', 'Second']]);
	});

	test('a star by the time is no tick', () => {
		const meta = document.querySelector('#main .bubble.in [data-testid="msg-meta"]')!;
		meta.insertAdjacentHTML('beforeend', '<span aria-label="Starred"><svg><title>star-filled</title></svg></span>');
		expect(said()).toEqual(EXPECTED);
	});

	test('where sure signs disagree, the message is left out', async () => {
		await load('legacy');
		open(AMAKA);
		const row = document.querySelector('#main .message-in')!;
		row.insertAdjacentHTML('beforeend', '<span data-icon="msg-dblcheck"></span>');
		expect(said()).toEqual(EXPECTED.slice(1));
	});

	test('as a last resort, by the side the bubble stands on, mirrored where writing starts at the right', () => {
		const row = rowOf(AMAKA, { from: 'Somebody', text: 'Aside', at: MORNING }, '');
		for (const sign of row.querySelectorAll('[data-testid="msg-meta"], span[aria-label], [data-icon]')) sign.remove();
		rows().at(-1)!.closest('[role="row"]')!.after(row);
		row.querySelector<HTMLElement>('[data-id]')!.getBoundingClientRect = () => new DOMRect(0, 0, 600, 40);
		row.querySelector<HTMLElement>('[data-pre-plain-text]')!.getBoundingClientRect = () => new DOMRect(400, 0, 180, 40);
		expect(said().at(-1)).toEqual(['out', 'Aside']);
		row.querySelector<HTMLElement>('[data-id]')!.style.direction = 'rtl';
		expect(said().at(-1)).toEqual(['in', 'Aside']);
	});

	test('with no sign at all the message is left out', () => {
		const row = rowOf({ ...AMAKA }, { from: 'Somebody', text: 'Unknown', at: MORNING }, '');
		for (const sign of row.querySelectorAll('[data-testid="msg-meta"], span[aria-label], [data-icon]')) sign.remove();
		rows().at(-1)!.closest('[role="row"]')!.after(row);
		expect(said()).toEqual(EXPECTED);
	});
});

test('a page with nothing we know has changed; one that only asks to log in has not', async () => {
	await load('nothing-known');
	expect(whatsapp.chat(null)).toBe('changed');
	expect(whatsapp.openBox()).toBeNull();
	document.body.innerHTML = '<div id="app"><canvas aria-label="Scan this QR code"></canvas></div>';
	expect(whatsapp.chat(null)).toBe('none');
	document.body.innerHTML = '<div id="app"><div id="side"></div><div id="main"><section></section></div></div>';
	expect(whatsapp.chat(null)).toBe('changed');
});
