/**
 * Every editor in both browsers, with the real libraries: what `src/editors` does with it, measured and put into
 * EDITORS.md. A cell may say `copy` (refused, nothing touched); anything else than that or `yes` is a failure.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cell, CHECKS, KINDS } from '../editors/matrix.ts';
import { type Built, buildPages } from '../editors/pages.ts';
import { type Fixture, launch, Stage } from '../editors/stage.ts';
import { table } from '../editors/table.ts';
import { BROWSERS, type BrowserName, until } from './driver.ts';

declare const fixture: Fixture;

const FILE = 'test/browser/EDITORS.md';
const measured = new Map<BrowserName, Map<string, readonly Cell[]>>(BROWSERS.map((name) => [name, new Map()]));
let built: Built;

beforeAll(async () => {
	built = await buildPages();
});
afterAll(() => built?.remove());

describe.each(BROWSERS)('in %s', (name) => {
	let browser: Browser;
	let stage: Stage;
	beforeAll(async () => {
		browser = await launch(name, built);
		stage = await Stage.open(browser, name, built);
	});
	afterAll(() => browser?.close());

	test.each(KINDS)('$title', async (kind) => {
		await stage.go(kind.path);
		const cells: Cell[] = [];
		for (const check of CHECKS) cells.push(await check.run(stage, kind));
		measured.get(name)!.set(kind.title, cells);
		const wrong = cells.flatMap((cell, index) =>
			typeof cell === 'string' ? [] : [`${CHECKS[index]!.name}: ${cell.wrong}`],
		);
		expect(wrong).toEqual([]);
	});

	/** What a box that misbehaves holds after we tried; `done` only if it is what was asked for. */
	test.each([
		['own-caret', 'refused', 'This is bad.'],
		['reverts', 'refused', 'This is bad.'],
		['late', 'done', 'This is good.'],
		['doubles', 'refused', 'This is bad.'],
		['gives-focus-away', 'refused', 'This is bad.'],
		['rerenders', 'done', 'This is good.'],
		['throws', 'done', 'This is good.'],
	] as const)('a box that %s: %s', async (manner, outcome, text) => {
		await stage.go(`unkind?as=${manner}`);
		await stage.place('This is bad.');
		expect(await stage.replace('bad', 'good')).toBe(outcome);
		expect(await stage.model()).toBe(text);
	});

	test('underlines live on when the page draws the box anew', async () => {
		await stage.go('unkind?as=rerenders');
		await stage.place('This is bad.');
		await stage.press('Control+End');
		await stage.type('!');
		expect(await stage.read()).not.toBe('This is bad.');
		expect(await stage.painted()).toEqual(['bad']);
	});

	test('a box that vanishes under our hands', async () => {
		await stage.go('unkind?as=vanishes');
		await stage.place('This is bad.');
		expect(await stage.replace('bad', 'good')).toBe('refused');
	});

	test('emoji images and mentions stay when words beside them change', async () => {
		await stage.go('unkind?as=pictures');
		await stage.place('');
		expect(await stage.read()).toBe('Hi 🙂 bad @Amaka done');
		expect(await stage.replace('bad', 'good')).toBe('done');
		expect(await stage.replace('done', 'ready')).toBe('done');
		expect(await stage.read()).toBe('Hi 🙂 good @Amaka ready');
		expect(
			await stage.page.evaluate(
				() => document.querySelectorAll('[contenteditable] img, [contenteditable] span').length,
			),
		).toBe(2);
		expect(await stage.ask('replace', 12, 15, 'x')).toBe('refused');
		expect(await stage.read()).toBe('Hi 🙂 good @Amaka ready');
	});

	// Only Chromium counts them.
	test.runIf(name === 'chrome').each(['plain', 'lexical', 'textarea', 'input'])(
		'reading and underlining in %s ask for no layout',
		async (path) => {
			await stage.go(path);
			await stage.mount('This is bad.');
			const layouts = async () => (await stage.page.metrics()).LayoutCount!;
			const before = await layouts();
			await stage.ask('churn', 100);
			expect((await layouts()) - before).toBeLessThan(10);
			expect(await stage.painted()).toHaveLength(101);
		},
	);

	test('a mail keeps its signature and what it answers', async () => {
		await stage.go('unkind?as=mail');
		await stage.place('');
		expect(await stage.read()).toBe('Hello\n');
		await stage.blur();
		await stage.ask('edit');
		expect(await stage.insert('One.\nTwo.')).toBe('done');
		expect(await stage.read()).toBe('Hello\nOne.\nTwo.');
		expect(
			await stage.page.evaluate(() => document.querySelector('.gmail_signature ~ .gmail_quote')?.textContent),
		).toBe('I am angry');
	});

	/** As writing assistants do: the word in a span of theirs where the box has nodes, else a copy of the text beside it. */
	test.each(['plain', 'prosemirror', 'textarea'])('%s, beside an assistant that rewrites it', async (path) => {
		await stage.go(path);
		await stage.place('This is bad.');
		await stage.page.evaluate(() => {
			const { box } = fixture;
			const theirs = document.createElement('other-assistant');
			box.addEventListener('input', () => {
				const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
				const at = words?.data.indexOf('bad') ?? -1;
				if (at >= 0) {
					const word = words!.splitText(at);
					word.splitText(3);
					const span = document.createElement('span');
					span.className = 'other-assistant';
					word.replaceWith(span);
					span.append(word);
				} else if ('value' in box) {
					theirs.textContent = (box as HTMLTextAreaElement).value;
					box.before(theirs);
					box.setAttribute('data-other', 'on');
				}
			});
		});
		await stage.press('Control+End');
		await stage.type(' More.');
		await until('the underline is on its word', async () => (await stage.painted()).join() === 'bad');
		expect(await stage.replace('bad', 'good')).toBe('done');
		expect((await stage.model()).replace(/<\/?span[^>]*>/g, '')).toBe('This is good. More.');
		expect(await stage.read()).toBe('This is good. More.');
	});

	test('nobody writes into a word that is being composed', async () => {
		await stage.go('plain');
		await stage.mount('This is bad.');
		const compose = (type: string) =>
			stage.page.evaluate(
				(name) => void fixture.box.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
				type,
			);
		await compose('compositionstart');
		expect(await stage.replace('bad', 'good')).toBe('refused');
		await compose('compositionend');
		expect(await stage.replace('bad', 'good')).toBe('done');
	});

	test.each(['plain', 'lexical', 'textarea'])('%s, while the person looks at another tab', async (path) => {
		await stage.go(path);
		await stage.mount('This is bad.');
		await stage.type(' ');
		const other = await browser.newPage();
		await other.bringToFront();
		const outcomes = [await stage.insert('One.\nTwo.'), await stage.replace('bad', 'good')];
		await other.close();
		await stage.page.bringToFront();
		expect(outcomes).toEqual(['done', 'done']);
		expect(await stage.model()).toBe('This is good. One.\nTwo.');
	});

	test('a span of a text that is gone is refused', async () => {
		await stage.go('plain');
		await stage.mount('This is bad.');
		await stage.type(' More.');
		expect(await stage.ask('replaceStale', 8, 11, 'good')).toBe('refused');
		expect(await stage.read()).toBe('This is bad. More.');
	});

	test('several changes at once are made one after the other', async () => {
		await stage.go('quill');
		await stage.mount('This is bad.');
		expect(await stage.ask('insertTwice', ' One.', ' Two.')).toEqual(['done', 'done']);
		expect(await stage.model()).toBe('This is bad. One. Two.');
	});
});

test('EDITORS.md says what was measured', async ({ skip }) => {
	const isWhole = BROWSERS.every((name) => measured.get(name)!.size === KINDS.length);
	if (!isWhole) skip('only part was measured');
	const now = table(measured);
	const written = await readFile(FILE, 'utf8').catch(() => '');
	if (now !== written) await writeFile(FILE, now);
	expect(written, `${FILE} was out of date; look at what changed, and commit it if it is right`).toBe(now);
});
