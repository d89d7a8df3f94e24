// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../src/sites/index.ts';
import site from '../../src/sites/instagram.ts';
import { hash } from '../../src/sites/parts/hash.ts';
import { add, type Chat, drawnPane, listOf, type Pane, type Said } from '../pages/chat/draw.ts';
import { BUILDS, EVERY, type InstagramBuild, page } from '../pages/instagram/serve.ts';
import { LONG, missing } from './missing.ts';

const instagram: Required<Omit<Site, 'proof' | 'broughtBack'>> = site;

const AMAKA: Chat = { title: 'Amaka Obi', handle: 'amaka.obi', profile: '/amaka.obi/', thread: '1' };
const TUNDE: Chat = { title: 'Tunde Bello', handle: 'tunde_b', profile: '/tunde_b/', thread: '2' };
const RIDERS: Chat = { title: 'Weekend riders', profile: '#', thread: '3' };

const keyOf = ({ handle }: Chat) => `person:${hash(handle!)}`;
const minutesAgo = (minutes: number) => new Date(new Date().setSeconds(0, 0) - minutes * 60_000);
const HELLO: Said = { from: 'Amaka Obi', text: 'Hello, where is my order?', at: minutesAgo(200) };
const CHECK: Said = { from: null, text: 'Let me *check* 🙂', at: minutesAgo(199), quote: 'where is my order?' };
const REFUND: Said = { from: 'Amaka Obi', text: 'I want a refund!', at: minutesAgo(12) };
const THERE: Said = { from: 'Amaka Obi', text: 'Are you there?', at: minutesAgo(10) };
const SAID = [HELLO, CHECK, REFUND, THERE];

let pane: Pane;

async function load(build: InstagramBuild) {
	const html = await page(build);
	document.documentElement.innerHTML = /<html[^>]*>(.*)<\/html>/s.exec(html)![1]!.replace(/<(script|link)[^>]*>/g, '');
	document.documentElement.lang = /<html lang="([^"]*)"/.exec(html)![1]!;
	const style = document.head.appendChild(document.createElement('style'));
	style.textContent = readFileSync('test/pages/instagram/page.css', 'utf8');
}

function open(chat: Chat, said: readonly Said[] = SAID) {
	document.querySelector('.pane')?.remove();
	pane = drawnPane(chat, said);
	// As Lexical marks it.
	pane.pane.querySelector('.box')!.setAttribute('data-lexical-editor', 'true');
	document.querySelector('[role="main"]')!.append(pane.pane);
	document.querySelector('[role="navigation"] > div')!.replaceChildren(...listOf([AMAKA, TUNDE, RIDERS], chat));
	at(`/direct/t/${chat.thread}/`);
}

const at = (path: string) => {
	(window as never as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://www.instagram.com${path}`);
};
const said = () => instagram.messages(null).map(({ direction, text }) => [direction, text]);

const EXPECTED = [
	['in', 'Hello, where is my order?'],
	['out', 'Let me check 🙂'],
	['in', 'I want a refund!'],
	['in', 'Are you there?'],
];

test.each(EVERY)('what changes in the %s build is named, part by part', async (build) => {
	await load(build);
	const box = () => document.querySelector('.box')!;
	open(AMAKA, [{ from: 'Amaka Obi', text: LONG, at: minutesAgo(1) }]);
	expect(missing(instagram, box())).toEqual([]);
	for (const one of document.querySelectorAll('.bubble, .bubble *'))
		for (const what of ['role', 'dir']) one.removeAttribute(what);
	expect(missing(instagram, box())).toEqual(['messages']);
	open(AMAKA);
	document.querySelector('.pane :is(header, h1, h2)')!.remove();
	expect(missing(instagram, box())).toEqual(['customer']);
	open(AMAKA);
	box().removeAttribute('data-lexical-editor');
	expect(missing(instagram, box())).toEqual(['box']);
});

describe.each(BUILDS)('the %s build', (build) => {
	beforeEach(async () => {
		await load(build);
		open(AMAKA);
	});

	test('says who said what; when, only of the first after a pause', () => {
		expect(said()).toEqual(EXPECTED);
		expect(instagram.messages(null).map((one) => one.at)).toEqual([+HELLO.at, null, +REFUND.at, null]);
		expect(new Set(instagram.messages(null).map(({ id }) => id)).size).toBe(4);
		expect(instagram.messages(null).every(({ author, weak }) => author === undefined && weak)).toBe(true);
	});

	test('knows the conversation by whose it is, the way back by its address', () => {
		const link = 'https://www.instagram.com/direct/t/1/';
		expect(instagram.chat(null)).toEqual({ customer: 'Amaka Obi', key: keyOf(AMAKA), weak: false, link });
		expect(instagram.title(null)?.textContent).toBe('Amaka Obi');
		open(TUNDE, [{ from: 'Tunde Bello', text: 'Hi', at: minutesAgo(1) }]);
		expect(instagram.chat(null)).toMatchObject({ customer: 'Tunde Bello', key: keyOf(TUNDE) });
		expect(said()).toEqual([['in', 'Hi']]);
	});

	test('where the header leads to more than one person, the conversation is known by its address alone', () => {
		const link = document.querySelector('header')!.appendChild(document.createElement('a'));
		link.setAttribute('href', '/chidi/');
		expect(instagram.chat(null)).toMatchObject({ customer: 'Amaka Obi', key: 'thread:1', weak: false });
	});

	test('a group: who wrote is said', () => {
		open(RIDERS, [
			{ from: 'Chidi', text: 'The parcel is ready.', at: minutesAgo(9) },
			{ from: 'Ngozi', text: 'I can take it.', at: minutesAgo(8) },
			{ from: null, text: 'Thank you', at: minutesAgo(7) },
		]);
		expect(instagram.messages(null).map(({ author, direction }) => [author, direction])).toEqual([
			['chidi', 'in'],
			['ngozi', 'in'],
			[undefined, 'out'],
		]);
		expect(instagram.chat(null)).toMatchObject({ customer: 'Weekend riders', key: 'thread:3' });
	});

	test('the messages stand in a part without the box', () => {
		const panel = instagram.panel(null)!;
		expect(panel.contains(pane.rows.get(THERE)!)).toBe(true);
		expect(panel.querySelector('[contenteditable]')).toBeNull();
	});

	test('poisoned names are words and nothing else', () => {
		const name = '<img src=x onerror=alert(1)>';
		open({ ...AMAKA, title: name }, [{ from: '"]<script>', text: name, at: minutesAgo(3) }]);
		expect(instagram.chat(null)).toMatchObject({ customer: name });
		expect(said()).toEqual([['in', name]]);
		expect(document.querySelector('.pane [onerror]')).toBeNull();
	});

	test('a message unsent is gone from between others, or from the end', () => {
		const late: Said = { from: null, text: 'I will call you', at: new Date() };
		add(pane, AMAKA, late, '');
		const before = instagram.messages(null);
		expect(instagram.takenBack(null, before)).toEqual([]);
		pane.rows.get(late)!.remove();
		expect(instagram.takenBack(null, before)).toEqual([before[4]!.id]);
		pane.rows.get(CHECK)!.remove();
		expect(instagram.takenBack(null, before)).toEqual([before[1]!.id, before[4]!.id]);
	});

	test('what the list no longer draws is not unsent', () => {
		const late: Said = { from: null, text: 'I will call you', at: new Date() };
		add(pane, AMAKA, late, '');
		const before = instagram.messages(null);
		// Scrolled down: the oldest go. Scrolled up: the newest go, and what is left ends below what is seen.
		pane.rows.get(HELLO)!.remove();
		pane.rows.get(CHECK)!.remove();
		expect(instagram.takenBack(null, before)).toEqual([]);
		pane.rows.get(late)!.remove();
		pane.rows.get(THERE)!.getBoundingClientRect = () => new DOMRect(0, 900, 100, 20);
		for (const inside of pane.rows.get(THERE)!.querySelectorAll('*')) {
			inside.getBoundingClientRect = () => new DOMRect(0, 900, 100, 20);
		}
		expect(instagram.takenBack(null, before)).toEqual([]);
	});
});

describe('on the current build', () => {
	beforeEach(async () => {
		await load('current');
		open(AMAKA);
	});

	test('nowhere else is a box ours: not under a picture, not in a dialog', () => {
		const box = instagram.openBox()!;
		expect(instagram.composeBox(box.appendChild(document.createElement('p')))).toBe(box);
		const dialog = document.body.appendChild(document.createElement('div'));
		dialog.setAttribute('role', 'dialog');
		const other = dialog.appendChild(box.cloneNode(true)) as HTMLElement;
		expect(instagram.composeBox(other)).toBeNull();
		for (const path of ['/', '/p/Cxyz/', '/direct/inbox/', '/direct/requests/', '/direct/new/']) {
			at(path);
			expect([instagram.composeBox(box), instagram.openBox(), instagram.chat(null)]).toEqual([null, null, 'none']);
		}
	});

	describe('small windows over any other page', () => {
		const small = (chat: Chat, said = SAID): HTMLElement => {
			const drawn = drawnPane(chat, said, 'head-pane');
			const box = drawn.pane.querySelector<HTMLElement>('.box')!;
			box.setAttribute('data-lexical-editor', 'true');
			box.tabIndex = 0;
			document.querySelector('.heads')!.append(drawn.pane);
			return box;
		};
		let amaka: HTMLElement;
		let tunde: HTMLElement;

		beforeEach(() => {
			document.querySelector('[role="main"] .pane')!.remove();
			at('/p/Cxyz/');
			amaka = small(AMAKA);
			tunde = small(TUNDE, [{ from: 'Tunde Bello', text: 'Size 42?', at: minutesAgo(1) }]);
		});

		test('each box has its own conversation, and none is open unless one is used', () => {
			expect([instagram.composeBox(amaka), instagram.openBox()]).toEqual([amaka, null]);
			expect(instagram.messages(amaka).map(({ direction, text }) => [direction, text])).toEqual(EXPECTED);
			expect(instagram.messages(tunde).map(({ text }) => text)).toEqual(['Size 42?']);
			expect(instagram.title(tunde)?.textContent).toBe('Tunde Bello');
			const [first, second] = [instagram.chat(amaka), instagram.chat(tunde)] as { key: string }[];
			expect(first).toMatchObject({ customer: 'Amaka Obi', weak: false, link: null });
			expect([first!.key, second!.key], 'the same as in the whole page').toEqual([AMAKA, TUNDE].map(keyOf));
			tunde.focus();
			expect(instagram.openBox()).toBe(tunde);
			tunde.blur();
			const before = instagram.messages(amaka);
			amaka.closest('.pane')!.querySelector('.line.end')!.parentElement!.remove();
			expect(instagram.takenBack(amaka, before)).toEqual([before[1]!.id]);
			expect(instagram.takenBack(tunde, instagram.messages(tunde))).toEqual([]);
		});

		test('one that leads to a thread is that thread’s, one that leads to two is unclear, and a group is its name', () => {
			const expand = (thread: string) => {
				const link = document.createElement('a');
				link.setAttribute('href', `/direct/t/${thread}/`);
				amaka.closest('.pane')!.querySelector('header')!.append(link);
			};
			expand('1');
			const link = 'https://www.instagram.com/direct/t/1/';
			expect(instagram.chat(amaka)).toEqual({ customer: 'Amaka Obi', key: keyOf(AMAKA), weak: false, link });
			expand('2');
			expect(instagram.chat(amaka)).toBe('none');
			expect(instagram.chat(small(RIDERS))).toMatchObject({ customer: 'Weekend riders', weak: true });
		});

		test('whose header leads to two people is nobody’s alone; whose messages lead to others is', () => {
			const lead = (to: Element) => {
				const link = document.createElement('a');
				link.setAttribute('href', '/chidi/');
				to.append(link);
			};
			const pane = tunde.closest('.pane')!;
			lead(pane.querySelector('.bubble')!);
			expect(instagram.chat(tunde)).toMatchObject({ key: keyOf(TUNDE), weak: false });
			lead(pane.querySelector('header')!);
			expect(instagram.chat(tunde)).toMatchObject({ weak: true });
			expect(instagram.chat(tunde)).not.toMatchObject({ key: keyOf(TUNDE) });
		});

		test('a comment under a picture is no conversation, nor are two boxes in one window', () => {
			const article = document.querySelector('#mount')!.appendChild(document.createElement('article'));
			const comment = article.appendChild(amaka.cloneNode(true)) as HTMLElement;
			expect(instagram.composeBox(comment)).toBeNull();
			const pane = amaka.closest('.pane')!;
			pane.append(comment);
			expect(instagram.composeBox(amaka)).toBeNull();
		});

		test('its own buttons may send it, and it is brought to the front', async () => {
			const clicked: (HTMLElement | null)[] = [];
			const listener = (event: Event) => clicked.push(instagram.sends(event as MouseEvent));
			document.addEventListener('click', listener);
			tunde.closest('.pane')!.querySelector<HTMLElement>('.send')!.click();
			tunde.closest('.pane')!.querySelector<HTMLElement>('[aria-label^="Reply to"]')!.click();
			document.removeEventListener('click', listener);
			expect(clicked).toEqual([tunde, null]);
			const { key } = instagram.chat(tunde) as { key: string };
			expect(await instagram.show({ key, customer: 'Tunde Bello' })).toBe(true);
			expect(document.activeElement).toBe(tunde);
			expect(await instagram.show({ key: 'thread:2', customer: 'Tunde Bello' }), 'a name here is a story').toBe(false);
		});
	});

	test('Enter and the buttons by the box may send; Shift, another box and the buttons of messages do not', () => {
		const box = instagram.openBox()!;
		const found: (HTMLElement | null)[] = [];
		const listener = (event: Event) => found.push(instagram.sends(event as KeyboardEvent));
		for (const type of ['keydown', 'click']) document.addEventListener(type, listener);
		const press = (target: Element, init: KeyboardEventInit) =>
			target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
		const click = (target: Element) => target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		press(box, { key: 'Enter' });
		click(document.querySelector('.send')!);
		press(box, { key: 'Enter', shiftKey: true });
		press(document.querySelector('input')!, { key: 'Enter' });
		click(document.querySelector('[aria-label^="Reply to"]')!);
		click(document.querySelector('[role="navigation"] [role="button"]')!);
		expect(found).toEqual([box, box, null, null, null, null]);
		for (const type of ['keydown', 'click']) document.removeEventListener(type, listener);
	});

	test('where signs disagree the message is left out, and while header and messages are of two people the chat is unknown', () => {
		pane.rows.get(CHECK)!.append(...pane.rows.get(HELLO)!.cloneNode(true).childNodes);
		const line = pane.rows.get(REFUND)!.querySelector<HTMLElement>('.line')!;
		line.className = 'line end';
		expect(said()).not.toContainEqual(['out', 'I want a refund!']);
		document.querySelector('header [dir="auto"]')!.textContent = 'Tunde Bello';
		expect(instagram.chat(null)).toBe('none');
	});

	test('the same words twice are two messages, and one of them unsent is not taken for the other', () => {
		const again: Said = { ...CHECK, at: new Date() };
		add(pane, AMAKA, again, '');
		const before = instagram.messages(null);
		expect(new Set(before.map(({ id }) => id)).size).toBe(5);
		pane.rows.get(CHECK)!.remove();
		expect(instagram.takenBack(null, before)).toEqual([]);
	});

	test('shows a chat only when exactly one has that name', async () => {
		document.querySelector('[role="navigation"]')!.addEventListener('mousedown', () => open(TUNDE, []));
		expect(await instagram.show({ key: 'thread:9', customer: 'Nobody' })).toBe(false);
		expect(await instagram.show({ key: 'thread:2', customer: 'Tunde Bello' })).toBe(true);
	});

	test('a request has no box yet', () => {
		document.querySelector('.box')!.remove();
		expect(instagram.chat(null)).toBe('none');
		expect(instagram.openBox()).toBeNull();
	});
});

test('a page with nothing we know has changed', async () => {
	await load('nothing-known');
	at('/direct/t/1/');
	expect(instagram.chat(null)).toBe('changed');
	expect(instagram.openBox()).toBeNull();
});
