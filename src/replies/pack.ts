import * as v from 'valibot';
import { type HousePhrase, isPhrase, LONGEST_PHRASE, LONGEST_PREFERRED, MOST_PHRASES } from '../tone/house.ts';
import { type BadEntry, type Incoming, MOST_REPLIES, refused } from './import/incoming.ts';
import { cleaned, type OwnReply, ownReplySchema } from './own.ts';

/** Replies and house phrases as one file: a backup, or a pack for a helper. */
export interface Pack {
	readonly replies: readonly OwnReply[];
	readonly phrases: readonly HousePhrase[];
}

const KIND = 'concilia-replies';
const VERSION = 1;

const head = v.object({
	kind: v.literal(KIND),
	version: v.number(),
	replies: v.array(v.unknown()),
	phrases: v.optional(v.array(v.unknown()), []),
});

const phrase = v.strictObject({
	avoid: v.pipe(v.string(), v.maxLength(LONGEST_PHRASE), v.transform(cleaned), v.check(isPhrase)),
	prefer: v.pipe(v.string(), v.maxLength(LONGEST_PREFERRED), v.transform(cleaned)),
});

/** Everything, exactly, and no larger than it must be. */
export function writePack({ replies, phrases }: Pack): string {
	return JSON.stringify({ kind: KIND, version: VERSION, replies, phrases });
}

/** Whether a file that was read as JSON says it is ours. */
export function isPack(file: unknown): boolean {
	return (
		typeof file === 'object' &&
		file !== null &&
		Object.hasOwn(file, 'kind') &&
		(file as Pack & { kind: unknown }).kind === KIND
	);
}

/** Reads our own file from JSON. What is wrong with it is told entry by entry; never throws. */
export function readPack(file: unknown): Incoming {
	const read = v.safeParse(head, file);
	if (!read.success) return refused('unknown');
	if (read.output.version > VERSION) return refused('newer');
	if (read.output.replies.length > MOST_REPLIES) return refused('too-many');
	const replies: OwnReply[] = [];
	const bad: BadEntry[] = [];
	for (const [nth, entry] of read.output.replies.entries()) {
		const one = v.safeParse(ownReplySchema, entry);
		if (one.success) replies.push(one.output);
		else bad.push({ at: nth + 1, reason: 'not-a-reply' });
	}
	const phrases = read.output.phrases.slice(0, MOST_PHRASES).flatMap((entry) => {
		const one = v.safeParse(phrase, entry);
		return one.success ? [one.output] : [];
	});
	return { replies, phrases, bad, counted: 'entry' };
}
