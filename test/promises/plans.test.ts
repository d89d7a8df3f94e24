import { expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { asLocalDay, type Due } from '../../src/promises/due.ts';
import { find } from '../../src/promises/find.ts';
import { dateOf, dateWords, meantDue } from '../../src/promises/index.ts';
import { day } from './pledges.ts';

/** A Wednesday. */
const NOW = new Date(2026, 10, 18, 10, 30);
const FRIDAY = day('2026-11-27');

/** What each promise of a text plans for; `when` as an offset of the text. */
function planned(text: string, now = NOW, calendar = DEFAULT_CALENDAR) {
	return find(text).flatMap(({ start, text: words }) => {
		const said = dateWords(words, now, calendar);
		const due = meantDue(words, dateOf(words, now, calendar), now, calendar);
		return said ? [{ due, when: { start: start + said.start, end: start + said.end }, instead: said.instead }] : [];
	});
}

/** The text with the date of its promises changed; null where that would not read well. */
function changed(text: string, to: Due = FRIDAY): string | null {
	return planned(text).reduceRight<string | null>((before, { when, instead }) => {
		const words = instead(to);
		return before === null || words === null ? null : before.slice(0, when.start) + words + before.slice(when.end);
	}, text);
}

test.each([
	["I'll send it tomorrow.", "I'll send it on Friday 27 November."],
	[
		'Sorry about that. We will refund you within 24 hours, and call you.',
		'Sorry about that. We will refund you by Friday 27 November, and call you.',
	],
	['Your parcel will reach you by Saturday evening latest', 'Your parcel will reach you by Friday 27 November'],
	["Tomorrow I'll send it.", "On Friday 27 November I'll send it."],
	['e go reach you before 4pm', 'e go reach you by Friday 27 November'],
	["we'll deliver on Saturday 21st November at 10am please", "we'll deliver on Friday 27 November please"],
	['it will be with you no later than 20 Nov at noon.', 'it will be with you by Friday 27 November.'],
	["I'll book you in for Saturday", "I'll book you in for Friday 27 November"],
	['I will send it over the weekend', 'I will send it on Friday 27 November'],
	["We'll send it next week.", "We'll send it by Friday 27 November."],
	["I'll send tomorrow's invoice today", "I'll send tomorrow's invoice on Friday 27 November"],
	[
		"I'll send the bag on Saturday. The rider will bring the shoes on Sunday.",
		"I'll send the bag on Friday 27 November. The rider will bring the shoes on Friday 27 November.",
	],
])('another date in "%s"', (text, expected) => {
	expect(changed(text)).toBe(expected);
});

test('an hour is said with its day', () => {
	const four: Due = { kind: 'moment', at: new Date(2026, 10, 27, 16).getTime() };
	expect(changed("I'll call you by noon tomorrow.", four)).toBe("I'll call you by Friday 27 November at 4 pm.");
});

test.each(['please allow 3-5 working days', 'we will make your Saturday delivery free'])(
	'no other date would read well in "%s"',
	(text) => {
		expect(planned(text)).toHaveLength(1);
		expect(changed(text)).toBeNull();
	},
);

test.each(["I'll send it soon.", 'Your parcel left yesterday.', '', "I'll call you saa tatu"])(
	'no date to plan for in "%s"',
	(text) => expect(planned(text)).toEqual([]),
);

test('a week is kept on its last working day, unless that is over', () => {
	expect(planned("We'll send it next week.")[0]?.due).toEqual(FRIDAY);
	const holidays = { ...DEFAULT_CALENDAR, holidays: [asLocalDay('2026-11-27')!] };
	expect(planned("We'll send it next week.", NOW, holidays)[0]?.due).toEqual(day('2026-11-26'));
	const saturday = new Date(2026, 10, 21, 10);
	expect(planned("We'll send it this week.", saturday)[0]?.due).toEqual(day('2026-11-22'));
	expect(planned("We'll send it on Sunday.")[0]?.due).toEqual(day('2026-11-22'));
});
