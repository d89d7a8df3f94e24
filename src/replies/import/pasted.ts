import type { Incoming } from './incoming.ts';
import { fromRows, type Row } from './rows.ts';

/**
 * Quick replies pasted as text. Each starts with its shortcut on a line, "/thanks Thank you for your order", and goes on
 * to the next; where there is no shortcut at all, each paragraph is one.
 */
export function readPasted(text: string, now: number): Incoming {
	const lines = text.split(/\r\n?|\n/);
	const rows = lines.some((line) => SHORTCUT.test(line)) ? byShortcut(lines) : byParagraph(lines);
	return fromRows(rows, 'line', now);
}

const SHORTCUT = /^\s*\/(\S+)[ \t]*(.*)$/;

function byShortcut(lines: readonly string[]): readonly Row[] {
	const rows: { at: number; shortcut?: string; said: string[] }[] = [];
	for (const [index, line] of lines.entries()) {
		const [, shortcut, first = ''] = SHORTCUT.exec(line) ?? [];
		if (shortcut) rows.push({ at: index + 1, shortcut, said: [first] });
		else if (rows.length > 0) rows.at(-1)!.said.push(line);
		else if (line.trim()) rows.push({ at: index + 1, said: [line] });
	}
	return rows.map(({ said, ...row }) => ({ ...row, text: said.join('\n') }));
}

function byParagraph(lines: readonly string[]): readonly Row[] {
	const rows: { at: number; text: string }[] = [];
	let isOpen = false;
	for (const [index, line] of lines.entries()) {
		if (!line.trim()) isOpen = false;
		else if (isOpen) rows.at(-1)!.text += `\n${line}`;
		else {
			rows.push({ at: index + 1, text: line });
			isOpen = true;
		}
	}
	return rows;
}
