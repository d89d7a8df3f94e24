import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { DUE_RULES } from '../../src/promises/en/due/index.ts';
import { applyRules } from '../../src/promises/parse-due.ts';
import { mayMatch, narrowed } from '../../src/text/gate.ts';
import messages from '../evaluate/data/promises.jsonl?raw';

describe('what a match must hold', () => {
	test.each<[RegExp, readonly string[], readonly string[]]>([
		[/\bfortnight\b/, ['in a fortnight'], ['in a fort', '']],
		[/\b(?:soon|shortly) after/, ['soon after'], ['soon', 'short']],
		[/colou?r/, ['color', 'colour'], ['cool']],
		[/(?:a |the )?week(?:s|end)?/, ['weekend'], ['we', 'the ']],
		[/(\d{1,2})(?:st|nd|rd|th)/, ['the 5th'], ['in 5', 'the first']],
		[/[0-5]\d|noon/, ['45', 'noon'], ['no']],
		[/\d{1,2} ?pm on (?:mon|tues)day/, ['5 pm on monday'], ['pm on monday', '5 on monday', '5 pm on sunday']],
		[/before (?!long)lunch/, ['before lunch'], ['before long']],
		[/(?<=the )end/, ['end'], ['the']],
		[/(?:x|y{0,2})z/, ['z'], ['xy']],
		[/ab+c?d{2,}/, ['abdd'], ['a']],
		[/Refund/i, ['refund'], ['fund']],
		[/it[’']s late|it is/, ["it's late", 'it’s late', 'it is'], ['its']],
		[/(?<day>mon|tue)day \k<day>/, ['monday mon'], ['sunday']],
		[/\p{L}{2} tomorrow/u, ['ab tomorrow'], ['ab today']],
		[/\x41\u0042cab/, ['abcab'], ['ab']],
		[/\Bing\b|\Done/, ['sending', 'gone'], ['song']],
	])('%s', (pattern, through, not) => {
		for (const text of through) expect(mayMatch(pattern, text), text).toBe(true);
		for (const text of not) expect(mayMatch(pattern, text), text).toBe(false);
	});

	test.each([/\w+/, /a?/, /(?:soon|)/, /[abc]/, /^$/, /./, /soon|\w/])('%s: anything may do', (pattern) => {
		expect(mayMatch(pattern, '')).toBe(true);
	});
});

describe('a pattern as narrow as a text allows', () => {
	test.each<[RegExp, string, string | null]>([
		[/\bsoon\b|(?:a|b) later|[|)]x/g, 'soon enough', '\\bsoon\\b'],
		[/\bsoon\b|(?:a|b) later|[|)]x/g, 'a later one )x', '(?:a|b) later|[|)]x'],
		[/\bsoon\b|(?:a|b) later|[|)]x/g, 'never', null],
		[/(soon)|later/g, 'later', '(soon)|later'],
		[/(soon)|later/g, 'never', null],
		[/\b(?:soon|later)\b/g, 'later', '\\blater\\b'],
		[/(?:a|b) (?:soon|later)/g, 'a later', '(?:a|b) (?:soon|later)'],
		[/(?<when>soon)|later/g, 'later', '(?<when>soon)|later'],
		[/(?<!as )soon|lat\|er/g, 'soon', '(?<!as )soon'],
	])('%s in "%s"', (pattern, text, source) => {
		const narrow = narrowed(pattern, text);
		expect(narrow?.source ?? null).toBe(source);
		if (narrow) expect(narrow.flags).toBe(pattern.flags);
	});
});

test('no rule of time is kept from what it would find, and most are kept from most texts', () => {
	const now = new Date(2026, 10, 18, 10, 30);
	const said = DUE_RULES.flatMap(({ flags, allows }) => [...flags.map(([text]) => text), ...allows]);
	const sent = messages
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line).text as string);
	let run = 0;
	let kept = 0;
	for (const text of [...said, ...sent]) {
		let lower = applyRules(text.toLowerCase(), now, DEFAULT_CALENDAR, []);
		for (const rule of DUE_RULES) {
			const narrow = narrowed(rule.find, lower);
			const found = (pattern: RegExp) => Array.from(lower.matchAll(pattern), (match) => ({ ...match }));
			expect(narrow ? found(narrow) : [], `${rule.name} in ${lower}`).toEqual(found(rule.find));
			if (rule.only?.test(lower) === false) expect(found(rule.find), `${rule.name} only in ${lower}`).toEqual([]);
			narrow ? run++ : kept++;
			lower = applyRules(lower, now, DEFAULT_CALENDAR, [rule]);
		}
	}
	expect(kept).toBeGreaterThan(3 * run);
});
