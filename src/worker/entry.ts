import * as v from 'valibot';
import type { Pledge } from '../promises/pledge.ts';
import { PROMISED } from '../promises/pledge.ts';
import { dueSchema } from '../protocol.ts';
import { instant } from '../replies/own.ts';

/** A pledge as it stands in the ledger: what everybody sees, and what only the worker needs. */
export interface Entry extends Pledge {
	/** PouchDB's revision; absent until stored. */
	readonly rev?: string;
	/** The page the message was sent from, without anything private: an origin, or one of our own pages. */
	readonly home: string | null;
	/** Which reminders have been shown, and when: see notices.ts. */
	readonly reminded: readonly string[];
}

/** What a new entry starts with. */
export const FRESH = { state: { name: 'open' }, reminded: [] } as const;

/** The shape this version writes. */
export const SCHEMA = 1;

/** `MIGRATIONS[n]` turns a document of schema n into one of schema n + 1. A new schema is one more entry. */
const MIGRATIONS: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [
	(stored) => ({ home: null, reminded: [], ...stored }),
];

const text = v.pipe(v.string(), v.nonEmpty());

const document = v.object({
	_id: text,
	_rev: v.exactOptional(text),
	schema: v.literal(SCHEMA),
	text,
	what: v.picklist(PROMISED),
	due: dueSchema,
	site: text,
	conversation: text,
	customer: v.string(),
	link: v.nullable(text),
	madeAt: instant,
	state: v.variant('name', [
		v.object({ name: v.literal('open') }),
		v.object({ name: v.picklist(['kept', 'dropped', 'withdrawn']), at: instant }),
	]),
	snoozedUntil: v.exactOptional(instant),
	maybeKeptAt: v.exactOptional(instant),
	replaces: v.exactOptional(text),
	replacedBy: v.exactOptional(text),
	home: v.nullable(text),
	reminded: v.array(v.string()),
});

/** A stored document as an entry, whatever older version wrote it; null when it makes no sense to this one. */
export function readEntry(stored: unknown): Entry | null {
	const read = v.safeParse(document, migrate(stored));
	if (!read.success) return null;
	const { _id, _rev, schema: _, ...entry } = read.output;
	return { id: _id, ...entry, ...(_rev === undefined ? {} : { rev: _rev }) };
}

function migrate(stored: unknown): unknown {
	if (typeof stored !== 'object' || stored === null) return stored;
	let current = stored as Record<string, unknown>;
	for (let from = schemaOf(current); MIGRATIONS[from]; from++) {
		current = { ...MIGRATIONS[from]?.(current), schema: from + 1 };
	}
	return current;
}

/** Documents without a schema are of the first. */
function schemaOf({ schema }: Record<string, unknown>): number {
	return typeof schema === 'number' ? schema : 0;
}

/** The document that stores this entry. */
export function asDocument({ id, rev, ...entry }: Entry): { _id: string; _rev?: string; schema: number } {
	return { _id: id, ...(rev === undefined ? {} : { _rev: rev }), schema: SCHEMA, ...entry };
}

/** What the other parts of the extension may see of an entry. */
export function asPledge({ rev: _rev, home: _home, reminded: _reminded, ...pledge }: Entry): Pledge {
	return pledge;
}
