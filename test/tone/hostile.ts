/** Drafts that nobody writes, to see that none of them takes long. */
import { allRules } from './all-rules.ts';

const UNITS: readonly [name: string, unit: string][] = [
	['words that begin every pattern', 'you we i are not the no do '],
	['one word', 'you '],
	['a rule over and over', 'you should have read it and '],
	['capitals', 'STOP IT NOW AND WAIT '],
	['no spaces', 'a'],
	['marks', '?!'],
	['digits', '4111 1111 '],
	['braces', '{name [[x '],
	['sorry', 'so sorry '],
	['quotes', '" “ '],
	['emoji', '🙄🏽'],
	['sentences', 'You never listen. '],
];

/** Drafts of so many characters (UTF-16), each with what it is made of. */
export function hostile(length: number): [name: string, draft: string][] {
	return [
		...UNITS.map(([name, unit]): [string, string] => [
			name,
			unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
		]),
		['words in no order', jumbled(length).slice(0, length)],
	];
}

/** Words that patterns are made of, and little ones between them, in an order that never repeats. */
function jumbled(length: number): string {
	const rare = [
		...new Set(
			allRules.flatMap(
				({ rule }) =>
					[rule.find]
						.flat()
						.join(' ')
						.match(/\b[a-z]{2,}\b/g) ?? [],
			),
		),
	];
	const little =
		'you we i are not the no do and your our it is that have will can be for with me us why how what want'.split(' ');
	let [text, state] = ['', 7];
	const next = (below: number): number => {
		state = (state * 1103515245 + 12345) & 0x7fffffff;
		return Math.floor((state / 0x80000000) * below);
	};
	while (text.length < length) text += `${next(2) ? rare[next(rare.length)] : little[next(little.length)]} `;
	return text;
}
