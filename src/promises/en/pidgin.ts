import type { Plain } from '../../text/plain.ts';
import { type Head, head, rest, TIME_TO_COME } from './head.ts';
import { subjectBefore } from './subject.ts';
import { commits } from './verb.ts';
import { groupStart, isHedged } from './voids.ts';
import { ACTS, NO_PROMISE, STEPS } from './words.ts';

/** Nigerian Pidgin says the future with "go". */

const PIDGIN_GO = new Set(
	'comot reach call send refund deliver bring drop enter come do sort run carry give pay find check tell arrange get receive see hear land show arrive dey ship dispatch fix replace return ready collect pick update message text confirm be change credit waybill buy settle use'.split(
		' ',
	),
);

/** What a thing left out, or its sender, does with a time. */
const TO_YOU = new Set(
	'reach land enter drop arrive deliver bring send call refund dispatch show ship waybill swap exchange'.split(' '),
);

/** "e must reach you before Friday": as sure as Pidgin says it. */
export function mustHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	if (!/^(?:e|am|it|im|dem)$/.test(words[at - 1] ?? '')) return null;
	if (!/^(?:reach|enter|land|drop|come|ready|show|arrive)$/.test(words[at + 1] ?? '')) return null;
	return TIME_TO_COME.test(rest(plain, at + 2)) ? { ...head(at - 1, at + 1), isOutcome: true } : null;
}

/** "Tomorrow morning I dey your side": there, at a time to come. */
export function presenceHead(plain: Plain, dey: number): Head | null {
	if (
		plain.asks ||
		!/^(?:for )?(?:your|ur) (?:side|place|house|office|gate|shop|area|door)\b/.test(rest(plain, dey + 1))
	)
		return null;
	const subject = subjectBefore(plain, dey);
	if (subject.isEmbedded || !/^(?:self|agent)$/.test(subject.kind) || isHedged(plain, subject.start, dey)) return null;
	const clause = plain.words.slice(groupStart(plain, dey), dey + 12);
	return TIME_TO_COME.test(clause.join(' ')) && !clause.includes('every') ? head(subject.start, dey) : null;
}

/** "e go reach you", "dispatch go call you", "I go send am". */
export function pidginHead(plain: Plain, go: number): Head | null {
	const { words, breaks } = plain;
	const isBare = go === 0 || breaks[go - 1]!;
	let verb = go + 1;
	while (/^(?:soon|still|just|later|now|quick|first|also)$/.test(words[verb] ?? '')) verb++;
	// "He go tell us": that is for the shop.
	if (breaks[go] || /^(?:us|me)$/.test(words[verb + 1] ?? '')) return null;
	const isKnown = PIDGIN_GO.has(words[verb] ?? '') || ACTS.has(words[verb] ?? '');
	// Any verb will do where the writer says what it is done to: "I go squeeze you in".
	const isMine =
		/^(?:i|we)$/.test(words[go - 1] ?? '') &&
		!NO_PROMISE.has(words[verb] ?? '') &&
		/^(?:am|you|it|them|your|ur)$/.test(words[verb + 1] ?? '');
	if (!isKnown && !isMine) return null;
	// "…, go reach Ibadan tomorrow": what was spoken of before.
	if (isBare)
		return TO_YOU.has(words[verb]!) && TIME_TO_COME.test(rest(plain, verb + 1)) && !plain.asks
			? { ...head(go, verb), isOutcome: true }
			: null;
	if (
		/^(?:to|will|can|could|should|would|may|must|not|no|please|kindly|and|or|do|does|did|just|let|shall|might|never|us|me)$/.test(
			words[go - 1]!,
		) &&
		words[go - 1] !== 'us'
	)
		return null;
	// "I go carry am go post office": the second "go" is a verb of motion.
	if (go > 1 && words[go - 1] === 'am') return null;
	const subject = subjectBefore(plain, go);
	if (subject.kind === 'none' || subject.kind === 'left-out' || subject.isEmbedded) return null;
	if (
		subject.kind === 'you' &&
		!/^(?:get|receive|see|hear)$/.test(words[verb]!) &&
		!(words[verb] === 'collect' && TIME_TO_COME.test(words.slice(Math.max(0, go - 5), verb + 6).join(' ')))
	)
		return null;
	if (
		words[verb] === 'dey' &&
		!/^(?:your|ready|there|with|for your|ur|e don|reach|outside|on)/.test(rest(plain, verb + 1))
	)
		return null;
	if (
		(subject.kind === 'self' || subject.kind === 'agent') &&
		(NO_PROMISE.has(words[verb]!) || words[verb] === 'collect') &&
		!commits(plain, verb, 'self')
	)
		return null;
	if (words[verb] === 'be' && !TIME_TO_COME.test(rest(plain, verb + 1))) return null;
	if (/^(?:price|prices|dollar)$/.test(words[go - 1]!)) return null;
	// A number that shows in the app is no delivery.
	if (words[verb] === 'show' && /^(?:number|name|price|code|link)$/.test(words[go - 1]!)) return null;
	if (isHedged(plain, subject.start, verb)) return null;
	return {
		start: subject.start,
		verb,
		isStep: STEPS.has(words[verb]!),
		isShared: false,
		isOutcome: subject.kind === 'you' || subject.kind === 'thing',
	};
}
