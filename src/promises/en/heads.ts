import type { Plain } from '../../text/plain.ts';
import { type SubjectKind, subjectBefore } from './subject.ts';
import { commits, verbAfter } from './verb.ts';
import { conditions, followsRequest, imperativeAt, isAsked, isConditional, isHedged } from './voids.ts';
import {
	ACTS,
	AGENTS,
	AUXILIARIES,
	DOING,
	DOING_NOW,
	DONE,
	GENERIC_STARTS,
	HABITS,
	NO_PROMISE,
	NOT_DOING,
	NOT_LET,
	QUESTION_WORDS,
	REQUESTS,
	STEPS,
} from './words.ts';

/** One promising verb of a sentence, by word index. */
export interface Head {
	/** Index of the subject's first word, or of the first word of the phrase. */
	readonly start: number;
	/** Index of the verb. */
	readonly verb: number;
	/** A first step ("let me check") or a plea for time ("give me 10 mins"): it joins what follows it. */
	readonly isStep: boolean;
	/** The subject is left out and shared with the clause before ("… and will call you"). */
	readonly isShared: boolean;
	/** What the customer gets by an act promised before it ("…, and you will have it by noon"). */
	readonly isOutcome: boolean;
}

/** A cheap look before any grammar: a sentence without one of these promises nothing. */
export const MAY_PROMISE =
	/\bwill\b|[’']ll\b|\b(?:shall|gonna|going|ill|well|wil|youll|itll|theyll|lemme|gimme)\b|\blet (?:me|us)\b|\bgive\b|\ballow|\bbear\b|\bhold\b|\bwould\b|[’']d\b|\bshould\b|\bexpect|\bpromise to\b|\bgo\b|\bdey\b|\bmake (?:i|we)\b|\bleave (?:it|this|that)\b|ing\b|\b(?:ships?|leaves?|goes|lands?|arrives?|drops?|comes?|departs|reaches|delivers|scheduled|slated|due|set|booked|planned|get|gets)\b|\b(?:by|before|tomorrow|today|tonight|latest|tmrw|tmr|kesho)\b|\byou have my word\b|\bconsider it\b/i;

/** A time to come, enough to tell "I am calling you at 4" from "I am calling about your order". */
const TIME_TO_COME =
	/\b(?:today|tomorrow|tonight|by|before|within|in (?:\d|a |an |the (?:next|morning|afternoon|evening))|next|this (?:morning|afternoon|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|minute|moment)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|shortly|asap|later|later|at (?:\d|noon|midday|lunch)|on the \d|first thing|end of|kesho|latest|\d+ ?(?:am|pm|mins?|minutes?|hours?|hrs?)|after lunch)\b/;
const AT_ONCE =
	/\b(?:now|right away|straight away|immediately|asap|at once|sharp sharp|as we speak|instantly|straightaway)\b/;
const PIDGIN_GO = new Set(
	'reach call send refund deliver bring drop enter come do sort run carry give pay find check tell arrange get receive see hear land show arrive dey ship dispatch fix replace return ready collect pick update message text confirm be change credit waybill help_not'.split(
		' ',
	),
);

const rest = ({ words }: Plain, from: number, count = 14): string => words.slice(from, from + count).join(' ');

/** Every promising verb of one sentence, in order. */
export function heads(plain: Plain): readonly Head[] {
	const { words } = plain;
	const candidates: (Head & { readonly modal: number })[] = [];
	for (let i = 0; i < words.length; i++) {
		const head = headAt(plain, i, candidates);
		if (head) candidates.push({ ...head, modal: i });
	}
	if (candidates.length === 0) return [];
	const found = conditions(plain);
	return candidates.filter(({ start, modal }, index) => {
		const next = candidates[index + 1]?.start ?? words.length;
		return !isConditional(plain, found, start, next) && !followsRequest(plain, start) && !isAsked(plain, start, modal);
	});
}

function headAt(plain: Plain, i: number, before: readonly Head[]): Head | null {
	switch (plain.words[i]) {
		case 'will':
		case 'shall':
			return modalHead(plain, i, i);
		case 'would':
			return wouldHead(plain, i);
		case 'should':
			return shouldHead(plain, i);
		case 'going':
			return plain.words[i + 1] === 'to' && isPresentBe(plain, i)
				? modalHead(plain, i + 1, beOf(plain, i))
				: doingHead(plain, i);
		case 'go':
			return pidginHead(plain, i);
		case 'let':
		case 'make':
			return letHead(plain, i);
		case 'give':
		case 'allow':
		case 'bear':
		case 'hold':
			return timeHead(plain, i);
		case 'expect':
			return expectHead(plain, i);
		case 'promise':
			return /^(?:i|we)$/.test(plain.words[i - 1] ?? '') && plain.words[i + 1] === 'to' && commits(plain, i + 2, 'self')
				? head(i - 1, i + 2)
				: null;
		case 'leave':
			return /^(?:it|this|that|everything) (?:all )?(?:with|to) (?:me|us)\b/.test(rest(plain, i + 1)) &&
				isClauseStart(plain, i)
				? { ...head(i, i), isStep: true }
				: null;
		case 'consider':
			return /^(?:it|this) (?:done|sorted|fixed)/.test(rest(plain, i + 1)) ? head(i, i) : null;
		default:
			return doingHead(plain, i) ?? scheduledHead(plain, i) ?? verblessHead(plain, i, before);
	}
}

const head = (start: number, verb: number): Head => ({ start, verb, isStep: false, isShared: false, isOutcome: false });

const isClauseStart = ({ words, breaks }: Plain, at: number): boolean =>
	at === 0 ||
	breaks[at - 1]! ||
	/^(?:and|but|so|then|ok|okay|please|kindly|just|abeg|pls|sure|alright|right|yes|no|sorry|hi|hello|sir|ma|dear|well|also|thanks|oya|noted|for|sawa|got|it|problem|worries|now|still)$/.test(
		words[at - 1]!,
	);

const isBe = (word: string | undefined): boolean =>
	/^(?:am|are|is)$/.test(word ?? '') || (word?.endsWith("'s") ?? false);
const isPresentBe = ({ words, breaks }: Plain, at: number): boolean => {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
		if (breaks[i]) break;
		if (isBe(words[i])) return true;
		if (/^(?:was|were|been|not|never)$/.test(words[i]!)) return false;
		if (!/^(?:also|now|just|still|all|both|then|definitely|really|actually|personally)$/.test(words[i]!)) return false;
	}
	return isClauseStart({ words, breaks } as Plain, at);
};
const beOf = ({ words }: Plain, at: number): number => {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isBe(words[i])) return words[i]!.endsWith("'s") ? i + 1 : i;
	return at;
};

/** "we will …", "your refund shall …", "… and will …", "I am going to …". */
function modalHead(plain: Plain, modal: number, subjectEnd: number): Head | null {
	const verb = verbAfter(plain, modal);
	if (verb < 0) return null;
	const subject = subjectBefore(plain, subjectEnd);
	let kind: SubjectKind = subject.kind;
	let start = subject.start;
	let isShared = false;
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
	if (subject.isEmbedded || kind === 'none') return null;
	if (!commits(plain, verb, kind)) return null;
	if (isHedged(plain, subject.start, verb)) return null;
	const isSelf = kind === 'self' || kind === 'agent' || kind === 'left-out' || kind === 'person';
	return {
		start,
		verb,
		isStep: isSelf && isStep(plain, verb),
		isShared,
		isOutcome: kind === 'you' || kind === 'thing',
	};
}

/** "We would refund you by Friday": in Lagos and Mumbai "would" is often "will". A time to come tells them apart. */
function wouldHead(plain: Plain, at: number): Head | null {
	const after = rest(plain, at + 1);
	if (
		!TIME_TO_COME.test(after) ||
		/^(?:have (?!it|this|that|them|your|the|an?\b)|be (?:able|happy|glad|grateful|great|good|nice)|love|like|appreciate|prefer|need|recommend|suggest|say|advise|rather|want|hope)/.test(
			after,
		)
	)
		return null;
	if (plain.words.includes('if') || plain.words.includes('could')) return null;
	const found = modalHead(plain, at, at);
	// Of a thing only what is done to it: "your package would be delivered tomorrow".
	return found && (!found.isOutcome || /^be \w+ed\b/.test(after)) ? found : null;
}

/** "I should have an answer for you by 3": no more than likely, but a time and a thing to be held to. */
function shouldHead(plain: Plain, at: number): Head | null {
	const after = rest(plain, at + 1);
	if (
		!/^have (?:an? (?:answer|update|response)|it|this|that|them|you|news|your)\b/.test(after) ||
		!TIME_TO_COME.test(after)
	)
		return null;
	const subject = subjectBefore(plain, at).kind;
	return subject === 'self' || subject === 'agent' ? modalHead(plain, at, at) : null;
}

const isStep = ({ words }: Plain, verb: number): boolean =>
	STEPS.has(words[verb]!) || (words[verb] === 'get' && words[verb + 1] === 'in');

/** Who "… and will call" belongs to: the subject of the clause before, or the writer at the start of a clause. */
function leftOutSubject(plain: Plain, at: number): { kind: SubjectKind; start: number } | null {
	const { words, breaks } = plain;
	let i = at - 1;
	while (i >= 0 && !breaks[i] && !/^(?:and|but|then|so|or)$/.test(words[i]!)) i--;
	const joiner = i >= 0 && /^(?:and|but|then|so)$/.test(words[i]!);
	if (!joiner) return { kind: 'left-out', start: at };
	let from = i - 1;
	for (; from >= 0; from--) {
		const word = words[from]!;
		if (/^(?:i|we)$/.test(word)) return { kind: 'self', start: from };
		if (/^(?:he|she|they|it)$/.test(word)) return { kind: word === 'it' ? 'thing' : 'agent', start: from };
		if (
			word === 'you' &&
			!/^(?:for|to|with|from|at|of|on|about|and|thank|refund|send|sent|call|tell|given?)$/.test(words[from - 1] ?? '')
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

/** "e go reach you", "dispatch go call you", "I go send am". */
function pidginHead(plain: Plain, go: number): Head | null {
	const { words, breaks } = plain;
	if (go === 0 || breaks[go - 1]) return null;
	let verb = go + 1;
	while (/^(?:soon|still|just|later|now|quick|first|also)$/.test(words[verb] ?? '')) verb++;
	if (!(PIDGIN_GO.has(words[verb] ?? '') || ACTS.has(words[verb] ?? '')) || breaks[go]) return null;
	if (
		/^(?:to|will|can|could|should|would|may|must|not|no|please|kindly|and|or|do|does|did|just|let|shall|might|never|us|me)$/.test(
			words[go - 1]!,
		) &&
		words[go - 1] !== 'us'
	)
		return null;
	const subject = subjectBefore(plain, go);
	if (subject.kind === 'none' || subject.kind === 'left-out' || subject.isEmbedded) return null;
	if (subject.kind === 'you' && !/^(?:get|receive|see|hear)$/.test(words[verb]!)) return null;
	if (
		words[verb] === 'dey' &&
		!/^(?:your|ready|there|with|for your|ur|e don|reach|outside|on)/.test(rest(plain, verb + 1))
	)
		return null;
	if (isHedged(plain, subject.start, verb)) return null;
	return {
		start: subject.start,
		verb,
		isStep: STEPS.has(words[verb]!),
		isShared: false,
		isOutcome: subject.kind === 'you' || subject.kind === 'thing',
	};
}

/** "let me check", "make I confirm". */
function letHead(plain: Plain, at: number): Head | null {
	const { words, starts } = plain;
	const who = words[at + 1];
	// "Let's" is an invitation.
	if (who === 'us' && starts[at] === starts[at + 1]) return null;
	if (words[at] === 'let' ? !/^(?:me|us)$/.test(who ?? '') : !/^(?:i|we)$/.test(who ?? '')) return null;
	let verb = at + 2;
	while (
		/^(?:just|quickly|first|also|please|kindly|go|now|please|personally|even|try|to)$/.test(words[verb] ?? '') &&
		words[verb + 1]
	) {
		if (words[verb] === 'go' && !/^(?:and|ahead|through|check|see|find|ask|confirm|get|bring)$/.test(words[verb + 1]!))
			break;
		verb++;
	}
	if (/^(?:and|ahead|through)$/.test(words[verb] ?? '')) verb++;
	const act = words[verb];
	if (!act) return null;
	const after = rest(plain, verb + 1, 5);
	const asksOwn = act === 'ask' && /^(?:my|our|the|them|him|her|around|someone)\b/.test(after);
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
	if (act === 'work' || act === 'proceed' || (act === 'do' && !/^(?:that|this|it)\b/.test(after))) return null;
	return { ...head(at, verb), isStep: true };
}

const SOME_TIME =
	/^(?:me|us|him|her|them|my \w+|our \w+(?: \w+)?)?\b ?(?:for )?(?:(?:up to|about|around|just|like|at least|until|till|maximum|another|the next|a maximum of|small|some|a little|more|a bit(?: of| more)?|between) )*(?:\d|an? (?:moment|minute|min|sec|second|hour|day|week|few|couple|bit|while)|few|one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|half|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (?:end|weekend)|end of|time|next week|this week|24)/;

/** "give me 10 mins", "please allow 3-5 working days". */
function timeHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	if (!isClauseStart(plain, at) && !/^(?:must|should|to|please|and)$/.test(words[at - 1] ?? '')) return null;
	if (/^(?:to|should|must)$/.test(words[at - 1] ?? '') && words[at] === 'give') return null;
	if (/^not$/.test(words[at - 1] ?? '')) return null;
	const after = rest(plain, at + 1, 8).replace(/^(?:with|on) /, '');
	if (words[at] === 'give' && !/^(?:me|us|him|her|them|my |our )/.test(after)) return null;
	const match = SOME_TIME.exec(after);
	if (!match) return null;
	if (
		/\d$/.test(match[0]) &&
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

/** "expect your refund by Thursday", "you can expect a call". */
function expectHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const before = words[at - 1] ?? '';
	if (
		/^(?:i|we)$/.test(before) &&
		/^to (?:have|send|receive|deliver|get|ship)\b/.test(rest(plain, at + 1)) &&
		TIME_TO_COME.test(rest(plain, at + 1))
	)
		return head(at - 1, at);
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

/** "I am sending it now", "sending it tomorrow", "the rider is leaving in 20 minutes", "is being delivered today". */
function doingHead(plain: Plain, at: number): Head | null {
	const { words, breaks } = plain;
	const word = words[at]!;
	const isPassive = word === 'being' && DONE.has(words[at + 1] ?? '');
	const isPidgin = words[at - 1] === 'dey' && ACTS.has(word);
	if (!isPassive && !isPidgin && !DOING.has(word) && !(/^\w{3,}ing$/.test(word) && !NOT_DOING.has(word))) return null;
	const after = clauseAfter(plain, at);
	const inTime = TIME_TO_COME.test(after);
	const isComing = isPidgin && word === 'come' && /^(?:am|i|we|rider)$/.test(words[at - 2] ?? '');
	if (!inTime && !isComing && !((DOING_NOW.has(word) || isPidgin) && AT_ONCE.test(after))) return null;
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
		const isKnown = DOING.has(word) || isPassive;
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
			return word === 'getting' && !/\b(?:it|this|that|them|your|you|the)\b/.test(rest(plain, at + 1, 3))
				? null
				: head(subject.start, at);
		if (subject.kind === 'person')
			return isMoving || /\b(?:you|your|it)\b/.test(after) ? head(subject.start, at) : null;
		return subject.kind === 'thing' && (isMoving || isPassive) ? { ...head(subject.start, at), isOutcome: true } : null;
	}
	return isClauseStart(plain, at) && !isPassive && DOING_NOW.has(word) && !/^(?:and|for|so)$/.test(words[at - 1] ?? '')
		? head(at, at)
		: null;
}

function clauseAfter({ words, breaks }: Plain, at: number): string {
	let end = at + 1;
	while (
		end < words.length &&
		end - at < 16 &&
		!(breaks[end - 1] && /^(?:i|we|you|please|it|thank|thanks|sorry|kindly)$/.test(words[end]!))
	)
		end++;
	return words.slice(at + 1, end).join(' ');
}

/** "your table ships Monday", "delivery is tomorrow", "it is scheduled for Friday". */
function scheduledHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const word = words[at]!;
	const isMove =
		/^(?:ships|leaves|goes|lands|arrives|drops|comes|departs|reaches|delivers|returns|gets|calls|visits|collects|get|get_back)$/.test(
			word,
		);
	const isPlan =
		/^(?:scheduled|slated|set|booked|planned|due|arranged|rescheduled|lined|confirmed)$/.test(word) &&
		isBe(words[at - 1]) &&
		/^(?:(?:for|to|up)\b|today|tomorrow|on|in|by)/.test(rest(plain, at + 1));
	const isDay =
		/^(?:is)$/.test(word) &&
		/^(?:(?:on|by|for|set for|before) )?(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/.test(
			rest(plain, at + 1),
		);
	if (!isMove && !isPlan && !isDay) return null;
	const after = clauseAfter(plain, at);
	if (!isDay && !TIME_TO_COME.test(after)) return null;
	const subject = subjectBefore(plain, isPlan ? at - 1 : at);
	if (subject.isEmbedded || subject.kind === 'none' || subject.kind === 'left-out') return null;
	const noun = words.slice(subject.start, isPlan ? at - 1 : at).join(' ');
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
		if (
			!/\b(?:delivery|refund|order|parcel|package|pick ?up|collection|replacement|call|visit|appointment|installation|repair|it|dispatch|rider|driver|technician|engineer|courier|item|shipment|transfer|payment)\b/.test(
				noun,
			)
		)
			return null;
		if (isDay && !/\b(?:your|the|our|it|new)\b|^(?:delivery|pickup|collection|dispatch)\b/.test(noun)) return null;
		return { ...head(subject.start, at), isOutcome: true };
	}
	if (GENERIC_STARTS.has(words[subject.start]!)) return null;
	if (/\b(?:sale|offer|shop|store|office|train|bus|flight|ship|season|contract|warranty|promo|policy)\b/.test(noun))
		return null;
	const isAgent = subject.kind === 'agent' || subject.kind === 'person';
	if (isAgent && !/^(?:comes|leaves|reaches|delivers|arrives|returns|gets|calls|visits|collects|drops)$/.test(word))
		return null;
	if (!isAgent && !/^(?:your|ur|the|our|my|it|this|that|yours|a|everything|new|its|e)$/.test(words[subject.start]!))
		return null;
	return { ...head(subject.start, at), isOutcome: true };
}

/** "Delivery tomorrow by 10am", "refund by Friday": a promise without a verb. */
function verblessHead(plain: Plain, at: number, before: readonly Head[]): Head | null {
	const { words, breaks } = plain;
	if (
		before.length > 0 ||
		!/^(?:refund|delivery|replacement|callback|pickup|collection|dispatch|reply|feedback|exchange|waybill)$/.test(
			words[at]!,
		)
	)
		return null;
	const from = /^(?:your|full|new|free|the)$/.test(words[at - 1] ?? '') ? at - 1 : at;
	if (!isClauseStart(plain, from) || breaks[at]) return null;
	if (!/^(?:(?:is )?(?:by|before|latest|today|tomorrow|tonight|not later than)\b)/.test(rest(plain, at + 1)))
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

/** Whether the words name someone who acts for the shop; used for what is promised. */
export const isAgentWord = (word: string): boolean => AGENTS.has(word);
/** Verbs that start an act on their own after "and" ("… and call you"). */
export const isAct = (word: string): boolean => ACTS.has(word);
export { imperativeAt };
