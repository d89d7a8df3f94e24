import { expect, test } from 'vitest';
import { vocativeEnd } from '../../src/tone/en/vocative.ts';

test.each([
	['Sir, ', 'I told you'],
	['Okay so madam ', 'the bag is here'],
	["Dear Mrs O'Neill,\n", 'Under the scheme'],
	['Thank you my dear, ', 'it is noted'],
	['Dear valued customer ', 'we have seen it'],
	['My friend, ', 'that is the price'],
	['', 'My friend told me'],
	['', 'Mama of twins came'],
	['', 'The boss is out'],
	['', 'Boss'],
	['', ''],
])('whom "%s%s" speaks to', (call, rest) => {
	expect(vocativeEnd(call + rest)).toBe(call.length);
});
