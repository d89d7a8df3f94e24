/** What the person gave for variables, by name without braces. */
export type Given = Readonly<Record<string, string>>;

/** A stretch of a reply: words, or a variable nobody has filled. */
export interface Stretch {
	readonly text: string;
	/** The variable's name as `missing` has it; null for words. */
	readonly gap: string | null;
}

interface Unfilled {
	readonly text: string;
	readonly missing: readonly string[];
	readonly cursor?: number;
}

const BRACES = /\{([^{}|\n]+)\}/g;

/** The reply's text in stretches, in order. Braces that are no variable of it are words. */
export function stretches({ text, missing }: Unfilled): readonly Stretch[] {
	const found: Stretch[] = [];
	let from = 0;
	for (const { 0: braces, 1: inside = '', index } of text.matchAll(BRACES)) {
		const name = inside.trim().toLowerCase().replace(/\s+/g, ' ');
		if (!missing.includes(name)) continue;
		if (index > from) found.push({ text: text.slice(from, index), gap: null });
		found.push({ text: braces, gap: name });
		from = index + braces.length;
	}
	if (from < text.length) found.push({ text: text.slice(from), gap: null });
	return found;
}

/** The same reply with what was given in place of its variables. `missing` are those left; the cursor moves with the words. */
export function withGiven<R extends Unfilled>(reply: R, given: Given): R {
	const valueIn = (gap: string | null) => (gap === null ? '' : (given[gap]?.trim() ?? ''));
	const { cursor } = reply;
	let text = '';
	let was = 0;
	let moved = 0;
	for (const stretch of stretches(reply)) {
		const now = valueIn(stretch.gap) || stretch.text;
		if (cursor !== undefined && was + stretch.text.length <= cursor) moved += now.length - stretch.text.length;
		was += stretch.text.length;
		text += now;
	}
	const missing = reply.missing.filter((name) => !valueIn(name));
	return { ...reply, text, missing, ...(cursor === undefined ? {} : { cursor: cursor + moved }) };
}
