import type { Plain } from '../../text/plain.ts';
import { AT_ONCE, clauseAfter, type Head, head, isBe, isClauseStart, rest, TIME_TO_COME } from './head.ts';
import { subjectBefore } from './subject.ts';
import { isHedged } from './voids.ts';
import { ACTS, DOING_NOW, isDoing, isDone, NOT_DOING, QUESTION_WORDS } from './words.ts';

/** What is being done, with a time to come. */

const isFirstStep = (doing: string): boolean =>
	/^(?:check|confirm|verif|look|find|see|ask|speak|talk|investigat|review|chas|trac|search|consult|tak|work|track|follow)\w*ing$/.test(
		doing,
	);

/** "I am sending it now", "sending it tomorrow", "the rider is leaving in 20 minutes", "is being delivered today". */
export function doingHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	const word = words[at]!;
	const isPassive = word === 'being' && isDone(words[at + 1] ?? '');
	const isPidgin = words[at - 1] === 'dey' && ACTS.has(word);
	// To take something somewhere is an act; to take a while is none.
	const isTaking = word === 'taking' && /^(?:it|them|your|ur|the|this|that|am)$/.test(words[at + 1] ?? '');
	if (!isPassive && !isPidgin && !isTaking && !isDoing(word) && !(/^\w{3,}ing$/.test(word) && !NOT_DOING.has(word)))
		return null;
	const after = clauseAfter(plain, at);
	const inTime = TIME_TO_COME.test(after);
	const isComing = isPidgin && word === 'come' && /^(?:am|i|we|rider)$/.test(words[at - 2] ?? '');
	// "I am escalating it right away" says who and what; "I am checking now" says only what goes on.
	const isOwnAct = isBe(words[at - 1]) && /^(?:i|we)$/.test(words[at - 2] ?? '') && isDoing(word) && !isFirstStep(word);
	if (!inTime && !isComing && !((DOING_NOW.has(word) || isPidgin || isOwnAct) && AT_ONCE.test(after))) return null;
	if (/\b(?:yesterday|since|ago|last (?:night|week)|every|because|usually|always)\b/.test(after)) return null;
	if (isPidgin) {
		const subject = subjectBefore(plain, at - 1);
		return subject.kind === 'self' || subject.kind === 'agent' ? head(subject.start, at) : null;
	}
	let be = at - 1;
	while (
		be >= 0 &&
		!breaks[be] &&
		/^(?:now|just|also|all|both|personally|definitely|currently|already|still)$/.test(words[be]!)
	)
		be--;
	if (be >= 0 && !breaks[be] && isBe(words[be])) {
		const isPossessive = words[be]!.endsWith("'s");
		const subject = subjectBefore(plain, isPossessive ? be + 1 : be);
		if (subject.isEmbedded || isHedged(plain, subject.start, at)) return null;
		if (subject.kind === 'left-out' && be > 0 && !breaks[be - 1] && QUESTION_WORDS.has(words[be - 1]!)) return null;
		const isKnown = isDoing(word) || isPassive;
		if (!isKnown && subject.kind !== 'self') return null;
		const isActor = subject.kind === 'self' || subject.kind === 'agent' || subject.kind === 'left-out';
		const isMoving =
			/^(?:coming|going|leaving|heading|arriving|landing|reaching|getting|shipping|being|dropping|returning)$/.test(
				word,
			);
		if (
			word === 'going' &&
			!/^(?:out|back|to (?:you|your|the courier|the post)|with)\b/.test(rest(plain, at + 1)) &&
			subject.kind === 'thing'
		)
			return null;
		if (isActor && !isPassive)
			return word === 'getting' &&
				!/\b(?:it|this|that|them|your|you|the|an?|someone|our|my|another)\b/.test(rest(plain, at + 1, 3))
				? null
				: head(subject.start, at);
		if (subject.kind === 'person')
			return isMoving || /\b(?:you|your|it)\b/.test(after) ? head(subject.start, at) : null;
		return subject.kind === 'thing' && (isMoving || isPassive) ? { ...head(subject.start, at), isOutcome: true } : null;
	}
	if (word === 'coming' && words[at + 1] === 'soon') return null;
	return isClauseStart(plain, at) && !isPassive && DOING_NOW.has(word) && !/^(?:and|for|so)$/.test(words[at - 1] ?? '')
		? head(at, at)
		: null;
}
