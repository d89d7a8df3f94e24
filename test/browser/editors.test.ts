/**
 * Every editor in both browsers, with the real libraries: what `src/editors` does with it, measured and put into
 * EDITORS.md. A cell may say `copy` (refused, nothing touched); anything else than that or `yes` is a failure.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cell, CHECKS, KINDS } from '../editors/matrix.ts';
import { type Built, buildPages } from '../editors/pages.ts';
import { launch, Stage } from '../editors/stage.ts';
import { table } from '../editors/table.ts';
import { BROWSERS, type BrowserName } from './driver.ts';

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
		stage = await Stage.open(browser, built);
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
});

test('EDITORS.md says what was measured', async ({ skip }) => {
	const isWhole = BROWSERS.every((name) => measured.get(name)!.size === KINDS.length);
	if (!isWhole) skip('only part was measured');
	const now = table(measured);
	const written = await readFile(FILE, 'utf8').catch(() => '');
	if (now !== written) await writeFile(FILE, now);
	expect(written, `${FILE} was out of date; look at what changed, and commit it if it is right`).toBe(now);
});
