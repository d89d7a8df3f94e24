import { SITUATIONS, type Situation } from '../../customer/reading.ts';
import { cleaned, LONGEST_NAME, LONGEST_TEXT, type OwnReply, titleOf } from '../own.ts';
import type { Part } from '../reply.ts';
import { fromBraces, fromNames } from './gaps.ts';
import { isHtml, textOf } from './html.ts';
import { type BadEntry, type Incoming, MOST_REPLIES, refused } from './incoming.ts';

/** One entry of another program's file, in its words. */
export interface Row {
	readonly at: number;
	readonly title?: string | undefined;
	readonly shortcut?: string | undefined;
	readonly text?: string | undefined;
	readonly warm?: string | undefined;
	readonly formal?: string | undefined;
	readonly tags?: readonly string[] | undefined;
	readonly group?: string | undefined;
	/** A situation of ours, or another group. */
	readonly situation?: string | undefined;
}

/** A name out of words: "Late & sorry" → "late-sorry". */
const slug = (words: string) =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60) || 'reply';

function situationOf(written: string): Situation | undefined {
	const name = slug(written);
	return SITUATIONS.find((situation) => situation === name);
}

const plain = (text: string): string => {
	const read = cleaned(isHtml(text) ? textOf(text) : text).trim();
	return fromNames(fromBraces(read));
};
const named = (words: string | undefined): string =>
	cleaned(words ?? '')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, LONGEST_NAME);
const asParts = (text: string): readonly Part[] => (text ? [{ block: 'fix', text }] : []);

/**
 * Rows of another program as our replies, each with an id made from its shortcut or title, so that the same file again
 * is the same replies. `now` is when they count as made, in epoch milliseconds.
 */
export function fromRows(rows: readonly Row[], counted: Incoming['counted'], now: number): Incoming {
	if (rows.length === 0) return refused('empty');
	if (rows.length > MOST_REPLIES) return refused('too-many');
	const replies: OwnReply[] = [];
	const bad: BadEntry[] = [];
	const taken = new Map<string, number>();
	for (const row of rows) {
		const [chat, warm, formal] = [row.text, row.warm, row.formal].map((text) => plain(text ?? ''));
		const text = chat || warm || formal;
		if (!text) {
			bad.push({ at: row.at, reason: 'no-text' });
			continue;
		}
		if ([chat, warm, formal].some((one) => (one ?? '').length > LONGEST_TEXT)) {
			bad.push({ at: row.at, reason: 'too-long' });
			continue;
		}
		const shortcut = named(row.shortcut)
			.replace(/^[/;:#\\!]+/, '')
			.replace(/\s+/g, '-');
		const title = named(row.title) || shortcut || titleOf(text);
		const base = `own/${slug(shortcut || title)}`;
		const nth = (taken.get(base) ?? 0) + 1;
		taken.set(base, nth);
		const situation = situationOf(row.situation ?? '');
		replies.push({
			id: nth === 1 ? base : `${base}-${nth}`,
			situation: situation ?? 'other',
			title,
			tags: [...new Set((row.tags ?? []).map(named).filter(Boolean))].slice(0, 100),
			say: { chat: asParts(chat ?? ''), warm: asParts(warm ?? ''), formal: asParts(formal ?? '') },
			shortcut,
			group: named(row.group) || (situation ? '' : named(row.situation)),
			archived: false,
			madeAt: now,
			changedAt: now,
		});
	}
	return { replies, phrases: [], bad, counted };
}
