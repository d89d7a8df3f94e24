import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParts, library } from '../../src/replies/index.ts';
import { type Part, REGISTERS } from '../../src/replies/reply.ts';
import { resay } from '../../src/replies/resay.ts';
import { anyOwnReply } from './own-samples.ts';

const PARTS: readonly Part[] = [
	{ block: 'greeting', text: 'Hi {customer}.' },
	{ block: 'apology', text: 'Sorry.' },
	{ block: 'next-step', text: 'I will call you today.', promises: true },
];

test.each([
	['Hi {customer}. Sorry. I will call you today.', ['greeting', 'apology', 'next-step']],
	['Hi {customer}. So sorry about it. I will call you today.', ['greeting', 'apology', 'next-step']],
	['Hi {customer}. I will call you today.', ['greeting', 'next-step']],
	['Hi {customer}. Sorry. I will write.', ['greeting', 'apology', 'next-step']],
	['Hello! Sorry. I will call you today.', ['greeting', 'apology', 'next-step']],
	['Something else.', ['greeting']],
	['  ', []],
] as const)('%j', (text, blocks) => {
	const parts = resay(PARTS, text, 'chat');
	expect(parts.map(({ block }) => block)).toEqual(blocks);
	expect(joinParts(parts, 'chat')).toBe(text.trim());
});

test('every built-in reply that is saved without a change keeps its parts', () => {
	for (const { say } of library)
		for (const register of REGISTERS)
			expect(resay(say[register], joinParts(say[register], register), register)).toEqual(say[register]);
});

test('whatever is typed is what will be said', () => {
	fc.assert(
		fc.property(anyOwnReply, fc.constantFrom(...REGISTERS), fc.string(), (reply, register, words) => {
			for (const text of [words, `${joinParts(reply.say[register], register)} ${words}`])
				expect(joinParts(resay(reply.say[register], text, register), register)).toBe(text.trim());
		}),
	);
});
