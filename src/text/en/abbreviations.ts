/** Words whose full stop need not end a sentence: always, before a number, or when the next word is in lower case. */
export const ABBREVIATIONS: ReadonlyMap<string, 'always' | 'number' | 'lower'> = new Map([
	...['mr', 'mrs', 'ms', 'dr', 'prof', 'engr', 'alh', 'hon', 'rev', 'st', 'eg', 'ie', 'vs', 'approx', 'nos'].map(
		(word) => [word, 'always'] as const,
	),
	...['no', 'ref', 'tel', 'qty', 'sh', 'ksh', 'rs', 'ugx', 'ext', 'pg', 'p'].map((word) => [word, 'number'] as const),
	...['etc', 'am', 'pm', 'ltd', 'inc', 'co', 'dept', 'est', 'hrs', 'hr', 'min', 'mins', 'jan', 'feb', 'mar', 'apr'].map(
		(word) => [word, 'lower'] as const,
	),
	...['jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(
		(word) => [word, 'lower'] as const,
	),
]);
