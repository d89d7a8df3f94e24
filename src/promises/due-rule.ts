import type { Calendar } from './calendar.ts';

/** What a rule may look at besides its own words. */
export interface RuleContext {
	readonly now: Date;
	readonly calendar: Calendar;
	/** The text before and after the match, as the rules before this one left it. */
	readonly before: string;
	readonly after: string;
}

/**
 * One rule of how people say when. It puts their words into one form, an ISO date, `17:00`, `today` or an instant, or
 * takes away what is no time. Rules run in order over lower-case text; what they leave is read by `parse-due.ts`.
 */
export interface DueRule {
	readonly name: string;
	/** Global, and linear on any text (a test holds every pattern to that). */
	readonly find: RegExp;
	/** Finds something in every text the rule does: a cheaper look, where `find` is long and what it needs is common. */
	readonly only?: RegExp;
	/** What to put there; null leaves the words alone. */
	put(match: RegExpExecArray, context: RuleContext): string | null;
	/**
	 * Words and when they say, read on Wednesday 18 November 2026, 10:30, Monday to Friday, day before month:
	 * `2026-11-20` for a day, `2026-11-18T16:00` for a moment, `someday`, or null for no time at all.
	 */
	readonly flags: readonly [said: string, due: string | null][];
	/** Words that look alike and that this rule must not touch. */
	readonly allows: readonly string[];
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A day in the form that every later rule leaves alone. */
export const isoDay = (day: Date): string => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** A wall-clock time in the same spirit; minutes after midnight. */
export const isoClock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const LETTERS = 'abcdefghij';

/**
 * An instant as a word that no rule takes for a number. Not by its local time: in the hour that comes twice when clocks
 * go back, that would not say which.
 */
export const instantWord = (at: number): string =>
	`instant_${String(at).replace(/\d/g, (digit) => LETTERS[Number(digit)] ?? '')}`;

/** The letters behind `instant_` as epoch milliseconds. */
export const instantOf = (letters: string): number =>
	Number(letters.replace(/./g, (letter) => String(LETTERS.indexOf(letter))));

/** An instant, to the second, in local time. */
export const isoInstant = (at: Date): string =>
	`${isoDay(at)}T${isoClock(at.getHours() * 60 + at.getMinutes())}:${two(at.getSeconds())}`;

/** Stands where words that are no time stood: it breaks phrases but is none. */
export const NOTHING = ' ~ ';

/** Stands where a vague word stood. */
export const VAGUE = ' ≈ ';
