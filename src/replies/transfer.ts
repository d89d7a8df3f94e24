import * as v from 'valibot';
import { SITUATIONS, type Situation } from '../customer/reading.ts';
import { parseCsv, writeCsv } from './csv.ts';
import { BLOCKS, type Part, REGISTERS, type Register, type Reply } from './reply.ts';

/** A row or entry that could not be read: where (a line of the file, or which entry, from 1) and why, in plain words. */
export interface BadEntry {
	readonly at: number;
	readonly reason: string;
}

export interface Incoming {
	readonly replies: readonly Reply[];
	readonly bad: readonly BadEntry[];
}

/** Replies are words; a file beyond this is not a file of replies. */
export const LARGEST_FILE = 5_000_000;
const MOST_REPLIES = 20_000;
const LONGEST_TEXT = 10_000;

const KIND = 'concilia-replies';
const VERSION = 1;

const words = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const part = v.strictObject({
	block: v.picklist(BLOCKS),
	text: words,
	promises: v.exactOptional(v.literal(true)),
});
const parts = v.pipe(v.array(part), v.maxLength(50));
const reply = v.strictObject({
	id: v.pipe(words, v.nonEmpty()),
	situation: v.picklist(SITUATIONS),
	title: v.pipe(words, v.nonEmpty()),
	tags: v.pipe(v.array(words), v.maxLength(100)),
	say: v.strictObject({ chat: parts, warm: parts, formal: parts }),
});

/** The replies as our own file: everything, exactly. */
export function exportJson(replies: readonly Reply[]): string {
	return `${JSON.stringify({ kind: KIND, version: VERSION, replies }, null, '\t')}\n`;
}

const refused = (reason: string): Incoming => ({ replies: [], bad: [{ at: 1, reason }] });

/** Reads our own file. What is wrong with it is said, entry by entry; never throws. */
export function importJson(text: string): Incoming {
	if (text.length > LARGEST_FILE) return refused('The file is too large to be a file of replies.');
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return refused('This is not a JSON file.');
	}
	const head = v.safeParse(
		v.object({ kind: v.literal(KIND), version: v.number(), replies: v.array(v.unknown()) }),
		file,
	);
	if (!head.success) return refused('This is not a file of replies from Concilia.');
	if (head.output.version > VERSION) return refused('This file is from a newer Concilia. Update first.');
	if (head.output.replies.length > MOST_REPLIES) return refused(`More than ${MOST_REPLIES} replies in one file.`);
	const replies: Reply[] = [];
	const bad: BadEntry[] = [];
	for (const [nth, entry] of head.output.replies.entries()) {
		const read = v.safeParse(reply, entry);
		if (read.success) replies.push(read.output as Reply);
		else bad.push({ at: nth + 1, reason: `${v.getDotPath(read.issues[0]) ?? 'reply'}: ${read.issues[0].message}` });
	}
	return { replies, bad };
}

/** A part in a CSV cell: "[apology] words", "[fix!] words" when they promise something. */
const PART = /^\[([a-z-]+)(!?)\] /;
const asCell = (all: readonly Part[]) =>
	all
		.map(({ block, text, promises }) => `[${block}${promises ? '!' : ''}] ${text.replace(/^(\\*\[)/gm, '\\$1')}`)
		.join('\n');

function fromCell(cell: string): readonly Part[] {
	const read: { block: Part['block']; text: string; promises?: true }[] = [];
	for (const line of cell.replaceAll('\r\n', '\n').split('\n')) {
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

const COLUMNS = ['id', 'situation', 'title', 'tags', ...REGISTERS] as const;
type Column = (typeof COLUMNS)[number];

/** What other programs call our columns. */
const CALLED: Readonly<Record<string, Column>> = {
	name: 'title',
	shortcut: 'title',
	shortcode: 'title',
	trigger: 'title',
	label: 'title',
	body: 'chat',
	text: 'chat',
	message: 'chat',
	content: 'chat',
	reply: 'chat',
	snippet: 'chat',
	template: 'chat',
	category: 'situation',
	topic: 'situation',
	tag: 'tags',
	labels: 'tags',
	keywords: 'tags',
};

/** The replies as a table, one row each, for a spreadsheet. Tags stand one a line. */
export function exportCsv(replies: readonly Reply[]): string {
	const rows = replies.map((one) => [
		one.id,
		one.situation,
		one.title,
		one.tags.join('\n'),
		...REGISTERS.map((register) => asCell(one.say[register])),
	]);
	return writeCsv([COLUMNS, ...rows]);
}

function asSituation(written: string): Situation {
	const name = written
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
	return SITUATIONS.find((situation) => situation === name) ?? 'other';
}

/** A name out of words: "Late & sorry" → "late-sorry". */
const slug = (title: string) =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60) || 'reply';

/**
 * Reads a table of replies, ours or another program's: the first row names the columns, a title and one text at least.
 * A register without words takes the first that has some. Rows that cannot be read are named with their line.
 */
export function importCsv(text: string): Incoming {
	if (text.length > LARGEST_FILE) return refused('The file is too large to be a file of replies.');
	const [head, ...rows] = parseCsv(text);
	if (!head) return refused('The file is empty.');
	const columns = head.cells.map((cell) => {
		const name = cell.trim().toLowerCase();
		return COLUMNS.find((column) => column === name) ?? (Object.hasOwn(CALLED, name) ? CALLED[name] : undefined);
	});
	if (!columns.includes('title') || !REGISTERS.some((register) => columns.includes(register))) {
		return {
			replies: [],
			bad: [{ at: head.line, reason: 'The first line must name the columns: a title and a text.' }],
		};
	}
	if (rows.length > MOST_REPLIES) return refused(`More than ${MOST_REPLIES} replies in one file.`);
	const replies: Reply[] = [];
	const bad: BadEntry[] = [];
	for (const { line, cells } of rows) {
		const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
		const title = cell('title');
		const written = REGISTERS.find((register) => cell(register) !== '');
		if (!title.trim()) bad.push({ at: line, reason: 'There is no title.' });
		else if (!written) bad.push({ at: line, reason: 'There is no text.' });
		else if (cells.some((one) => one.length > LONGEST_TEXT)) bad.push({ at: line, reason: 'The text is too long.' });
		else {
			const situation = asSituation(cell('situation'));
			const say = (register: Register) => fromCell(cell(register) || cell(written));
			replies.push({
				id: cell('id') || `${situation}/${slug(title)}`,
				situation,
				title,
				tags: cell('tags') ? cell('tags').replaceAll('\r\n', '\n').split('\n') : [],
				say: { chat: say('chat'), warm: say('warm'), formal: say('formal') },
			});
		}
	}
	return { replies, bad };
}

/** Quick replies pasted as text: each starts with its shortcut, "/thanks Thank you for your order". */
export function importPasted(text: string): Incoming {
	if (text.length > LARGEST_FILE) return refused('This is too much text to be quick replies.');
	const replies: Reply[] = [];
	const bad: BadEntry[] = [];
	const lines = text.split(/\r?\n/);
	for (let at = 0; at < lines.length; ) {
		const start = at;
		const [, shortcut, first] = /^\/(\S+)[ \t]*(.*)$/.exec(lines[at++]!.trim()) ?? [];
		if (!shortcut) {
			if (lines[start]!.trim())
				bad.push({ at: start + 1, reason: 'A quick reply starts with a slash and its shortcut.' });
			continue;
		}
		const said = [first ?? ''];
		while (at < lines.length && !lines[at]!.trim().startsWith('/')) said.push(lines[at++]!);
		const body = said.join('\n').trim();
		if (!body) {
			bad.push({ at: start + 1, reason: 'There is no text.' });
			continue;
		}
		const say = [{ block: 'fix', text: body }] as const;
		const id = `other/${slug(shortcut)}`;
		replies.push({
			id,
			situation: 'other',
			title: shortcut,
			tags: [shortcut],
			say: { chat: say, warm: say, formal: say },
		});
	}
	return { replies, bad };
}
