// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { bringLanguage } from '../../src/page/language.ts';

/** Messages that wait for their answer. */
let asked: (() => void)[];
vi.mock('../../src/browser.ts', () => ({ browser: { runtime: { id: 'x' } } }));
vi.mock('../../src/page/deliver.ts', () => ({
	deliver: () => new Promise<void>((answer) => asked.push(answer)),
}));

const openEnglish = vi.fn(() => 'opened');
beforeEach(() => {
	asked = [];
	globalThis.conciliaLanguage = { openEnglish: openEnglish as never };
	globalThis.conciliaBook = { englishBook: 'book' };
});

test('the book is taken once, and is gone from the page then', async () => {
	const { signal } = new AbortController();
	const opened = bringLanguage(signal);
	asked[0]!();
	expect(await opened).toBe('opened');
	expect(openEnglish).toHaveBeenCalledWith('book');
	expect(globalThis.conciliaBook).toBeUndefined();
	const again = bringLanguage(signal);
	asked[1]!();
	await expect(again).rejects.toThrow('the language did not come');
});

test('a copy that another has taken the place of leaves it to that one', async () => {
	const [older, newer] = [new AbortController(), new AbortController()];
	const first = bringLanguage(older.signal);
	older.abort();
	const second = bringLanguage(newer.signal);
	// Both books had come before either was told so.
	for (const answer of asked) answer();
	await expect(first).rejects.toThrow();
	expect(await second).toBe('opened');
});
