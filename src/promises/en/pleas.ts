import type { Plain } from '../../text/plain.ts';
import { type Head, head, isClauseStart, rest, TIME_TO_COME } from './head.ts';
import { isHedged } from './voids.ts';
import { ACTS, AGENTS, NO_PROMISE, NOT_LET, QUESTION_WORDS, STEPS } from './words.ts';

/** Asking leave, time or trust for something the shop will do. */

/** "let me check", "make I confirm". */
export function letHead(plain: Plain, at: number): Head | null {
	const { words, starts } = plain;
	const who = words[at + 1];
	// "Let's" is an invitation.
	if (who === 'us' && starts[at] === starts[at + 1]) return null;
	if (words[at] === 'let' ? !/^(?:me|us)$/.test(who ?? '') : !/^(?:i|we)$/.test(who ?? '')) return null;
	// "How many you want make i pack": it says what for.
	if (words[at] === 'make' && words.slice(0, at).some((word) => QUESTION_WORDS.has(word) || word === 'want'))
		return null;
	let verb = at + 2;
	while (
		/^(?:just|quickly|first|also|please|kindly|go|now|please|personally|even|try|to)$/.test(words[verb] ?? '') &&
		words[verb + 1]
	) {
		if (words[verb] === 'go' && !/^(?:and|ahead|through|check|see|find|ask|confirm|get|bring)$/.test(words[verb + 1]!))
			break;
		verb++;
	}
	while (/^(?:and|ahead|through)$/.test(words[verb] ?? '')) verb++;
	const act = words[verb];
	if (!act) return null;
	const after = rest(plain, verb + 1, 5);
	const asksOwn =
		act === 'ask' && (/^(?:my|our|the|them|him|her|around|someone)\b/.test(after) || AGENTS.has(words[verb + 1] ?? ''));
	if (!asksOwn && (NOT_LET.has(act) || !ACTS.has(act))) return null;
	if (!asksOwn && NO_PROMISE.has(act) && !/^(?:look|see|check)$/.test(act)) return null;
	if (
		/^(?:get|take|confirm|have|verify|collect|note)$/.test(act) &&
		/^(?:down )?(?:your|ur) (?:full |e?mail |phone |account |order |delivery |contact )?(?:name|number|email|mail|address|details|id|dob|date|postcode|zip)\b/.test(
			after,
		)
	)
		return null;
	if (/^(?:talk|speak)$/.test(act) && /^(?:to|with) (?:you|u)\b/.test(after)) return null;
	if (act === 'work' || act === 'proceed' || (act === 'do' && !/^(?:that|this|it|the|a|some)\b/.test(after)))
		return null;
	return { ...head(at, verb), isStep: true };
}

const SOME_TIME =
	/^(?:me|us|him|her|them|my \w{1,20}|our \w{1,20}(?: \w{1,20})?)?\b ?(?:for )?(?:(?:up ?to|about|around|just|like|at least|until|till|maximum|another|the next|a maximum of|small|some|a little|more|a bit(?: of| more)?|between) ){0,3}(?:\d|an? (?:moment|minute|min|sec|second|hour|day|week|few|couple|bit|while)|few|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|half|tomorrow|today|evening|morning|noon|lunch|close|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (?:end|weekend)|end of|time|next week|this week|24)/;

/** "Allow me to check with the desk". */
export function leaveHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const verb = words[at + 3] ?? '';
	return /^(?:me|us) to\b/.test(rest(plain, at + 1)) &&
		isClauseStart(plain, at) &&
		!plain.asks &&
		STEPS.has(verb) &&
		!/^(?:take|go|see|raise|test|reach)$/.test(verb)
		? { ...head(at, at + 3), isStep: true }
		: null;
}

/** "give me 10 mins", "please allow 3-5 working days". */
export function timeHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	if (!isClauseStart(plain, at) && !/^(?:must|should|to|please|and)$/.test(words[at - 1] ?? '')) return null;
	if (/^(?:to|should|must)$/.test(words[at - 1] ?? '') && words[at] === 'give') return null;
	// "Drivers are told to wait 5 minutes"
	if (words[at - 1] === 'to' && /^(?:told|instructed|trained|supposed|had)$/.test(words[at - 2] ?? '')) return null;
	if (/^not$/.test(words[at - 1] ?? '') || /^(?:had|have|having)$/.test(words[at - 2] ?? '')) return null;
	const after = rest(plain, at + 1, 8).replace(/^(?:with|on) /, '');
	if (words[at] === 'give' && !/^(?:me|us|him|her|them|my |our )/.test(after)) return null;
	const match = SOME_TIME.exec(after);
	if (!match) return null;
	if (
		/\d$/.test(match[0]) &&
		!/\b(?:till|until) \d$/.test(match[0]) &&
		!/\b\d+(?: (?:to |or )?\d+)?\+? ?(?:more |full |working |business |bank |calendar )*(?:s|m|h|d|sec|min|hour|hr|day|week|wk|month)/.test(
			after,
		)
	)
		return null;
	if (
		/^(?:me|us) (?:a|an|some|the|one|two|\d+) (?:call|ring|shout|chance|number|star|stars|discount|review|idea|picture|photo|message|text)\b/.test(
			after,
		)
	)
		return null;
	if (/\b(?:all|any) (?:orders|refunds|items|deliveries)\b/.test(rest(plain, at + 1, 16))) return null;
	return { ...head(at, at), isStep: true };
}

/** "You can have it by 4pm today": with a time it is no ability but an arrangement. */
export function haveHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const after = rest(plain, at + 2);
	if (words[at - 1] !== 'you' || !/^(?:have|get|expect)$/.test(words[at + 1] ?? '') || words.includes('if'))
		return null;
	if (words[at + 1] === 'expect') return null;
	if (!/^(?:it|them|your|the|both|all|am)\b.{0,40}\b(?:by|before|today|tomorrow|this|on)\b/.test(after)) return null;
	return TIME_TO_COME.test(after) && !isHedged(plain, at - 1, at) ? { ...head(at - 1, at + 1), isOutcome: true } : null;
}

/** "One moment while I check that": a plea for time and what it is for. */
export function meanwhileHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	if (!/^(?:i|we)$/.test(words[at + 1] ?? '') || !ACTS.has(words[at + 2] ?? '') || plain.asks) return null;
	let start = at;
	while (start > 0 && !breaks[start - 1] && at - start < 8) start--;
	return A_MOMENT.test(words.slice(start, at).join(' ')) ? { ...head(start, at + 2), isStep: true } : null;
}
const A_MOMENT = /\b(?:moment|minute|min|mins|second|sec|tick|bear with|hold on|hang on|stand by|wait)\b/;

/** "expect your refund by Thursday", "you can expect a call"; "we intend to have it with you this week". */
export function expectHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const before = words[at - 1] ?? '';
	if (
		/^(?:i|we|and)$/.test(before) &&
		/^to (?:have|send|receive|deliver|get|ship)\b/.test(rest(plain, at + 1)) &&
		TIME_TO_COME.test(rest(plain, at + 1))
	)
		return head(at - 1, at);
	if (words[at] !== 'expect') return null;
	const isYours = /^(?:can|should|may|will)$/.test(before) && words[at - 2] === 'you';
	if (!isYours && !isClauseStart(plain, at)) return null;
	if (
		!/^(?:your|ur|a|an|it|them|delivery|the|to (?:receive|hear|get|see)|us|him|her|our|my|this|feedback|updates?|something)\b/.test(
			rest(plain, at + 1),
		)
	)
		return null;
	if (isHedged(plain, isYours ? at - 2 : at, at)) return null;
	return { ...head(isYours ? at - 2 : at, at), isOutcome: true };
}
