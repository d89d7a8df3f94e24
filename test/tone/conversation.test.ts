import { describe, expect, test } from 'vitest';
import type { Messages } from '../../src/text/conversation.ts';
import type { Act } from '../../src/tone/en/acts.ts';
import type { Need } from '../../src/tone/hint.ts';
import { createTone } from '../../src/tone/index.ts';
import { isDoubted, vouchedBy } from '../../src/tone/learned/enough.ts';
import { actBit } from '../../src/tone/sentence.ts';
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

	test('thanks and good wishes around a hard line do not excuse it', () => {
		for (const line of ['I already told you that it takes five days.', 'Your warranty has expired.'])
			expect(
				kinds(`Thank you so much for getting in touch. ${line} Have a wonderful weekend and God bless you.`),
				line,
			).not.toEqual([]);
	});

	test('what is done for the reader speaks against an unsure rule, forms of words do not', () => {
		const found = { harsh: -0.5, acts: 0, words: 12 };
		const around = (act: Act, words = 12): number => vouchedBy([found, { harsh: -4, acts: actBit(act), words }])[0]!;
		expect(isDoubted(0.6, found.harsh, around('next-step'))).toBe(true);
		expect(isDoubted(0.6, found.harsh, around('thanks'))).toBe(false);
		expect(isDoubted(0.6, found.harsh, around('ease', 4))).toBe(false);
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

describe('listening first', () => {
	const said = (text: string): Messages => [{ direction: 'in', text, at: null }];
	const rules = (draft: string, messages: Messages) =>
		check(draft, { reading: COMPLAINT, messages }).hints.map(({ rule }) => rule);

	test.each([
		['What size did you order?', 'The dress is torn, size 14 by the way'],
		['Please send your phone number.', 'Nobody called me, my number is 0803 123 4567'],
		['What is your name?', 'My name is Ada and I am still waiting'],
	])('“%s” is asked again after “%s”, and rightly asked after something else', (draft, told) => {
		expect(rules(draft, said(told))).toEqual([expect.stringContaining('already-said')]);
		expect(rules(draft, said('The bag is torn'))).toEqual([]);
	});

	test('what the agent said is not what the customer said', () => {
		const messages: Messages = [{ direction: 'out', text: 'We packed size 14.', at: null }, ...said('It is torn')];
		expect(rules('What size did you order?', messages)).toEqual([]);
	});

	test('a fix comes after knowing what is wrong', () => {
		const unclear = said('There is a problem with my order');
		const early = ['dismissal/fix-before-asking'];
		expect(rules('We will replace it today.', unclear)).toEqual(early);
		expect(rules('We will replace it today.', said('The cup arrived in pieces'))).toEqual([]);
		expect(rules('So sorry to hear that. We will replace it today.', unclear)).toEqual([]);
		expect(rules('We can replace it today, but what happened?', unclear)).toEqual([]);
	});
});

test('sorry is heard once; said over and over it is pointed out', () => {
	const over = (draft: string) => check(draft, { reading: COMPLAINT }).hints.map(({ kind }) => kind);
	expect(over('I am so sorry! I apologise for the wait. Truly sorry about the box. Sorry again!')).toContain(
		'over-apology',
	);
	expect(over('I am so sorry about the wait. Your order leaves today at 3pm.')).toEqual([]);
});
