import { expect, test } from 'vitest';
import { readLabel } from '../../src/sites/parts/labelled.ts';

test.each<[label: string, words: string, when: string | null, author: string | null]>([
	['At 10:14 AM, Amaka: Hello, where is it?', 'Hello, where is it?', 'At 10:14 AM', 'Amaka'],
	['At 10:14 AM, Amaka: Note: it is late', 'Note: it is late', 'At 10:14 AM', 'Amaka'],
	['Às 10:14, Você: *Oi* 🙂', 'Oi 🙂', 'Às 10:14', 'Você'],
	['À 10:14, Amaka\u00a0: Bonjour', 'Bonjour', 'À 10:14', 'Amaka'],
	['في 10:14 ص، أنت: مرحبا', 'مرحبا', 'في 10:14 ص', 'أنت'],
	['At 10:14 AM, Amaka: smiling face', '🙂', null, null],
	['At 10:14 AM, Amaka: 🙂', '🙂', 'At 10:14 AM', 'Amaka'],
	['You unsent a message', 'You unsent a message', null, null],
	['At 10:14 AM, Amaka: Hello', 'Good morning', null, null],
	['Hello, Amaka: how are you', 'how are you', null, null],
	['', '', null, null],
])('%s', (label, words, when, author) => {
	expect(readLabel(label, words)).toEqual(when === null ? null : { when, author });
});
