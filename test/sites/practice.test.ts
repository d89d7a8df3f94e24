// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Site } from '../../src/sites/index.ts';
import site from '../../src/sites/practice.ts';

const practice: Required<Omit<Site, 'proof' | 'takenBack' | 'broughtBack'>> = site;
const at = new Date(2026, 10, 21, 10, 14).getTime();

beforeEach(() => {
	document.body.innerHTML = `
		<input>
		<section data-practice="" data-customer="Amaka" data-conversation="late">
			<header><p><bdi>Amaka</bdi></p></header>
			<ol>
				<li data-message="late-0" data-direction="in" data-at="${at}"><span>Amaka says</span><p>Where is it?<br>I paid.</p></li>
				<li data-message="late-1" data-direction="out" data-at="${at}"><p>Let me check</p><time>10:14</time></li>
				<li aria-hidden="true"></li>
			</ol>
			<div data-practice-box contenteditable="true" role="textbox"><b>x</b></div>
			<button type="button" data-practice-send><i></i></button>
		</section>`;
});

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const box = () => find('[data-practice-box]');

test('reads the practice chat', () => {
	expect(practice.chat(null)).toEqual({ customer: 'Amaka', key: 'late', weak: false, link: null });
	expect(practice.messages(box())).toEqual([
		{ id: 'late-0', direction: 'in', text: 'Where is it?\nI paid.', at },
		{ id: 'late-1', direction: 'out', text: 'Let me check', at },
	]);
	expect(practice.composeBox(find('b'))).toBe(box());
	expect(practice.composeBox(find('input'))).toBeNull();
	expect(practice.panel(null)!.contains(find('ol'))).toBe(true);
});

test('is sent by Enter and by the button', () => {
	const sent: (HTMLElement | null)[] = [];
	const listener = (event: Event) => sent.push(practice.sends(event as MouseEvent));
	for (const type of ['keydown', 'click']) document.addEventListener(type, listener);
	box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }));
	find('button i').dispatchEvent(new MouseEvent('click', { bubbles: true }));
	find('p').dispatchEvent(new MouseEvent('click', { bubbles: true }));
	expect(sent).toEqual([box(), null, box(), null]);
	for (const type of ['keydown', 'click']) document.removeEventListener(type, listener);
});

test('a page without one has no chat; another chat cannot be shown', () => {
	expect(practice.show({ key: 'other', customer: 'Amaka' })).toBe(false);
	expect(practice.show({ key: 'late', customer: 'Amaka' })).toBe(true);
	document.body.replaceChildren();
	expect(practice.chat(null)).toBe('none');
	expect(practice.openBox()).toBeNull();
});

test('whose chat it is stands in its head', () => {
	expect(practice.title(practice.openBox())?.textContent).toBe('Amaka');
});
