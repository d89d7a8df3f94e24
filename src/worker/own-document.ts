import * as v from 'valibot';
import { type OwnReply, ownReplySchema } from '../replies/own.ts';

/** The shape this version writes. */
export const SCHEMA = 1;

/** `MIGRATIONS[n]` turns a document of schema n + 1 into one of schema n + 2. A new schema is one more entry. */
const MIGRATIONS: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** A stored document as a reply, whatever older version wrote it; null when it makes no sense to this one. */
export function readOwn(stored: unknown): OwnReply | null {
	if (typeof stored !== 'object' || stored === null) return null;
	const { _id, _rev, schema, ...fields } = stored as Record<string, unknown>;
	let current: Record<string, unknown> = fields;
	for (let from = Number(schema); from < SCHEMA; from++) current = MIGRATIONS[from - 1]?.(current) ?? current;
	const read = v.safeParse(ownReplySchema, { ...current, id: _id });
	return read.success ? read.output : null;
}

/** The document that stores this reply, over the revision that is there. */
export function ownDocument({ id, ...reply }: OwnReply, rev: string | undefined): { _id: string; schema: number } {
	return { _id: id, ...(rev === undefined ? {} : { _rev: rev }), schema: SCHEMA, ...reply };
}
