import type { Reading } from '../../src/customer/reading.ts';
import type { Messages } from '../../src/text/conversation.ts';
import type { Hint, Level } from '../../src/tone/hint.ts';
import { createTone, type ToneResult } from '../../src/tone/index.ts';
import type { Rule } from '../../src/tone/rule.ts';
import { english } from '../english.ts';

export const CALM: Reading = { situation: 'other', likely: [], mood: 'neutral', complaint: false };
export const COMPLAINT: Reading = {
	situation: 'late-delivery',
	likely: ['late-delivery'],
	mood: 'angry',
	complaint: true,
};

/** The customer has given the order number, and all else that is asked for. */
export const TOLD: Messages = [
	{ direction: 'in', text: 'My order number is 44210 and it has not come', at: null },
	{ direction: 'in', text: 'My name is Ada, size 42, address: 5 Allen Avenue, 0803 123 4567', at: null },
];

/** The customer has only said that something is wrong. */
export const UNCLEAR: Messages = [{ direction: 'in', text: 'Hello, there is a problem with my order', at: null }];

/** A conversation in which a rule may speak. */
export const conversationFor = ({ when }: Pick<Rule, 'when'>): Messages =>
	when === 'told' ? TOLD : when === 'unclear' || when === 'bare' ? UNCLEAR : [];

interface Given {
	readonly level?: Level;
	readonly reading?: Reading;
	readonly messages?: Messages;
}

/** One draft through a fresh checker. */
export function check(draft: string, { level = 'normal', reading = CALM, messages = [] }: Given = {}): ToneResult {
	return createTone(english.tone)({ draft, messages, reading, level, off: new Set() });
}

/** The draft with the hint's first suggestion taken; null when it has none. */
export function fixed(draft: string, hint: Hint): string | null {
	const [first] = hint.suggestions;
	return first === undefined ? null : draft.slice(0, hint.replaces.start) + first + draft.slice(hint.replaces.end);
}

/** `[words]` in a draft, as text and span. */
export function marked(example: string): { draft: string; start: number; end: number } {
	const start = example.indexOf('[');
	const end = example.lastIndexOf(']') - 1;
	if (start < 0 || end < start) throw new Error(`mark the words in [ ]: ${example}`);
	return { draft: example.slice(0, start) + example.slice(start + 1, end + 1) + example.slice(end + 2), start, end };
}
