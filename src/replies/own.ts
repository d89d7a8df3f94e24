import * as v from 'valibot';
import { SITUATIONS } from '../customer/reading.ts';
import { BLOCKS, type Hears, type Part, REGISTERS, type Register, type Reply } from './reply.ts';

/**
 * A reply of the agent's own. One with the id of a built-in reply stands in its place and survives every update; an
 * archived one hides it. A register may have no words: another's stand in (see `complete`).
 */
export interface OwnReply extends Omit<Reply, keyof Hears> {
	/** Typed after the trigger to get this reply, without the trigger itself; empty for none. */
	readonly shortcut: string;
	/** Whatever the agent sorts by; empty for none. */
	readonly group: string;
	readonly archived: boolean;
	/** Epoch milliseconds. */
	readonly madeAt: number;
	readonly changedAt: number;
}

/** What a person writes; the worker adds when. */
export type OwnWords = Omit<OwnReply, 'archived' | 'madeAt' | 'changedAt'>;

export const LONGEST_TEXT = 10_000;
export const LONGEST_NAME = 200;

/** Line ends become \n; what no keyboard types goes. */
const UNTYPED = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;
export const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNTYPED, '');

const words = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.transform(cleaned));
const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME), v.transform(cleaned));
const parts = v.pipe(
	v.array(
		v.strictObject({
			block: v.picklist(BLOCKS),
			text: v.pipe(words, v.nonEmpty()),
			promises: v.exactOptional(v.literal(true)),
		}),
	),
	v.maxLength(50),
);

/** `situation/name` of a built-in, or `own/name`; nothing a database keeps for itself, and nothing every object has. */
export const replyId = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\p{L}\p{N}][^\p{C}/]*\/\P{C}+$/u));
const shortcut = v.pipe(name, v.regex(/^\S*$/));

const says = v.strictObject({ chat: parts, warm: parts, formal: parts });
const hasWords = v.check<v.InferOutput<typeof says>>((say) => REGISTERS.some((register) => say[register].length > 0));

const written = {
	id: replyId,
	situation: v.picklist(SITUATIONS),
	title: v.pipe(name, v.regex(/\S/)),
	tags: v.pipe(v.array(v.pipe(name, v.regex(/\S/))), v.maxLength(100)),
	say: v.pipe(says, hasWords),
};

export const ownWordsSchema: v.GenericSchema<OwnWords> = v.strictObject({ ...written, shortcut, group: name });

/** Epoch milliseconds in the years 1 to 9999: of any other, dates can't be reckoned with, nor written down. */
export const instant = v.pipe(v.number(), v.minValue(-62e12), v.maxValue(253e12));

export const ownReplySchema: v.GenericSchema<OwnReply> = v.strictObject({
	...written,
	shortcut,
	group: name,
	archived: v.boolean(),
	madeAt: instant,
	changedAt: instant,
});

/** The same reply with words in every register: those that have none take the first that has some. */
export function complete(reply: OwnReply): Reply {
	const { id, situation, title, tags, shortcut, group } = reply;
	const first = REGISTERS.map((register) => reply.say[register]).find((say) => say.length > 0) ?? [];
	const said = (register: Register): readonly Part[] => (reply.say[register].length > 0 ? reply.say[register] : first);
	return {
		id,
		situation,
		title,
		// So that the search finds it by them.
		tags: [...tags, shortcut, group].filter(Boolean),
		say: { chat: said('chat'), warm: said('warm'), formal: said('formal') },
	};
}

/** All replies there are to choose from: the agent's own first, then the built-in ones they left as they are. */
export function withOwn(builtIn: readonly Reply[], own: readonly OwnReply[]): readonly Reply[] {
	const ids = new Set(own.map(({ id }) => id));
	const replaced = new Map(builtIn.filter(({ id }) => ids.has(id)).map((reply) => [reply.id, reply]));
	// In other words it still answers the same.
	const heard = ({ id }: OwnReply): Hears => {
		const { for: best, only, not } = replaced.get(id) ?? {};
		return { ...(best && { for: best }), ...(only && { only }), ...(not && { not }) };
	};
	const active = own.filter(({ archived }) => !archived).map((reply) => ({ ...complete(reply), ...heard(reply) }));
	return [...active, ...builtIn.filter(({ id }) => !ids.has(id))];
}

/** The first words of a text, for a title: at most 48 characters, cut between words. */
export function titleOf(text: string): string {
	const [line = ''] = cleaned(text).trim().split('\n');
	if (line.length <= 48) return line;
	return `${line.slice(0, 48).replace(/\s+\S*$/, '')}…`;
}
