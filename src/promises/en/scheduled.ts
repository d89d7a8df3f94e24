import { narrowly } from '../../text/gate.ts';
import type { Plain } from '../../text/plain.ts';
import { clauseAfter, type Head, head, isBe, isClauseStart, rest, TIME_TO_COME } from './head.ts';
import { subjectBefore } from './subject.ts';
import { isHedged } from './voids.ts';
import { ACTS, AGENTS, AUXILIARIES, GENERIC_STARTS, HABITS, isAct, REQUESTS } from './words.ts';

/** What is arranged for a time to come. */

/** "your table ships Monday", "delivery is tomorrow", "it is scheduled for Friday". */
export function scheduledHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const word = words[at]!;
	const isMove =
		/^(?:ships|leaves|goes|lands|arrives|drops|comes|departs|reaches|delivers|returns|gets|calls|visits|collects|get)$/.test(
			word,
		);
	// "is now scheduled", "has been booked"
	const be = /^(?:now|already|also|currently|been)$/.test(words[at - 1] ?? '') ? at - 2 : at - 1;
	const isPlan =
		/^(?:scheduled|slated|set|booked|planned|due|arranged|rescheduled|rebooked|lined|confirmed|moved)$/.test(word) &&
		(isBe(words[be]) || (be < at - 1 && /^(?:has|have)$/.test(words[be] ?? ''))) &&
		/^(?:(?:for|to|up|in for|between|at|from)\b|today|tomorrow|on|in|by)/.test(rest(plain, at + 1));
	const isDate =
		word === 'is' && /\b(?:date|time|slot)$/.test(words[at - 1] ?? '') && /^(?:the )?\d/.test(rest(plain, at + 1));
	const isDay =
		isDate ||
		(word === 'is' &&
			/^(?:(?:on|by|for|set for|before) )?(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/.test(
				rest(plain, at + 1),
			));
	if (!isMove && !isPlan && !isDay) return null;
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
	if (!isDay && !TIME_TO_COME.test(after)) return null;
	const subject = subjectBefore(plain, isPlan ? be : at);
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
		/\b(?:sale|offer|collection|menu|price|prices|range|debit|subscription|bill|fee|rent|shop|store|office|train|bus|flight|ship|season|contract|warranty|promo|policy)\b/.test(
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

/** "I bring am tomorrow", "we fix it same day": the present of a first person, with something and a time to come. */
export function presentHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const verb = words[at]!;
	if (!/^(?:i|we)$/.test(words[at - 1] ?? '') || !ACTS.has(verb) || SAME_IN_THE_PAST.test(verb)) return null;
	if (!isClauseStart(plain, at - 1) || plain.asks) return null;
	const after = clauseAfter(plain, at);
	return (MAY_STAND_ALONE.test(verb) ||
		/^(?:you|u|it|them|am|the|your|ur|him|her|one|another|same day)\b/.test(after)) &&
		SOON_ENOUGH.test(after) &&
		!/\b(?:every|if|when|daily|since|always|usually|normally)\b/.test(after) &&
		!isHedged(plain, at - 1, at)
		? head(at - 1, at)
		: null;
}
const MAY_STAND_ALONE = /^(?:revert|reply|confirm|respond)$/;
const SAME_IN_THE_PAST = /^(?:put|cut|set|let|read|hit|open|close|come|do|get|talk|speak|work|take)$/;
const SOON_ENOUGH =
	/\b(?:tomorrow|today|tonight|same day|this (?:evening|afternoon)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\d+|an?) \w+|(?:by|before) (?:\d|evening|noon|close)|now now)\b/;

/** "Be with you about 3", "comes in on the 25th": who or what is left out at the start. */
export function subjectlessHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	if (!(at === 0 || breaks[at - 1]) || plain.asks) return null;
	const after = rest(plain, at + 1, 10);
	const isHere = words[at] === 'be' && /^(?:with (?:you|u)|there|round|over|back)\b/.test(after);
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
	if (words[to] !== 'to' || to === at + 1 || /^(?:you|u|me|us|them)$/.test(words[at + 1]!)) return null;
	if (!isAct(words[to + 1] ?? '') || !TIME_TO_COME.test(rest(plain, to + 2))) return null;
	const have = /^(?:have|just|also|already|now)$/.test(words[at - 1] ?? '') ? at - 1 : at;
	const subject = subjectBefore(plain, words[have - 1] === 'have' ? have - 1 : have);
	return subject.kind === 'self' ? head(subject.start, to + 1) : null;
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
	/^(?:your|a|an|the|another|new)(?: new| full| free)? (?:(?:re)?delivery|refund|pick ?up|collection|call ?back|call|visit|repair|replacement|courier)\b/;

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
	if (words[way - 2] !== 'on' || !isBe(words[be]) || !TIME_TO_COME.test(rest(plain, way + 1, 6))) return null;
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
	if (!TIME_TO_COME.test(rest(plain, to + 2))) return null;
	const subject = subjectBefore(plain, to);
	const noun = words.slice(subject.start, to);
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
