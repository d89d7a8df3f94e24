import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { type BadEntry, type Incoming, refused } from './incoming.ts';
import { fromRows, type Row } from './rows.ts';

/** A library of snippets typed by hand is far smaller; reading YAML is slow. */
const LONGEST = 1_000_000;

/** Nested deeper than anybody writes, the parser would want more memory than there is. */
const DEEPEST = 500;
const MANY_IN_A_LINE = /^[ \t]*(?:[-?:][ \t]+){50}/m;

/** Whether a text nests too deep for YAML, counted without reading it: brackets, and lists begun within one line. */
function isTooDeep(text: string): boolean {
	let depth = 0;
	for (const sign of text) {
		if (sign === '[' || sign === '{') depth++;
		else if ((sign === ']' || sign === '}') && depth > 0) depth--;
		if (depth > DEEPEST) return true;
	}
	return MANY_IN_A_LINE.test(text);
}

/** Reads an espanso match file. Aliases are not followed: nobody writes replies with them. Never throws. */
export function readEspanso(text: string, now: number): Incoming {
	if (text.length > LONGEST) return refused('too-large');
	if (isTooDeep(text)) return refused('not-yaml');
	const lines = new LineCounter();
	try {
		const file = parseDocument(text, { lineCounter: lines, schema: 'failsafe', merge: false, logLevel: 'silent' });
		const [error] = file.errors;
		if (error) return refused('not-yaml', lines.linePos(error.pos[0]).line);
		const matches = isMap(file.contents) ? file.contents.get('matches') : null;
		if (!isSeq(matches)) return refused('unknown');
		const rows: Row[] = [];
		const bad: BadEntry[] = [];
		for (const item of matches.items) {
			const at = isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1;
			const row = isMap(item) ? rowOf(item, at) : 'not-a-reply';
			if (typeof row === 'string') bad.push({ at, reason: row });
			else rows.push(row);
		}
		if (rows.length === 0 && bad.length > 0) return { ...refused('unknown'), bad };
		const read = fromRows(rows, 'line', now);
		return { ...read, bad: [...bad, ...read.bad].sort((a, b) => a.at - b.at) };
	} catch {
		return refused('not-yaml');
	}
}

function rowOf(match: YAMLMap, at: number): Row | BadEntry['reason'] {
	const text = (name: string): string | undefined => {
		const value = match.get(name, true);
		return isScalar(value) ? String(value.value) : undefined;
	};
	const list = (name: string): readonly string[] => {
		const value = match.get(name, true);
		return isSeq(value) ? value.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
	};
	const form = text('form')?.replace(/\[\[\s*([^[\]]{1,60}?)\s*\]\]/g, '{$1}');
	const said = text('replace') ?? form ?? text('markdown') ?? text('html');
	if (said === undefined) return text('image_path') === undefined ? 'no-text' : 'picture';
	const [trigger, ...others] = [text('trigger'), ...list('triggers')].filter((one) => one !== undefined);
	if (trigger === undefined && text('regex') !== undefined) return 'pattern';
	return {
		at,
		title: text('label'),
		shortcut: trigger,
		text: said.replace('$|$', '{cursor}'),
		tags: [...others, ...list('search_terms')],
	};
}
