import type { Messages } from '../text/conversation.ts';
import { ORDER } from './en/order.ts';
import type { FactPattern, Facts } from './reading.ts';

/** Only the last messages are read: what was said long ago is about another order. */
const MOST = 30;
const LONGEST = 2000;
/** Characters before a fact that can say it is not the one meant. */
const LOOKED_BACK = 40;

function firstGroup(match: RegExpMatchArray): string | undefined {
	return match
		.slice(1)
		.find((group) => group !== undefined)
		?.trim();
}

function written({ written: pattern, unless }: FactPattern, text: string): string | undefined {
	const all = [...text.matchAll(pattern)];
	const meant = all.filter(
		(match) => !unless?.test(text.slice(Math.max(0, match.index - LOOKED_BACK), match.index + match[0].length)),
	);
	const match = meant.at(-1);
	return match && firstGroup(match);
}

function search(messages: Messages, patterns: Readonly<Partial<Record<keyof Facts, FactPattern>>>): Facts {
	const found: Partial<Record<keyof Facts, string>> = {};
	const last = messages.slice(-MOST);
	for (let at = last.length - 1; at >= 0; at--) {
		const { text, direction } = last[at]!;
		const before = direction === 'in' ? last[at - 1] : undefined;
		for (const [name, pattern] of Object.entries(patterns) as [keyof Facts, FactPattern][]) {
			if (found[name]) continue;
			let value = written(pattern, text.slice(0, LONGEST));
			if (!value && before?.direction === 'out' && pattern.asked?.test(before.text.slice(0, LONGEST))) {
				const answer = pattern.answer?.exec(text.slice(0, LONGEST));
				value = answer ? firstGroup(answer) : undefined;
			}
			if (value) found[name] = value;
		}
	}
	return found;
}

/** The order number, where somebody said one. */
export const orderIn = (messages: Messages): string | undefined => search(messages, { order: ORDER }).order;

/** Patterns as plain data, each expression as its source and flags. */
export type FactData = Readonly<Record<string, Readonly<Record<string, readonly [source: string, flags: string]>>>>;

/** What `createFacts` reads again. */
export function asFactData(patterns: Readonly<Record<string, FactPattern>>): FactData {
	const each = <T, R>(of: object, change: (value: T) => R) =>
		Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
	return each(patterns, (pattern: FactPattern) => each(pattern, ({ source, flags }: RegExp) => [source, flags]));
}

/**
 * Makes what finds order number, amount, item, size and phone in a conversation, the latest said winning. Nothing is
 * guessed: what nobody said is not there. The words are as they were typed.
 */
export function createFacts(data: FactData): (messages: Messages) => Facts {
	const patterns: Record<string, FactPattern> = { order: ORDER };
	for (const [name, parts] of Object.entries(data)) {
		const pattern = Object.entries(parts).map(([part, [source, flags]]) => [part, new RegExp(source, flags)]);
		patterns[name] = Object.fromEntries(pattern) as FactPattern;
	}
	return (messages) => search(messages, patterns);
}
