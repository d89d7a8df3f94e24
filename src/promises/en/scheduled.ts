import { narrowly } from '../../text/gate.ts';
import type { Plain } from '../../text/plain.ts';
import { clauseAfter, type Head, head, isBe, isClauseStart, rest, TIME_TO_COME } from './head.ts';
import { leftOutSubject } from './modal.ts';
import { subjectBefore } from './subject.ts';
import { isHedged } from './voids.ts';
import { ACTS, AGENTS, AUXILIARIES, FRONTED, GENERIC_STARTS, HABITS, isAct, REQUESTS } from './words.ts';

/** What is arranged for a time to come. */

/** "your table ships Monday", "delivery is tomorrow", "it is scheduled for Friday". */
export function scheduledHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const word = words[at]!;
	const isMove =
		(word === 'follows' &&
			/\b(?:by (?:e-?mail|mail|post)|this week|today|tomorrow|shortly)\b/.test(rest(plain, at + 1, 5))) ||
		/^(?:ships|leaves|goes|lands|arrives|drops|comes|departs|reaches|delivers|returns|gets|calls|visits|collects|get)$/.test(
			word,
		);
	// "is now scheduled", "has been booked"
	const be = /^(?:now|already|also|currently|been)$/.test(words[at - 1] ?? '') ? at - 2 : at - 1;
	const isPlan =
		/^(?:scheduled|slated|set|booked|planned|due|arranged|rescheduled|rebooked|lined|confirmed|moved)$/.test(word) &&
		(isBe(words[be]) || (be < at - 1 && /^(?:has|have)$/.test(words[be] ?? ''))) &&
		/^(?:(?:for|to|up|in for|between|at|from|with (?:you|u))\b|today|tomorrow|on|in|by)/.test(rest(plain, at + 1));
	const isDate =
		word === 'is' && /\b(?:date|time|slot)$/.test(words[at - 1] ?? '') && /^(?:the )?\d/.test(rest(plain, at + 1));
	const isDay =
		isDate ||
		(word === 'is' &&
			/^(?:(?:on|by|for|set for|before) )?(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/.test(
				rest(plain, at + 1),
			));
	// "Your order is delivered tomorrow"
	const isToBe = words[be] === 'is' && be === at - 1 && TO_BE.test(`${word} ${rest(plain, at + 1, 6)}`);
	if (!isMove && !isPlan && !isDay && !isToBe) return null;
	const after = clauseAfter(plain, at);
	// "The returns window closes on Friday" has a noun there.
	if (
		/^(?:returns|calls|visits)$/.test(word) &&
		/^(?!(?:you|your|him|her|it|us|back|home|here|there|to|on|by|at|in|next|this|tomorrow|today|tonight|before|around|from|with)\b)[a-z]+ /.test(
			after,
		)
	)
		return null;
	// "It comes in 3 colours" says how, not when.
	if (isMove && /^in \d+ (?!(?:\w+ )?(?:min|hour|hr|day|week))/.test(after)) return null;
	const said = subjectBefore(plain, isPlan || isToBe ? be : at);
	// "It was shipped and arrives on Friday"
	const owner = said.kind === 'left-out' && words[said.start - 1] === 'and' ? leftOutSubject(plain, said.start) : null;
	const subject = owner?.kind === 'thing' ? { ...said, ...owner } : said;
	// "Tomorrow our mechanic comes to you"
	if (!isDay && !TIME_TO_COME.test(after) && !(isMove && subject.start < at && frontOf(plain, subject.start)))
		return null;
	if (subject.isEmbedded || subject.kind === 'none' || subject.kind === 'left-out') return null;
	const noun = words.slice(subject.start, isPlan ? be : at).join(' ');
	if (isHedged(plain, subject.start, at) || words.slice(subject.start, at).some((each) => HABITS.has(each)))
		return null;
	if (word === 'get')
		return subject.kind === 'you' &&
			/^(?:it|your|them|a|the|am)\b/.test(rest(plain, at + 1)) &&
			/\b(?:by|tomorrow|today|before)\b/.test(after)
			? { ...head(subject.start, at), isOutcome: true }
			: null;
	if (
		isPlan &&
		(subject.kind === 'self' || subject.kind === 'agent') &&
		/^to \w+/.test(rest(plain, at + 1)) &&
		ACTS.has(words[at + 2] ?? '')
	)
		return head(subject.start, at + 2);
	if (subject.kind === 'you' || subject.kind === 'self') return null;
	if (isToBe && !/^(?:your|ur|it|its|the|our)$/.test(words[subject.start]!)) return null;
	if (isToBe)
		return subject.kind === 'thing' || subject.kind === 'agent'
			? { ...head(subject.start, at), isOutcome: true }
			: null;
	if (isDay || isPlan) {
		// "It's due to be released on the 24th" is news for everybody.
		if (isPlan && /\bto be (?:released|launched|announced|published|aired|opened|replaced|closed|held)\b/.test(after))
			return null;
		if (
			!(isPlan && subject.kind === 'agent') &&
			!/\b(?:(?:re)?delivery|refund|order|parcel|package|pick ?up|collection|replacement|call(?:back)?|visit|appointment|installation|repair|it|dispatch|rider|driver|technician|engineer|courier|item|shipment|transfer|payment)\b/.test(
				noun,
			)
		)
			return null;
		if (isDay && !/\b(?:your|the|our|it|new)\b|^(?:delivery|pickup|collection|dispatch)\b/.test(noun)) return null;
		return { ...head(subject.start, at), isOutcome: true };
	}
	if (GENERIC_STARTS.has(words[subject.start]!)) return null;
	// "I can't take calls": a verb before it makes the word a noun.
	if (
		words
			.slice(subject.start, at)
			.some(
				(each) => AUXILIARIES.has(each) || /^(?:not|to|allows?|accepts?|offers?|includes?|covers?|takes?)$/.test(each),
			)
	)
		return null;
	if (
		/\b(?:sale|offer|collection|menu|price|prices|range|debit|subscription|bill|fee|rent|shop|store|office|train|bus|flight|ferry|boat|plane|coach|ship|season|contract|warranty|promo|policy)\b/.test(
			noun,
		)
	)
		return null;
	const isAgent = subject.kind === 'agent' || subject.kind === 'person';
	const isGoods = /^(?:waybill|delivery|order|parcel|package|item|dress|bag|cake|replacement|refund)$/.test(noun);
	if (isGoods) return { ...head(subject.start, at), isOutcome: true };
	if (isAgent && !/^(?:comes|leaves|reaches|delivers|arrives|returns|gets|calls|visits|collects|drops)$/.test(word))
		return null;
	if (!isAgent && !/^(?:your|ur|the|our|my|it|this|that|yours|a|everything|new|its|e)$/.test(words[subject.start]!))
		return null;
	return { ...head(subject.start, at), isOutcome: true };
}

const TO_BE =
	/^(?:(?:delivered|sent|shipped|dispatched|picked|collected|repaired|replaced|refunded|posted)\b(?: (?:out|up|to you|back|again))? (?:tomorrow|this week|next week|today|on \w{3,6}day\b)|at your (?:place|house|home|office|door|gate|address)\b.{0,12}\b(?:tomorrow|\w{3,6}day))\b/;

/** "I bring am tomorrow", "we fix it same day", "on Monday you receive it": the present, with something and a time to come. */
export function presentHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const verb = words[at]!;
	const who = words[at - 1] ?? '';
	if (!/^(?:i|we|you)$/.test(who) || plain.asks || isHedged(plain, at - 1, at)) return null;
	const after = clauseAfter(plain, at);
	if (RULE.test(after)) return null;
	const front = frontOf(plain, at - 1);
	if (front === null) return null;
	const inTime = SOON_ENOUGH.test(after) || SOON_ENOUGH.test(front);
	if (who === 'you')
		return /^(?:get|receive|have|hear)$/.test(verb) &&
			((inTime && TO_RECEIVE.test(after)) ||
				/^(?:the|your) (?:full |whole )?(?:money|amount|deposit|balance|\S{0,6}\d\S{0,9}) back$/.test(after))
			? { ...head(at - 1, at), isOutcome: true }
			: null;
	if (CHECKS_AND.test(`${verb} ${after}`)) return { ...head(at - 1, at), isStep: true };
	if (COMES_BACK.test(`${verb} ${after}`)) return head(at - 1, at);
	if (!ACTS.has(verb) || (SAME_IN_THE_PAST.test(verb) && !NOT_PAST.test(`${verb} ${after}`))) return null;
	return inTime && (MAY_STAND_ALONE.test(verb) || WHAT_OR_WHOM.test(after)) ? head(at - 1, at) : null;
}

/** The words of time in front of a clause's subject; null where other words stand there. */
function frontOf(plain: Plain, subject: number): string | null {
	const { words, breaks } = plain;
	if (isClauseStart(plain, subject)) return '';
	let from = subject;
	while (from > 0 && !breaks[from - 1] && subject - from < 5 && !/^(?:and|but|so)$/.test(words[from - 1]!)) from--;
	const front = words.slice(from, subject).join(' ');
	return isClauseStart(plain, from) && FRONTED.has(words[from]!) && TIME_TO_COME.test(front) && !NO_FRONT.test(front)
		? front
		: null;
}
const NO_FRONT = /\b(?:will|when|if|once|after|until|is|are|was|can|you|it|and|or|call|send)\b/;
const RULE = /\b(?:every|if|when|whenever|daily|since|always|usually|normally|only)\b/;
const WHAT_OR_WHOM = /^(?:you|u|it|them|am|the|your|ur|him|her|one|another|same day|this|that|back|a new|care of)\b/;
const TO_RECEIVE = /^(?:from (?:us|me)|it|them|your|ur|the|an answer|a (?:new|call|reply|mail))\b/;
/** German and Dutch English: who "comes back to you" will. */
const COMES_BACK =
	/^make you (?:a new|another) |^(?:do|make) the (?:refund|transfer|payment|exchange|correction) (?:now|today|tomorrow)|^(?:come|get) back to (?:you|u)\b|^return to (?:you|u)\b|^(?:transfer|pay|give|send|refund|credit) (?:it|this|that|you|the (?:money|amount|\S{0,6}\d\S{0,9}))\b.{0,16}\bback\b/;
/** "I check this with my colleague and come back to you". */
const CHECKS_AND =
	/^(?:check|ask|verify|confirm|discuss|clarify|look|forward)\b.{1,50}\b(?:and|then) (?:i )?(?:come|get|revert|let you|inform|update|tell you|call|mail|email|write)\b/;
const MAY_STAND_ALONE = /^(?:revert|reply|confirm|respond|start)$/;
const SAME_IN_THE_PAST = /^(?:put|cut|set|let|read|hit|open|close|come|do|get|talk|speak|work|take)$/;
const NOT_PAST = /^(?:take (?:care of|it|them|your)|do (?:it|this|that)|come (?:to (?:you|your)|and)) /;
const SOON_ENOUGH =
	/\b(?:tomorrow|today|tonight|same day|this (?:evening|afternoon|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\d+|an?) \w+|(?:by|before) (?:\d|evening|noon|close)|now now)\b/;

/** "Be with you about 3", "comes in on the 25th": who or what is left out at the start. */
export function subjectlessHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	if (!(at === 0 || breaks[at - 1]) || plain.asks) return null;
	const after = rest(plain, at + 1, 10);
	const isHere = words[at] === 'be' && /^(?:right )?(?:with (?:you|u)|there|round|over|back)\b/.test(after);
	const isBack =
		at === 0 &&
		words[at] === 'back' &&
		/^to (?:you|u) (?:in|by|before|within|tomorrow|today|shortly|soon)\b/.test(after);
	if (isBack) return head(at, at);
	if (isHere && after.startsWith('right ')) return head(at, at);
	const isComing = /^(?:comes|arrives|lands|ships|leaves|drops)$/.test(words[at]!) && at > 0;
	return (isHere || isComing) && TIME_TO_COME.test(after) && !/\bif\b/.test(after)
		? { ...head(at, at), isOutcome: isComing }
		: null;
}

/** "I have asked Tom in accounts to ring you this afternoon": somebody was told to, with a time. */
export function toldHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	let to = at + 1;
	while (to < words.length && to - at < 7 && words[to] !== 'to' && !breaks[to]) to++;
	if (words[to] !== 'to' || to === at + 1 || /^(?:you|u|me|us)$/.test(words[at + 1]!)) return null;
	// "I asked them to call me" tells a story; "I have asked them to call you" is arranged.
	if (words[at + 1] === 'them' && !/^(?:have|just|now)$/.test(words[at - 1] ?? '')) return null;
	if (!isAct(words[to + 1] ?? '') || !TIME_TO_COME.test(rest(plain, to + 2))) return null;
	const have = /^(?:have|just|also|already|now)$/.test(words[at - 1] ?? '') ? at - 1 : at;
	const subject = subjectBefore(plain, words[have - 1] === 'have' ? have - 1 : have);
	return subject.kind === 'self' ? head(subject.start, to + 1) : null;
}

/** "We have agreed to refund you": what was decided is to be done. */
export function decidedHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	if (words[at + 1] !== 'to' || !isAct(words[at + 2] ?? '') || words[at - 1] !== 'have' || plain.asks) return null;
	if (!/\b(?:you|your|u|ur|the|this)\b/.test(rest(plain, at + 3, 4))) return null;
	const subject = subjectBefore(plain, at - 1);
	return (subject.kind === 'self' || subject.kind === 'agent') && !isHedged(plain, subject.start, at)
		? head(subject.start, at + 2)
		: null;
}

/** "We've booked a technician for Tuesday 9am": what the shop has arranged of its own, for a time to come. */
export function bookedHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	let from = at - 1;
	while (from > 0 && /^(?:now|just|also|already|have|don)$/.test(words[from]!)) from--;
	if (!/^(?:i|we)$/.test(words[from] ?? '') || breaks[from] || plain.asks) return null;
	const object = rest(plain, at + 1, 6);
	const isOurs = OUR_VISIT.test(object) || words.slice(at + 1, at + 5).some((word) => AGENTS.has(word));
	return isOurs &&
		/\b(?:for|on|to|between|at)\b/.test(object) &&
		TIME_TO_COME.test(clauseAfter(plain, at)) &&
		!isHedged(plain, from, at)
		? head(from, at)
		: null;
}
const OUR_VISIT =
	/^(?:redelivery|collection|delivery|pick ?up)\b|^(?:your|a|an|the|another|new)(?: (?:new|full|free|fresh|second|further|follow-?up|home|return|site|express|another))? (?:(?:re)?delivery|refund|pick ?up|collection|installation|call ?back|call|visit|repair|replacement|courier)\b/;

/** "The rider is 5 minutes away". */
export function awayHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const unit = words[at - 1] ?? '';
	if (!/^(?:min(?:ute)?s?|mins?|hours?|hrs?)$/.test(unit)) return null;
	let be = at - 2;
	while (be > 0 && /^(?:\d+|about|around|just|only|like|an?|few|some|half|now|to)$/.test(words[be]!)) be--;
	if (!isBe(words[be])) return null;
	const subject = subjectBefore(plain, words[be]!.endsWith("'s") ? be + 1 : be);
	return !subject.isEmbedded && (subject.kind === 'agent' || subject.kind === 'person' || subject.kind === 'self')
		? head(subject.start, at)
		: null;
}

/** "The engineer's on his way, 20 mins": under way, with a time to arrive. */
export function onTheWayHead(plain: Plain, way: number): Head | null {
	const { words } = plain;
	// "On my way to the post office with it": who writes so goes now.
	if (way === 2 && /^on (?:my|our) way (?:to|with|now|there|over)\b/.test(rest(plain, 0)))
		return plain.asks ? null : head(0, way);
	// "Vouchers on their way to you this afternoon".
	if (way <= 5 && words[way - 2] === 'on' && TIME_TO_COME.test(rest(plain, way + 1, 8)) && !plain.asks) {
		const { start, kind } = subjectBefore(plain, way - 2);
		if (
			kind !== 'none' &&
			kind !== 'left-out' &&
			way - start <= 5 &&
			isClauseStart(plain, start) &&
			!words.slice(start, way).some(isBe)
		)
			return { ...head(start, way), isOutcome: true };
	}
	const be = way - 3;
	const whither = rest(plain, way + 1, 6).replace(/ ?\b(?:and|but|so) .*/, '');
	const toYou = /^to (?:you|u|your|ur)\b|^(?:up |over |round )?to the \w+ (?:\w+ )?now\b/.test(whither);
	if (words[way - 2] !== 'on' || !isBe(words[be]) || !(toYou || TIME_TO_COME.test(whither))) return null;
	const subject = subjectBefore(plain, words[be]!.endsWith("'s") ? be + 1 : be);
	return subject.isEmbedded || subject.kind === 'none' || subject.kind === 'you' || subject.kind === 'left-out'
		? null
		: { ...head(subject.start, way), isOutcome: true };
}

/** "The fitters are with you Monday". */
export function withYouHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const be = words[at - 1];
	if (!/^(?:you|u)$/.test(words[at + 1] ?? '') || !isBe(be) || plain.asks) return null;
	if (!TIME_TO_COME.test(rest(plain, at + 2, 6))) return null;
	const subject = subjectBefore(plain, be!.endsWith("'s") ? at : at - 1);
	return subject.isEmbedded || /^(?:none|you|left-out)$/.test(subject.kind) || isHedged(plain, subject.start, at)
		? null
		: head(subject.start, at);
}

const NEWS_ITEM =
	/^(?:(?:more|further|full|next|an?|the|your|updated?) ){0,2}(?:updates?|details|info|information|confirmation|tracking|news|invoice|receipt|email)$/;

/** "Technician to be there by 4": a headline, with a time. */
export function headlineHead(plain: Plain, to: number): Head | null {
	const { words } = plain;
	const verb = words[to + 1] ?? '';
	if (!ACTS.has(verb) && !/^(?:be|arrive)$/.test(verb)) return null;
	if (
		verb === 'be' &&
		!/^(?:there|here|with|at|on|delivered|sent|refunded|collected|picked|dispatched|shipped)$/.test(words[to + 2] ?? '')
	)
		return null;
	if (verb !== 'follow' && !TIME_TO_COME.test(rest(plain, to + 2))) return null;
	const subject = subjectBefore(plain, to);
	const noun = words.slice(subject.start, to);
	// "Further update to follow"
	if (verb === 'follow')
		return NEWS_ITEM.test(noun.join(' ')) && noun.length <= 3 && isClauseStart(plain, subject.start)
			? head(subject.start, to + 1)
			: null;
	const isOne =
		subject.kind === 'agent' || /\b(?:refund|delivery|replacement|order|parcel|package)$/.test(noun.join(' '));
	return isOne &&
		noun.length <= 3 &&
		!noun.some((word) => /\w{2}ing$/.test(word) || AUXILIARIES.has(word)) &&
		isClauseStart(plain, subject.start)
		? head(subject.start, to + 1)
		: null;
}

/** "Two mins pls", "two more days please". */
const ONLY_A_WHILE = narrowly(
	/^(?:(?:just|like|about|another|max|only) ){0,2}(?:\d{1,2}|one|two|three|four|five|ten|fifteen|twenty|thirty) (?:(?:more )?(?:mins?|minutes?)(?: more)?|more (?:hours?|hrs?|days?|weeks?)|(?:hours?|hrs?|days?|weeks?) more)(?: (?:max|tops|please|sir|ma|dear|abeg|boss|ok)){0,2}$/,
);

/** "Delivery tomorrow by 10am", "refund by Friday": a promise without a verb. */
export function verblessHead(plain: Plain, at: number, before: readonly Head[]): Head | null {
	const { words, breaks } = plain;
	if (before.length > 0) return null;
	// "Tomorrow latest ma": the answer to "when?".
	const part = at === 0 ? words.slice(0, breaks.indexOf(true) + 1 || words.length).join(' ') : '';
	if (
		/^(?:\S+ ){0,5}latest\b(?: \S+){0,2}$/.test(part) &&
		TIME_TO_COME.test(part.replace(/\blatest\b/, '')) &&
		!words.some((word) => AUXILIARIES.has(word) || (REQUESTS.has(word) && word !== 'give') || word === 'price')
	)
		return head(0, 0);
	// "Two more mins pls": a plea for time and nothing else.
	if (ONLY_A_WHILE.test(part)) return { ...head(0, 0), isStep: true };
	// "Cake ready by 1".
	if (words[at] === 'ready')
		return at > 0 &&
			at <= 3 &&
			!breaks[at - 1] &&
			isClauseStart(plain, subjectBefore(plain, at).start) &&
			!words
				.slice(0, at)
				.some((word) => AUXILIARIES.has(word) || /^(?:be|when|if|get|not|you|i|we|already)$/.test(word)) &&
			/^(?:for (?:pick ?up|collection|delivery|you) )?(?:by|before|latest|tomorrow|today|at \d)\b/.test(
				rest(plain, at + 1),
			)
			? { ...head(0, at), isOutcome: true }
			: null;
	if (
		!/^(?:refund|delivery|replacement|callback|pickup|collection|dispatch|reply|feedback|exchange|waybill|update|parcel|package|order|answer|result|results|quote|invoice|receipt)$/.test(
			words[at]!,
		)
	)
		return null;
	// "Order before 2pm" tells the customer to.
	if (/^(?:order|reply)$/.test(words[at]!) && (at === 0 || breaks[at - 1])) return null;
	const from = /^(?:your|full|new|free|the|next)$/.test(words[at - 1] ?? '') ? at - 1 : at;
	if (!isClauseStart(plain, from) || breaks[at] || (words[from - 1] === 'no' && !breaks[from - 1])) return null;
	if (
		!/^(?:(?:is |coming |ready |(?:on|out) |(?:its|the|your) way |your way |to you |for (?:pickup|delivery|collection) ){0,5}(?:at \d\S*|by|before|latest|today|tomorrow|tonight|not later than)\b)/.test(
			rest(plain, at + 1),
		)
	)
		return null;
	if (
		words.length - at > 10 ||
		words
			.slice(at + 1)
			.some((word) =>
				/^(?:is|are|was|were|will|can|could|would|costs?|takes?|if|only|available|possible|not|no|fee|charge|extra)$/.test(
					word,
				),
			)
	)
		return null;
	return { ...head(from, at), isOutcome: true };
}
