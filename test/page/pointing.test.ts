// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onPointed } from '../../src/page/pointing.ts';

vi.mock('../../src/browser.ts', () => ({ browser: { runtime: { id: 'concilia' } } }));

let box: HTMLElement;
let pointed: string[];
let stop: AbortController;

beforeEach(() => {
	vi.useFakeTimers();
	box = document.body.appendChild(document.createElement('div'));
	pointed = [];
	stop = new AbortController();
	onPointed(box, (x, y, by) => pointed.push(`${by} ${x},${y}`), stop.signal);
});
afterEach(() => vi.useRealTimers());

const move = (x: number, init: PointerEventInit = {}) =>
	box.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: 5, ...init }));

test('a pointer that rests, once, where it rests', () => {
	move(1);
	vi.advanceTimersByTime(100);
	move(2);
	vi.advanceTimersByTime(100);
	expect(pointed).toEqual([]);
	vi.advanceTimersByTime(1000);
	expect(pointed).toEqual(['pointer 2,5']);
});

test.each([
	['goes away', () => box.dispatchEvent(new Event('pointerleave'))],
	['presses a button', () => box.dispatchEvent(new Event('pointerdown'))],
	['presses a key, as Escape', () => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
	['selects', () => move(3, { buttons: 1 })],
	['sees us leave', () => stop.abort()],
])('not one that %s', (_, act) => {
	move(1);
	act();
	vi.advanceTimersByTime(1000);
	expect(pointed).toEqual([]);
});

test('not one that stands still while the words move under it', () => {
	move(1);
	vi.advanceTimersByTime(1000);
	move(1);
	vi.advanceTimersByTime(1000);
	expect(pointed).toEqual(['pointer 1,5']);
	move(2);
	vi.advanceTimersByTime(1000);
	expect(pointed).toEqual(['pointer 1,5', 'pointer 2,5']);
});

test('a click, at once and only once', () => {
	move(1);
	box.dispatchEvent(new MouseEvent('click', { clientX: 7, clientY: 5 }));
	vi.advanceTimersByTime(1000);
	expect(pointed).toEqual(['click 7,5']);
});
