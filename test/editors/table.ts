import type { BrowserName } from '../browser/driver.ts';
import { type Cell, CHECKS, KINDS } from './matrix.ts';

const TITLES: Readonly<Record<BrowserName, string>> = { chrome: 'Chromium', firefox: 'Firefox' };

/** The measured cells as a page for people. */
export function table(measured: ReadonlyMap<BrowserName, ReadonlyMap<string, readonly Cell[]>>): string {
	const parts = [
		'# What works in which editor',
		'',
		'Measured by `test/browser/editors.test.ts` with the real editor libraries in real browsers, from a content script.',
		'Written by that test; do not edit.',
		'',
		'**yes**: the editor’s own model, what is read and what is shown agree, each change is undone by exactly one real',
		'Ctrl+Z, and typing goes on as before. **copy**: the editor does not take it, the box is left as it was, and the',
		'words are offered to copy. **no**: neither, which fails the test.',
	];
	for (const [browser, rows] of measured) {
		parts.push('', `## ${TITLES[browser]}`, '', row(['editor', ...CHECKS.map(({ name }) => name)]));
		parts.push(row(['---', ...CHECKS.map(() => '---')]));
		for (const { title } of KINDS) {
			const cells = rows.get(title) ?? [];
			parts.push(row([title, ...cells.map((cell) => (typeof cell === 'string' ? cell : '**no**'))]));
		}
	}
	return `${parts.join('\n')}\n`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
