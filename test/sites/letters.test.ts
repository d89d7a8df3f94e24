// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Chat } from '../../src/sites/index.ts';
import { wordsId } from '../../src/sites/parts/hash.ts';
import { letters } from '../../src/sites/parts/letters.ts';

const WORDS = 'I will call you.';
const AMAKA: Chat = { customer: 'Amaka', key: 'to:1', weak: false, link: null };

const boxes = () => [...document.querySelectorAll<HTMLElement>('[contenteditable]')];
const { broughtBack, proof } = letters({
	boxes,
	windowOf: (box) => box.parentElement,
	sends: () => null,
	chat: (box) => (box ? { ...AMAKA, customer: box.title, key: `thread:${box.title}` } : 'none'),
	messages: () => [],
	said: () => null,
	isQuiet: true,
});

let stop: AbortController;
beforeEach(() => {
	vi.useFakeTimers();
	document.body.replaceChildren();
	stop = new AbortController();
});
afterEach(() => {
	stop.abort();
	vi.useRealTimers();
});

function open(text: string, to = 'Amaka') {
	const box = document.body.appendChild(document.createElement('div'));
	box.setAttribute('contenteditable', 'true');
	box.title = to;
	box.textContent = text;
	return box;
}

/** The box the letter has come back into, of what there is now and comes in a moment. */
async function back(isOpenedAfter: boolean, meanwhile: () => void = () => undefined) {
	const found = vi.fn();
	broughtBack(AMAKA, wordsId(WORDS), stop.signal, isOpenedAfter).then(found);
	await vi.advanceTimersByTimeAsync(100);
	meanwhile();
	await vi.advanceTimersByTimeAsync(100);
	stop.abort();
	await vi.advanceTimersByTimeAsync(1);
	return found.mock.lastCall?.[0];
}

test('a letter stands again when its window is back', async () => {
	let again: HTMLElement | undefined;
	const found = await back(false, () => {
		again = open(WORDS);
	});
	expect(found).toBe(again!);
});

test('what stood there before the sending is another letter; on a page opened after it, it is that one', async () => {
	const box = open(WORDS);
	expect(await back(false)).toBeNull();
	stop = new AbortController();
	expect(await back(true)).toBe(box);
});

test('a press and the click it becomes send one letter, and so does another try; other words are another one', async () => {
	const box = open(WORDS);
	const told: (string | null)[] = [];
	const tries = async (event = new MouseEvent('click')) => {
		void proof(box, box.textContent, event, stop.signal, (message) => told.push(message));
		await vi.advanceTimersByTimeAsync(5);
	};
	await tries(new PointerEvent('pointerdown'));
	await tries();
	await vi.advanceTimersByTimeAsync(30_000);
	await tries();
	expect(told.length).toBeGreaterThan(2);
	expect(new Set(told)).toEqual(new Set([expect.stringMatching(/^letter:/)]));
	box.textContent = `${WORDS} Tomorrow.`;
	await tries();
	expect(new Set(told).size).toBe(2);
});

test('other words, other people, and what is written anew are no letter that came back', async () => {
	open(`${WORDS} Soon.`);
	open(WORDS, 'Tunde');
	const box = open('');
	const found = await back(true, () => {
		box.textContent = WORDS;
		box.dispatchEvent(new Event('input', { bubbles: true }));
	});
	expect(found).toBeNull();
});
