/**
 * Variables in replies.
 *
 *   {customer}           the value; where there is none, what reads right without it (see en/fallbacks.ts):
 *                        "Hi {customer}" → "Hi there" · "Sorry, {customer}." → "Sorry." · "Dear {customer}" → "Dear customer"
 *   {order}              "your order {order}" → "your order" · "about {order}" → "about your order" · "(#{order})" → gone
 *   {item}               "your {item}" → "your item" · "about {item}" → "about your item"
 *   {size}               "in size {size}", "in a {size}" → "in the right size"
 *   {amount}             "refund of {amount}" → "refund"; elsewhere it must be filled
 *   {shop}               "shopping with {shop}" → "with us" · elsewhere "our shop" · alone on a line → gone
 *   {agent}              alone on a line, after a dash or before ", {shop}" → gone; elsewhere it must be filled
 *   {date}               must be filled
 *   {in 2 working days}  "Tuesday 24 November", counted in working days from now; write "by {in 2 working days}"
 *   {in 3 days}          the same in calendar days; a day off moves on to the next working day
 *   {in 4 hours}         "4:30 pm today" or "11 am on Tuesday 24 November", counted in working hours
 *   {today}, {tomorrow}  "today"; the next working day, "tomorrow" when it is
 *   {cursor}             nothing; where the caret goes after inserting
 *   {name|other words}   the value, or these words; works with every name, the agent's own too
 *   {name|}              the value, or nothing: the space, comma, bracket or # that would be left over goes too
 *   {my own name}        the value; without one it must be filled
 *
 * What must be filled and is not stays in its braces and is listed in `missing`. Names are read without regard to case.
 * A fallback that opens a sentence gets a capital.
 */

import type { Calendar } from '../promises/calendar.ts';
import { FALLBACKS } from './en/fallbacks.ts';
import { relativeDate } from './en/when.ts';
import type { Block, Part, Register, Reply } from './reply.ts';

export interface Filled {
	readonly text: string;
	/** Variables that had neither value nor fallback; they stand in the text in braces. */
	readonly missing: readonly string[];
	/** Where the caret goes (UTF-16 offset in `text`), when the reply says so. */
	readonly cursor?: number;
}

/** A variable by its place: the name, its own fallback where it has one. What every object has is no name. */
const VARIABLE = /\{(?!\s{0,9}(?:constructor|__proto__)\s{0,9}[|}])([^{}|\n]{1,60})(?:\|([^{}\n]{0,200}))?\}/gi;

/** The names of the variables in a text, in order, once each, in lower case. */
export function variablesIn(text: string): readonly string[] {
	return [...new Set(Array.from(text.matchAll(VARIABLE), (match) => nameOf(match)))];
}

/** A variable as somebody is asked for it. */
export interface Variable {
	readonly name: string;
	/** What stands in its place without a value; empty where that depends on the words around, or it must be filled. */
	readonly fallback: string;
}

/** The variables in a text that a person may fill, in order, once each. */
export function askedIn(text: string, now: Date, calendar: Calendar): readonly Variable[] {
	const all = Array.from(text.matchAll(VARIABLE), (match) => {
		const name = nameOf(match);
		return { name, fallback: match[2]?.trim() || relativeDate(name, now, calendar) };
	});
	const first = new Map(all.toReversed().map((variable) => [variable.name, variable]));
	return variablesIn(text).flatMap((name) => (name === 'cursor' ? [] : (first.get(name) ?? [])));
}

function nameOf(match: RegExpMatchArray): string {
	return match[1]!.trim().toLowerCase().replace(/\s+/g, ' ');
}

const SENTENCE_START = /(?:^|[.!?…:]["')\]]?\s+|\n\s*)$/;

/** A fallback as it stands in this place: with a capital where a sentence opens. */
function cased(words: string, before: string): string {
	return SENTENCE_START.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Joins what was said before and what comes after a variable that stands for nothing, as if it had never been there. */
function withoutGap(before: string, after: string): [before: string, after: string] {
	const left = before.replace(/[ \t]*[#№]$/, '');
	if (/\($/.test(left) && /^\s*\)/.test(after)) {
		return withoutGap(left.slice(0, -1), after.replace(/^\s*\)/, ''));
	}
	// Alone on its line (a signature): the line goes.
	if (/(?:^|\n)[ \t]*[-–—]?[ \t]*$/.test(left) && /^[ \t]*(?:\n|$)/.test(after)) {
		return [left.replace(/\n?[ \t]*[-–—]?[ \t]*$/, ''), after];
	}
	// "{agent}, {shop}" or "{customer}, thank you": what follows the comma begins.
	if (SENTENCE_START.test(left) && /^[ \t]*,[ \t]*/.test(after)) {
		const rest = after.replace(/^[ \t]*,[ \t]*/, '');
		return [left, rest.charAt(0).toUpperCase() + rest.slice(1)];
	}
	// "Sorry, {customer}." and "Sorry, {customer}, we are late": one comma too many.
	if (/,[ \t]*$/.test(left) && /^[ \t]*(?:[,.!?;:…)]|\n|$)/.test(after))
		return [left.replace(/[ \t]*,[ \t]*$/, ''), after];
	if (/^[ \t]*(?:[,.!?;:…)]|\n|$)/.test(after)) return [left.replace(/[ \t]+$/, ''), after.replace(/^[ \t]+/, '')];
	if (/(?:^|[\s(])$/.test(left)) return [left, after.replace(/^[ \t]+/, '')];
	return [left, after];
}

/**
 * A text with its variables filled. `values` by variable name in lower case; an empty value counts as none. `now` is
 * read in local time. Never throws; text that is not a variable is left as it is.
 */
export function fillText(
	text: string,
	values: Readonly<Record<string, string>>,
	now: Date,
	calendar: Calendar,
): Filled {
	let before = '';
	let after = text;
	let cursor: number | undefined;
	const missing = new Set<string>();
	for (;;) {
		VARIABLE.lastIndex = 0;
		const match = VARIABLE.exec(after);
		if (!match) break;
		before += after.slice(0, match.index);
		after = after.slice(match.index + match[0].length);
		const name = nameOf(match);
		const own = match[2];
		const value = Object.hasOwn(values, name) ? values[name]!.trim() : '';
		const said = value || relativeDate(name, now, calendar);
		if (name === 'cursor') {
			cursor = before.length;
			continue;
		}
		if (said) {
			before += said;
			continue;
		}
		const fallback = own !== undefined ? { words: own.trim() } : FALLBACKS[name]?.(before, after);
		if (!fallback) {
			before += match[0];
			missing.add(name);
		} else if (fallback.words) {
			if (fallback.instead) before = before.replace(fallback.instead, '');
			before += cased(fallback.words, before);
		} else {
			if (fallback.instead) before = before.replace(fallback.instead, '');
			[before, after] = withoutGap(before, after);
			if (cursor !== undefined) cursor = Math.min(cursor, before.length);
		}
	}
	const filled = { text: before + after, missing: [...missing] };
	return cursor === undefined ? filled : { ...filled, cursor };
}

/** Where a formal reply begins a new paragraph: greeting | acknowledge apology | fix next-step | goodwill | close. */
const PARAGRAPH: Readonly<Record<Block, number>> = {
	greeting: 0,
	acknowledge: 1,
	apology: 1,
	fix: 2,
	'next-step': 2,
	goodwill: 3,
	close: 4,
};

/** The parts as one text: one flowing paragraph for chat and warm, an e-mail's paragraphs for formal. */
export function joinParts(parts: readonly Part[], register: Register): string {
	let text = '';
	let last: Part | undefined;
	for (const part of parts) {
		if (last) text += register === 'formal' && PARAGRAPH[last.block] !== PARAGRAPH[part.block] ? '\n\n' : ' ';
		text += part.text;
		last = part;
	}
	return text;
}

/** Parts of a reply as one text, with its variables filled. */
export function fillParts(
	parts: readonly Part[],
	register: Register,
	values: Readonly<Record<string, string>>,
	now: Date,
	calendar: Calendar,
): Filled {
	return fillText(joinParts(parts, register), values, now, calendar);
}

/**
 * The reply in one register with its variables filled. `values` by variable name without braces; what to call the
 * customer (see `calledName`) is the caller's business. Dates are counted from `now` in the calendar's working time.
 */
export function fill(
	reply: Reply,
	register: Register,
	values: Readonly<Record<string, string>>,
	now: Date,
	calendar: Calendar,
): Filled {
	return fillParts(reply.say[register], register, values, now, calendar);
}
