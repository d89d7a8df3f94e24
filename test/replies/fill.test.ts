import { expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { asLocalDay } from '../../src/promises/due.ts';
import { fill, fillText, variablesIn } from '../../src/replies/index.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** A Friday. */
const NOW = new Date(2026, 10, 20, 15, 10);
const filled = (text: string, values: Record<string, string> = {}) => fillText(text, values, NOW, DEFAULT_CALENDAR);

test.each([
	['Hi {customer}, sorry.', 'Hi there, sorry.'],
	['Good morning {customer}!', 'Good morning there!'],
	['Dear {customer},', 'Dear customer,'],
	['Sorry, {customer}.', 'Sorry.'],
	['Sorry, {customer}, we are late.', 'Sorry, we are late.'],
	['{customer}, thank you.', 'Thank you.'],
	['Thank you {customer} for waiting.', 'Thank you for waiting.'],
	['your order {order} is here', 'your order is here'],
	['your order #{order} is here', 'your order is here'],
	['your order (#{order}) is here', 'your order is here'],
	['order number {order}.', 'order.'],
	['news about {order}', 'news about your order'],
	['{order} has left.', 'Your order has left.'],
	['your {item} is here', 'your item is here'],
	['a {item} like that', 'an item like that'],
	['about {item}', 'about your item'],
	['in a size {size}', 'in the right size'],
	['{size} is in stock', 'The right size is in stock'],
	['your refund of {amount} is on its way', 'your refund is on its way'],
	['Thanks for shopping with {shop}.', 'Thanks for shopping with us.'],
	['Kind regards,\n{agent}, {shop}', 'Kind regards,'],
	['Kind regards,\n{agent}\n{shop}', 'Kind regards,'],
	['Bye\n— {agent}', 'Bye'],
	['the {shop} team', 'the team'],
	['Hello {customer|friend}', 'Hello friend'],
	['Yours{ my sign |}.', 'Yours.'],
	['{Note|please} wait', 'Please wait'],
])('without a value %j reads %j', (text, read) => {
	expect(filled(text)).toEqual({ text: read, missing: [] });
});

test.each([
	['Hi {customer}, order {order}', { customer: 'Ada', order: 'A-1043' }, 'Hi Ada, order A-1043'],
	['Hi {Customer}', { customer: 'Ada' }, 'Hi Ada'],
	['{my   Own}', { 'my own': 'x' }, 'x'],
	['{customer}', { customer: '{order}' }, '{order}'],
	['{customer}', { customer: '$& $1' }, '$& $1'],
])('with a value %j', (text, values, read) => expect(filled(text, values).text).toBe(read));

test('what must be filled stays and is named once', () => {
	expect(filled('You get {amount} on {date}, {amount} in all. {tracking link}')).toEqual({
		text: 'You get {amount} on {date}, {amount} in all. {tracking link}',
		missing: ['amount', 'date', 'tracking link'],
	});
});

test.each([
	['{in 1 working day}', 'Monday 23 November'],
	['{in 2 working days}', 'Tuesday 24 November'],
	['{in two business days}', 'Tuesday 24 November'],
	['{in 1 day}', 'Monday 23 November'],
	['{in 3 days}', 'Monday 23 November'],
	['{in a week}', 'Friday 27 November'],
	['{in 1 hour}', '4:30 pm today'],
	['{in 4 hours}', '10:30 am on Monday 23 November'],
	['by {tomorrow}', 'by Monday 23 November'],
])('on a Friday afternoon %s is %s', (text, read) => expect(filled(text).text).toBe(read));

test('holidays and the other date order', () => {
	const calendar = { ...DEFAULT_CALENDAR, holidays: [asLocalDay('2026-11-23')!], dateOrder: 'month-day' as const };
	expect(fillText('{in 1 working day}', {}, NOW, calendar).text).toBe('Tuesday, November 24');
});

test('a calendar without a working day or hour still answers', () => {
	const calendar = { ...DEFAULT_CALENDAR, workingDays: [], opens: 0, closes: 0 };
	expect(fillText('{in 2 working days} {in 2 hours}', {}, NOW, calendar).text).toBe('Sunday 22 November 5:30 pm today');
});

test('the caret', () => {
	expect(filled('Hi {customer}, {cursor} Bye', { customer: 'Ada' })).toEqual({
		text: 'Hi Ada,  Bye',
		missing: [],
		cursor: 8,
	});
});

test('text that is no variable is left alone', () => {
	for (const text of ['{}', '{a', 'a}', '{{', '{a\nb}', 'if (x) { }'])
		expect(filled(text).text).toContain(text.slice(0, 2));
	expect(filled('{').text).toBe('{');
});

test('what every object has is no variable', () => {
	for (const text of ['{__proto__}', '{ Constructor }', 'a {constructor|b} c', '{__proto__} {toString}']) {
		const named = text.includes('toString') ? ['tostring'] : [];
		expect(filled(text)).toEqual({ text, missing: named });
		expect(variablesIn(text)).toEqual(named);
	}
});

test('formal is an e-mail, chat one line', () => {
	const parts = [
		{ block: 'greeting', text: 'Hi {customer},' },
		{ block: 'apology', text: 'I am sorry.' },
		{ block: 'fix', text: 'I sent it.' },
		{ block: 'next-step', text: 'It is there by {in 1 working day}.' },
		{ block: 'close', text: 'Thank you.' },
	] as const;
	const reply: Reply = {
		id: 'other/x',
		situation: 'other',
		title: '',
		tags: [],
		say: { chat: parts, warm: parts, formal: parts },
	};
	expect(fill(reply, 'chat', {}, NOW, DEFAULT_CALENDAR).text).toBe(
		'Hi there, I am sorry. I sent it. It is there by Monday 23 November. Thank you.',
	);
	expect(fill(reply, 'formal', { customer: 'Ada' }, NOW, DEFAULT_CALENDAR).text).toBe(
		'Hi Ada,\n\nI am sorry.\n\nI sent it. It is there by Monday 23 November.\n\nThank you.',
	);
});

test('the variables of a text', () => {
	expect(variablesIn('{A} {b|x} {a} {in 2 working days} {cursor}')).toEqual(['a', 'b', 'in 2 working days', 'cursor']);
});
