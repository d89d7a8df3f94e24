// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { sendButtons } from '../../src/page/send-buttons.ts';
import type { Site } from '../../src/sites/index.ts';

const SEND = '.send';
let box: HTMLElement;
let asked: number;
const site = {
	sends(event) {
		asked++;
		return (event.target as Element).closest(SEND) && box;
	},
} as Partial<Site> as Site;
const named = () => sendButtons(site, box).map(({ id }) => id);

beforeEach(() => {
	asked = 0;
	document.body.innerHTML = `
		<button id="far" class="send"></button>
		<main><p><button id="smile"></button></p><div id="box"></div><button id="near" class="send"></button></main>`;
	box = document.querySelector('#box')!;
});

test('those nearest to the box, of all that are there', () => {
	expect(named()).toEqual(['near']);
	document.querySelector('#near')!.className = '';
	expect(named()).toEqual(['far']);
});

test('out of a tree of its own', () => {
	const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
	root.append(box);
	expect(named()).toEqual(['near']);
});

test('nothing is pressed, and each is asked about once', () => {
	for (const one of document.querySelectorAll('button')) one.className = '';
	let pressed = 0;
	document.addEventListener('click', () => pressed++);
	expect(named()).toEqual([]);
	expect([pressed, asked]).toEqual([0, 3]);
});
