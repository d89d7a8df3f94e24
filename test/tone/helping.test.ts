import { describe, expect, test } from 'vitest';
import type { Messages } from '../../src/text/conversation.ts';
import { ASKED, HELPS, TO_REVIEWERS } from '../../src/tone/en/helps.ts';
import { withLaugh } from '../../src/tone/fit.ts';
import { CALM, COMPLAINT, check, fixed } from './check.ts';

const wrote = (text: string): Messages => [{ direction: 'in', text, at: null }];
const mended = (draft: string, text: string, reading = COMPLAINT): string | null => {
	const [hint] = check(draft, { messages: wrote(text), reading }).hints;
	expect(hint, draft).toBeDefined();
	return fixed(draft, hint!);
};

describe('what the customer wrote about is answered', () => {
	test.each([
		['It was cracked when I opened it', 'I’m sorry it didn’t hold up, let me see how we can put it right.'],
		['I ordered blue and you sent black', 'I’m sorry it isn’t what you ordered, let me see how we can put it right.'],
		['Where is my parcel? Day 9 now', 'I’m sorry for the wait, let me check on it for you.'],
		['They are too small for her', 'I’m sorry the fit isn’t right, let me see what we can change.'],
		['One cup is missing', 'I’m sorry something was missing, let me check what happened.'],
		['I am so annoyed', 'Let’s see how we can put this right.'],
	])('%s', (text, expected) => {
		expect(mended('That is not our fault.', text)).toBe(expected);
	});

	test('what we have answered since is no longer asked', () => {
		const messages: Messages = [
			...wrote('One cup is missing'),
			{ direction: 'out', text: 'The cup is on its way', at: null },
			...wrote('I am so annoyed'),
		];
		const draft = 'That is not our fault.';
		const [hint] = check(draft, { messages, reading: COMPLAINT }).hints;
		expect(fixed(draft, hint!)).toBe('Let’s see how we can put this right.');
	});

	test('nobody who only asks is told that something went wrong', () => {
		expect(mended('I am not Google', 'Does it fit a Lenovo?', CALM)).toBe('Let me find that out for you');
		expect(mended('You want silk at cotton price', 'Any discount please', CALM)).not.toMatch(/sorry|right/);
		const { hints } = check('One star for you.', { messages: wrote('Good morning'), reading: CALM });
		for (const { suggestions } of hints)
			for (const text of suggestions) expect(text).not.toMatch(/sorry|put this right/);
	});

	test('a review is answered as a review, and no two sentences alike', () => {
		const { hints } = check('Congratulations on your first review. You are banned from our restaurant.');
		expect(hints.map(({ suggestions }) => suggestions[0])).toEqual([
			'I’m sorry this was not what you hoped for',
			'I’d like to hear more about what went wrong',
		]);
	});

	test('our answers are not flagged', () => {
		const said = [...HELPS.flatMap(({ upset, calm }) => [upset, calm]), ...ASKED, ...TO_REVIEWERS].filter(
			(text) => text !== undefined,
		);
		for (const text of said) {
			for (const reading of [CALM, COMPLAINT])
				expect(check(text, { messages: wrote('I am so annoyed'), reading }).hints, text).toEqual([]);
		}
	});
});

test('a face that laughs behind the words goes with them', () => {
	expect(mended('Cheapskates gonna cheapskate. 🤡', 'It is scratched')).not.toContain('🤡');
	expect(mended('That is not our fault 😂😂', 'I am so annoyed')).toBe('Let’s see how we can put this right');
	expect(mended('That is not our fault. 🙏', 'I am so annoyed')).toContain('🙏');
	const whole = { start: 0, end: 4 };
	expect(withLaugh('Next! 🤣 Bye', 5, whole, ['how can I help'])).toEqual({
		replaces: { start: 0, end: 8 },
		suggestions: ['how can I help.'],
	});
});
