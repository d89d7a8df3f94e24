import { expect, test } from 'vitest';
import { calledName } from '../../src/replies/index.ts';

test.each([
	['Amaka Obi', 'Amaka'],
	['amaka obi', 'Amaka'],
	['AMAKA OBI', 'Amaka'],
	['~Amaka💕', 'Amaka'],
	['✨ Ada ✨', 'Ada'],
	['𝓐𝓶𝓪𝓴𝓪', 'Amaka'],
	['Amaka 🌸 Obi', 'Amaka'],
	['Obi, Amaka', 'Amaka'],
	['Amaka Obi, MBA', 'Amaka'],
	['Amaka Obi (Lekki)', 'Amaka'],
	['Ada - red bag', 'Ada'],
	['Ada | size 42', 'Ada'],
	['Amaka 2', 'Amaka'],
	['Mary-Jane Watson', 'Mary-Jane'],
	["O'Neil", "O'Neil"],
	['Abdul Rahman Musa', 'Abdul Rahman'],
	['A. Obi', 'A. Obi'],
	['João Pedro Silva', 'João'],
	['王小明', '王小明'],
	['محمد علي', 'محمد'],
	['McDonald Eze', 'McDonald'],
])('a person: %s → %s', (shown, called) => expect(calledName(shown)).toBe(called));

test.each([
	['Mrs. Obi', 'Mrs. Obi'],
	['Mrs Amaka Obi', 'Mrs Obi'],
	['DR JOHN MENSAH', 'Dr Mensah'],
	['Chief Mrs. Obi', 'Chief Mrs. Obi'],
	['Alhaji Musa Ibrahim', 'Alhaji Musa'],
	['Mama Tobi', 'Mama Tobi'],
	['Sir', 'Sir'],
])('a title stays: %s → %s', (shown, called) => expect(calledName(shown)).toBe(called));

test.each([
	['Obi Stores', 'Obi Stores'],
	['OBI STORES LTD', 'Obi Stores Ltd'],
	['Ada & Sons', 'Ada & Sons'],
])('a business stays whole: %s → %s', (shown, called) => expect(calledName(shown)).toBe(called));

test.each([
	'',
	'   ',
	'+234 803 123 4567',
	'0803-123-4567',
	'💕💕',
	'Customer Lagos 2',
	'Customer',
	'WhatsApp User',
	'amaka_obi23',
	'@amaka.obi',
	'amaka@example.com',
	'God is good',
	'A',
	'...',
	'42',
])('nobody’s name: %j', (shown) => expect(calledName(shown)).toBe(''));

test('a phone number beside a name goes', () => {
	expect(calledName('+234 803 123 4567 ~Amaka')).toBe('Amaka');
});
