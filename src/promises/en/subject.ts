import type { Plain } from '../../text/plain.ts';
import {
	ACTS,
	ADVERBS,
	AGENTS,
	GENERIC_STARTS,
	HE_SHE_THEY,
	HELPERS,
	IT,
	isDoing,
	JOINERS,
	POSSESSIVES,
	QUESTION_WORDS,
	SUBORDINATORS,
	THIRD_PARTIES,
} from './words.ts';

/** Who or what a verb is said of. `left-out` has no word of its own; `none` promises nothing. */
export type SubjectKind = 'self' | 'agent' | 'person' | 'you' | 'thing' | 'left-out' | 'none';

export interface Subject {
	readonly kind: SubjectKind;
	/** Index of its first word; of the verb where it is left out. */
	readonly start: number;
	/** "when it will", "what we will": asked or known, not promised. */
	readonly isEmbedded: boolean;
	/** "… who will call you". */
	readonly isRelative: boolean;
}

const EMBEDDERS: ReadonlySet<string> = new Set([...QUESTION_WORDS].filter((word) => word !== 'why' && word !== 'who'));
/** A verb before a subject opens a clause inside its own ("I promise we will"). */
const OPENERS = new Set(
	'thought claimed know assure promise hope think believe guess sure confirm note see ensure guarantee told said trust say advised informed confirmed says mentioned assured wish expect fear rest mean certain confident aware'.split(
		' ',
	),
);
/** A noun phrase begins with one of these. */
const DETERMINERS = /^(?:your|ur|our|my|the|his|her|their)$/;
const MOST_WORDS = 7;

/** The subject in front of the verb at `at`; adverbs between them are passed over. */
export function subjectBefore({ words, breaks }: Plain, at: number): Subject {
	let last = at - 1;
	while (last >= 0 && !breaks[last] && ADVERBS.has(words[last]!) && words[last] !== 'all') last--;
	const isOpen = (index: number) =>
		index >= 0 && !breaks[index] && !JOINERS.has(words[index]!) && !SUBORDINATORS.has(words[index]!);
	const relative = last >= 0 && !breaks[last] && /^(?:who|which|that)$/.test(words[last]!) ? words[last]! : null;
	if (relative && relative !== 'that') return { kind: 'none', start: last, isEmbedded: false, isRelative: true };
	if (last < 0 || breaks[last] || !isOpen(last)) {
		return relative && last >= 0 && !JOINERS.has(words[last - 1] ?? '')
			? { kind: 'thing', start: last, isEmbedded: false, isRelative: false }
			: { kind: 'left-out', start: at, isEmbedded: false, isRelative: false };
	}
	let start = last;
	while (
		isOpen(start - 1) &&
		last - start < MOST_WORDS &&
		!OPENERS.has(words[start - 1]!) &&
		!isSubjectPronoun(words[start]!) &&
		!DETERMINERS.test(words[start]!)
	)
		start--;
	// "bringing it to Tema tonight will call you": what was the object there is no subject here.
	const isObject =
		words[start] === 'it' &&
		start > 0 &&
		!breaks[start - 1] &&
		(isDoing(words[start - 1]!) || (ACTS.has(words[start - 1]!) && !OPENERS.has(words[start - 1]!)));
	if (isObject || (start < last && isSubjectPronoun(words[start]!) && PREPOSITION.test(words[start + 1]!)))
		return { kind: 'left-out', start: at, isEmbedded: false, isRelative: false };
	const before = start > 0 && !breaks[start - 1] ? words[start - 1]! : '';
	return { kind: kindOf(words, start, last), start, isEmbedded: EMBEDDERS.has(before), isRelative: false };
}

const PREPOSITION = /^(?:to|for|in|at|on|from|with|into|by)$/;
const isSubjectPronoun = (word: string): boolean => /^(?:i|we|you|it|he|she|they|e)$/.test(word);

function kindOf(words: readonly string[], start: number, last: number): SubjectKind {
	const word = words[last]!;
	if (word === 'i' || word === 'we' || word === 'us' || word === 'me' || word === 'myself') return 'self';
	if (word === 'you' || word === 'u') return 'you';
	if (HE_SHE_THEY.has(word)) return 'person';
	if (
		words[start] === 'no' ||
		word === 'there' ||
		/^(?:nobody|none|nothing|noone|who|what|which|how|where)$/.test(word)
	)
		return 'none';
	const first = words[start]!;
	for (let i = start; i <= last; i++) {
		if (
			THIRD_PARTIES.has(words[i]!) &&
			!(/^(?:our|my)$/.test(first) && !/^(?:website|app|page|system)$/.test(words[i]!))
		)
			return 'none';
	}
	if (IT.has(word) && word !== 'am') return first === 'one' && start < last ? 'agent' : 'thing';
	if (GENERIC_STARTS.has(first) && !/^(?:one)$/.test(first)) return 'none';
	for (let i = start; i <= last; i++) {
		// "our delivery team", "someone from the office", "one of our riders", "dispatch", "my manager's"
		if (
			(AGENTS.has(words[i]!) || AGENTS.has(words[i]!.replace(/'?s$/, ''))) &&
			words[i] !== 'delivery' &&
			words[i] !== 'one'
		)
			return 'agent';
	}
	if (first === 'one' && words[start + 1] === 'of') return 'agent';
	// "Our Mr Bello", "Mrs Kaur from accounts"
	if (/^(?:our|my)$/.test(first) && /^(?:mr|mrs|ms|miss|dr)$/.test(words[start + 1] ?? '')) return 'agent';
	if (HELPERS.has(/^(?:my|our)$/.test(first) ? words[last]! : first)) return 'agent';
	if (POSSESSIVES.has(first) || /^(?:your|ur|the|our|my)$/.test(first)) return 'thing';
	return 'person';
}
