import { expect, test } from 'vitest';
import { mannerOf } from '../../src/text/manner.ts';

const said = (...texts: readonly string[]) => texts.map((text) => ({ direction: 'out', text, at: null }) as const);
const heard = (text: string) => ({ direction: 'in', text, at: null }) as const;
const SENTENCE =
	'I have looked into this for you and found that the parcel is still with our courier in the next town.';

test('two short lines are a chat, whole sentences are warm', () => {
	expect(mannerOf(said('On it!', 'It left this morning.'))).toBe('chat');
	expect(mannerOf(said(`${SENTENCE} I will tell you more today.`, `Thank you for waiting. ${SENTENCE}`))).toBe('warm');
});

test('one letter is a letter, by its salutation or its paragraphs', () => {
	expect(mannerOf(said('Dear Amaka,\n\nYour order left today.'))).toBe('formal');
	expect(mannerOf(said('Prezada Bruna,\nSeu pedido saiu hoje.'))).toBe('formal');
	expect(mannerOf(said(`${SENTENCE}\n\n${SENTENCE}`))).toBe('formal');
});

test('the last word counts, and only the agent’s', () => {
	expect(mannerOf(said('Dear Amaka,\n\nYour order left today.', 'Ok!', 'Done.'))).toBe('chat');
	expect(mannerOf([heard('Dear shop,\n\nwhere is it?')])).toBeNull();
});

test('too little to tell is not told', () => {
	expect(mannerOf([])).toBeNull();
	expect(mannerOf(said('Hi'))).toBeNull();
	expect(mannerOf(said('  ', '\n'))).toBeNull();
});
