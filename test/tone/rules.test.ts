import { describe, expect, test } from 'vitest';
import { allRules } from './all-rules.ts';
import { CALM, COMPLAINT, check, conversationFor, fixed, marked } from './check.ts';

describe.each(allRules)('$id', ({ id, rule }) => {
	test.each(rule.flags)('flags %j', (example, expected) => {
		const { draft, start, end } = marked(example);
		const messages = conversationFor(rule);
		const hints = check(draft, { level: 'strict', reading: COMPLAINT, messages }).hints;
		const hint = hints.find((one) => one.rule === id);
		expect(hint, `not flagged; found ${JSON.stringify(hints.map((one) => [one.rule, one.text]))}`).toBeDefined();
		expect(draft.slice(hint!.start, hint!.end)).toBe(draft.slice(start, end));
		expect(fixed(draft, hint!)).toBe(expected);
	});

	test.each(rule.allows.map((allowed) => [allowed]))('allows %j', (allowed) => {
		for (const reading of [CALM, COMPLAINT]) {
			const messages = reading === CALM ? [] : conversationFor(rule);
			expect(check(allowed, { level: 'strict', reading, messages }).hints.filter((one) => one.rule === id)).toEqual([]);
		}
		expect(check(allowed).hints.map((one) => [one.rule, one.text])).toEqual([]);
	});
});

test('every way is shown by an example of its rule', () => {
	const unused = allRules.flatMap(({ id, rule }) => {
		const fixes = rule.flags.map(([, expected]) => (expected ?? '').toLowerCase());
		return (rule.ways ?? [])
			.map(({ suggestions: [first] }) => first)
			.filter((first) => !fixes.some((fix) => first.split(/\$\w+/).every((part) => fix.includes(part.toLowerCase()))))
			.map((first) => [id, first]);
	});
	expect(unused).toEqual([]);
});

test('every rule has an id of its own', () => {
	const ids = allRules.map(({ id }) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
