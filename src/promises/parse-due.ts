import { mayMatch, narrowed } from '../text/gate.ts';
import type { Calendar } from './calendar.ts';
import { addDays } from './days.ts';
import { type Due, localDayOf } from './due.ts';
import { type DueRule, instantOf, VAGUE } from './due-rule.ts';
import { DUE_RULES, MAY_HAVE_TIME } from './en/due/index.ts';

/** Whoever says when says it in fewer characters; what comes after is not read. */
const LONGEST = 600;

/**
 * When the words say, read at `now`; null when there is no time in them, someday when there is only a vague word.
 * Of several times the last that is promised counts, and of a range the far end. Any text is accepted.
 */
export function parseDue(words: string, now: Date, calendar: Calendar): Due | null {
	const lower = words.slice(0, LONGEST).toLowerCase();
	if (!mayMatch(MAY_HAVE_TIME, lower)) return null;
	const said = applyRules(lower, now, calendar);
	return latest(said, now) ?? (said.includes(VAGUE.trim()) ? { kind: 'someday' } : null);
}

/** The words after every rule: what is left of time in them has one form. */
export function applyRules(
	lower: string,
	now: Date,
	calendar: Calendar,
	rules: readonly DueRule[] = DUE_RULES,
): string {
	let text = lower
		.replace(/[‒–—−]/g, '-')
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/[’‘]/g, "'")
		.replace(/\s+/g, ' ');
	for (const rule of rules) text = applyRule(rule, text, now, calendar);
	return text;
}

function applyRule(rule: DueRule, text: string, now: Date, calendar: Calendar): string {
	const find = rule.only?.test(text) === false ? null : narrowed(rule.find, text);
	if (!find) return text;
	find.lastIndex = 0;
	let match = find.exec(text);
	if (!match) return text;
	let done = '';
	let from = 0;
	for (; match; match = find.exec(text)) {
		const end = match.index + match[0].length;
		const put = rule.put(match, {
			now,
			calendar,
			before: done + text.slice(from, match.index),
			after: text.slice(end),
		});
		if (match[0].length === 0) find.lastIndex++;
		if (put === null) continue;
		done += text.slice(from, match.index) + put;
		from = end;
	}
	return from === 0 ? text : (done + text.slice(from)).replace(/ {2,}/g, ' ');
}

/** What the rules leave to be read: an instant, a day with or without a time of day, or a time of day alone. */
const SAID =
	/\binstant_([a-j]+)\b|\b(\d{4}-\d\d-\d\d|today|tomorrow)\b(?: at (\d\d:\d\d(?::\d\d)?))?|(?<![\d:])(\d\d:\d\d(?::\d\d)?)(?: on (\d{4}-\d\d-\d\d|today|tomorrow))?/gi;

/** A day named after one of these is not the day that is promised. */
const ASIDE = /\b(?:from|since|after|about|regarding|for|of) *(?:the )?$/;
const BEFORE = /\bbefore *(?:the )?$/;

/** The last time that is promised; one that is only mentioned ("from Monday") counts where there is no other. */
function latest(text: string, now: Date): Due | null {
	const all = [...text.matchAll(SAID)];
	const lead = ({ index }: RegExpExecArray) => text.slice(Math.max(0, index - 16), index);
	const promised = all.filter((match) => !ASIDE.test(lead(match)));
	const said = promised.length > 0 ? promised : all;
	const last = said.at(-1);
	if (!last) return null;
	const isBefore = (match: RegExpExecArray) => BEFORE.test(lead(match));
	return (said.some(isBefore) ? null : together(said, text, now)) ?? dueOf(last, isBefore(last), now);
}

/** These stand between two times of which only one holds. */
const ELSE = /\b(?:or|else|if|unless|then|but|from|until|till)\b/;

/** "On Saturday we bring it to your office before noon": one day and one time of day that stand apart are one time. */
function together(said: readonly RegExpExecArray[], text: string, now: Date): Due | null {
	const [first, second] = said;
	if (!first || !second || said.length > 2 || ELSE.test(text.slice(first.index, second.index))) return null;
	const [, instant1, day1, clock1, clock2, dayOfClock1] = first;
	const [, instant2, day2, clock3, clock4, dayOfClock2] = second;
	if (instant1 || instant2 || clock1 || clock3 || dayOfClock1 || dayOfClock2) return null;
	const day = day1 ?? day2;
	const clock = clock2 ?? clock4;
	if (!day || !clock) return null;
	// "I pick it up at noon and bring it on Saturday": an act each.
	if (day2 && /\band\b/.test(text.slice(first.index, second.index))) return null;
	const at = atClock(dayOf(day, now), clock);
	return at > now ? { kind: 'moment', at: at.getTime() } : null;
}

function dueOf([, instant, day1, clock1, clock2, day2]: RegExpExecArray, isBefore: boolean, now: Date): Due {
	if (instant) return { kind: 'moment', at: instantOf(instant) };
	const day = day1 ?? day2;
	const clock = clock1 ?? clock2;
	if (!clock) return { kind: 'day', on: localDayOf(addDays(dayOf(day ?? 'today', now), isBefore ? -1 : 0)) };
	const at = atClock(dayOf(day ?? 'today', now), clock);
	// A time of day that is over means tomorrow's.
	return { kind: 'moment', at: (!day && at <= now ? atClock(addDays(now, 1), clock) : at).getTime() };
}

function dayOf(word: string, now: Date): Date {
	if (word === 'today') return now;
	if (word === 'tomorrow') return addDays(now, 1);
	const [year, month, day] = word.split('-').map(Number) as [number, number, number];
	return new Date(year, month - 1, day);
}

function atClock(day: Date, clock: string): Date {
	const [hours, minutes, seconds = 0] = clock.split(':').map(Number) as [number, number, number?];
	return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes, seconds);
}
