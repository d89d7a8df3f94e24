import type { Plain } from '../../text/plain.ts';
import { type Head, head, isBe, isClauseStart, rest, TIME_TO_COME } from './head.ts';
import { subjectBefore } from './subject.ts';
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
	if (act === 'have' && /^a (?:quick |good )?(?:look|word|check|chat with (?:the|my|our))\b/.test(after))
		return { ...head(at, verb), isStep: true };
	const asksOwn =
		act === 'ask' && (/^(?:my|our|the|them|him|her|around|someone)\b/.test(after) || AGENTS.has(words[verb + 1] ?? ''));
	if (!asksOwn && (NOT_LET.has(act) || !ACTS.has(act))) return null;
	if (!asksOwn && NO_PROMISE.has(act) && !/^(?:look|see|check|try)$/.test(act)) return null;
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
const A_MOMENT = /\b(?:moment|minute|min|mins|second|sec|tick|bear with|hold|hang on|stand by|wait)\b/;

const INTENDED =
	/^to (?:(?:be (?:able|in a position) to )?(?:have|send|receive|deliver|get|ship|give|provide|complete|finish|resolve|restore|write|reply|issue|refund|let|call|come back)|be (?:with|at|done|back|finished))\b/;
/** "We expect the line to be back by 6". */
const OF_THINGS =
	/^(?:it|this|that|the|your|ur|our|service|power|everything)\b.{0,40}\bto (?:be (?!used|able|aware|busy|open|closed)|arrive|reach|land|come|leave|ship|go|clear)/;

/** "Look out for our call at 3": what the customer is told to expect. */
export function lookOutHead(plain: Plain, at: number): Head | null {
	const after = rest(plain, at + 1);
	if (!/^out for (?:it|them|us|him|her|your|our|my|the|an?)\b/.test(after) || !TIME_TO_COME.test(after) || plain.asks)
		return null;
	const can = plain.words[at - 2] === 'you' ? at - 2 : at;
	return can < at || isClauseStart(plain, at) ? { ...head(can, at), isOutcome: true } : null;
}

/** "We're aiming to have it back up by 4", "I need until tomorrow to check this". */
export function aimHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const be = isBe(words[at - 1]) ? at - 1 : at;
	const after = rest(plain, at + 1, 20);
	const isAim = /^(?:aim|aiming)$/.test(words[at]!) && AIMED.test(after) && TIME_TO_COME.test(after);
	const isNeed =
		/^(?:need|require|request)$/.test(words[at]!) &&
		/^(?:until|till|another|a few|a couple|\d+)\b.{0,30}\bto (?:check|confirm|look|investigate|resolve|fix|verify|sort|find|complete|finish)\b/.test(
			after,
		);
	if (!(isAim || isNeed) || plain.asks) return null;
	const subject = subjectBefore(plain, be);
	return /^(?:self|agent)$/.test(subject.kind) && !subject.isEmbedded && !isHedged(plain, subject.start, at)
		? { ...head(subject.start, at), isStep: isNeed }
		: null;
}
const AIMED =
	/^to (?:have|get|send|deliver|ship|resolve|fix|complete|finish|restore|give|call) (?:it|this|that|you|your|ur|the|everything|things|all)\b/;

/** "The issue is expected to be fixed by 5": of this customer's matter, with a time. */
export function expectedHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	if (
		words[at - 1] !== 'is' ||
		plain.asks ||
		!/^to (?:be (?:\w+(?:ed|t|n)|back|with (?:you|u)|ready|live)|arrive|reach|land|clear|return|leave|ship)\b/.test(
			rest(plain, at + 1),
		) ||
		!TIME_TO_COME.test(rest(plain, at + 2)) ||
		NEWS_OF_ALL.test(rest(plain, at + 1))
	)
		return null;
	const subject = subjectBefore(plain, at - 1);
	return subject.kind === 'thing' && !subject.isEmbedded && !isHedged(plain, subject.start, at)
		? { ...head(subject.start, at), isOutcome: true }
		: null;
}
const NEWS_OF_ALL = /^to be (?:released|launched|announced|published|aired|opened|closed|held|paid|worn|used|signed)\b/;

/** "expect your refund by Thursday", "you can expect a call"; "we intend to have it with you this week". */
export function expectHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const before = words[at - 1] ?? '';
	if (
		/^(?:i|we|and)$/.test(before) &&
		!plain.asks &&
		(INTENDED.test(rest(plain, at + 1)) ||
			(/^(?:expect|anticipate)$/.test(words[at]!) && OF_THINGS.test(rest(plain, at + 1)))) &&
		TIME_TO_COME.test(rest(plain, at + 1, 24))
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
