import { expect, test } from 'vitest';
import { addresseeOf } from '../../src/text/addressee.ts';
import type { Message } from '../../src/text/conversation.ts';

const said = (direction: 'in' | 'out', author?: string): Message => ({
	direction,
	text: 'Hello',
	at: null,
	...(author !== undefined && { author }),
});

test.each<[string, Message[], string]>([
	['nobody has said anything', [], 'Amaka Obi'],
	['one customer', [said('in'), said('out')], 'Amaka Obi'],
	['a group, the last to write', [said('in', 'Chidi'), said('in', 'Ngozi'), said('out')], 'Ngozi'],
	['a group, the last of them unknown', [said('in', 'Chidi'), said('in')], ''],
])('whom an answer is to: %s', (_, messages, addressee) => {
	expect(addresseeOf('Amaka Obi', messages)).toBe(addressee);
});
