import type { Plain } from '../../text/plain.ts';
import { type Head, head, isBe, isClauseStart, rest, TIME_TO_COME } from './head.ts';
import { type SubjectKind, subjectBefore } from './subject.ts';
import { commits, verbAfter } from './verb.ts';
import { isHedged } from './voids.ts';
import { ACTS, STEPS } from './words.ts';

/** "will", "shall", "going to", and the "would" and "should" that mean them. */

export const isPresentBe = ({ words, breaks }: Plain, at: number): boolean => {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
		if (breaks[i]) break;
		if (isBe(words[i])) return true;
		if (/^(?:was|were|been|not|never)$/.test(words[i]!)) return false;
		if (!/^(?:also|now|just|still|all|both|then|definitely|really|actually|personally)$/.test(words[i]!)) return false;
	}
	return isClauseStart({ words, breaks } as Plain, at);
};

export const beOf = ({ words }: Plain, at: number): number => {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isBe(words[i])) return words[i]!.endsWith("'s") ? i + 1 : i;
	return at;
};

/** "we will …", "your refund shall …", "… and will …", "I am going to …". */
export function modalHead(plain: Plain, modal: number, subjectEnd: number): Head | null {
	const { words } = plain;
	const spared = sparedHead(plain, modal) ?? thereHead(plain, modal);
	if (spared) return spared;
	const verb = verbAfter(plain, modal);
	if (verb < 0) return null;
	const subject = subjectBefore(plain, subjectEnd);
	let kind: SubjectKind = subject.kind;
	let start = subject.start;
	let isShared = false;
	let isRunOn = false;
	if (kind === 'left-out') {
		const owner = leftOutSubject(plain, subjectEnd);
		if (owner === null) return null;
		kind = owner.kind;
		if (owner.start < start) {
			isShared = true;
			start = owner.start;
		}
	} else if (subject.isRelative) {
		// "… to Ada, who will call you": somebody is named for it.
		if (!commits(plain, verb, 'person') && !commits(plain, verb, 'thing')) return null;
		return { ...head(start, verb), isShared: true };
	}
	// "What I'll do is waive the fee".
	if (subject.isEmbedded && words[verb] === 'do' && words[verb + 1] === 'is' && ACTS.has(words[verb + 2] ?? ''))
		return subject.start > 0 && words[subject.start - 1] === 'what' ? head(subject.start - 1, verb + 2) : null;
	if (subject.isEmbedded || kind === 'none') return null;
	if (!commits(plain, verb, kind)) {
		if (!followsOn(plain, subject.start, subjectEnd, verb)) return null;
		kind = 'left-out';
		start = subjectEnd;
		isRunOn = true;
	}
	// "We will only refund unused items" is a rule of the house.
	if (kind === 'self' && words.slice(modal + 1, verb + 1).includes('only')) return null;
	if (isHedged(plain, subject.start, verb)) return null;
	const isSelf = kind === 'self' || kind === 'agent' || kind === 'left-out' || kind === 'person';
	return {
		start,
		verb,
		isStep: isSelf && isStep(plain, verb),
		isShared,
		isRunOn,
		isOutcome: kind === 'you' || kind === 'thing',
	};
}

/** "You will not be charged again", "it won't happen again": what the customer is spared. */
function sparedHead(plain: Plain, modal: number): Head | null {
	const { words } = plain;
	if (words[modal + 1] !== 'not' || plain.asks) return null;
	const what = rest(plain, modal + 2);
	const isSpared =
		(words[modal - 1] === 'you' &&
			/^(?:have to pay|be (?:charged|billed|debited|invoiced))\b(?!.{0,60}\b(?:until|till|if|unless|when|before|while)\b)/.test(
				what,
			)) ||
		(/^(?:it|this|that)$/.test(words[modal - 1] ?? '') && /^(?:happen|occur) again\b/.test(what));
	return isSpared && !isHedged(plain, modal - 1, modal) ? head(modal - 1, modal + 2) : null;
}

/** "There will be a credit on your next bill". */
const thereHead = (plain: Plain, modal: number): Head | null =>
	plain.words[modal - 1] === 'there' &&
	!plain.asks &&
	/^be (?:an? |the |your )?(?:\S+ ){0,3}(?:credit|voucher|refund|parcel|discount|envelope|driver|technician|engineer|someone|update|copy|rider)\b.{0,40}\b(?:you|your|by|today|tomorrow)\b/.test(
		rest(plain, modal + 1),
	)
		? head(modal - 1, modal + 1)
		: null;

/** "we have size 40 will keep one for you": a sentence of its own goes before, and nobody typed a full stop. */
const followsOn = (plain: Plain, from: number, modal: number, verb: number): boolean =>
	plain.words.slice(from, modal).some((word) => ENDED.test(word)) &&
	ACTS.has(plain.words[verb]!) &&
	/\b(?:you|u|it|them|am|your|ur|one)\b/.test(rest(plain, verb + 1, 4)) &&
	commits(plain, verb, 'left-out');
const ENDED = /^(?:is|are|was|have|has|had|don|finished|dey|sold|sorry|noted|wrong|seen|received|got)$/;

/** "We would refund you by Friday": in Lagos and Mumbai "would" is often "will". A time to come tells them apart. */
export function wouldHead(plain: Plain, at: number): Head | null {
	const after = rest(plain, at + 1);
	if (
		!TIME_TO_COME.test(after) ||
		/^(?:have (?!it|this|that|them|your|the|an?\b)|be (?:able|happy|glad|grateful|great|good|nice)|love|like|appreciate|prefer|need|recommend|suggest|say|advise|rather|want|hope|hate|imagine|expect|think)/.test(
			after,
		)
	)
		return null;
	if (plain.words.includes('if') || plain.words.includes('could')) return null;
	const found = modalHead(plain, at, at);
	// Of a thing only what is done to it: "your package would be delivered tomorrow".
	return found && (!found.isOutcome || /^(?:be \w+ed|have (?:it|them|your|the))\b/.test(after)) ? found : null;
}

/** "You should have it by Friday": no more than likely, but a time and an outcome to be held to. */
export function shouldHead(plain: Plain, at: number): Head | null {
	return shouldFollow(rest(plain, at + 1)) && !plain.words.includes('if') ? modalHead(plain, at, at) : null;
}

/** "It should be with you by now" looks back. */
const shouldFollow = (after: string): boolean =>
	/^(?:also |now |then |still )?(?:have|receive|get|hear|reach|arrive|be|land|come|drop|reflect|leave|ship|go|hit|show)\b/.test(
		after,
	) &&
	TIME_TO_COME.test(after) &&
	!/\bby now\b|^(?:be able|have (?:received|been|arrived|got|had|gone)\b)/.test(after);

/** "You ought to have it by Friday". */
export const oughtHead = (plain: Plain, at: number): Head | null =>
	plain.words[at + 1] === 'to' && shouldFollow(rest(plain, at + 2)) ? modalHead(plain, at + 1, at) : null;

const isStep = ({ words }: Plain, verb: number): boolean =>
	STEPS.has(words[verb]!) || (words[verb] === 'get' && words[verb + 1] === 'in');

/** Who "… and will call" belongs to: the subject of the clause before, or the writer at the start of a clause. */
export function leftOutSubject(plain: Plain, at: number): { kind: SubjectKind; start: number } | null {
	const { words, breaks } = plain;
	let i = at - 1;
	while (i >= 0 && !breaks[i] && !/^(?:and|but|then|so|or)$/.test(words[i]!)) i--;
	const joiner = i >= 0 && /^(?:and|but|then|so)$/.test(words[i]!);
	if (!joiner) return { kind: 'left-out', start: at };
	let from = i - 1;
	for (; from >= 0; from--) {
		const word = words[from]!;
		if (/^(?:i|we)$/.test(word)) return { kind: 'self', start: from };
		if (/^(?:he|she|they)$/.test(word) || (word === 'it' && isClauseStart(plain, from)))
			return { kind: word === 'it' ? 'thing' : 'agent', start: from };
		if (
			word === 'you' &&
			// Not "we have sent you …", "the bag you described …".
			(from === 0 ||
				breaks[from - 1]! ||
				/^(?:and|but|so|then|that|if|when|once|as|because|before|after|until|now|what|which)$/.test(words[from - 1]!))
		)
			return null;
		if (/^(?:will|have|has|is|are)$/.test(word)) {
			const subject = subjectBefore(plain, from);
			if (subject.kind !== 'left-out')
				return subject.kind === 'none' ? null : { kind: subject.kind, start: subject.start };
		}
	}
	return { kind: 'left-out', start: at };
}

/** "well send it", "il call you": "we'll" and "I'll" as thumbs type them, where a clause begins with them. */
export function clippedHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	if (
		!isClauseStart(plain, at) ||
		breaks[at] ||
		!ACTS.has(words[at + 1] ?? '') ||
		/^(?:done|made|do|be)$/.test(words[at + 1]!)
	)
		return null;
	return commits(plain, at + 1, 'self') ? { ...head(at, at + 1), isStep: isStep(plain, at + 1) } : null;
}

/** "We are to deliver it tomorrow". */
export function arrangedHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	if (!ACTS.has(words[at + 1] ?? '') || !TIME_TO_COME.test(rest(plain, at + 2))) return null;
	const subject = subjectBefore(plain, at - 1);
	return subject.kind === 'self' || subject.kind === 'agent' ? head(subject.start, at + 1) : null;
}
