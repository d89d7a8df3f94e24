// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createSelfCheck, type SelfCheck } from '../../src/page/self-check.ts';
import { structureAround } from '../../src/page/structure.ts';
import type { Chat, SeenMessage, Site } from '../../src/sites/index.ts';

const AMAKA: Chat = { customer: 'Amaka', key: 'a', weak: false, link: null };

let box: HTMLElement | null;
let chat: Chat | 'none' | 'changed';
let panel: HTMLElement | null;
let messages: SeenMessage[];
let area: HTMLTextAreaElement;
let check: SelfCheck;

const site: Site = {
	id: 'made-up',
	name: 'Made up',
	channel: 'chat',
	matches: ['https://chat.example/*'],
	composeBox: () => box,
	openBox: () => box,
	chat: () => chat,
	panel: () => panel,
	messages: () => messages,
	sends: () => null,
};

/** Somebody types into the element for so many seconds. */
function types(element: Element, seconds: number, from = 0) {
	for (let at = 0; at <= seconds; at++) check.typed(element, (from + at) * 1000);
}

beforeEach(() => {
	document.body.replaceChildren();
	area = document.body.appendChild(document.createElement('textarea'));
	box = area;
	chat = AMAKA;
	panel = document.body;
	messages = [];
	check = createSelfCheck(site);
});

describe('half a minute of typing', () => {
	test('says nothing while everything is found, or no chat is open', () => {
		types(area, 60);
		chat = 'none';
		panel = null;
		types(area, 60, 100);
		expect(check.unrecognised()).toEqual([]);
	});

	test.each<[part: string, lose: () => void]>([
		[
			'box',
			() => {
				box = null;
			},
		],
		[
			'customer',
			() => {
				chat = 'changed';
			},
		],
		[
			'messages',
			() => {
				panel = null;
			},
		],
	])('names what is not found: %s', (part, lose) => {
		lose();
		types(area, 25);
		expect(check.unrecognised()).toEqual([]);
		types(area, 10, 25);
		expect(check.unrecognised()).toEqual([part]);
		expect(check.where()).toBe(area);
	});

	test('much is written where the messages should be, and none is found; a little is a notice', () => {
		panel = document.createElement('div');
		panel.textContent = 'Nobody can listen. '.repeat(10);
		types(area, 40);
		expect(check.unrecognised()).toEqual([]);
		panel.textContent = 'Where is my order? '.repeat(40);
		types(area, 40, 50);
		expect(check.unrecognised()).toEqual(['messages']);
		messages = [{ id: '1', direction: 'in', text: 'Where is my order?', at: null }];
		types(area, 4, 100);
		expect(check.unrecognised()).toEqual([]);
		// The panel may be the window of the box itself: what is written in that is no message.
		messages = [];
		box = document.createElement('div');
		box.append(...panel.childNodes);
		panel.append(box);
		types(box, 40, 150);
		expect(check.unrecognised()).toEqual([]);
	});

	test('a conversation without a customer is not recognised, a letter without an address is', () => {
		chat = { ...AMAKA, customer: '', weak: true };
		types(area, 40);
		expect(check.unrecognised()).toEqual([]);
		chat = { ...AMAKA, customer: '' };
		types(area, 40, 50);
		expect(check.unrecognised()).toEqual(['customer']);
	});

	test('what is found again is forgotten', () => {
		panel = null;
		types(area, 60);
		panel = document.body;
		types(area, 4, 61);
		expect(check.unrecognised()).toEqual([]);
	});

	test('a field for something else is no missing message box', () => {
		const field = document.body.appendChild(document.createElement('input'));
		box = null;
		types(field, 60);
		expect(check.unrecognised()).toEqual([]);
	});

	test('of a page of which nothing is known nothing can be missing', () => {
		check = createSelfCheck({ ...site, matches: [] });
		box = null;
		types(area, 60);
		expect(check.unrecognised()).toEqual([]);
	});
});

test('the structure of a page has tags and roles in it, and none of its words', () => {
	document.body.innerHTML = `
		<header title="Amaka Obi"><img alt="Amaka" src="https://x.example/amaka.png"></header>
		<main role="main" data-testid="conversation"><p>Where is my money?</p>
			<div data-testid="conv-msg-3EB0AAAA000000000001"></div><div data-testid="chat-2348000000001" data-tab="10"></div>
			<div role="textbox" contenteditable="true" aria-label="Message Amaka"><b>so sorry</b></div></main>`;
	const structure = structureAround(document.querySelector('[contenteditable]')!);
	expect(structure).toContain('<main role=main data-testid=conversation>');
	expect(structure).toContain('<div role=textbox contenteditable=true aria-label>');
	expect(structure).toContain('<header title>');
	expect(structure).toContain('<div data-testid=conv-msg-#> <div data-testid=chat-# data-tab=10>');
	expect(structure).not.toMatch(/amaka|obi|money|sorry|https|3EB0|234/i);
});
