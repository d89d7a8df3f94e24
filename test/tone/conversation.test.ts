import { describe, expect, test } from 'vitest';
import type { Messages } from '../../src/text/conversation.ts';
import type { Need } from '../../src/tone/hint.ts';
import { createTone } from '../../src/tone/index.ts';
import { english } from '../english.ts';
import { CALM, COMPLAINT, check, TOLD } from './check.ts';

const kinds = (draft: string, given = {}) => check(draft, given).hints.map(({ kind }) => kind);
const LATE: Messages = [{ direction: 'in', text: 'Three days late and nobody answers!', at: null }];

describe('what the customer said decides', () => {
	test.each(['Noted.', 'Ok', 'K', 'Seen'])('“%s” is cold under a complaint and fine under an address', (word) => {
		expect(kinds(word, { reading: COMPLAINT, messages: LATE })).toEqual(['curtness']);
		expect(kinds(word)).toEqual([]);
	});

	test('asking for what was told is not listening', () => {
		expect(kinds('What is your order number?', { reading: COMPLAINT, messages: TOLD })).toEqual(['dismissal']);
		expect(kinds('What is your order number?', { reading: COMPLAINT, messages: LATE })).toEqual([]);
	});

	test('the customer’s own words quoted back pass', () => {
		expect(kinds('I read “you never answer and there is no refund”, and I am sorry.')).toEqual([]);
	});

	test('an option offered takes the edge off a limit, courtesy does not', () => {
		expect(kinds('We do not accept changes, but I can move it to Friday.')).toEqual([]);
		expect(kinds('Kindly note ma, no refund after payment please, thank you and God bless')).toEqual(['policy-wall']);
	});
});

describe('the answer check', () => {
	const missing = (draft: string, messages: Messages = LATE) => check(draft, { reading: COMPLAINT, messages }).missing;

	test.each<[string, Need[]]>([
		['Your order is with dispatch.', ['apology', 'empathy', 'next-step', 'time']],
		['Pole sana, I am following up with the shop right now.', ['apology']],
		['no vex ma, I know say e dey pain you. I go call the rider now now.', []],
		['We are sorry that you feel this way about our rider.', ['apology', 'empathy', 'next-step', 'time']],
		['We value you as our customer and hope to see you again.', ['apology', 'empathy', 'next-step', 'time']],
		['I’m so sorry, I can imagine how annoying this is. I’m checking with dispatch now and will write before 4pm.', []],
		['ok ma', []],
	])('%s', (draft, needs) => {
		expect(missing(draft)).toEqual(needs);
	});

	test('what was said since the last message counts', () => {
		const since: Messages = [...LATE, { direction: 'out', text: 'So sorry, that must be so frustrating!', at: null }];
		expect(missing('The rider will be there by 4pm, I called him.', since)).toEqual([]);
	});

	test('nothing is missing where nobody complains', () => {
		expect(check('Your order is with dispatch.', { reading: CALM, messages: LATE }).missing).toEqual([]);
	});
});

describe('the whole draft', () => {
	test('courtesy is recognised as such', () => {
		const { tone } = check('Good morning Ada! I’m so sorry about the wait. I’ll send the right one today. Thank you!');
		expect(tone.label).toBe('courteous');
	});

	test('courtesy does not talk a hard line away', () => {
		const { tone } = check('Good morning dear, thank you. You should have read the size chart. God bless!');
		expect(tone.label).toBe('defensive');
	});

	test('kinds and rules switched off stay off', () => {
		const input = { draft: 'You never listen.', messages: [], reading: CALM, level: 'strict' } as const;
		const [hint] = createTone(english.tone)({ ...input, off: new Set() }).hints;
		expect(hint?.kind).toBe('blame');
		for (const name of [hint!.kind, hint!.rule]) {
			const { hints } = createTone(english.tone)({ ...input, off: new Set([name]) });
			expect(hints.map(({ rule }) => rule)).not.toContain(hint!.rule);
		}
	});
});
