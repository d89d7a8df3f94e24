import { casual } from 'chrono-node/en';
import type { Calendar } from './calendar.ts';
import { addDays } from './days.ts';
import { type Due, localDayOf } from './due.ts';
import { type DueRule, VAGUE } from './due-rule.ts';
import { DUE_RULES, MAY_HAVE_TIME } from './en/due/index.ts';

/**
 * When the words say, read at `now`; null when there is no time in them, someday when there is only a vague word.
 * Of several times the last that is promised counts, and of a range the far end. Any text is accepted.
 */
export function parseDue(words: string, now: Date, calendar: Calendar): Due | null {
	const lower = words.toLowerCase();
	if (!MAY_HAVE_TIME.test(lower)) return null;
	const said = applyRules(lower, now, calendar);
	return latest(said, now) ?? (said.includes(VAGUE.trim()) ? { kind: 'someday' } : null);
}

/** The words after every rule, as chrono will read them. */
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
	rule.find.lastIndex = 0;
	let match = rule.find.exec(text);
	if (!match) return text;
	let done = '';
	let from = 0;
	for (; match; match = rule.find.exec(text)) {
		const end = match.index + match[0].length;
		const put = rule.put(match, {
			now,
			calendar,
			before: done + text.slice(from, match.index),
			after: text.slice(end),
		});
		if (match[0].length === 0) rule.find.lastIndex++;
		if (put === null) continue;
		done += text.slice(from, match.index) + put;
		from = end;
	}
	return from === 0 ? text : (done + text.slice(from)).replace(/ {2,}/g, ' ');
}

/** A day named after one of these is not the day that is promised. */
const ASIDE = /\b(?:from|since|after|about|regarding|for|of)\s*(?:the )?$/;
const BEFORE = /\bbefore\s*(?:the )?$/;

function latest(text: string, now: Date): Due | null {
	let due: Due | null = null;
	let isAside = true;
	for (const { index, text: words, ...range } of casual.parse(text, now, { forwardDate: true })) {
		const start = range.end ?? range.start;
		if (!start.isCertain('day') && !start.isCertain('hour')) continue;
		const before = text.slice(0, index);
		const aside = ASIDE.test(before);
		if (aside && !isAside) continue;
		isAside = aside;
		const at = start.date();
		if (/t\d\d:\d\d:\d\d$/i.test(words)) due = { kind: 'moment', at: at.getTime() };
		else if (start.isCertain('hour')) due = { kind: 'moment', at: at.getTime() };
		else if (BEFORE.test(before)) due = { kind: 'day', on: localDayOf(addDays(at, -1)) };
		else due = { kind: 'day', on: localDayOf(at) };
	}
	return due;
}
