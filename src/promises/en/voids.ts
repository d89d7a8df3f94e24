import type { Plain } from '../../text/plain.ts';
import { waits } from './waits.ts';
import {
	ADVERBS,
	AUXILIARIES,
	BEFORE_REQUEST,
	HABITS,
	HEDGES,
	HOPES,
	NEUTRAL,
	QUESTION_WORDS,
	REPORTS,
	REQUESTS,
} from './words.ts';

/** What makes a promising verb no promise: it is asked, hoped, told, habitual, or waits for the customer. */

const GROUP_END = new Set(['but', 'otherwise', 'anyway', 'however', 'meanwhile']);
const PRONOUNS = new Set('i we you it he she they this that'.split(' '));

/** Where the group of words around `at` begins: after the last break, or joiner with a subject of its own. */
export function groupStart({ words, breaks }: Plain, at: number): number {
	for (let i = at - 1; i >= 0; i--) {
		if (breaks[i]) return i + 1;
		if (/^(?:and|but|so)$/.test(words[i]!) && (i + 1 === at || PRONOUNS.has(words[i + 1] ?? ''))) return i + 1;
	}
	return 0;
}

function groupEnd({ words, breaks }: Plain, at: number): number {
	for (let i = at; i < words.length; i++) {
		if (breaks[i] || (i > at && /^(?:and|but|so)$/.test(words[i]!))) return i + 1;
	}
	return words.length;
}

/** "I hope it will", "it will probably", "I said I will", "we will always". */
export function isHedged(plain: Plain, subject: number, verb: number): boolean {
	const { words } = plain;
	const from = groupStart(plain, subject);
	for (let i = from; i < subject; i++) {
		const word = words[i]!;
		if (HEDGES.has(word) || HABITS.has(word) || HOPES.has(word) || REPORTS.has(word)) return true;
		if (word === 'sure' && words[i - 1] === 'not') return true;
		if (word === 'if' && (words[i - 1] === 'as' || words[i - 1] === 'not')) return true;
		if (word === 'know' && /^(?:not|never)$/.test(words[i - 1] ?? '')) return true;
		if (word === 'sure' && !/^(?:make|making|be|for)$/.test(words[i - 1] ?? '')) return true;
		if (word === 'promise' && words.slice(from, i).some((each) => /^(?:not|no|never|fit)$/.test(each))) return true;
		if (word === 'way' && words[i - 1] === 'no') return true;
		if (word === 'guarantee' && words.slice(from, i).some((each) => /^(?:not|no|never)$/.test(each))) return true;
		if (word === 'fingers' || word === 'understand' || word === 'supposed') return true;
	}
	for (let i = subject; i < verb; i++) if (HEDGES.has(words[i]!) || HABITS.has(words[i]!)) return true;
	// "The courier will only deliver if someone is home" says how they work.
	if (words.slice(subject, verb).includes('only') && words.slice(verb, groupEnd(plain, verb)).includes('if'))
		return true;
	// "… tomorrow hopefully"
	for (let i = verb, end = groupEnd(plain, verb); i < end; i++)
		if (HEDGES.has(words[i]!) || /^(?:usual|normal|general|typical)ly$/.test(words[i]!)) return true;
	return false;
}

/** The clause asks: "will you …?", "… or will it be Friday?"; a tag ("ok?") or a second question does not make it one. */
export function isAsked(plain: Plain, subject: number, at: number): boolean {
	const { words, breaks, asks } = plain;
	const leftOut = subject === at;
	if (
		leftOut &&
		/^(?:will|shall|am|are|is)$/.test(words[at]!) &&
		(PRONOUNS.has(words[at + 1] ?? '') || /^(?:the|your|my|our|there)$/.test(words[at + 1] ?? ''))
	)
		return true;
	if (!asks) return false;
	for (let i = words.length - 2; i >= at; i--) {
		if (!breaks[i] && words[i] !== 'and') continue;
		const first = words[i + 1]!;
		const size = words.length - i - 1;
		if (
			size <= 3 &&
			/^(?:ok|okay|alright|right|yes|yeah|deal|fine|cool|abi|sha|sawa|ehn?|no|please|hope|understood)$/.test(first)
		)
			return false;
		if (
			/^(?:ok|okay|fine|alright|good|is|does|will|would) /.test(`${first} `) &&
			/\b(?:ok|okay|fine|alright|work|good|suit|that)\b/.test(words.slice(i + 1).join(' '))
		)
			return true;
		if (QUESTION_WORDS.has(first) || AUXILIARIES.has(first) || first === 'please') return false;
		if (
			/^(?:and|but|so|meanwhile)$/.test(first) &&
			(QUESTION_WORDS.has(words[i + 2] ?? '') || AUXILIARIES.has(words[i + 2] ?? ''))
		)
			return false;
	}
	return true;
}

/** How far a condition on the customer reaches: from which word on, and up to which. */
export interface Condition {
	readonly at: number;
	/** It opens its sentence or part, so it holds for what follows; else for what went just before. */
	readonly isAhead: boolean;
}

const EMBEDDING = new Set(
	'know see check confirm verify ask find out tell sure wonder whether decide unsure'.split(' '),
);
const CUSTOMERS = new Set(['you', 'your', 'ur', 'yours', 'anyone', 'customer', 'customers']);
const PAYMENT =
	/^(?:the |a |full |your |we (?:receive|get|have|see|confirm|got) )*(?:payment|deposit|transfer|money|balance|alert|fee)\b/;
const HANDED_OVER =
	/^(?:we|i|our team|the team|they|our warehouse) (?:(?:receive|received|have received|get|got) (?:it|them|that|those|this)|(?:receive|get|have|got|received|have received|see) (?:your|ur|the (?:(?:correct|right|completed|signed|requested|missing|valid|new|full|outstanding|remaining) \w+|item|items|return|returned|parcel|photo|photos|picture|pictures|form|details|signed|documents?|number|code|address|shoe|shoes|product|goods|payment)))\b|^(?:it|the (?:item|return|parcel|product|goods)|they) (?:is|are|has been|gets?|comes?|arrives?)\b.*\bback\b|^(?:it|they|the \w+) (?:is|are|has been|have been|gets?) (?:returned|sent back|received (?:by|at|in))\b|^(?:the|your) (?:return(?! is (?:processed|approved))|returned)/;
const ON_RECEIPT =
	/^(?:(?:receipt|confirmation|receiving|confirming|return) (?:of )?(?:the |your |this |full )*(?:payment|deposit|money|balance|item|parcel|goods|order|return|signed|form|documents?|po\b)|payment\b|delivery of your)/;
const SMALL_IF =
	/^(?:so|not|yes|no|\w+ed (?:by|from) (?:you|your)|needed|necessary|possible|required|interested|ok|okay|available|any|(?:the|your) (?:transfer|payment|deposit|che(?:ck|que))|it is (?:still )?(?:un\w+|sealed|in its|within)|that is (?:ok|okay|fine)|it is (?:ok|okay|fine)|(?:that|this|it) (?:works|suits|is (?:ok|okay|fine|good|convenient|alright|agreeable))|(?:my|our|his|her|their) (?:schedule|time|budget)|time (?:permits|allows)|(?:i|we) (?:can|could|have time|am able|are able)|all goes|everything goes|nothing|god|e (?:no )?(?:pain|sweet)|(?:it|they|e|the \w+) .{1,40}\b(?:bring|send|take|return) (?:it|them|am)|(?:e|it|they|the size) (?:no|do not|does not|is not) (?:fit|work|size|suit|good|ok))\b/;
/** "If it still lifts after two days bring it back and we …". */
const THEN_DO =
	/^.{3,60} (?:just |please |kindly )?(?:bring|send|return|call|message|text|dm|let me know|reply|drop|take) (?:it|them|us|me|back|in)\b/;
const ENDLESS = /^(?:you|u) (?:need|have any|require|want anything|ever|like|wish|prefer|do not mind)/;

/** Every "if you …", "once you pay", "when you are ready" in the sentence. */
export function conditions({ words, breaks }: Plain): readonly Condition[] {
	const found: Condition[] = [];
	words.forEach((word, at) => {
		const isFirst =
			at === 0 ||
			breaks[at - 1]! ||
			/^(?:and|but|so|then|or|because|ok|okay|yes|no|that|also|just|only|even|please|hi|hello)$/.test(words[at - 1]!);
		const after = words.slice(at + 1, at + 9).join(' ');
		let depends = false;
		if (word === 'if') {
			if (EMBEDDING.has(words[at - 1] ?? '') || (words[at - 1] === 'as' && at > 0)) return;
			depends =
				words[at - 1] === 'only' ||
				CUSTOMERS.has(words[at + 1] ?? '') ||
				SMALL_IF.test(after) ||
				ENDLESS.test(after) ||
				(isFirst && THEN_DO.test(words.slice(at + 1, at + 20).join(' '))) ||
				(/^(?:the|this|that|it|they|these|any) .{0,30}\b(?:you|your)\b/.test(after) &&
					!/^(?:it|the \w+|they) (?:is|are|do|does|has|have|still) (?:not|still)/.test(after));
		} else if (/^(?:provided|assuming)$/.test(word) && !/^(?:be|been|being|is|are)$/.test(words[at - 1] ?? '')) {
			depends = true;
		} else if (
			/^(?:when|whenever|once|after|until|till|unless|wherever)$/.test(word) ||
			(word === 'soon' && words[at + 1] === 'as') ||
			(word === 'moment' && words[at - 1] === 'the') ||
			(word === 'long' && words[at + 1] === 'as')
		) {
			const tail = (words[at + 1] === 'as' ? words.slice(at + 2, at + 10) : words.slice(at + 1, at + 9)).join(' ');
			const first = tail.split(' ')[0] ?? '';
			depends =
				word !== 'unless' &&
				((CUSTOMERS.has(first) &&
					!/^(?:you|u) (?:get|receive|hear|have (?:it|them|received))\b/.test(tail) &&
					!/^your (?:order|parcel|package|item|refund|claim|case|account|ticket|replacement|rider|delivery|request|complaint)\b/.test(
						tail,
					)) ||
					PAYMENT.test(tail) ||
					HANDED_OVER.test(tail));
			if (EMBEDDING.has(words[at - 1] ?? '') && word === 'when') depends = false;
		} else if (/^(?:on|upon)$/.test(word) && ON_RECEIPT.test(after)) {
			depends = true;
		} else if (waits(words, at)) {
			found.push({ at, isAhead: true });
			return;
		} else if (word === 'should' && isFirst && CUSTOMERS.has(words[at + 1] ?? '')) {
			depends = true;
		}
		if (depends) found.push({ at, isAhead: isFirst });
	});
	return found;
}

/** Whether the verb waits for something the customer has to do first. */
export function isConditional(plain: Plain, found: readonly Condition[], subject: number, nextHead: number): boolean {
	const { words } = plain;
	for (const condition of found) {
		if (condition.at < subject) {
			// "If you can't, no problem, but we will …" begins anew.
			if (!words.slice(condition.at, subject).some((word) => GROUP_END.has(word))) return true;
		} else if (
			condition.at < nextHead &&
			!(condition.at > 0 && condition.isAhead && /^(?:and|but|or)$/.test(words[condition.at - 1]!))
		) {
			return true;
		}
	}
	return false;
}

/** "DM us and we will …", "drop your number, we will call": an order to the customer goes before. */
export function followsRequest({ words, starts, breaks }: Plain, subject: number): boolean {
	let isOpen = false;
	let isJointOpen = false;
	for (let i = 0; i < subject; i++) {
		const startsSegment = i === 0 || breaks[i - 1]! || /^(?:and|so|then|but|or|because)$/.test(words[i - 1]!);
		if (startsSegment) {
			if (i > 0 && /^(?:but|because)$/.test(words[i - 1]!)) isOpen = false;
			// "Let's do this, I'll …" invites; only "let's … and I'll" makes the one wait for the other.
			if (isJointOpen && i > 0 && breaks[i - 1]) isOpen = false;
			const verb = imperativeAt(words, breaks, i);
			// "Let's meet in DM and we'll go from there": one typed word, two plain ones.
			const isJoint = words[i] === 'let' && words[i + 1] === 'us' && starts[i] === starts[i + 1];
			isJointOpen = isJoint;
			// "What is your address and we will send it" asks, whatever ends it.
			const asksFirst = i === 0 && QUESTION_WORDS.has(words[0]!) && AUXILIARIES.has(words[1] ?? '');
			if ((verb >= 0 && verb < subject) || isJoint || asksFirst) isOpen = true;
			else if (/^(?:i|we)$/.test(words[i]!) && i < subject) isOpen = false;
		}
	}
	return isOpen;
}

/** The index of the imperative that opens the words at `from`, or -1. */
export function imperativeAt(words: readonly string[], breaks: readonly boolean[], from: number): number {
	let i = from;
	while (
		i < words.length &&
		(BEFORE_REQUEST.has(words[i]!) || words[i] === 'you' || words[i] === 'us' || ADVERBS.has(words[i]!))
	) {
		if (breaks[i]) return -1;
		i++;
	}
	const word = words[i];
	// "You can refuse it at the door and it will go back": theirs to choose.
	const isChoice = i > from && /^(?:can|may|could)$/.test(words[i - 1]!) && words[i - 2] === 'you';
	if (isChoice && word !== undefined && !/^(?:be|expect|rely|count|have|see|rest)$/.test(word)) return i;
	if (word === undefined || !REQUESTS.has(word) || NEUTRAL.has(word)) return -1;
	const after = words.slice(i + 1, i + 8).join(' ');
	// "you can", "you may" ask; "you will" and "you said" don't.
	if (
		words.slice(from, i).includes('you') &&
		!words.slice(from, i).some((each) => /^(?:can|could|may|would|please|kindly)$/.test(each))
	)
		return -1;
	if (word === 'tell' && /^(?:you|u)\b/.test(after)) return -1;
	if (word === 'let') return /^(?:me|us) (?:know|have)\b/.test(after) ? i : -1;
	if (word === 'give')
		return /^(?:me|us) (?:\d|a (?!call|ring|shout|bell|buzz|message|text|visit)|an |half|some |till|until|few|just|small|one|two|up to|time|more time|to|about|like)/.test(
			after,
		)
			? -1
			: i;
	if (word === 'say') return /^(?:the word|yes|when)\b/.test(after) ? i : -1;
	if (word === 'check') return /^(?:your|ur|our|the (?:link|site|website|app))\b/.test(after) ? i : -1;
	if (
		word === 'go' ||
		word === 'come' ||
		word === 'call' ||
		word === 'order' ||
		word === 'use' ||
		word === 'add' ||
		word === 'update' ||
		word === 'file' ||
		word === 'check'
	)
		return /^(?:(?:us|me|our|the|to|your|in|ahead|back|on|over|a|it)\b|$)/.test(after) ? i : -1;
	if (word === 'take')
		return /^(?:a (?:photo|picture|pic|screenshot|video|clear)|photos|pictures)/.test(after) ? i : -1;
	if (word === 'make') return /^(?:i|we)\b/.test(after) ? -1 : i;
	if (word === 'get') return /^(?:in touch|back to (?:us|me)|it|the|a|your)\b/.test(after) ? i : -1;
	if (word === 'feel') return /^free/.test(after) ? i : -1;
	if (word === 'leave') return /^(?:it|this|that|everything) (?:with|to) (?:me|us)/.test(after) ? -1 : i;
	return i;
}
