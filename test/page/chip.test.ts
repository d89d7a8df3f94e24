// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Line, showChip } from '../../src/page/chip.ts';

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: { id: 'concilia' },
		i18n: { getMessage: (key: keyof typeof messages) => messages[key].message },
	},
}));
// Where it stands is told elsewhere: here nothing has a size.
vi.mock('../../src/page/place.ts', () => ({ place: () => () => {} }));

const OVERLAY = {
	show: (piece: HTMLElement) => document.body.append(piece),
	hide: (piece: HTMLElement) => piece.remove(),
	dress() {},
	sends: () => [],
	holds: () => false,
};
const SAID = { say: 'As it was' };
const UNDONE: Line = { say: 'Done', offers: [{ text: 'Undo', isUndo: true, accept: async () => SAID }] };
const NOTED: Line = { say: 'Noted', offers: [{ text: 'Not a promise', accept: async () => UNDONE }] };

let box: HTMLElement;
let stop: AbortController;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	box = document.createElement('textarea');
	document.body.replaceChildren(box);
	box.focus();
	stop = new AbortController();
});
afterEach(() => {
	stop.abort();
	vi.useRealTimers();
});

const show = (line: Line) => showChip(OVERLAY, box, [line], { stay: 'a-while', done: () => {} }, stop.signal);
const chip = () => document.querySelector<HTMLElement>('.chip');
const press = async (text: string) => {
	[...chip()!.querySelectorAll('button')].find((one) => one.textContent === text)!.click();
	await vi.advanceTimersByTimeAsync(0);
};

test('what was noted is gone in eight seconds, and the focus was never away', () => {
	show(NOTED);
	expect(document.activeElement).toBe(box);
	vi.advanceTimersByTime(7900);
	expect(chip()?.textContent).toContain('Noted');
	vi.advanceTimersByTime(200);
	expect(chip()).toBeNull();
	expect(document.activeElement).toBe(box);
});

test('the way back is there for ten seconds from what was done', async () => {
	show(NOTED);
	vi.advanceTimersByTime(7900);
	await press('Not a promise');
	vi.advanceTimersByTime(9900);
	expect(chip()?.textContent).toContain('Undo');
	vi.advanceTimersByTime(200);
	expect(chip()).toBeNull();

	show(UNDONE);
	vi.advanceTimersByTime(9900);
	await press('Undo');
	expect(chip()?.textContent).toBe('As it was');
	vi.advanceTimersByTime(8100);
	expect(chip()).toBeNull();
});

test('with the pointer over it it stays, and begins to wait anew once that is away', () => {
	show(NOTED);
	vi.spyOn(chip()!, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 20));
	const point = (x: number) => window.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: 15 }));
	point(50);
	vi.advanceTimersByTime(20_000);
	expect(chip()).not.toBeNull();
	point(500);
	vi.advanceTimersByTime(7900);
	expect(chip()).not.toBeNull();
	vi.advanceTimersByTime(200);
	expect(chip()).toBeNull();
});
