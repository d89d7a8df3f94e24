import type { Plain } from '../../text/plain.ts';
import { AT_ONCE, clauseAfter, type Head, head, isBe, isClauseStart, rest, TIME_TO_COME } from './head.ts';
import { subjectBefore } from './subject.ts';
import { GOODS } from './verb.ts';
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
	const isGoing =
		word === 'going' &&
		/^(?:out|back|off|to you|to your|on (?:the|our|his|today|tomorrow))\b/.test(rest(plain, at + 1));
	const isTaking = word === 'taking' && /^(?:it|them|your|ur|the|this|that|am)$/.test(words[at + 1] ?? '');
	if (
		!isPassive &&
		!isPidgin &&
		!isTaking &&
		!isGoing &&
		!isDoing(word) &&
		!(/^\w{3,}ing$/.test(word) && !NOT_DOING.has(word))
	)
		return null;
	if (isForCustomer(plain, at)) return head(at, at);
	if ((isFirstStep(word) || isDoing(word)) && WAIT.test(words.slice(Math.max(0, at - 4), at).join(' ')))
		return { ...head(at, at), isStep: true };
	const after = clauseAfter(plain, at);
	const inTime = TIME_TO_COME.test(after);
	const isComing = isPidgin && word === 'come' && /^(?:am|i|we|rider)$/.test(words[at - 2] ?? '');
	// "I am escalating it right away" says who and what; "I am checking now" says only what goes on.
	const isOwnAct = isBe(words[at - 1]) && /^(?:i|we)$/.test(words[at - 2] ?? '') && isDoing(word) && !isFirstStep(word);
	if (
		!inTime &&
		!isComing &&
		!((DOING_NOW.has(word) || isPidgin || isOwnAct) && AT_ONCE.test(after)) &&
		!(isOwnAct && !SAYING.test(word) && GRANTED.test(after))
	)
		return null;
	if (/\b(?:yesterday|since|ago|last (?:night|week)|every|because|usually|always)\b/.test(after)) return null;
	if (isPidgin) {
		const subject = subjectBefore(plain, at - 1);
		if (subject.kind === 'thing' && inTime && /^(?:come|reach|land|arrive|enter)$/.test(word))
			return { ...head(subject.start, at), isOutcome: true };
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
		const isKnown = isDoing(word) || isPassive || isGoing;
		if (!isKnown && subject.kind !== 'self') return null;
		const isActor = subject.kind === 'self' || subject.kind === 'agent' || subject.kind === 'left-out';
		const isMoving =
			/^(?:coming|going|leaving|heading|arriving|landing|reaching|getting|shipping|being|dropping|returning)$/.test(
				word,
			);
		if (
			word === 'going' &&
			!/^(?:out|back|on|to (?:you|your|the courier|the post)|with)\b/.test(rest(plain, at + 1)) &&
			subject.kind === 'thing'
		)
			return null;
		if (isActor && !isPassive)
			return word === 'getting' &&
				!/\b(?:it|this|that|them|your|you|the|an?|someone|our|my|another)\b/.test(rest(plain, at + 1, 3))
				? null
				: { ...head(subject.start, at), isStep: OF_OTHERS.test(`${word} ${after}`) };
		if (subject.kind === 'person')
			return isMoving || /\b(?:you|your|it)\b/.test(after) ? head(subject.start, at) : null;
		return subject.kind === 'thing' && (isMoving || isPassive) ? { ...head(subject.start, at), isOutcome: true } : null;
	}
	if (word === 'coming' && words[at + 1] === 'soon') return null;
	if (isPassive || plain.asks) return null;
	if (isClauseStart(plain, at) && !isTiedTo(plain, at))
		return (inTime || DOING_NOW.has(word)) && isBareAct(plain, at) ? head(at, at) : null;
	// "Full refund going out this afternoon": who thumbs leaves out "is".
	if (
		!(inTime || AT_ONCE.test(after)) ||
		!/^(?:coming|going|leaving|heading|arriving|landing|shipping|dropping)$/.test(word)
	)
		return null;
	const subject = subjectBefore(plain, at);
	const noun = words.slice(subject.start, at).join(' ');
	const isKnown = subject.kind === 'agent' || GOODS.test(noun) || OURS.test(noun);
	return isKnown &&
		at - subject.start <= 3 &&
		isClauseStart(plain, subject.start) &&
		!isHedged(plain, subject.start, at)
		? { ...head(subject.start, at), isOutcome: true }
		: null;
}

/** "You are getting the full 240 back". */
export const gettingHead = (plain: Plain, at: number): Head | null =>
	plain.words[at - 2] === 'you' &&
	plain.words[at - 1] === 'are' &&
	!plain.asks &&
	GIVEN.test(rest(plain, at + 1, 8)) &&
	!isHedged(plain, at - 2, at)
		? { ...head(at - 2, at), isOutcome: true }
		: null;
const GIVEN =
	/^(?:it|your|ur|the|an?)\b.{0,24}\b(?:back|refund|replacement|new (?:one|pair|unit)|free|credit|voucher|upgrade|discount|today|tomorrow|tonight)\b/;

/** "… and sending", "no problem ordering": the word belongs to what stands before it. */
const isTiedTo = ({ words, breaks }: Plain, at: number): boolean =>
	at > 0 && !breaks[at - 1] && /^(?:and|for|so|problem)$/.test(words[at - 1]!);

/** "Sending it tomorrow", "reprinting both tonight": an act at the start of a clause that has no other verb. */
function isBareAct({ words, breaks }: Plain, at: number): boolean {
	const word = words[at]!;
	let end = at;
	while (end < words.length - 1 && !breaks[end] && end - at < 14) end++;
	const after = words.slice(at + 1, end + 1).join(' ');
	if (FINITE.test(after)) return false;
	return DOING_NOW.has(word) || (isDoing(word) && !isFirstStep(word) && !SAYING.test(word) && OBJECT.test(after));
}

/** "Wait sir, checking": who asks for patience will have an answer. */
const WAIT =
	/\b(?:wait|hold on|hang (?:on|tight)|bear with me|one (?:sec|second|min|minute|moment))\b(?: (?:sir|ma|mam|madam|please|dear|ji|boss|i am|am))*$/;

/** "Adding the purse at no cost", "booking the rider now": without a subject it is the writer's own act, for you. */
function isForCustomer(plain: Plain, at: number): boolean {
	const { words } = plain;
	const word = words[at]!;
	if (plain.asks || isFirstStep(word) || SAYING.test(word)) return false;
	// Later in a sentence "…, ensuring a smooth trip" only goes on with what was said.
	if (at > 5 || !isClauseStart(plain, at) || isTiedTo(plain, at)) return false;
	const after = clauseAfter(plain, at);
	return (
		OBJECT.test(after) && (DOING_NOW.has(word) || AT_ONCE.test(after) || FOR_YOU.test(after)) && isBareAct(plain, at)
	);
}

/** "I'm calling the supplier now": a first step. */
const OF_OTHERS = /^(?:call|ring|phon|messag|text|email|contact)\w*ing (?:the|our|my|them|him|her)\b/;
/** What is plainly for the customer: papers, and what is new or theirs. */
const OURS =
	/^(?:your|ur|new|another)\b|\b(?:invoice|receipt|quote|form|link|photos?|pictures?|pics|video|report|statement|proofs?|samples?|catalogue)$/;

/** What the message itself does. */
const SAYING =
	/^(?:ensur|provid|repl|respond|answer|writ|report|reach|contact|confirm|remind|attach|call|test|text|messag|advis|includ|connect|shar|updat|inform|quot)\w*ing$/;
const OBJECT =
	/^(?:in |up |out |down |off )?(?:it|them|your|ur|you|u|the|an?|another|new|this|that|everything|all|one|am|both|rider|refund|replacement|extra|free|two|three|some|more|\d+)\b/;
const FOR_YOU =
	/^(?:it|them|yours)\b|\b(?:you|u|instead|another|new|too|your|ur|(?:no|without|free of) (?:extra )?(?:cost|charge)|free|on (?:us|me|the house))\b/;
/** "I am adding a purse at no cost": what is granted is no mere state of things. */
const GRANTED =
	/\b(?:(?:no|without|free of) (?:extra )?(?:cost|charge)|on (?:us|the house)|for free|for (?:the|your|all the) (?:delay|wait|waiting|trouble|stress|inconvenience|mix-?up|patience)|(?:you|u) (?:a|an|another|your|the|one)\b.{0,20}\b(?:new|replacement|refund|one|another|free|voucher|discount|\d+))\b/;
/** Another verb of the clause makes the act its subject: "Sending it back takes 3 days". */
const FINITE =
	/\b(?:is|are|was|were|will|would|can|may|might|could|should|has|have|had|does|do|did|takes?|costs|means|requires?|needs|helps|attracts|makes|depends|comes|not|if)\b/;
