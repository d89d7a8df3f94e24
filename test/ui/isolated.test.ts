import { expect, test } from 'vitest';
import { isolated } from '../../src/ui/isolated.ts';

test.each([
	['Amaka', 'Amaka'],
	['\u0639\u0628\u064a\u0631', '\u0639\u0628\u064a\u0631'],
	// Ends what it stands in, and turns the rest of our sentence around.
	['Amaka\u2069\u202e', 'Amaka'],
	['\u2067Amaka\u202d', 'Amaka'],
])('a name says what it is and nothing about the words beside it: %j', (name, shown) => {
	expect(isolated(name)).toBe(`\u2068${shown}\u2069`);
});
