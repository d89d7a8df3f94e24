import { expect, test } from 'vitest';
import type { Situation } from '../../src/customer/reading.ts';
import type { Messages } from '../../src/text/conversation.ts';
import { effort } from '../effort.ts';
import { english } from '../english.ts';
import { customerCases, scoreCustomer } from '../evaluate/customer.ts';

const { read } = english;

/** A conversation, oldest first; `A: ` before what the agent said. */
const chat = (...texts: readonly string[]): Messages =>
	texts.map((text) => ({
		direction: text.startsWith('A: ') ? 'out' : 'in',
		text: text.replace(/^A: /, ''),
		at: null,
	}));

test('no message from the customer', () => {
	const nothing = { situation: 'other', likely: [], mood: 'neutral', complaint: false };
	expect(read([])).toEqual(nothing);
	expect(read(chat('A: Hello, how can I help?'))).toEqual(nothing);
	expect(read(chat('  '))).toEqual(nothing);
});

test.each<[string, Situation]>([
	['Wetin happen to my order?', 'order-status'],
	['Una don chop my money', 'refund'],
	['is it Christmas that I will see it?', 'late-delivery'],
	['Abeg this shoe small for my leg, you fit change am?', 'exchange-or-size'],
	['Kindly cancel my order', 'cancel'],
	['Thank you so much, I love it!', 'thanks'],
	['How much is the black bag?', 'product-question'],
])('%j is %s', (text, situation) => expect(read(chat(text)).situation).toBe(situation));

test('a question asked again and again is about the silence', () => {
	expect(read(chat('Where is my order please', 'A: Let me check', 'Hello??')).situation).toBe('no-reply');
	expect(read(chat('hi, do you have it in red?', 'hello', '???')).likely.slice(0, 3)).toContain('no-reply');
	expect(read(chat('Hello')).situation).toBe('other');
});

test('the last messages weigh most, and small talk beside them nothing', () => {
	expect(read(chat('Where is my order?', 'A: It left today.', 'Please cancel it, I changed my mind')).situation).toBe(
		'cancel',
	);
	expect(read(chat('I want a refund', 'A: Sent, so sorry about this.', 'Got it. Thank you so much!')).situation).toBe(
		'thanks',
	);
	expect(read(chat('hi', 'good morning', 'the mug arrived broken', 'ok')).situation).toBe('damaged-item');
	const wall = 'I have always liked your bags and my sister has three of them. '.repeat(40);
	expect(read(chat(wall, 'Please cancel my order')).situation).toBe('cancel');
});

test('complaints are complaints, questions are not', () => {
	expect(read(chat('The mug arrived broken'))).toMatchObject({ complaint: true });
	expect(read(chat('This is ridiculous!! You are thieves, give me my money back NOW'))).toMatchObject({
		mood: 'angry',
		complaint: true,
	});
	expect(read(chat('Do you have this in size 42?'))).toMatchObject({ mood: 'neutral', complaint: false });
	expect(read(chat('It is perfect, thank you!'))).toMatchObject({ mood: 'happy', complaint: false });
});

test('the situation is the first of the likely ones', () => {
	for (const one of customerCases()) {
		const messages = chat(...one.messages.map(({ from, text }) => (from === 'agent' ? `A: ${text}` : text)));
		const { situation, likely } = read(messages);
		expect(likely[0]).toBe(situation);
		expect(new Set(likely).size).toBe(likely.length);
	}
});

test('on text nobody tuned to: 3 of 4 situations and moods, and the right one among the first three', () => {
	const score = scoreCustomer(customerCases());
	expect(score.cases).toBeGreaterThanOrEqual(350);
	expect(score.situation).toBeGreaterThanOrEqual(0.75);
	expect(score.mood).toBeGreaterThanOrEqual(0.75);
	expect(score.top3).toBeGreaterThanOrEqual(0.85);
});

test('long and strange text takes no time and does no harm', () => {
	read(chat('warm up'));
	const strange = [
		'?'.repeat(50_000),
		'hello '.repeat(20_000),
		'a'.repeat(100_000),
		'😡'.repeat(20_000),
		'-#+ '.repeat(20_000),
	];
	const started = effort();
	for (const text of strange) read(chat(text, 'A: ok', text));
	expect(effort() - started).toBeLessThan(500);
});
