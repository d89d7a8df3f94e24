import type { Plain } from '../../text/plain.ts';
import { TIME_TO_COME } from './head.ts';
import type { SubjectKind } from './subject.ts';
import {
	ACTS,
	ADVERBS,
	HABITS,
	HE_SHE_THEY,
	isDoing,
	isDone,
	NO_PROMISE,
	NOT_DOING,
	STANDING,
	THING_ACTS,
} from './words.ts';

/** Whether what is said with "will" promises something, by who says it of whom. */

/** Participles that say no more than how a thing is, or what happens to the customer. */
const NOT_DONE = new Set(
	'closed interested required asked charged needed limited excluded pleased used based located allowed expected delayed declined rejected denied disappointed missed blocked considered redirected prompted displayed listed billed taxed forfeited voided expired deemed surprised tired affected included accepted appreciated advised concerned discontinued stopped related supposed subjected renewed'.split(
		' ',
	),
);
const PLACES = new Set(
	'there here with at in on back outside yours up right home over by round around along'.split(' '),
);

/** The index of the verb after the modal at `at`, past adverbs; -1 where it is denied or missing. */
export function verbAfter({ words, breaks }: Plain, at: number): number {
	let verb = at + 1;
	while (verb < words.length && !breaks[verb - 1] && ADVERBS.has(words[verb]!) && words[verb] !== 'ensure') verb++;
	if (verb >= words.length || (breaks[verb - 1] && verb === at + 1)) return -1;
	return /^(?:not|never|no|neither|nor)$/.test(words[verb]!) || HABITS.has(words[verb]!) ? -1 : verb;
}

/** Whether the verb at `at`, said of this subject, is something the customer could hold the shop to. */
export function commits(plain: Plain, at: number, subject: SubjectKind): boolean {
	const verb = plain.words[at] ?? '';
	if (verb === 'be' || verb === 'dey') return commitsToBe(plain, at, subject);
	if (verb === 'have' && plain.words[at + 1] === 'been') return isDone(plain.words[at + 2] ?? '');
	switch (subject) {
		case 'self':
		case 'left-out':
		case 'agent':
			return actsAs(plain, at);
		case 'person':
			if (GOODS.test(plain.words.slice(Math.max(0, at - 6), at).join(' '))) return happens(plain, at);
			// "GIG will have it in Enugu by Thursday"
			if (verb === 'have') return HAVE_IT.test(rest(plain, at + 1)) && TIME_TO_COME.test(rest(plain, at + 1));
			return (
				ACTS.has(verb) &&
				actsAs(plain, at) &&
				!/^(?:us|me)$/.test(plain.words[at + 1] ?? '') &&
				(isNamed(plain, at) || (REACHING.test(verb) && /\b(?:you|u|your|it|them|am)\b/.test(rest(plain, at + 1))))
			);
		case 'you':
			return reaches(plain, at);
		case 'thing':
			return happens(plain, at);
		case 'none':
			return false;
	}
}

const HAVE_IT = /^(?:it|them|am|(?:your|ur) \w+) (?:in|at|on|to|with|by|before|ready|there|here|over|back|out)\b/;
const DAY_WORD = /^(?:the \d|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)/;

/** How a shop's people, whatever they are called, reach a customer. */
const REACHING =
	/^(?:call|contact|ring|text|email|reach|message|bring|deliver|visit|update|inform|notify|send|get|collect)$/;

/** "he", "she", "they", or one word that may be a name ("Musa"); not a plural, not an abstract noun. */
function isNamed({ words }: Plain, verb: number): boolean {
	let i = verb - 1;
	while (i > 0 && (ADVERBS.has(words[i]!) || /^(?:will|shall|go|be|going|to|is)$/.test(words[i]!))) i--;
	const word = words[i] ?? '';
	return HE_SHE_THEY.has(word) || !/(?:[^s]s|ship|tion|sion|ment|ance|ence|ity|ness|ism|ing)$|^\d/.test(word);
}

/** What a shop sends, said without an article ("refund issued today will reflect by Monday"). */
export const GOODS =
	/\b(?:refund|waybill|delivery|order|parcel|package|item|replacement|payment|shipment|money|funds|cash|alert|reversal|goods|tracking|voucher|invoice|receipt|quote|credit|link|label|card|statement|certificate|report|result|service|power|water|network|supply|room|table|confirmation|amount|charge|correction|compensation|reply|response|feedback|update|rca|awb|itinerary|e-?ticket|fix|patch|document|letter|prescription|balance)\b/;

/** What the customer will have at a time said. */
const GETS = /^(?:an?|access|someone|somebody|both|news) (?!(?:to|option|choice|chance|look|feel|think|problem)\b)/;
const BACK_AGAIN =
	/^(?:able to (?:log|see|use|access|order|send|withdraw|transfer|make|call) |back (?:on|in|up|online)\b|on (?:the|our|tomorrow's) .{0,20}(?:flight|train|coach|list|bus)\b)/;
/** How a thing is when it is right again. */
const DATED = /\b(?:by|before) (?:\d|tomorrow|today|\w{3,6}day|the end|close)|\bwhich (?:will|should)\b/;
const RUNNING = /^(?:active|live|operational|functional|functioning|reachable|visible|usable|running|working)$/;

/** Verbs of {@link NO_PROMISE} that promise something with the right words behind them. */
const UNLESS: Readonly<Record<string, RegExp>> = {
	have: /^to (?:check|confirm|ask|speak|look|find)\b.{0,60} and (?:get|come|let|call|revert|update)\b|^(?:(?:it|this|that|them|your|the|an?|one|our|my|some|more|news|him|her|someone|something|everything)\b|you (?!know|look|think)|\w+ (?:call|send|contact|email|reach|look|check|bring|deliver|ring|text|message|follow|process|review|drop|pick|fix|come|take|prepare|arrange|visit|replace|set up|put|give|book|schedule|organi[sz]e)\b)(?! (?:look forward|great|lovely|nice|problem|question|no ))/,
	see: /^(?:wetin|what (?!happens)|if|how|to|about|that)\b|^you (?:at|by|on|(?:\w{3,6}day|tomorrow|today)(?: morning| afternoon| evening)? (?:at|to|between|around|from))\b/,
	look: /^(?:into|at|for|out|up|through|over|on|after)\b/,
	keep: /^(?:you|an eye|him|her|them|it (?:aside|for|on hold|safe)|u\b|your|one|the|a)\b(?!.{0,60} in mind)/,
	ask: /^(?!you\b|u\b|that you|for your|please)/,
	let: /^(?:(?:my|our|the|a) \w+|someone|somebody|him|her|them) (?:bring|deliver|drop|call|send|come|check|take|carry|pick|meet|reach|collect)\b|^(?:you|u|them|him|her|the|our|my (?!husband|wife|friend|mum|mom|dad|sister|brother|family)|your|management|everyone).{0,60}\bknow\b|^(?:you|u) (?:have|keep)\b/,
	say: /^sorry to\b/,
	stay: /^(?:on (?:the|this) (?:line|chat|call|phone|case)|with you|in touch|late|back)\b/,
	advise: /^(?:you|u|on|once|when|as soon)\b(?! to\b)/,
	consider: /^(?:it done|your)\b/,
	continue: /^(?:with )?(?:the|your) |^(?:to|with)? ?(?:monitor|investigat|look|chas|follow|update|track)/,
	try: /^(?:you|u|again|that|it|calling|him|her|them|(?:to|and) (?:get|send|call|have|reach|find|fix|sort|expedite|bring|deliver|arrange|resolve))\b/,
	accept: /^(?:the return|it back|your return)/,
	know: /^(?:by|before|more|today|tomorrow|on)\b/,
	understand: /^never$/,
	help: /^(?:you )?(?:get|sort|resolve|fix|find|change|return|track|set|with (?:the|your|a) (?:refund|return|replacement|order))\b/,
	need: /^to (?:check|confirm|ask|speak|look|find)\b.{0,60} and (?:get|come|let|call|revert|update)\b/,
	remember: /^to\b/,
	reopen: /^(?:the|your|it)\b/,
	open: /^(?:up )?(?:a|an|the|your|this|another|up)\b/,
	close: /^(?:your|the|this) (?:ticket|case|account|order|claim)/,
	like: /^never$/,
	allow: /^(?:you|the|an?|your) .{0,40}\b(?:return|exchange|refund)/,
};

const rest = ({ words }: Plain, at: number, count = 8): string => words.slice(at, at + count).join(' ');

function actsAs(plain: Plain, at: number): boolean {
	const verb = plain.words[at]!;
	const after = rest(plain, at + 1);
	if (
		verb === 'do' &&
		/^(?:our|my|the|your)? ?(?:very )?(?:best|utmost|possible)\b|^(?:everything|all|whatever|what) (?:we|i) can/.test(
			after,
		)
	)
		return false;
	if (verb === 'collect' && /^(?:the |your )?(?:\d|money|cash|payment|balance|fee)/.test(after)) return false;
	if (verb === 'do' && /^(?:better|business)\b/.test(after)) return false;
	if (verb === 'go' && /^(?:to (?:bed|sleep|lunch)|on (?:leave|holiday|vacation|break))/.test(after)) return false;
	if (verb === 'take' && /\d/.test(plain.words[at + 1] ?? '') && plain.words[at + 2] === 'off') return true;
	if (verb === 'take' && /^(?:(?:only )?\d|a (?:while|bit)|some time|20|that as|time)/.test(after)) return false;
	if (verb === 'make' && /^(?:sense|an exception if)/.test(after)) return false;
	if (verb === 'get' && /^(?:used|old|married|lost)/.test(after)) return false;
	if (verb === 'leave' && /^(?:you (?:to|alone)|it (?:to you|there)|early)/.test(after)) return false;
	if (verb === 'come' && /^(?:running|to (?:an end|that))/.test(after)) return false;
	if (/[aeiouy]\w{0,20}(?:ed|ing)$/.test(verb) && !ACTS.has(verb)) return false;
	if (!NO_PROMISE.has(verb)) return ACTS.has(verb) || isVerb(verb);
	if (UNLESS[verb]?.test(after)) return true;
	// "I will stay back and process it": the second verb promises.
	const second = /^(?:\w+ ){0,3}and (\w+)/.exec(after)?.[1];
	return second !== undefined && !NO_PROMISE.has(second) && ACTS.has(second);
}

/** A word after "will" that we don't know is a verb all the same, unless it is plainly another kind of word. */
const isVerb = (word: string): boolean =>
	!/^(?:you|i|we|it|he|she|they|the|a|an|this|that|your|my|our|his|her|on|in|at|by|for|to|of|power|and|or|but|"|\d.*)$/.test(
		word,
	);

/** "you will receive, get, have, hear …": what reaches the customer. */
function reaches(plain: Plain, at: number): boolean {
	const after = rest(plain, at + 1);
	switch (plain.words[at]) {
		case 'receive':
			return !/^(?:(?:an?|the|your) )?(?:survey|same|otp|pin|one time|verification|prompt|code|pop|notification on)/.test(
				after,
			);
		case 'get':
			return (
				!/\boff (?:on|when|all|if)\b/.test(after) &&
				!/^(?:to|the hang|used|lost|a chance|a feel|an error|there)\b/.test(after)
			);
		case 'have':
			return (
				(GETS.test(after) && TIME_TO_COME.test(after)) ||
				(/^(?:it|this|that|them|your|the|an? (?:\w+ )?(?:answer|update|response|reply|call|refund|replacement|new|full|text|e?mail|tracking|quote|copy|decision)|news|both|everything|one|our|my|more|something|confirmation|ur|am)\b/.test(
					after,
				) &&
					!/^(?:the option|the (?:best|time of))/.test(after))
			);
		case 'collect':
			return /^(?:it|them|your|ur|the)\b.{0,30}\b(?:today|tomorrow|on (?:the \d|\d|\w{3,6}day)|by)\b/.test(after);
		case 'keep':
			return /^(?:your|ur|the|full|all)\b/.test(after) && /\b(?:until|till)\b/.test(after);
		case 'hear':
			return /^(?:back|from|more|something|our|his|by)/.test(after);
		case 'see':
			return (
				(/^(?:it|this|that)\b/.test(after) && TIME_TO_COME.test(after)) ||
				/^(?:(?:the|your|a|it|this|that|am)\b.{0,60}\b)?(?:money|refund|credit|amount|payment|account|card|statement|balance|change|rider|driver|alert|reversal|deposit)\b/.test(
					after,
				)
			);
		case 'find':
			return /^(?:the|your|a) (?:refund|credit|money)\b/.test(after);
		default:
			return false;
	}
}

const TRIPS = /\b(?<!replacement )(?:flight|train|ferry|cruise|boat|coach|show|event|sale|match|class)s?\b/;

/** "it will arrive, reach you, drop …": what happens to the thing. */
function happens(plain: Plain, at: number): boolean {
	const verb = plain.words[at]!;
	const after = rest(plain, at + 1);
	if (verb === 'take')
		return (
			/^(?:us )?(?:(?:about|around|up to|only|just|approximately|another|like) ){0,3}\d.{0,20}\b(?:minute|min|hour|hr|day|week)/.test(
				after,
			) &&
			/\b(?:it|this|that|refund|order|parcel|repair|replacement|delivery)\b/.test(rest(plain, Math.max(0, at - 4), 4))
		);
	if (verb === 'get' || verb === 'go' || verb === 'come' || verb === 'show' || verb === 'hit' || verb === 'start') {
		return !/^(?:with|in (?:handy|different|black|a)|well|better|worse|cold|bad|wrong|old|lost|up in price|fast|for \d|a long|viral|as|on sale|off|from|red|away)/.test(
			after,
		);
	}
	if (verb === 'drop' && /^(?:in|by|to) (?:price|value|\d)/.test(after)) return false;
	// Where and when a flight leaves is on the ticket.
	if (
		/^(?:depart|leave|start|arrive|land|run|resume)$/.test(verb) &&
		TRIPS.test(rest(plain, Math.max(0, at - 4), Math.min(at, 4)))
	)
		return false;
	// Payments clear; a cream that clears spots is praised.
	if (verb === 'clear' && /^(?:your|the|any|all)\b/.test(after)) return false;
	if (verb === 'apply') return /^(?:to|on) (?:your|ur|the next)\b/.test(after);
	if (THING_ACTS.has(verb)) return true;
	// "the courier will call": an agent whose name we don't know, reaching the customer.
	return (
		/^(?:call|contact|ring|text|email|reach|notify|message|deliver|bring|send|inform|update)$/.test(verb) &&
		/^(?:you|u|it|them|your|the|am)\b/.test(after)
	);
}

const NO_PLACE =
	/^(?:stock|stores?|place|effect|use|force|production|season|charge|full|high|great|good|need|demand|danger|trouble|a|an|\d)\b/;

/** "We will be reviewing our prices": what is ours is no promise to one customer. */
const OURS =
	/^our (?:own )?(?:prices?|pricing|polic(?:y|ies)|menus?|hours|opening|fees|rates|range|terms|website|app)\b/;

/** "It will be about 15 minutes more". */
const SOME_MINUTES = /^(?:(?:about|around|another|only|just|roughly|like|maybe) ){0,2}\d+ (?:more )?(?:min|hour|hr)/;

function commitsToBe(plain: Plain, at: number, subject: SubjectKind): boolean {
	const { words, breaks } = plain;
	let next = at + 1;
	while (next < words.length && !breaks[next - 1] && ADVERBS.has(words[next]!) && words[next] !== 'right') next++;
	const word = words[next] ?? '';
	const after = rest(plain, next + 1);
	const isActor = subject === 'self' || subject === 'left-out' || subject === 'agent' || subject === 'person';
	if (word === 'sure' && words[next + 1] === 'to') return isActor && actsAs(plain, next + 2);
	if (word === 'able') {
		const verb = next + 2;
		return (
			isActor &&
			words[next + 1] === 'to' &&
			!/^(?:help|assist|advise|see|find|do)$/.test(words[verb] ?? '') &&
			actsAs(plain, verb)
		);
	}
	if (subject === 'you' && /^(?:able|back|on|in)$/.test(word))
		return BACK_AGAIN.test(`${word} ${after}`) && TIME_TO_COME.test(after);
	if (subject === 'you')
		return /^(?:contacted|refunded|called|notified|updated|informed|credited|emailed|reimbursed|compensated|attended|sorted|given|sent|paid|messaged|reached|issued|only|getting|receiving|hearing|texted|rung|phoned|moved|upgraded|rebooked|added|allocated|assigned)$/.test(
			word,
		);
	if (subject === 'self' && (word === 'here' || word === 'there'))
		return word === 'there' && !/^(?:for you|whenever|if|always)/.test(after);
	if (word === 'in' && /^a position to \w+/.test(after)) return isActor && actsAs(plain, next + 4);
	if (word === 'in')
		return (
			/^(?:touch|contact|your|the (?:post|mail|office|shop))/.test(after) ||
			// "Tomorrow your sofa will be in Entebbe": a place, with a time.
			(subject === 'thing' && TIME_TO_COME.test(words.join(' ')) && !NO_PLACE.test(after))
		);
	if (word === 'back')
		return isActor
			? !/^in stock\b/.test(after) &&
					(((subject === 'self' || subject === 'left-out') && !/^(?:open|up and running)\b/.test(after)) ||
						/^(?:(?:out|round|over) )?(?:to|with|on|at|by|in|today|tomorrow|\w{3,6}day)\b/.test(after))
			: !/^in stock/.test(after);
	if (
		/^(?:on|by|before)$/.test(word) &&
		DAY_WORD.test(after) &&
		(subject === 'thing' || GOODS.test(rest(plain, Math.max(0, at - 5), 5)))
	)
		return true;
	if (word === 'on')
		return (
			/^(?:its|the|his|her|my|our|your|it|board|site)\b/.test(after) &&
			!/^(?:the (?:phone|lookout)|holiday|leave|vacation)/.test(after)
		);
	if (word === 'over') return isActor && /^(?:to|at|with|there|this|today|tomorrow|by|in)\b/.test(after);
	if (word === 'up') return /^(?:and running|again|by)/.test(after);
	if (word === 'by' || word === 'home') return word === 'home' ? !isActor : false;
	if (word === 'at')
		return (
			/^(?:your|the|our|his|ur|yours)\b/.test(after) ||
			// "He will be at Acacia in 20", but not "at a meeting till 5".
			(isActor &&
				/^[a-z]{3,}\b/.test(after) &&
				!/^(?:work|home|school|church|least|most)\b/.test(after) &&
				TIME_TO_COME.test(after))
		);
	if (word === 'out' && subject === 'agent')
		return /^(?:to (?:you|your|u)|with (?:you|u)|at your|on|tomorrow|today|by|this)\b/.test(after);
	if (word === 'out')
		return subject === 'thing' && /^(?:of the \w+ )?(?:for delivery|today|tomorrow|by|on)/.test(after);
	if (word === 'looking') return isActor && /^(?:into|at)\b/.test(after);
	if (word === 'waiting')
		return (
			(subject === 'agent' || subject === 'person') && /^(?:for you|at|with|outside|downstairs|there)\b/.test(after)
		);
	if (subject === 'thing' && RUNNING.test(word) && TIME_TO_COME.test(after)) return true;
	if (/^(?:glad|happy|pleased)$/.test(word) && words[next + 1] === 'to' && isActor)
		return (
			ACTS.has(words[next + 2] ?? '') &&
			!/^(?:help|assist|answer|see|look|discuss|meet|come|make)$/.test(words[next + 2]!) &&
			DATED.test(after)
		);
	// "The spectacles will be here by Friday"
	if (word === 'here' && subject === 'thing' && TIME_TO_COME.test(after)) return true;
	if (STANDING.has(word)) return false;
	if (PLACES.has(word)) return true;
	// "Points will be added to your account in 7 days", but "roads will be repaired in June".
	const isYours = /\b(?:you|your|ur)\b/.test(after) && TIME_TO_COME.test(after);
	if (subject === 'person' && !isYours && !isNamed(plain, at) && !GOODS.test(rest(plain, Math.max(0, at - 5), 5)))
		return false;
	if (isActor && subject !== 'person' && /^\w{3,}ing$/.test(word) && !NOT_DOING.has(word)) return !OURS.test(after);
	if (isDoing(word))
		return (
			subject !== 'person' ||
			/^(?:coming|heading|calling|arriving)$/.test(word) ||
			/\b(?:you|u|your|it|them)\b/.test(after)
		);
	// "Blouse will be stitched by Friday": who thumbs leaves out "your", and a name is not "stitched".
	if (
		/ed$/.test(word) &&
		!NOT_DONE.has(word) &&
		(subject === 'thing' ||
			(subject === 'person' &&
				!/\b(?:he|she|they)\b/.test(rest(plain, Math.max(0, at - 3), 3)) &&
				TIME_TO_COME.test(after)))
	)
		return true;
	if (!/^(?:self|you)$/.test(subject) && SOME_MINUTES.test(rest(plain, next))) return true;
	if (isDone(word)) return true;
	return (
		/^(?:a|an|the|your)$/.test(word) &&
		/^(?:new |full |partial |quick )?(?:refund|replacement|call|update|credit|discount)\b/.test(after)
	);
}
