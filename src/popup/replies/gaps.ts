import type { Calendar } from '../../promises/calendar.ts';
import type { FoundReply } from '../../protocol.ts';
import { fillParts } from '../../replies/fill.ts';
import type { Part, Register } from '../../replies/reply.ts';
import { ownValues, type Settings } from '../../settings.ts';

/** What the person gave for variables, by name without braces. */
export type Given = Readonly<Record<string, string>>;

/** What it takes to fill variables. */
export interface Filling {
	/** What conversation and settings say, by name without braces. */
	readonly values: Given;
	readonly given: Given;
	readonly now: Date;
	readonly calendar: Calendar;
}

/** What is known for variables: the conversation's over the agent's own, and over both what was given, even nothing. */
export function knownValues(settings: Settings, ofChat: Given, given: Given): Record<string, string> {
	return { ...ownValues(settings), ...ofChat, ...given };
}

/** Parts put together and filled; in `missing` what still stands in braces. */
export function filledFrom(
	parts: readonly Part[],
	register: Register,
	{ values, now, calendar }: Omit<Filling, 'given'>,
) {
	return fillParts(parts, register, values, now, calendar);
}

/** The reply with what was given in place of its variables; `missing` are those that still stand in it. */
export function withGiven(reply: FoundReply, filling: Filling): FoundReply {
	const { given } = filling;
	if (!reply.missing.some((name) => given[name]?.trim())) return reply;
	const { cursor: _before, ...rest } = reply;
	return { ...rest, ...filledFrom(reply.parts, reply.register, filling) };
}
