// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Editor, edit } from '../../src/editors/index.ts';
import type { Line } from '../../src/page/chip.ts';
import { createOverlay } from '../../src/page/overlay.ts';
import { createPicker, type Picker } from '../../src/page/picker/picker.ts';
import type { SuggestedReply } from '../../src/protocol.ts';
import { byHand } from './by-hand.ts';

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: { id: 'concilia' },
		i18n: {
			getMessage: (key: keyof typeof messages, values: readonly string[] = []) =>
				(messages[key]?.message ?? '').replace(/\$(\d)/g, (_, nth) => values[Number(nth) - 1] ?? ''),
			getUILanguage: () => 'en-GB',
		},
	},
}));

/** The page cannot see into our element; the test looks over its shoulder. */
let root: ShadowRoot;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
	root = attach.call(this, { ...init, mode: 'open' });
	return root;
};

const reply = (id: string, text: string, missing: string[] = []): SuggestedReply => ({
	id,
	title: `Title ${id}`,
	situation: 'other',
	text,
	missing,
});
const REPLIES = [
	reply('a', 'Sorry about that.\nIt is on its way.'),
	reply('b', 'A refund of {amount} by {date}.', ['amount', 'date']),
	...['c', 'd', 'e', 'f', 'g', 'h'].map((id) => reply(id, `<b>Text</b> of ${id}`)),
];

/** What was asked for, and how each is answered. */
let asked: { readonly words: string; answer(replies: readonly SuggestedReply[]): void; fail(): void }[];
let box: HTMLTextAreaElement;
let editor: Editor;
let picker: Picker;
let stop: AbortController;
let put: string[];
let used: string[];
let said: string[];
let triggers: string;
let takes: boolean;

const piece = () => root.querySelector<HTMLElement>('.picker:not([hidden])');
const options = () => [...piece()!.querySelectorAll<HTMLElement>('[role="option"]')];
const chosen = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
const settle = () => vi.advanceTimersByTimeAsync(200);

function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = box) {
	const event = new KeyboardEvent('keydown', {
		key,
		code: key,
		bubbles: true,
		cancelable: true,
		composed: true,
		...more,
	});
	target.dispatchEvent(byHand(event));
	return event.defaultPrevented;
}

/** As a person types: the key is pressed, the letter stands there, and has been put in. An input method hides the key. */
async function type(text: string, isHidden = false) {
	for (const data of text) {
		const init = { data, inputType: 'insertText', bubbles: true };
		press(isHidden ? 'Process' : data);
		box.setRangeText(data, box.selectionStart, box.selectionEnd, 'end');
		box.dispatchEvent(new InputEvent('input', init));
	}
	await settle();
}

async function erase() {
	box.setRangeText('', box.selectionEnd - 1, box.selectionEnd, 'end');
	box.dispatchEvent(new InputEvent('input', { inputType: 'deleteContentBackward', bubbles: true }));
	await settle();
}

async function answer(replies: readonly SuggestedReply[] = REPLIES) {
	asked.at(-1)!.answer(replies);
	await settle();
}

beforeEach(() => {
	vi.useFakeTimers();
	stop?.abort();
	document.body.replaceChildren();
	box = document.body.appendChild(document.createElement('textarea'));
	box.getBoundingClientRect = () => new DOMRect(100, 600, 300, 40);
	box.focus();
	stop = new AbortController();
	[asked, put, used, said, triggers, takes] = [[], [], [], [], '/;', true];
	editor = {
		...edit(box, stop.signal),
		async replace({ start, end }, text, cursor) {
			if (!takes) return 'refused';
			put.push(text);
			box.setRangeText(text, start, end, 'end');
			if (cursor !== undefined) box.setSelectionRange(start + cursor, start + cursor);
			return 'done';
		},
		async insert(text) {
			put.push(text);
			return takes ? 'done' : 'refused';
		},
	};
	picker = createPicker(
		{
			overlay: createOverlay(stop.signal),
			triggers: () => triggers,
			source: () => ({
				find: (words) =>
					new Promise((resolve, reject) => {
						asked.push({ words, answer: resolve, fail: () => reject(new Error('nobody is there')) });
					}),
				used: ({ id }) => used.push(id),
			}),
			opens() {},
			say: ({ say }: Line) => said.push(say),
		},
		stop.signal,
	);
	picker.watch(editor, stop.signal);
	document.addEventListener('keydown', picker.pressed, { capture: true, signal: stop.signal });
});
afterEach(() => vi.useRealTimers());

describe('the list of replies', () => {
	test('opens where a word begins; only the words after the slash are asked about', async () => {
		await type('My own words. /late');
		expect(asked.map(({ words }) => words)).toEqual(['', 'l', 'la', 'lat', 'late']);
		await answer();
		expect(options()).toHaveLength(8);
		expect(chosen()).toBe(0);
		expect(document.activeElement).toBe(box);
	});

	test('opens where an input method hides which key was pressed', async () => {
		await type('/', true);
		expect(asked).toHaveLength(1);
	});

	test('keys that a script presses open nothing and take nothing: a page could read from its box what replies there are', async () => {
		const pressed = (key: string) =>
			box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		pressed('/');
		box.value = '/';
		box.dispatchEvent(new InputEvent('input', { data: '/', bubbles: true }));
		await settle();
		expect(asked).toEqual([]);
		box.value = '';
		await type('/');
		await answer();
		pressed('ArrowDown');
		pressed('Enter');
		pressed('Escape');
		await settle();
		expect([chosen(), used, box.value]).toEqual([0, [], '/']);
	});

	test('shows words as words and gaps as gaps, the whole of the chosen one below', async () => {
		await type('/');
		await answer();
		press('ArrowDown');
		press('ArrowDown');
		expect(piece()!.querySelector('b')).toBeNull();
		expect(options()[2]!.textContent).toContain('<b>Text</b>');
		press('ArrowUp');
		expect([...piece()!.querySelectorAll('.preview mark')].map((mark) => mark.textContent)).toEqual([
			'{amount}',
			'{date}',
		]);
	});

	test.each([
		['ArrowDown', 1],
		['ArrowUp', 7],
		['PageDown', 5],
		['End', 7],
		['Home', 0],
	])('%s', async (key, index) => {
		await type('/');
		await answer();
		expect(press(key)).toBe(true);
		expect(chosen()).toBe(index);
	});

	test('PageUp goes back and ends at the start', async () => {
		await type('/');
		await answer();
		for (const key of ['PageDown', 'PageDown', 'PageUp']) press(key);
		expect(chosen()).toBe(2);
		press('PageUp');
		expect(chosen()).toBe(0);
	});

	test.each(['Enter', 'Tab'])('%s puts the chosen one in the place of what was typed', async (key) => {
		await type('Hello. /so');
		await answer();
		expect(press(key)).toBe(true);
		await settle();
		expect(box.value).toBe('Hello. Sorry about that.\nIt is on its way.');
		expect(used).toEqual(['a']);
		expect(piece()).toBeNull();
		expect(document.querySelector('[data-concilia]'), 'nothing of ours is left in the page').toBeNull();
		expect(press(key), 'the next is for the page').toBe(false);
	});

	test('takes no other key, none of an input method and no shortcut', async () => {
		await type('/');
		await answer();
		for (const key of ['a', 'ArrowLeft', ' ', 'Backspace', 'F5']) expect(press(key)).toBe(false);
		expect(press('Enter', { isComposing: true })).toBe(false);
		expect(press('Enter', { keyCode: 229 })).toBe(false);
		for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
			expect(press('Enter', { [held]: true })).toBe(false);
		expect(put).toEqual([]);
	});

	test('the page hears neither the press nor the release of a key that was taken', async () => {
		await type('/');
		await answer();
		const heard = vi.fn();
		document.addEventListener('keydown', heard);
		document.addEventListener('keyup', heard);
		press('Escape');
		box.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', bubbles: true }));
		expect(heard).not.toHaveBeenCalled();
		box.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', bubbles: true }));
		expect(heard).toHaveBeenCalledTimes(1);
	});

	test('keys wait for the list they are meant for, and never act on an older one', async () => {
		await type('/');
		await answer();
		await type('x');
		expect(press('ArrowDown')).toBe(true);
		expect(press('Enter')).toBe(true);
		expect(put).toEqual([]);
		await answer(REPLIES.slice(4));
		expect(put).toEqual(['<b>Text</b> of f']);
	});

	test('an answer that comes too late is not shown, and keys meant for it are dropped', async () => {
		await type('/a');
		press('Enter');
		const [, early] = asked;
		await type('b');
		early!.answer(REPLIES);
		await settle();
		expect(options()).toHaveLength(0);
		await answer(REPLIES.slice(2, 4));
		expect(options()).toHaveLength(2);
		expect(put).toEqual([]);
	});

	test('nothing fits: nothing is seen, no key is taken, nothing more is asked; other words bring it back', async () => {
		await type('/');
		await answer();
		await type('x');
		await answer([]);
		expect(piece()).toBeNull();
		expect(press('Enter')).toBe(false);
		const before = asked.length;
		await type('yz');
		expect(asked).toHaveLength(before);
		for (let letter = 0; letter < 3; letter++) await erase();
		expect(asked.at(-1)!.words).toBe('');
		await answer();
		expect(options()).toHaveLength(8);
	});

	test('a wink takes no key', async () => {
		await type('Thanks ;p');
		expect(press('Enter')).toBe(false);
		expect(piece()).toBeNull();
		await type('ay');
		await answer();
		expect(options()).toHaveLength(8);
	});

	test.each([' ', '/', '.', '1 2 3 4 5'])('“/…%s” is no search: it closes', async (rest) => {
		await type(`/a${rest === ' ' ? '  ' : rest}`);
		expect(piece()).toBeNull();
		expect(press('Enter')).toBe(false);
	});

	test('Escape closes it for that slash; another one opens it again', async () => {
		await type('/');
		await answer();
		expect(press('Escape')).toBe(true);
		expect(piece()).toBeNull();
		expect(press('Escape')).toBe(false);
		await type('late');
		expect(piece()).toBeNull();
		await type('. Or /');
		await answer();
		expect(options()).toHaveLength(8);
	});

	test('a slash that stands there already opens nothing', async () => {
		box.value = '/late';
		box.setSelectionRange(5, 5);
		box.dispatchEvent(new InputEvent('input', { bubbles: true }));
		await type('r');
		expect(asked).toEqual([]);
	});

	test('the worker is not there: it says so and lets keys through', async () => {
		await type('/');
		asked[0]!.fail();
		press('Enter');
		await settle();
		expect(piece()!.textContent).toContain(messages.replies_failed.message);
		expect(press('Enter')).toBe(false);
		expect(press('Escape')).toBe(true);
		expect(piece()).toBeNull();
	});

	test('a click takes a reply; a press elsewhere, or the focus going elsewhere, closes it', async () => {
		await type('/');
		await answer();
		options()[2]!.click();
		await settle();
		expect(put).toEqual(['<b>Text</b> of c']);
		for (const leave of ['pointerdown', 'focusin']) {
			await type(' /');
			await answer();
			expect(piece()).not.toBeNull();
			document.body.dispatchEvent(new Event(leave, { bubbles: true, composed: true }));
			expect(piece()).toBeNull();
		}
	});

	test('what was typed has changed before Enter arrived: it is copied, and the draft is left alone', async () => {
		const writeText = vi.fn(async () => undefined);
		vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
		await type('/so');
		await answer();
		box.value = 'all new';
		press('Enter');
		await settle();
		expect(box.value).toBe('all new');
		expect(writeText).toHaveBeenCalledWith(REPLIES[0]!.text);
		expect(said).toEqual([messages.result_refused.message]);
		expect(used).toEqual([]);
	});

	test('a box that takes its time: a second Enter is not for the page, what is typed is', async () => {
		Object.assign(editor, { replace: () => new Promise(() => {}) });
		await type('/so');
		await answer();
		press('Enter');
		expect(press('Enter')).toBe(true);
		expect(press('Escape')).toBe(true);
		expect(press('a')).toBe(false);
	});

	test('the box goes: so does the list', async () => {
		await type('/');
		await answer();
		stop.abort();
		expect(piece()).toBeNull();
		expect(press('Enter')).toBe(false);
	});
});

describe('a reply with gaps', () => {
	const fields = () => [...piece()!.querySelectorAll<HTMLInputElement>('.form input')];
	const fill = (at: number, value: string) => {
		fields()[at]!.value = value;
		fields()[at]!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
	};
	const enter = () => press('Enter', {}, root.activeElement ?? box);

	beforeEach(async () => {
		await type('/re');
		await answer();
		press('ArrowDown');
		press('Enter');
		await settle();
	});

	test('is filled in before it goes into the box, never with a gap', async () => {
		expect(fields()).toHaveLength(2);
		expect(root.activeElement).toBe(fields()[0]);
		fill(0, '₦5,000');
		enter();
		await settle();
		expect(put).toEqual([]);
		expect(root.activeElement, 'on to the next that is empty').toBe(fields()[1]);
		fill(1, 'Friday');
		expect(piece()!.querySelector('.preview')!.textContent).toBe('A refund of ₦5,000 by Friday.');
		enter();
		await settle();
		expect(box.value).toBe('A refund of ₦5,000 by Friday.');
	});

	test('Escape goes back to the list, with the focus in the draft', async () => {
		press('Escape', {}, root.activeElement!);
		expect(fields()).toHaveLength(0);
		expect(chosen()).toBe(1);
		expect(document.activeElement).toBe(box);
		press('Escape');
		expect(piece()).toBeNull();
		expect(box.value).toBe('/re');
	});
});

describe('opened by the shortcut', () => {
	const field = () => piece()!.querySelector<HTMLInputElement>('[role="combobox"]')!;
	const seek = async (words: string) => {
		field().value = words;
		field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
		await settle();
	};

	beforeEach(async () => {
		picker.open(editor);
		await answer();
	});

	test('has a field with the focus, that says which reply is chosen', async () => {
		expect(root.activeElement).toBe(field());
		press('ArrowDown', {}, field());
		expect(root.getElementById(field().getAttribute('aria-activedescendant')!)).toBe(options()[1]);
		expect(field().getAttribute('aria-expanded')).toBe('true');
		expect(press('Home', {}, field()), 'in a field that is for the field').toBe(false);
		await seek('ref');
		expect(asked.at(-1)!.words).toBe('ref');
		await answer(REPLIES.slice(0, 1));
		press('Enter', {}, field());
		await settle();
		expect(put).toEqual([REPLIES[0]!.text]);
	});

	test('nothing fits: it says so', async () => {
		await seek('zzz');
		await answer([]);
		expect(piece()!.textContent).toContain('“zzz”');
		await seek('zzzz');
		expect(piece()!.textContent).toContain('“zzzz”');
		expect(press('Escape', {}, field())).toBe(true);
		expect(document.activeElement).toBe(box);
	});

	test('the page hears nothing of what is typed in it', () => {
		const heard = vi.fn();
		for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'focusout']) document.addEventListener(type, heard);
		press('c', {}, field());
		field().dispatchEvent(new InputEvent('input', { data: 'c', bubbles: true, composed: true }));
		expect(heard).not.toHaveBeenCalled();
	});
});

describe('for screen readers', () => {
	const spoken = () => root.querySelector('.picker [role="status"]')!.textContent;

	test('it is said how many there are and which is chosen, and then only where keys end', async () => {
		await type('/');
		await answer();
		expect(spoken()).toContain('8 replies');
		expect(spoken()).toContain('Title a: Sorry about that.');
		press('ArrowDown');
		press('ArrowDown');
		await settle();
		expect(spoken()).toBe('Title c: <b>Text</b> of c');
	});

	test.each(['list', 'form', 'field'])('no violations: %s', async (state) => {
		if (state === 'field') picker.open(editor);
		else await type('/');
		await answer();
		if (state === 'form') {
			press('ArrowDown');
			press('Enter');
		}
		await settle();
		vi.useRealTimers();
		// axe walks the document, which cannot see into our tree: here it stands in the open.
		const { violations } = await axe.run(document.body.appendChild(piece()!.cloneNode(true)) as HTMLElement, {
			rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
		});
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
});
