import type { Row } from './rows.ts';

/** What other programs call what we look for, the surest name first. */
const CALLED = {
	title: ['title', 'name', 'label', 'subject'],
	shortcut: ['shortcut', 'shortcode', 'short_code', 'short code', 'trigger', 'abbreviation', 'hotkey', 'command'],
	text: [
		'chat',
		'body',
		'text',
		'message',
		'content',
		'contents',
		'reply',
		'response',
		'answer',
		'snippet',
		'template',
		'expansion',
		'phrase',
		'replace',
		'html',
		'body_plain_text',
	],
	warm: ['warm'],
	formal: ['formal'],
	tags: ['tags', 'tag', 'labels', 'keywords', 'search_terms'],
	group: ['group', 'folder', 'folder name'],
	situation: ['situation', 'category', 'topic'],
} as const satisfies Partial<Record<keyof Row, readonly string[]>>;

type Field = keyof typeof CALLED;
const FIELDS = Object.keys(CALLED) as Field[];

/** One of these a table must have. */
export const TEXT_NAMES: readonly string[] = CALLED.text;

/** A record, in which `value` finds what stands under a name in lower case, as a row. */
export function asRow(at: number, value: (name: string) => string | undefined): Row {
	const found = new Map<Field, string>();
	for (const field of FIELDS) {
		const first = CALLED[field].map(value).find((text) => text?.trim());
		if (first) found.set(field, first);
	}
	return {
		at,
		title: found.get('title'),
		shortcut: found.get('shortcut'),
		text: found.get('text'),
		warm: found.get('warm'),
		formal: found.get('formal'),
		tags: found.get('tags')?.split(/[,;|\n]/) ?? [],
		group: found.get('group'),
		situation: found.get('situation'),
	};
}
