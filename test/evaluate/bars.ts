/**
 * Where the bar of the second opinion should stand: on drafts where no rule speaks, how many it would call harsh if its bar
 * were higher or lower by so much. A file has one draft a line, `{ draft, hurts, messages? }`; what `messages` the customer
 * sent decides whether they complain.
 */
import { readFileSync } from 'node:fs';
import { createTone } from '../../src/tone/index.ts';
import { pieces } from '../../src/tone/pieces.ts';
import { beyond, isBare } from '../../src/tone/second.ts';
import { createReader } from '../../src/tone/sentence.ts';
import { english } from '../english.ts';

interface Row {
	readonly draft?: string;
	readonly text?: string;
	readonly hurts?: boolean;
	readonly messages?: readonly (string | { readonly direction: 'in' | 'out'; readonly text: string })[];
}

const MOVED = [-0.6, -0.3, 0, 0.2, 0.4, 0.6, 0.9, 1.2];

const tone = createTone(english.tone);
const read = createReader(english.tone);

/** How far the harshest sentence of a draft is beyond the bar; null where a rule speaks. */
function judged({ draft, text, messages: said = [] }: Row): number | null {
	const written = draft ?? text ?? '';
	const messages = said.map((one) => ({
		...(typeof one === 'string' ? { direction: 'in' as const, text: one } : one),
		at: null,
	}));
	const reading = english.read(messages);
	const { hints } = tone({ draft: written, messages, reading, level: 'normal', off: new Set() });
	if (hints.some(({ rule }) => !rule.endsWith('/sounds-like'))) return null;
	const sentences = pieces(written).map(({ start, end }) => read(written.slice(start, end)));
	const bare = isBare(sentences, { messages, reading });
	const over = beyond(sentences, { level: 'normal', complaint: reading.complaint, bare });
	return Math.max(-Infinity, ...over.filter((_, i) => sentences[i]!.sound));
}

/** Prints a table: a row a file and whether its drafts hurt, a column a place of the bar. */
export function bars(files: readonly string[]): void {
	console.log(`${'bar moved by'.padEnd(34)}${MOVED.map((by) => String(by).padStart(6)).join('')}`);
	for (const file of files) {
		const rows = readFileSync(file, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Row);
		for (const hurts of [true, false]) {
			const overs = rows.filter((row) => (row.hurts ?? false) === hurts).map(judged);
			if (overs.length === 0) continue;
			const silent = overs.filter((over) => over !== null);
			const counts = MOVED.map((by) => String(silent.filter((over) => over >= by).length).padStart(6)).join('');
			const name = file.replace(/^.*\//, '').replace('.jsonl', '');
			console.log(
				`${`${name}, ${hurts ? 'hurting' : 'courteous'}`.padEnd(34)}${counts}  of ${silent.length} (${overs.length})`,
			);
		}
	}
}
