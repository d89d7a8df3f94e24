import { expect, test } from 'vitest';
import { hasTold, isUnclear, type Told } from '../../src/customer/index.ts';
import type { Messages } from '../../src/text/conversation.ts';

const said = (...texts: string[]): Messages => texts.map((text) => ({ direction: 'in', text, at: null }));

test.each<[Told, string]>([
	['order', 'order 5521 has not come'],
	['size', 'I asked for size 42'],
	['size', 'size is XL'],
	['size', 'UK 8 please'],
	['phone', 'call me on 0803 123 4567'],
	['phone', '+254 712 345678'],
	['name', 'My name is Wanjiru'],
	['name', 'Name: Ada'],
	['address', 'my address is 5 Allen Avenue'],
	['address', 'deliver it to 12 Broad Street'],
])('the %s is said in %j', (what, text) => expect(hasTold(said(text), what)).toBe(true));

test.each<[Told, string]>([
	['size', 'what size is it'],
	['size', 'the size made me laugh'],
	['phone', 'order 0803123'],
	['phone', '₦100,000,000'],
	['name', 'what is the name of the rider'],
	['address', 'you have the wrong address'],
	['order', 'I want to order two'],
])('no %s is said in %j', (what, text) => expect(hasTold(said(text), what)).toBe(false));

test('what the agent said was not said by the customer', () => {
	expect(hasTold([{ direction: 'out', text: 'size 42, right?', at: null }], 'size')).toBe(false);
});

test.each(['There is a problem with my order', 'it is not working', 'I’m very disappointed with your service!!'])(
	'%j says that something is wrong, not what',
	(text) => expect(isUnclear(said(text))).toBe(true),
);

test.each(['The zip broke', 'my order is late', 'hi', 'How much is the bag?', '', 'wrong '.repeat(40)])(
	'%j is not that',
	(text) => expect(isUnclear(said(text))).toBe(false),
);

test('what was said in an earlier message counts', () => {
	expect(isUnclear(said('The heel came off', 'I am very disappointed'))).toBe(false);
	expect(isUnclear([])).toBe(false);
});
