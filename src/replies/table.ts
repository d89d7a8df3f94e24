import * as v from 'valibot';
import { parseCsv, writeCsv } from './csv.ts';
import { asRow, TEXT_NAMES } from './import/fields.ts';
import { type BadEntry, type Incoming, MOST_REPLIES, refused } from './import/incoming.ts';
import { fromRows } from './import/rows.ts';
import { type OwnReply, ownReplySchema } from './own.ts';
import { BLOCKS, type Part, REGISTERS } from './reply.ts';

const COLUMNS = [
	'id',
	'situation',
	'title',
	'shortcut',
	'group',
	'tags',
	...REGISTERS,
	'archived',
	'made',
	'changed',
] as const;
type Column = (typeof COLUMNS)[number];

/** A spreadsheet takes a cell that begins so for a formula: it is written with an apostrophe in front. */
const FORMULA = /^'*[=+\-@\t\uff1d\uff0b\uff0d\uff20]/;
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** A part in a cell: "[apology] words", "[fix!] words" when they promise something; plain words alone are a fix. */
const PART = /^\[([a-z-]+)(!?)\] /;

function asCell(all: readonly Part[]): string {
	const lines = all.map(({ block, text, promises }) => {
		const words = text.replace(/^(\\*\[)/gm, '\\$1');
		return all.length === 1 && block === 'fix' && !promises ? words : `[${block}${promises ? '!' : ''}] ${words}`;
	});
	return lines.join('\n');
}

function fromCell(cell: string): readonly Part[] {
	const read: { block: Part['block']; text: string; promises?: true }[] = [];
	if (cell === '') return read;
	for (const line of cell.split('\n')) {
		const [mark, name, promises] = PART.exec(line) ?? [];
		const block = BLOCKS.find((one) => one === name);
		const last = read.at(-1);
		if (mark && block) {
			const text = line.slice(mark.length).replace(/^\\(\\*\[)/, '$1');
			read.push(promises ? { block, text, promises: true } : { block, text });
		} else {
			const text = line.replace(/^\\(\\*\[)/, '$1');
			if (last) last.text += `\n${text}`;
			else read.push({ block: 'fix', text });
		}
	}
	return read;
}

/** The replies as a table for a spreadsheet, one row each. Tags stand one a line, times as ISO 8601. */
export function writeTable(replies: readonly OwnReply[]): string {
	const rows = replies.map((one) => [
		one.id,
		one.situation,
		one.title,
		one.shortcut,
		one.group,
		one.tags.join('\n'),
		...REGISTERS.map((register) => asCell(one.say[register])),
		one.archived ? 'yes' : '',
		new Date(one.madeAt).toISOString(),
		new Date(one.changedAt).toISOString(),
	]);
	return writeCsv([COLUMNS, ...rows.map((cells) => cells.map(guarded))]);
}

/**
 * Reads a table of replies. Ours comes back exactly as it was; another program's needs a first line that names its
 * columns, one of them a text. Rows that can't be read are told by their line. `now` in epoch milliseconds.
 */
export function readTable(text: string, now: number): Incoming {
	const [head, ...rows] = parseCsv(text);
	if (!head) return refused('empty');
	if (rows.length > MOST_REPLIES) return refused('too-many');
	const names = head.cells.map((cell) => cell.trim().toLowerCase());
	if (COLUMNS.every((column) => names.includes(column))) return readOurs(names, rows);
	if (!TEXT_NAMES.some((name) => names.includes(name))) return refused('no-columns', head.line);
	return fromRows(
		rows.map(({ line, cells }) => asRow(line, (name) => cells[names.indexOf(name)])),
		'line',
		now,
	);
}

function readOurs(names: readonly string[], rows: ReturnType<typeof parseCsv>): Incoming {
	const replies: OwnReply[] = [];
	const bad: BadEntry[] = [];
	for (const { line, cells } of rows) {
		const cell = (column: Column) => unguarded(cells[names.indexOf(column)] ?? '').replaceAll('\r\n', '\n');
		const read = v.safeParse(ownReplySchema, {
			id: cell('id'),
			situation: cell('situation'),
			title: cell('title'),
			shortcut: cell('shortcut'),
			group: cell('group'),
			tags: cell('tags') ? cell('tags').split('\n') : [],
			say: { chat: fromCell(cell('chat')), warm: fromCell(cell('warm')), formal: fromCell(cell('formal')) },
			archived: cell('archived') === 'yes',
			madeAt: Date.parse(cell('made')),
			changedAt: Date.parse(cell('changed')),
		});
		if (read.success) replies.push(read.output);
		else bad.push({ at: line, reason: reasonOf(cell) });
	}
	return { replies, phrases: [], bad, counted: 'line' };
}

function reasonOf(cell: (column: Column) => string): BadEntry['reason'] {
	if (!cell('title').trim()) return 'no-title';
	return REGISTERS.some((register) => cell(register)) ? 'not-a-reply' : 'no-text';
}
