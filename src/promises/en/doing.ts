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
	const isLooking =
		word === 'looking' && /^(?:into|at (?:it|this|that|your|the))\b/.test(rest(plain, at + 1)) && isMine(plain, at);
	const isKeeping = word === 'keeping' && KEPT_FOR_YOU.test(clauseAfter(plain, at)) && isMine(plain, at);
	const isHaving =
		/^(?:having|running|opening|taking|making|filing|placing|trying|asking)$/.test(word) &&
		isMine(plain, at) &&
		PERFORMED.test(`${word} ${clauseAfter(plain, at)}`);
	const isTaking = word === 'taking' && /^(?:it|them|your|ur|the|this|that|am)$/.test(words[at + 1] ?? '');
	if (
		!isPassive &&
		!isPidgin &&
		!isTaking &&
		!isLooking &&
		!isKeeping &&
		!isHaving &&
		!isGoing &&
		!isDoing(word) &&
		!(/^\w{3,}ing$/.test(word) && !NOT_DOING.has(word))
	)
		return null;
	if (isForCustomer(plain, at)) return head(at, at);
	if (isFirstStep(word) && isBareStep(plain, at)) return { ...head(at, at), isStep: true };
	if ((isFirstStep(word) || isDoing(word)) && WAIT.test(words.slice(Math.max(0, at - 4), at).join(' ')))
		return { ...head(at, at), isStep: true };
	const after = clauseAfter(plain, at);
	const inTime = TIME_TO_COME.test(after);
	const isComing =
		(isPidgin && word === 'come' && /^(?:am|i|we|rider)$/.test(words[at - 2] ?? '')) ||
		(word === 'coming' && /^(?:to (?:you|u|your|ur)|your way|ur way)\b/.test(after));
	// "I am escalating it right away" says who and what; "I am checking now" says only what goes on.
	const isOwn = isMine(plain, at);
	const isOwnAct = isOwn && isDoing(word) && !isFirstStep(word);
	const isOwnStep = isOwn && isFirstStep(word) && AT_ONCE.test(after) && STEP_AT.test(after);
	if (
		!inTime &&
		!isComing &&
		!isOwnStep &&
		!isKeeping &&
		!(isPassive && /^\w+ now$/.test(after) && /^(?:your|ur)$/.test(words[at - 3] ?? '')) &&
		!((DOING_NOW.has(word) || isPidgin || isOwnAct) && AT_ONCE.test(after)) &&
		!(isOwnAct && !SAYING.test(word) && GRANTED.test(after)) &&
		!(isOwn && PERFORMED.test(`${word} ${after}`))
	)
		return null;
	// "We are extending the sale till Sunday" is news for everybody.
	if (isOwn && OF_ALL.test(after)) return null;
	// "I am writing further to yours of 3 November": what the message itself does.
	if (isOwn && SAYING.test(word) && ABOUT.test(after)) return null;
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

/** "I am", "we're now", or "am" alone before the word. */
function isMine(plain: Plain, at: number): boolean {
	const { words } = plain;
	let be = at - 1;
	while (be > 0 && /^(?:now|just|also|personally|already|currently)$/.test(words[be]!)) be--;
	if (!/^(?:am|are)$/.test(words[be] ?? '')) return false;
	return /^(?:i|we)$/.test(words[be - 1] ?? '') || (words[be] === 'am' && isClauseStart(plain, be));
}
/** "I'm transferring you to them", "we are crediting your account": to say so is to do it. */
const PERFORMED =
	/^(?:(?:forward|shar)ing (?:this|it|that|your \w+)(?: \w+){0,3} (?:to|with) (?:our|the|my)\b|making a note (?:of|on)\b|(?:running|opening|filing|placing|taking) (?:a|an|the|this|it|your)\b.{0,30}\b(?:now|for (?:you|u)|with the \w{3,}|up with)\b|trying to (?:reach|get hold of|call) (?:the|him|her|them|our|my)\b|trying (?:the|him|her|them)\b.{0,20}\bnow\b|asking (?:the|our|my|them|him|her)\b.{0,20}\bnow\b|(?:processing|cancelling|canceling|removing|raising|flagging) (?:it|this|that|the|your|ur|a ticket|a case)\b(?! (?:sale|price|order of))|having (?:the|our|my|a|someone|one)\b.{0,24} (?:check|look|call|fix|bring|send|review|sort)\b)|^(?:waiv|credit|refund|revers|reimburs|compensat|upgrad|escalat|logg|rais|replac|rebook|resett|unlock|unblock|issu|extend|send|add|transferr|connect|putt|pass)ing (?:(?:you|u) (?:to|through|with|over|on|back|a|an|the|\d)\b|(?:your|ur)\b(?! attention)|(?:this|it|that) (?:to|with|for|up|as|now)\b|(?:the|a|an)\b.{1,40}\b(?:for|to) (?:you|u|both|this|your)\b|the \w+ (?:fee|charge|cost)s?\b.{0,20}\bon (?:this|your))(?!.{0,40}\b(?:because|reminder|newsletter|today only|this (?:message|e?mail|text|letter))\b)/;
/** "I'm keeping it aside for you" */
const KEPT_FOR_YOU = /^(?:it|the|your|ur|one|a|this|that|them)\b.{0,30}\b(?:for (?:you|u)|aside|on hold)\b/;
const OF_ALL =
	/^(?:our (?:prices?|hours|range|menu|opening|delivery (?:area|fee|charge))|the (?:sale|offer|promo\w*|prices?))\b/;
const STEP_AT =
	/^(?:(?:to|with) (?:my|our|the|them|him|her)|with|into|on|it|this|that|them|the|your|for|up|what|why|where|through)\b/;
const ABOUT =
	/^(?:(?:to|back to)? ?(?:you|u)?\b ?)?(?:about|regarding|concerning|further|in|to|on behalf|with reference|because|as|further to|from|for)\b(?! (?:\d|the (?:morning|afternoon|evening)|an? (?:hour|few|bit)|5|half))/;

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

/** "Just checking that for you now", "looking into this right away". */
const isBareStep = (plain: Plain, at: number): boolean =>
	at <= 3 &&
	!plain.asks &&
	isClauseStart(plain, at) &&
	!isTiedTo(plain, at) &&
	/^(?:with|into|on|it|this|that|them|your|for|up|what|why|where)\b.{0,30}\b(?:now|right away|for (?:you|u))$/.test(
		clauseAfter(plain, at),
	);

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
