import { expect, test } from 'vitest';
import { stretches, withGiven } from '../../src/ui/gaps.ts';

const reply = {
	id: 'a',
	text: 'Hi {Name}, {amount} by {date}. {amount}',
	missing: ['name', 'amount', 'date'],
	cursor: 27,
};

test('a text in words and gaps; other braces are words', () => {
	expect(stretches({ text: 'Pay {amount} {now}', missing: ['amount'] })).toEqual([
		{ text: 'Pay ', gap: null },
		{ text: '{amount}', gap: 'amount' },
		{ text: ' {now}', gap: null },
	]);
	expect(stretches({ text: '', missing: [] })).toEqual([]);
});

test('what is given stands everywhere, whatever the case; the rest stays missing', () => {
	expect(withGiven(reply, { name: 'Amaka', amount: ' ₦5,000 ', date: '  ' })).toEqual({
		id: 'a',
		text: 'Hi Amaka, ₦5,000 by {date}. ₦5,000',
		missing: ['date'],
		cursor: 24,
	});
});

test('what is given is never read as a gap itself', () => {
	expect(withGiven({ text: '{a} {b}', missing: ['a', 'b'] }, { a: '{b} $&', b: 'x' })).toEqual({
		text: '{b} $& x',
		missing: [],
	});
});

test('the cursor keeps its words around it', () => {
	const { text, cursor } = withGiven(reply, { amount: '5' });
	expect(reply.text.slice(0, reply.cursor)).toBe('Hi {Name}, {amount} by {dat');
	expect(text.slice(0, cursor)).toBe('Hi {Name}, 5 by {dat');
});
