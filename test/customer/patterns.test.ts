import { expect, test } from 'vitest';
import { CUE_RULES } from '../../src/customer/en/cues.ts';
import { FACTS } from '../../src/customer/en/facts.ts';
import { ORDER } from '../../src/customer/en/order.ts';
import { canBeSlow } from '../slow-pattern.ts';

// `unless` only ever sees some forty characters, so it cannot take long. `item` is a plain list of words, too long for
// the checker; facts.test.ts holds it to time.
const patterns = Object.entries({ ...FACTS, order: ORDER }).flatMap(([name, { written, asked, answer }]) =>
	Object.entries({ written, asked, answer })
		.filter(([part]) => name !== 'item' || part !== 'written')
		.flatMap(([part, pattern]) => (pattern ? [[`${name} ${part}`, pattern] as const] : [])),
);

test.each(patterns)('no text makes the pattern for %s slow', (_, pattern) => {
	expect(canBeSlow(pattern, 10_000)).toBe(false);
});

// What a customer writes is the customer's: no message may hold the page up.
test.each(Object.entries(CUE_RULES))('no text makes the cue %s slow', (_, { said }) => {
	expect(canBeSlow(said, 600)).toBe(false);
});
