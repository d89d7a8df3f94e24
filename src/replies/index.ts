import type { Mood, Situation } from '../customer/reading.ts';
import type { Calendar } from '../promises/calendar.ts';
import type { Need } from '../tone/hint.ts';
import type { Register, Reply } from './reply.ts';

/** Every built-in reply. */
export const library: readonly Reply[] = [];

export interface RankQuery {
	readonly likely: readonly Situation[];
	readonly mood: Mood;
	readonly missing: readonly Need[];
	/** Ids the agent has used, with how often. */
	readonly used: Readonly<Record<string, number>>;
}

/** The replies that fit the conversation, best first. Never empty while `from` is not: what fits less comes later. */
export function rank(from: readonly Reply[], _query: RankQuery): readonly Reply[] {
	return from;
}

/** A search over titles, bodies, tags and situations that forgives typos; best first, empty words give nothing. */
export function createSearch(_replies: readonly Reply[]): (words: string) => readonly Reply[] {
	return () => [];
}

export interface Filled {
	readonly text: string;
	/** Variables that had neither value nor fallback; they stand in the text in braces. */
	readonly missing: readonly string[];
}

/** The reply in one register with its variables filled. Dates are counted from `now` in working time. */
export function fill(
	reply: Reply,
	register: Register,
	_values: Readonly<Record<string, string>>,
	_now: Date,
	_calendar: Calendar,
): Filled {
	return { text: reply.say[register].map((part) => part.text).join(' '), missing: [] };
}

/** What to call a person: "Amaka Obi" → "Amaka", "Mrs. Obi" stays, a phone number → "". */
export function calledName(displayName: string): string {
	return displayName;
}
