import { plain } from '../../text/plain.ts';
import { pieces } from '../pieces.ts';
import type { Promised } from '../pledge.ts';
import { inEnglish } from './deeds.ts';
import { shows, titleOf } from './handed.ts';
import { heads } from './heads.ts';
import { areOthers, thingsIn } from './things.ts';

/** How English says that something is done, and what kind of doing keeps which promise. */

/** Families of acts: the words (in any form) that do the same for a customer. */
const FAMILIES = {
	pay: /^(?:refund|revers|return|credit|reimburs|pay|paid|transfer|payout|chargeback|alert)/,
	send: /^(?:send|sent|ship|dispatch|despatch|deliver|post|drop|bring|brought|arriv|reach|left|leave|leaving|courier|waybill|hand|gone|went|mail|resend|resent|reship|collect|enter|carry|carried|land|come|came|forward)/,
	call: /^(?:call|rang|ring|rung|phone|spoke|speak|talk|chat|dial|contact|reach|met|discuss)/,
	find: /^(?:check|search|confirm|verif|look|investigat|found|find|ask|chas|hear|heard|review|updat|enquir|inquir|trac|learn|spoke|speak|went|got|inspect|consult|follow|explain)/,
	write:
		/^(?:email|text|messag|wrote|write|written|shar|attach|upload|forward|inbox|whatsapp|reply|repli|respond|sent|send|enclos|submit|issu|provid)/,
	price: /^(?:quot|pric|total|cost|estimat|calculat)/,
	swap: /^(?:replac|exchang|swap|chang|fitted|install)/,
	mend: /^(?:fix|repair|sort|resolv|solv|mend|rectif|restor|correct|work|tested|test|clear|settl|handl|treat|address|attend)/,
	finish: /^(?:done|finish|complet|ready|made|sew|sewn|bak|prepar|cook|print)/,
	pick: /^(?:pick|collect|pickup|fetch)/,
	visit: /^(?:visit|came|come|arriv|attend|there|install|inspect)/,
	cancel: /^(?:cancel)/,
	add: /^(?:add|appl|load|top|extend|activat|reactivat|enabl|unlock|block|put|moved|waiv|deduct|remov|upgrad|increas|creat|set|process|approv)/,
	pass: /^(?:ask|pass|spoke|spoken|speak|talk|call|rang|phon|told|tell|report|rais|escalat|forward|inform|fed|feed|notif|shar|let|log|mention|flag|record|not)/,
	hold: /^(?:hold|held|keep|kept|reserv|put|set|sav)/,
	amend: /^(?:updat|correct|amend|chang|adjust|edit|reschedul|mov|rebook|book|arrang|schedul|reserv|order)/,
} as const satisfies Record<string, RegExp>;
type Family = keyof typeof FAMILIES;

/** Which acts keep a promise of a kind, beside the promise's own verb. */
const KEPT_BY: Readonly<Record<Promised, readonly Family[]>> = {
	refund: ['pay'],
	delivery: ['send'],
	call: ['call'],
	answer: ['find', 'write'],
	quote: ['price', 'write'],
	replacement: ['swap', 'send'],
	document: ['write'],
	other: ['finish', 'mend'],
};

/** What else names the thing promised. A message that names another thing is about another thing. */
const NAMES: Readonly<Record<Exclude<Promised, 'other' | 'answer'>, RegExp>> = {
	refund: /\b(?:refund|money|reversal|credit|cash|payment|funds|amount|transfer)\b/,
	delivery: /\b(?:order|parcel|package|item|delivery|rider|courier|shoes?|dress|cake|bag|driver|dispatch)\b/,
	call: /\b(?:call|phone|number|voicemail|line)\b/,
	quote: /\b(?:quote|quotation|price|estimate|total|cost)\b/,
	replacement: /\b(?:replacement|new (?:ones?|pair|unit|item|parcel|size)|exchange|size|swap)\b/,
	document:
		/\b(?:invoice|receipt|form|contract|statement|photos?|pictures?|tracking|certificate|label|copy|document|link|pdf|proof|file)\b/,
};

const AUX =
	/^(?:have|has|had|am|is|are|was|were|been|being|got|just|now|already|finally|also|successfully|fully|both|all|it|i|we|he|she|they|don|done)$/;
const PAST =
	/(?:ed|ought|\w'd)$|^(?:re)?(?:ran|did|fitted|flew|got|sent|left|paid|made|done|rang|rung|spoke|spoken|came|gone|went|met|found|heard|got|gotten|told|wrote|written|sewn|given|gave|put|fed|set|ready|taken|took|been|seen|drawn|shown|chosen|built|caught|cut|dealt|driven|held|kept|led|lent|lost|picked|read|run|sold|thrown|begun|flown|hung|torn|won|done)$/;
/** Past, but of talk and want, not of deeds. */
const NO_DEED =
	/^(?:said|told|asked|wanted|needed|liked|hoped|locked|closed|seemed|thought|tried|expected|supposed|delayed|missed|interested|based|used|tired|red|bed|need|indeed)$/;

/** A promise to tell somebody else is kept by telling them. */
const PASSES =
	/\b(?:ask|pass|speak|talk|tell|report|raise|escalate|feed|inform|flag|(?:let|call|ring|phone|text|message) (?:the|our|my|them|him|her))\b/i;

/** Nothing is done where these are said. */
const NOT_DONE =
	/\b(?:not|no longer|never|(?:was|is|were|received|got) the wrong|yet|unable|failed|fail|delayed|delay|still|(?<!and )waiting(?! for you)|stuck|cannot|tomorrow|instead|unfortunately|bad|no news|moved to|always|usually|normally|every|postponed|off sick|held up|only get|phone (?:was|is) (?:off|switched)|by mistake|under (?:review|process|investigation)|ongoing|in progress|awaiting|new (?:stock|arrivals?)|called out|something came up|not picking|slipped|(?:more|small) time|(?:it|parcel|order|package|rider|driver) (?:has |have )?(?:came|come) back|cannot find|run out|queue|rescheduled|requires?|needs?|discontinued|sold out|unavailable|pending|trying|tried to|will|shall|going to|if|when you|once|hope to|handling|on leave|on vacation|on holiday|on hold|running late|short (?:handed|staffed)|backlog|out of stock|(?<!courier |rider |driver )has the|have the|in a meeting|working on|about to|soon|later|please (?:send|speak|share|call|confirm|contact)|speak to|talk to|ask (?:them|him|her)|looking into|while we|should be|might|may|would|could|can i|can you|ready to be|being|return(?:ed)? to sender|out of|assigned|(?:fully|all|technicians are|we are) booked|earliest|given away|(?:pushed|shifted|put) (?:to|off|back(?! (?:on|in|into|to) your))|came out (?:\w+ )?(?:lovely|great|nice|nicely|well|good|beautiful|perfect))\b/;
const AS_PROMISED =
	/\b(?:as (?:promised|agreed|discussed|i said|we said|mentioned)|following up|promised you|like i (?:said|promised)|as per (?:our|my) (?:call|promise|discussion|conversation))\b/;
const ALL_DONE =
	/^(?:all )?(?:done|sorted|fixed|sent|completed?|delivered|resolved|dispatched|shipped|refunded|cancelled|canceled|paid|called|attached|finished|processed|posted|it is (?:done|sorted|fixed|sent|resolved|ready)|all set|all sorted|that is (?:done|sorted)|replied|updated|emailed|e don (?:do|reach|enter|land|drop))\b/;
const TO_HAND =
	/\b(?:pfa|here's the|(?:ito|eto|heto) (?:po|na)|ini (?:ya|kak)|here (?:is|are|you go|it is|they are|she is|he is)|these are the|ndio (?:hii|hiyo|hizi)|please (?:find|see)|see attached|find attached|kindly find|attached (?:is|are)|below$|in your (?:inbox|mail|email|account)|below is|see below|enclosed|is your (?:link|code|number|receipt|invoice)|your spam)\b/;
/** A number or a code stands for the paper it is on. */
const NUMBERED = /\b(?:tracking|waybill|docket|awb|consignment|code|reference|ref|number|no|link)\b.{0,20}\d/;
/** The number a parcel travels under goes by many names. */
const ON_ITS_WAY = /^(?:waybill|docket|awb|consignment)$/;
/** A part is done, and another not. */
const PARTLY = /^only \d|\b(?:is|are) (?:left|remaining|pending)\b|\b(?:remains?|rest of it)\b/;
/** What was to be sent is no more. */
const RAN_OUT = /\b(?:is|are|has|have|don) finish(?:ed)?$/;
/** What was promised to be told or shown, named before it is. */
const TOLD = /^(?:document|quote|answer|other|delivery)$/;
/** What befell the thing instead. */
const BAD_NEWS =
	/\b(?:broke|broken|spoil(?:ed|t)?|damaged|lost|refused|rejected|declined|expired|missing|ran out|misplaced|crashed|stolen|torn|flooded|jammed|collapsed|closed|seized|bounced|punctures?|punctured|wrong|don (?:close|break|cancel|lost))\b/;
const MOVED = /\b(?:rescheduled|moved) to\b/;
/** "You're on the list" */
const YOU_ARE = /^you are (?:now |all )?(?:on|in|number|first|next|registered|confirmed)\b/;
/** What holds from now on. */
const CHANGED = /\bnow (?:runs|shows|showing|visible|reads|has|ends|works|reflects)\b/;
/** What was promised to be brought is where the customer is. */
const AT_YOURS = /\b(?:is|are) (?:now )?(?:through|in|at|on|under|behind|inside|by|with) (?:your|ur)\b/;
/** Somebody else was called, or was asked for it. */
const CALLED_OTHERS =
	/\b(?:called|rang|phoned|contacted|messaged|emailed|(?:spoke|talked) (?:to|with)) (?:the|our|my|them|him|her)\b(?!.{0,40}\byou\b)/;
const ASKED_FOR = /\basked\b.{1,30}\bfor (?:an?|the|your)\b/;
/** How it is done with everybody's. */
const AS_A_RULE =
	/\b(?:is|are) (?:only |then |automatically )?\w{2,12}(?:ed|t|en) (?:\w{1,12} ){0,2}(?:after|when|within|upon|every|before|automatically)\b/;
/** It is kept no more. */
const GIVEN_AWAY =
	/\b(?:sold|gone|taken|let (?:\w+ ){1,3}go|someone|somebody|another (?:couple|customer|client|person))\b/;
/** Somebody was to come, and says that they don't, or when else they might. */
const CALLED_OFF =
	/\b(?:can ?not|could not|unable to|not able to) (?:make it|come|be there|do it|get to you)\b|\bhad to be (?:moved|postponed|shifted|rescheduled)\b|\bthe new date is\b|\bwould (?:\w+ ){1,3}(?:do|work|suit)(?: you| for you)?$|\b(?:can|could) (?:he|she|we|i|they) come (?:at|on)\b/;
/** It is where it was to be, or with whom. */
const IS_HERE =
	/\b(?:is|are) (?:now |all )?(?:here|outside|standing outside|at (?:the|your) (?:gate|reception|front desk|counter)|with (?:the )?(?:front desk|reception|security))\b/;
const THEY_ARE_HERE = /^(?:they|it|all|everything|both)\b.{0,12}\b(?:is|are) (?:now |all )?here\b/;
/** It is where we are. */
const HERE_WITH_US = /\bhere (?:to stay|until|(?:in|at) (?:our|the (?:shop|store|workshop)))\b/;
/** The customer has used it, or had it: asked how it was, wished joy of it, thanked for having it. */
const HAD_IT =
	/\b(?:how (?:did|do) you (?:like|find|enjoy)|how (?:is|are|was|were) (?:the|your|it)(?!.{0,40}\b(?:sounding|sounds?|coming)\b)|glad (?:you|it|they)|(?:happy|pleased) with|hope (?:you|it|they) (?:enjoy|enjoyed|like|liked|fit|fits)|enjoy (?:the|your|it)|rate (?:the|your|his|her|our (?:\w+ )?(?:service|work|visit|delivery|repair))|signed for|scanned in|welcome back)\b/;
/** It is kept aside. */
const HELD = /\b(?:am|is|are) (?:now )?(?:holding|keeping|saving|reserving)\b/;
/** What is made to keep a word; things are made for anybody. */
const MADE =
	/\b(?:payment|refund|transfer|change|booking|correction|reversal)s? (?:\w+ ){0,2}made\b|\bmade (?:the|your|a) (?:\w+ )?(?:payment|refund|transfer|change|booking|correction|reversal)/;
/** The same was done with other things. */
const OTHERS = /^(?:\d|one|two|three|four|five|six|some|an?|many|several|other|another|all the)\b/;
/** What the customer can do again. */
const ABLE_NOW = /\byou can now\b|\byou (?:can|should be able to) .{1,40}\bnow$/;
/** What is only promised to be told. */
const SECRET = /\b(?:otp|pin|password|passcode) (?:is|:)? ?\w*\d/;
const STOCK =
	/\b(?:we have|in stock|available|finished|sold out|is left|left in|are left|still have|remains?|na only|only the)\b/;
const NEWS =
	/^(?:update|good news|great news|news|quick update|just an update|feedback)\b|\b(?:turns out|wanted to let you know|heard back|got (?:word|news|an update|feedback|a reply|confirmation)|they (?:say|said|confirmed)|the (?:update|answer|outcome|results?)(?: \w+){0,4} (?:is|are)|(?:agreed|decided|approved) to|happy to (?:say|confirm|report)|pleased to (?:say|confirm|inform)|can confirm|confirming that|came back to (?:me|us)|looks like (?:it|the|your))\b/;
const UNDER_WAY =
	/\b(?:on (?:its|the|his|her|my|their) way|out for delivery|at your (?:gate|door|place|house|office|doorstep|reception|entrance)|in transit|outside|(?:with|on) (?:the|our) (?:courier|rider|driver|bus|van|bike|truck|train|dispatch)|handed over|picked up by|has your|(?:courier|rider|driver) has (?:the|it)|waiting for you|come outside|downstairs|yuko (?:nje|hapo)|dey (?:your |the )?(?:gate|outside|door|house|front)|dey ground|(?:amefika|imefika|zimefika|tumefika|nimefika|ako hapo)|in the post|already (?:pick|took|left|collect)\w*)\b/;
/** What somebody who was asked has answered. */
const ANSWERED = /\b(?:says?|said|replied|answered|told (?:me|us)|confirms?|result|yes)\b/;
/** A word with somebody is passing it on, and so is what has come to them. */
const HAD_A_WORD =
	/\bhad a (?:good |quick |long )?(?:word|chat|talk)\b|\b(?:team|manager|warehouse|courier|accounts|department|colleagues?|supervisor|boss|they|he|she) (?:now |already )*(?:has|have|got) (?:your|the|it)\b/;
/** A rebate is given by the code for it. */
const REBATE = /\b(?:discount|voucher|code|coupon)\b/;
const SPOKEN =
	/\b(?:(?:good|great|nice|lovely|pleasure|thanks for|thank you for) (?:your time on|speaking|talking|chatting|catching|taking (?:my|the|our) call)|missed call|voicemail|tried (?:calling|to call|to reach|your|ringing)|no answer|went to voicemail|the call|you did not pick|our call|off the phone|after our (?:call|chat)|could not reach you|when we spoke)\b/;
const PRICED =
	/\b(?:comes to|total (?:is|comes|of)|it is \d|price is|would cost|costs? |works out (?:at|to)|the quote is|final price|per (?:piece|unit))\b/;

const STOP = new Set(
	'i we you it he she they the a an this that your my our to of in on at by for and or but with will shall be am is are was were have has had do not now today tomorrow tonight back up out so ma sir please as from them him her us me all just get go go can kindly soon by before friday monday tuesday wednesday thursday saturday sunday week day hours hour pm am it will'.split(
		' ',
	),
);
const stem = (word: string): string => word.replace(/(?:'s|ies|ing|ed|es|s)$/, '').slice(0, 7);

const plainWords = (text: string): readonly string[] =>
	pieces(text).flatMap(({ start, end }) => inEnglish(plain(text.slice(start, end)).words));

const familiesOf = (words: readonly string[]): ReadonlySet<Family> =>
	new Set((Object.keys(FAMILIES) as Family[]).filter((family) => words.some((word) => FAMILIES[family].test(word))));

/** "I'm sending the $40 back" */
const SENDS_MONEY =
	/(?:[$£€₦₹]\s?\d|\d\s?(?:naira|shillings?|bob|rand|dollars|pounds|euros?)\b).{0,20}\bback (?:to|on|in)\b/iu;

/** How much of what was promised a later message does: 2 for surely, 1 for perhaps, 0 for not. */
export function keptBy(promise: string, kind: Promised, later: string): 0 | 1 | 2 {
	const what = SENDS_MONEY.test(promise) ? 'refund' : kind;
	const promised = plainWords(promise);
	const content = new Set(promised.filter((word) => !STOP.has(word) && word.length > 2).map(stem));
	if (/\d ?%|discount|voucher|\boff\b/i.test(promise)) content.add('code').add('discoun').add('voucher');
	// What the promise does itself, beside its kind; a first step ("check and call") is not the thing.
	const own = familiesOf(promised.filter((word) => !STOP.has(word)));
	const keeping = new Set<Family>([
		...KEPT_BY[what],
		...(what === 'other' ? own : []),
		...(PASSES.test(promise) ? (['pass'] as const) : []),
	]);
	// What is told need not be called what it was promised as.
	const things = what === 'call' || what === 'answer' ? new Set<string>() : thingsIn(promised);
	const isHeld = /\b(?:hold|keep|reserve|save)\b/i.test(promise);
	let best: 0 | 1 | 2 = 0;
	for (const { start, end } of pieces(later)) {
		const whole = plain(later.slice(start, end));
		if (
			what === 'document' &&
			!whole.asks &&
			NUMBERED.test(whole.words.join(' ')) &&
			whole.words.some((word) => content.has(stem(word)) || (ON_ITS_WAY.test(word) && content.has('track')))
		)
			best = 2;
		const written = later.slice(start, end);
		const said = inEnglish(whole.words).join(' ');
		if (isHeld && GIVEN_AWAY.test(said)) return 0;
		const isAbout = whole.words.some((word) => content.has(stem(word)));
		if (best === 0 && isAbout && HAD_IT.test(said) && !areOthers(things, whole.words)) best = 1;
		if (!NOT_DONE.test(said)) {
			// "Size chart: S 8-10, M 12-14"
			if (TOLD.test(what) && plain(titleOf(written)).words.some((word) => content.has(stem(word)))) best = 2;
			if (isAbout && !/^wh(?:ich|at)$/.test(whole.words[0] ?? '') && written.includes('👇')) best = 2;
			const shown = areOthers(things, whole.words)
				? 0
				: shows(promise, what, { written, said, asks: whole.asks }, isAbout);
			if (shown > best) best = shown;
		}
		let last: 0 | 1 | 2 = 0;
		for (const clause of clausesOf(inEnglish(whole.words), whole.breaks)) {
			const isQuestion = whole.asks && clause.isLast;
			const clauseSaid = clause.words.join(' ');
			if (what !== 'answer' && PARTLY.test(clauseSaid)) return 0;
			const isOther = areOthers(things, clause.words) && !AS_PROMISED.test(clauseSaid);
			const score = isQuestion || isOther ? 0 : clauseKeeps(clause.words, what, keeping, content);
			if (score > best) best = score;
			last = CALLED_OFF.test(clauseSaid) ? 0 : score;
		}
		// Unless somebody else came instead.
		if (CALLED_OFF.test(said) && last < 2) return 0;
		if (best < 2 && heads(whole).length > 0 && !AS_PROMISED.test(whole.words.join(' '))) return best === 1 ? 0 : best;
	}
	return best;
}

interface Clause {
	readonly words: readonly string[];
	readonly isLast: boolean;
}

function clausesOf(words: readonly string[], breaks: readonly boolean[]): readonly Clause[] {
	const clauses: Clause[] = [];
	let from = 0;
	for (let i = 0; i < words.length; i++) {
		const ends =
			i === words.length - 1 ||
			breaks[i] ||
			/^(?:but|so)$/.test(words[i + 1]!) ||
			(words[i + 1] === 'and' && /^(?:i|we|he|she|they|it|you|the|your)$/.test(words[i + 2] ?? ''));
		if (!ends) continue;
		clauses.push({ words: words.slice(from, i + 1), isLast: i === words.length - 1 });
		from = i + 1;
	}
	return clauses;
}

function clauseKeeps(
	words: readonly string[],
	what: Promised,
	keeping: ReadonlySet<Family>,
	content: ReadonlySet<string>,
): 0 | 1 | 2 {
	const text = words
		.join(' ')
		.replace(/'s (?=(?:in|ready|here|back|done|up|gone|live)\b)/, ' is ')
		.replace(/^(?:and|but|so|hi|hello|ok|okay|yes|good morning|good afternoon|dear \w+) /, '');
	if (
		(what === 'call' || what === 'answer') &&
		SPOKEN.test(text) &&
		!/\bwill\b|\bhave to call\b|\bby mistake\b/.test(text)
	)
		return 2;
	if (AS_PROMISED.test(text) && !/\b(?:will|not|sorry)\b/.test(text)) return 2;
	if (what === 'other' && ABLE_NOW.test(text)) return 1;
	// Who promised to move it has done so.
	const moves = content.has('resched') || content.has('mov');
	if (NOT_DONE.test(moves ? text.replace(MOVED, '') : text)) return 0;
	const isOthersCall = what === 'call' && CALLED_OTHERS.test(text);
	if (ALL_DONE.test(text) && !isOthersCall) return words.length <= 4 || sameFamily(words, keeping) ? 2 : 1;
	const overlap = words.some((word) => content.has(stem(word)));
	const otherThing = namesOther(text, what);
	if ((ASKED_FOR.test(text) && !content.has('ask')) || AS_A_RULE.test(text)) return 0;
	if ((what === 'document' || what === 'quote') && (TO_HAND.test(text) || /^tracking\b/.test(text))) return 2;
	if (what === 'answer' && (NEWS.test(text) || TO_HAND.test(text))) return 2;
	if (
		what === 'answer' &&
		STOCK.test(text) &&
		[...content].some((word) => /^(?:check|stock|avail|size|confirm|store|find)/.test(word))
	)
		return 2;
	if (TO_HAND.test(text) && overlap) return 2;
	if (overlap && SECRET.test(text) && !otherThing) return 2;
	if (/\battached$/.test(text) && overlap) return 2;
	if ((what === 'quote' || content.has('price') || content.has('cost')) && PRICED.test(text)) return 2;
	if (what === 'other' && overlap && YOU_ARE.test(text)) return 2;
	if (
		(what === 'delivery' || what === 'replacement' || keeping.has('pick') || keeping.has('visit')) &&
		UNDER_WAY.test(text)
	)
		return otherThing && !overlap ? 1 : 2;
	if (
		what === 'refund' &&
		/\b(?:\d\S{0,12} (?:sent|transferred|paid|to \d)|(?:sent|transferred|paid|venmo'd|sent back) (?:you )?(?:the |back |over )?\S{0,3}\d|proof of|successful|alert|in your account|back (?:on|in|to) your (?:card|account|wallet|amex|visa)|imeenda|reversal (?:done|complete))\b/.test(
			text,
		)
	)
		return 2;
	if (content.has('cancel') && /\balready (?:shipped|left|gone|sent|dispatched)\b/.test(text)) return 0;
	if (overlap && HELD.test(text) && [...content].some((word) => FAMILIES.hold.test(word))) return 2;
	if (overlap && (CHANGED.test(text) || AT_YOURS.test(text))) return 2;
	if (what === 'answer' && overlap && ANSWERED.test(text)) return 2;
	const isHere = !HERE_WITH_US.test(text);
	if (overlap && isHere && IS_HERE.test(text)) return 2;
	if (what !== 'refund' && isHere && THEY_ARE_HERE.test(text))
		return what === 'delivery' || what === 'replacement' ? 2 : 1;
	if (keeping.has('pass') && overlap && ANSWERED.test(text)) return 2;
	if (HAD_A_WORD.test(text) && (keeping.has('pass') || keeping.has('call'))) return 2;
	if (what === 'other' && REBATE.test(text) && overlap) return 2;
	if ((what === 'delivery' || what === 'replacement') && RAN_OUT.test(text)) return 0;
	const done = doneVerb(words);
	const isOfIt = words.some((word) => word !== done && content.has(stem(word)));
	if (done && !isOfIt) {
		if (isOthersCall) return keeping.has('pass') ? 2 : 0;
		if (content.has(stem(done)) && OTHERS.test(words.slice(words.indexOf(done) + 1).join(' '))) return 0;
	}
	if (done === null)
		return /\b(?:is|are) (?:now |all )?(?:ready|live|active|working|back(?! in stock)|up|in(?! (?:production|progress|process|review|the|a|our)\b)|off (?:your|the) \w{1,20}|gone|complete|fixed|sorted)\b/.test(
			text,
		) &&
			(overlap || what === 'other')
			? 2
			: 0;
	const names = what !== 'answer' && what !== 'other' && NAMES[what].test(text);
	const fits = [...keeping].some((family) => FAMILIES[family].test(done));
	if (fits && otherThing && !names && !overlap) return what === 'answer' ? 1 : 0;
	if (fits) return overlap || names || words.length <= 7 || what === 'call' || what === 'answer' ? 2 : 1;
	const generic =
		/^(?:sent|send|done|processed|completed|complete|issued|initiated|approved|posted|handed|given|shared|arranged|added|applied|sorted|dropped|finished|put|gone|confirmed|secured|reserved|booked|left|released|passed|went|came)/.test(
			done,
		) || MADE.test(text);
	if (generic && (names || overlap)) return 2;
	if (overlap && content.has(stem(done))) return 2;
	if (BAD_NEWS.test(text)) return 0;
	// Something was done about the same things.
	const common = new Set(words.map(stem).filter((each) => content.has(each)));
	return (generic && words.length <= 4) || common.size > (otherThing ? 1 : 0) ? 1 : 0;
}

const sameFamily = (words: readonly string[], keeping: ReadonlySet<Family>): boolean =>
	[...keeping].some((family) => words.some((word) => FAMILIES[family].test(word)));

/** The clause's verb in a form that says it is done: "have sent", "was delivered", "I checked", "don call", "refund done". */
function doneVerb(words: readonly string[]): string | null {
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		if (word === 'don' && words[i + 1] !== undefined)
			return words[i + 1] === 'done' ? (words[i + 2] ?? null) : words[i + 1] === 'do' ? 'done' : words[i + 1]!;
		if (!PAST.test(word)) continue;
		// "just asked" is a deed, "he asked" is talk.
		if (NO_DEED.test(word) && !(/^(?:asked|told)$/.test(word) && (i === 0 || AUX.test(words[i - 1]!)))) continue;
		// The same in the present; only a helper tells.
		if (/^(?:set|ready|put|cut|read|run)$/.test(word) && i > 0 && !AUX.test(words[i - 1]!)) continue;
		if (word === 'been' && i + 1 < words.length && PAST.test(words[i + 1]!)) continue;
		return word;
	}
	return null;
}

/** Whether the words name a thing of another kind than was promised. */
function namesOther(text: string, what: Promised): boolean {
	return (Object.keys(NAMES) as (keyof typeof NAMES)[]).some(
		(kind) => kind !== what && kind !== 'delivery' && kind !== 'call' && NAMES[kind].test(text),
	);
}
