import { describe, expect, test } from 'vitest';
import { CUES, type Cue } from '../../src/customer/cue.ts';
import { CUE_RULES } from '../../src/customer/en/cues.ts';
import { createCues } from '../../src/customer/index.ts';
import type { Messages } from '../../src/text/conversation.ts';

const cues = createCues(CUE_RULES);
const heard = (...said: readonly string[]): readonly Cue[] =>
	cues(
		said.map((text) => ({ direction: text.startsWith('> ') ? 'out' : 'in', text: text.replace(/^> /, ''), at: null })),
	);

describe.each(Object.entries(CUE_RULES))('%s', (cue, { flags, allows = [], answers }) => {
	const after = answers ? ['> Which would you like?'] : [];

	test('is found where it is said, and not in what only looks like it', () => {
		expect(flags.length).toBeGreaterThan(0);
		expect(flags.filter((text) => !heard(...after, text).includes(cue as Cue))).toEqual([]);
		expect(allows.filter((text) => heard(...after, text).includes(cue as Cue))).toEqual([]);
	});
});

test('every name has its rule or is told by the talk', () => {
	const told: readonly string[] = CUES.filter((cue) => !(cue in CUE_RULES));
	expect(told.toSorted()).toEqual(
		['address-told', 'answers', 'left-open', 'made-good', 'order-told', 'size-told', 'unclear'].toSorted(),
	);
	expect(Object.keys(CUE_RULES).filter((cue) => !(CUES as readonly string[]).includes(cue))).toEqual([]);
});

describe('what hangs on who said what', () => {
	test('what waits is read, not what was answered', () => {
		expect(heard('My card was declined', '> Please try again now.', 'Thank you, it worked')).not.toContain('declined');
		expect(heard('My card was declined', 'hello??')).toContain('declined');
		expect(heard('My card was declined', '> Please try again now.')).toContain('declined');
	});

	test('a short answer to a question of ours, and no new question', () => {
		expect(heard('> Could you share your order number?', '7741902')).toContain('answers');
		expect(heard('> Could you share your order number?', 'Why?')).not.toContain('answers');
		expect(heard('> Give me a moment please, I will check.', 'ok')).not.toContain('answers');
		expect(heard('> Give me a moment please, I will check.', 'ok')).toContain('left-open');
		expect(heard('Yes please')).not.toContain('accepts');
	});

	test('nothing is heard where nobody wrote', () => {
		expect(heard()).toEqual([]);
		expect(cues([{ direction: 'out', text: 'My card was declined', at: null }] satisfies Messages)).toEqual([]);
	});
});
