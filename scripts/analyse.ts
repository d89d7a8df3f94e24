/**
 * The analyse contract: JSON Lines on standard input, one JSON line out for each, in order. See the README.
 * A line that is no JSON, or has a wrong type, is answered with an `error`, and the exit code is then 1.
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { createAnalyser } from '../src/analyse.ts';
import { english } from '../src/english.ts';
import { openLanguage } from '../src/language.ts';
import { type Calendar, DEFAULT_CALENDAR, dateOrderOf } from '../src/promises/calendar.ts';
import { type Due, deadline } from '../src/promises/due.ts';
import { dateOf, keeps, parseDue } from '../src/promises/index.ts';
import { library, rank } from '../src/replies/index.ts';
import type { Messages } from '../src/text/conversation.ts';

const language = openLanguage(english);

/** A local time without a zone, as `2026-11-18T10:30:00`. */
const localTime = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'a local time is written 2026-11-18T10:30:00'),
	v.transform((text) => new Date(text)),
	v.check((date) => !Number.isNaN(date.getTime()), 'no such time'),
);

const line = v.object({
	id: v.string(),
	now: v.optional(localTime),
	locale: v.optional(v.string(), 'en-GB'),
	draft: v.optional(v.string(), ''),
	messages: v.optional(
		v.array(
			v.object({
				from: v.picklist(['customer', 'agent']),
				text: v.string(),
				at: v.optional(localTime),
			}),
		),
		[],
	),
	pledge: v.optional(v.string()),
	later: v.optional(v.string(), ''),
	when: v.optional(v.string()),
});
type Line = v.InferOutput<typeof line>;

/** Without a zone, as the contract has its times. */
function written(at: number): string {
	const date = new Date(at);
	const two = (part: number) => String(part).padStart(2, '0');
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

function dueOut(due: Due) {
	const at = deadline(due);
	return { due: at === null ? null : written(at), grain: due.kind === 'someday' ? 'vague' : due.kind };
}

function analysed({ draft, messages, now, calendar }: Line & { now: Date; calendar: Calendar }) {
	const conversation: Messages = messages.map(({ from, text, at }) => ({
		direction: from === 'customer' ? 'in' : 'out',
		text,
		at: at ? at.getTime() : null,
	}));
	const analyse = createAnalyser(language);
	const { hints, tone, missing, pledges, reading } = analyse({
		draft,
		messages: conversation,
		level: 'normal',
		off: new Set(),
	});
	const replies =
		conversation.length === 0
			? []
			: rank(library, {
					likely: reading.likely,
					shares: reading.shares ?? [],
					mood: reading.mood,
					cues: language.cues(conversation),
					missing,
					used: {},
				}).slice(0, 5);
	return {
		hints: hints.map(({ rule, kind, start, end, text, why, suggestions, replaces }) => ({
			rule,
			kind,
			start,
			end,
			text,
			why,
			suggestions,
			...(replaces.start !== start || replaces.end !== end ? { replaces } : {}),
		})),
		tone,
		missing,
		pledges: pledges.map(({ start, end, text }) => ({ start, end, text, ...dueOut(dateOf(text, now, calendar)) })),
		situation: reading.situation,
		mood: reading.mood,
		replies: replies.map(({ id, situation }) => ({ id, situation })),
	};
}

function answerTo(input: Line) {
	const { id, pledge, later, when, locale } = input;
	const now = input.now ?? new Date();
	const calendar = { ...DEFAULT_CALENDAR, dateOrder: dateOrderOf(locale) };
	if (pledge !== undefined) return { id, kept: keeps({ text: pledge }, later) !== 'no' };
	if (when !== undefined) {
		const due = parseDue(when, now, calendar);
		return { id, ...(due ? dueOut(due) : { due: null, grain: 'none' }) };
	}
	return { id, ...analysed({ ...input, now, calendar }) };
}

/** The line's id where it has one, even when the rest of the line makes no sense. */
function idOf(json: unknown): string | null {
	const id = (json as { id?: unknown } | null)?.id;
	return typeof id === 'string' ? id : null;
}

for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
	if (text.trim() === '') continue;
	let json: unknown = null;
	try {
		json = JSON.parse(text);
		console.log(JSON.stringify(answerTo(v.parse(line, json))));
	} catch (error) {
		process.exitCode = 1;
		const reason = error instanceof v.ValiError ? v.summarize(error.issues) : String(error);
		console.log(JSON.stringify({ id: idOf(json), error: reason }));
	}
}
