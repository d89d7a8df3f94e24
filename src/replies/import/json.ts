import { isPack, readPack } from '../pack.ts';
import { asRow } from './fields.ts';
import { fromCommands } from './gaps.ts';
import { type Incoming, refused } from './incoming.ts';
import { fromRows, type Row } from './rows.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under this very name in the file, whatever its prototype has. */
const own = (record: Json, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);

/** A field as text: words, or a list of words or of things with a title. */
function asText(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (!Array.isArray(value)) return undefined;
	const words = value.map((one) => (isRecord(one) ? (own(one, 'title') ?? own(one, 'name')) : one));
	return words.filter((one) => typeof one === 'string').join('\n');
}

function rowOf(entry: unknown, at: number): Row {
	if (!isRecord(entry)) return { at };
	const names = new Map(Object.keys(entry).map((name) => [name.toLowerCase(), name]));
	return asRow(at, (name) => {
		const written = names.get(name);
		return written === undefined ? undefined : asText(own(entry, written));
	});
}

/** Text Blaze: folders of snippets. */
function fromFolders(folders: readonly unknown[]): readonly Row[] {
	return folders.filter(isRecord).flatMap((folder) => {
		const snippets = own(folder, 'snippets');
		const group = asText(own(folder, 'name'));
		if (!Array.isArray(snippets)) return [];
		return snippets.map((snippet, index): Row => {
			const row = rowOf(snippet, index + 1);
			return { ...row, group, text: row.text && fromCommands(row.text) };
		});
	});
}

/** The list of entries in a file that is not one itself, as most programs wrap it. */
function listIn(file: Json): readonly unknown[] | undefined {
	const lists = Object.keys(file)
		.map((name) => file[name])
		.filter(Array.isArray);
	return lists.find((list) => list.some(isRecord));
}

/** Reads a JSON file: ours, Text Blaze's, or a list of entries with a text in each, as Briskine and others write. */
export function readJson(text: string, now: number): Incoming {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return refused('not-json');
	}
	if (isPack(file)) return readPack(file);
	if (isRecord(file) && Array.isArray(own(file, 'folders'))) {
		const rows = fromFolders(own(file, 'folders') as readonly unknown[]).map((row, index) => ({
			...row,
			at: index + 1,
		}));
		return fromRows(rows, 'entry', now);
	}
	const list = Array.isArray(file) ? file : isRecord(file) ? listIn(file) : undefined;
	if (!list?.some(isRecord)) return refused('unknown');
	return fromRows(
		list.map((entry, index) => rowOf(entry, index + 1)),
		'entry',
		now,
	);
}
