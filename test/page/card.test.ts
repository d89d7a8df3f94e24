// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Editor, Outcome } from '../../src/editors/index.ts';
import { type Card, createCard, type Offer } from '../../src/page/card.ts';
import { createOverlay } from '../../src/page/overlay.ts';
import type { Hint } from '../../src/tone/hint.ts';
import { byHand } from './by-hand.ts';

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: { id: 'concilia' },
		i18n: {
			getMessage: (key: keyof typeof messages, words: string[] = []) =>
				messages[key].message.replace(/\$(\d)/g, (_, at) => words[at - 1] ?? ''),
		},
	},
}));

/** The page cannot see into our element; the test looks over its shoulder. */
let root: ShadowRoot;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
	root = attach.call(this, { ...init, mode: 'open' });
	expect(init.mode).toBe('closed');
	return root;
};

const HINT: Hint = {
	rule: 'policy-wall/no-refund',
	kind: 'policy-wall',
	start: 0,
	end: 9,
	text: 'No refund',
	why: 'It shuts the door <img src=x onerror=alert(1)>.',
	suggestions: ['What I can do is exchange it', 'Let me see what I can do', 'One', 'Too many'],
	replaces: { start: 0, end: 9 },
	strength: 0.8,
};

let box: HTMLElement;
let stop: AbortController;
let card: Card;
let outcome: Outcome;
let chosen: string[];
let dismissed: string[];

function offer(hint = HINT): Offer {
	return {
		hint,
		editor: { box, rects: () => [new DOMRect(100, 600, 80, 20)], markAt: () => null } as unknown as Editor,
		async choose(suggestion) {
			chosen.push(suggestion);
			return outcome;
		},
		dismiss: (how) => dismissed.push(how),
		settings: () => dismissed.push('settings'),
	};
}

const piece = () => root.querySelector<HTMLElement>('.card');
const buttons = () => [...piece()!.querySelectorAll('button')];
const button = (text: string) => buttons().find((one) => one.textContent === text)!;
const settle = () => new Promise((resolve) => setTimeout(resolve));

function press(key: string, target: EventTarget = window) {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
	target.dispatchEvent(byHand(event));
	return event;
}

beforeEach(() => {
	stop?.abort();
	document.body.replaceChildren();
	box = document.body.appendChild(document.createElement('div'));
	box.tabIndex = 0;
	stop = new AbortController();
	outcome = 'done';
	chosen = [];
	dismissed = [];
	card = createCard(createOverlay(stop.signal), stop.signal);
});

describe('the card', () => {
	test('shows kind, why and at most three ways, all of it as words', () => {
		card.open(offer(), 'click');
		expect(piece()!.getAttribute('role')).toBe('dialog');
		for (const [attribute, text] of [
			['aria-labelledby', 'Policy wall'],
			['aria-describedby', HINT.why],
		] as const) {
			expect(root.getElementById(piece()!.getAttribute(attribute)!)!.textContent).toBe(text);
		}
		expect([...piece()!.querySelectorAll('.way')].map((way) => way.textContent)).toEqual(HINT.suggestions.slice(0, 3));
		expect(piece()!.querySelector('img')).toBeNull();
		expect(buttons().every(({ type }) => type === 'button')).toBe(true);
	});

	test('a chosen way closes it', async () => {
		card.open(offer(), 'click');
		button('Let me see what I can do').click();
		await settle();
		expect(chosen).toEqual(['Let me see what I can do']);
		expect(piece()).toBeNull();
		expect(document.querySelector('[data-concilia]'), 'nothing of ours is left in the page').toBeNull();
	});

	test('a way the editor refuses can be copied', async () => {
		const writeText = vi.fn(async () => undefined);
		vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
		outcome = 'refused';
		card.open(offer(), 'click');
		button('One').click();
		await settle();
		expect(piece()!.querySelector('[role="alert"]')!.textContent).toContain('did not take');
		button('Copy it instead').click();
		await settle();
		expect(writeText).toHaveBeenCalledWith('One');
		expect(button('Copied')).toBeDefined();
	});

	test.each([
		['This once', 'once'],
		['Never this phrase', 'words'],
		['Not on this site', 'site'],
	])('%s', (text, how) => {
		card.open(offer(), 'click');
		button(text).click();
		expect(dismissed).toEqual([how]);
		expect(piece()).toBeNull();
	});

	test('opened by pointer or click it leaves the focus in the box; by keys it takes and returns it', () => {
		box.focus();
		card.open(offer(), 'pointer');
		expect(document.activeElement).toBe(box);
		card.close();
		card.open(offer(), 'keys');
		expect(root.activeElement).toBe(buttons()[1]);
		press('Escape', buttons()[1]);
		expect(piece()).toBeNull();
		expect(document.activeElement).toBe(box);
	});

	test('with the pointer it is told of to screen readers, politely and once; with the keys the focus says it', async () => {
		const line = () => piece()!.querySelector('[role="status"]');
		card.open(offer(), 'keys');
		expect(line()).toBeNull();
		card.open({ ...offer(), hint: { ...HINT } }, 'pointer');
		await vi.waitFor(() => expect(line()!.textContent).toMatch(/Policy wall.*No refund.*shuts the door/));
		expect(piece()!.contains(document.activeElement)).toBe(false);
		card.close();
		card.open(offer(), 'click');
		expect(line()).toBeNull();
	});

	test('arrows go round', () => {
		card.open(offer(), 'keys');
		const order = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map(
			(key) => {
				press(key, root.activeElement!);
				return root.activeElement!.textContent;
			},
		);
		expect(order).toEqual([
			'Let me see what I can do',
			'One',
			'This once',
			'Never this phrase',
			'Not on this site',
			'Never this phrase',
			'What I can do is exchange it',
			'',
		]);
	});

	test('with nothing to say instead it explains, and the keys still find their way', () => {
		card.open(offer({ ...HINT, suggestions: [] }), 'keys');
		expect(root.activeElement).toBe(piece());
		press('ArrowDown', piece()!);
		expect(root.activeElement!.textContent).toBe('This once');
	});

	test('its Escape and its other keys are not heard by the page; the page keeps its own', () => {
		const heard: string[] = [];
		document.body.addEventListener('keydown', ({ key }) => heard.push(key));
		document.addEventListener('keydown', ({ key }) => heard.push(key));
		card.open(offer(), 'click');
		expect(press('Escape', box).defaultPrevented).toBe(true);
		card.open(offer(), 'keys');
		press('a', buttons()[0]);
		press('Enter', buttons()[0]);
		expect(heard).toEqual([]);
		press('a', box);
		expect(heard).toEqual(['a', 'a']);
	});

	test('a press beside it closes it, a press on it does not', () => {
		card.open(offer(), 'click');
		piece()!.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
		expect(piece()).not.toBeNull();
		document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
		expect(piece()).toBeNull();
	});

	test('goes with the words, and with us', () => {
		card.open({ ...offer(), editor: { ...offer().editor, rects: () => [] } }, 'click');
		expect(piece()).toBeNull();
		card.open(offer(), 'click');
		stop.abort();
		expect(document.querySelector('[data-concilia]')).toBeNull();
		card.open(offer(), 'click');
		expect(document.querySelector('[data-concilia]')).toBeNull();
	});

	test('one at a time', () => {
		card.open(offer(), 'click');
		card.open(offer({ ...HINT, start: 20, end: 30, kind: 'blame' }), 'click');
		expect(root.querySelectorAll('.card')).toHaveLength(1);
		expect(card.shown()?.kind).toBe('blame');
	});
});
