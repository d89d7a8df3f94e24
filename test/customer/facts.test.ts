import { expect, test } from 'vitest';
import type { Facts } from '../../src/customer/reading.ts';
import { effort } from '../effort.ts';
import { english } from '../english.ts';

const { facts } = english;

const said = (...texts: readonly string[]) =>
	facts(
		texts.map((text) => ({
			direction: text.startsWith('A: ') ? ('out' as const) : ('in' as const),
			text: text.replace(/^A: /, ''),
			at: null,
		})),
	);

test.each<[string, Partial<Facts>]>([
	['Where is order #A-1043?', { order: 'A-1043' }],
	['my order number is KE-20931', { order: 'KE-20931' }],
	['Order no. 4410 please', { order: '4410' }],
	['order 5521', { order: '5521' }],
	['ref: 00912', { order: '00912' }],
	['PO 7781 is late', { order: '7781' }],
	['#77120!', { order: '77120' }],
])('the order in %j', (text, expected) => expect(said(text)).toMatchObject(expected));

test.each([
	'I want to order 2 shirts',
	'I want to order 100 pieces',
	'order 5000 naira worth',
	'You are #1',
	'#blackfriday',
	'in order to',
	'I ordered on the 2nd',
])('no order in %j', (text) => expect(said(text).order).toBeUndefined());

test.each([
	['you owe me ₦50k', '₦50k'],
	['I paid N50,000 yesterday', 'N50,000'],
	['KSh 2,500 was taken', 'KSh 2,500'],
	['Ksh2500/- only', 'Ksh2500'],
	['são R$ 1.234,56', 'R$ 1.234,56'],
	['refund my $20.', '$20'],
	['Rs 500 debited', 'Rs 500'],
	['Rs. 1,499.00 charged', 'Rs. 1,499.00'],
	['UGX 20k', 'UGX 20k'],
	['20k UGX', '20k UGX'],
	['my 15k', '15k'],
	['4,500 bob', '4,500 bob'],
	['30 dollars', '30 dollars'],
	['€1.234,56', '€1.234,56'],
	['₦5,000 no, ₦6,000', '₦6,000'],
])('the amount in %j', (text, amount) => expect(said(text).amount).toBe(amount));

test.each(['size 42', 'order 5521', 'I waited 3 days', 'room 4 km away', 'call 0803 123 4567', '2 bags'])(
	'no amount in %j',
	(text) => expect(said(text).amount).toBeUndefined(),
);

test.each([
	['I need size 42', '42'],
	['size is XL', 'XL'],
	['Do you have it in size 7.5', '7.5'],
	['UK 8 please', 'UK 8'],
	['I ordered size 42 but you sent size 40', '42'],
	['you sent size 40 instead of 42', '42'],
	['size M', 'M'],
])('the size in %j', (text, size) => expect(said(text).size).toBe(size));

test.each(['what size is it', 'size matters', 'the size made me laugh'])('no size in %j', (text) =>
	expect(said(text).size).toBeUndefined(),
);

test.each([
	['call me on +234 803 123 4567', '+234 803 123 4567'],
	['my line 0803-123-4567.', '0803-123-4567'],
	['07123456789', '07123456789'],
])('the phone in %j', (text, phone) => expect(said(text).phone).toBe(phone));

test.each(['my account number is 0123456789', 'order 1234567890', '₦100,000,000', '2026-11-22', 'paid 5000 4000'])(
	'no phone in %j',
	(text) => expect(said(text).phone).toBeUndefined(),
);

test.each([
	['where is the black leather bag I bought', 'black leather bag'],
	['my shoes are too small', 'shoes'],
	['I ordered a blue dress', 'blue dress'],
])('the item in %j', (text, item) => expect(said(text).item).toBe(item));

test.each(['where is my order', 'I want my money', 'hello'])('no item in %j', (text) =>
	expect(said(text).item).toBeUndefined(),
);

test('the latest said wins, whoever said it', () => {
	expect(said('size 40 please', 'A: noted', 'sorry, size 41').size).toBe('41');
	expect(said('where is my order', 'A: Order 5521 left today').order).toBe('5521');
});

test('a bare answer counts after the question, and only then', () => {
	expect(said('A: What size do you wear?', '42').size).toBe('42');
	expect(said('A: Could you send me the order number?', 'KE-20931').order).toBe('KE-20931');
	expect(said('42').size).toBeUndefined();
	expect(said('A: Hello', '42')).toEqual({});
});

test('nothing said, nothing found; long and strange text is no trouble', () => {
	expect(facts([])).toEqual({});
	expect(said('')).toEqual({});
	const started = effort();
	for (const text of ['1,'.repeat(50_000), '0 '.repeat(50_000), 'size '.repeat(20_000), 'my black '.repeat(20_000)]) {
		said(text);
	}
	expect(effort() - started).toBeLessThan(1000);
});
