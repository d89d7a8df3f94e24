import { readTable } from '../table.ts';
import { decode } from './decode.ts';
import { type Incoming, refused } from './incoming.ts';
import { readJson } from './json.ts';
import { readPasted } from './pasted.ts';

/** A file that begins as an espanso match file does, after comments. */
const MATCH_FILE = /^(?:\s*#[^\n]*\n|\s*\n|---\s*\n)*(?:matches|global_vars|imports|anchors)\s*:/;

/**
 * Reads a file a person chose, whichever program wrote it; the name only helps where the content leaves it open. What
 * can't be read is told with the reason; never rejects. `now` is when foreign replies count as made.
 */
export async function readFile(name: string, bytes: Uint8Array, now: number): Promise<Incoming> {
	const decoded = decode(bytes);
	if ('reason' in decoded) return refused(decoded.reason);
	const text = decoded.text.replace(/^\ufeff/, '');
	if (!text.trim()) return refused('empty');
	if (/\.ya?ml$/i.test(name) || MATCH_FILE.test(text)) return (await import('./espanso.ts')).readEspanso(text, now);
	if (/^\s*[[{]/.test(text)) return readJson(text, now);
	if (/\.txt$/i.test(name)) {
		const table = readTable(text, now);
		return table.replies.length > 0 ? table : readPasted(text, now);
	}
	return readTable(text, now);
}
