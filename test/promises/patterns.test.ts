import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { DUE_RULES } from '../../src/promises/en/due/index.ts';
import { detect, keeps, parseDue } from '../../src/promises/index.ts';
import { effort } from '../effort.ts';
import { canBeSlow } from '../slow-pattern.ts';
import { NOW } from './pledges.ts';

const FOLDER = 'src/promises';

interface Pattern {
	readonly where: string;
	readonly source: string;
	readonly flags: string;
}

/** Every regular expression literal of a file. */
function literals(node: unknown, file: string): Pattern[] {
	if (Array.isArray(node)) return node.flatMap((each) => literals(each, file));
	if (typeof node !== 'object' || node === null) return [];
	const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
	if (regex) return [{ where: `${file}:${start}`, source: regex.pattern, flags: regex.flags }];
	return Object.values(node).flatMap((each) => literals(each, file));
}

const patterns: Pattern[] = [
	...DUE_RULES.map(({ name, find }) => ({ where: name, source: find.source, flags: find.flags })),
	...readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !file.includes('due/'))
		.flatMap((file) => literals(parseAst(readFileSync(`${FOLDER}/${file}`, 'utf8'), { lang: 'ts' }), file)),
];

test('no pattern can be made to backtrack badly', { timeout: 900_000 }, () => {
	expect(patterns.length).toBeGreaterThan(200);
	const bad = patterns.filter((pattern) => canBeSlow(pattern, 600));
	expect(bad, 'bound the repeats that overlap: {0,3} instead of *').toEqual([]);
});

const FRAGMENTS = [
	'I will ',
	'we will send it by ',
	'if you ',
	'and ',
	'go ',
	'in ',
	'5 ',
	'5-',
	'1/2 ',
	'to six ',
	'0,',
	'this ',
	'+approx',
	'at 5 ',
	'at 10:30 ',
	'mid ',
	'before ',
	'(',
	'“',
	'> ',
	'., ',
	'9',
	'maybe ',
	'going to ',
	'dey ',
	'nov ',
	'5th ',
	'/AR ',
	'<a> ',
	'- ',
	'days ',
	'İ',
	'\ud83d',
];

test.each(FRAGMENTS)('20,000 characters of %j take no time worth speaking of', (fragment) => {
	const text = fragment.repeat(Math.ceil(20_000 / fragment.length));
	const from = effort();
	detect(text, NOW, DEFAULT_CALENDAR);
	parseDue(text, NOW, DEFAULT_CALENDAR);
	keeps({ text: 'I will send your refund' }, text);
	// A quadratic run takes many seconds; this leaves room for a busy machine.
	expect(effort() - from).toBeLessThan(3000);
});
