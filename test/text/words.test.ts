import { expect, test } from 'vitest';
import { words } from '../../src/text/words.ts';

const cut = (text: string) => words(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
	['', []],
	["don't, can’t; o'", ["don't", 'can’t', 'o']],
	['no🙄refund', ['no', 'refund']],
	['não é — 3.50', ['não', 'é', '3', '50']],
	['“Quoted” (words)', ['Quoted', 'words']],
])('%j', (text, expected) => {
	expect(cut(text)).toEqual(expected);
});
