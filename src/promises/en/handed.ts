import type { Promised } from '../pledge.ts';

/** How a message keeps a promise without telling of it: the thing itself is in it, or the customer has it. */

/** What a later sentence is judged by. */
export interface Later {
	/** As it was written. */
	readonly written: string;
	/** Its plain words, put together with spaces. */
	readonly said: string;
	readonly asks: boolean;
}

const FILE =
	/\.(?:pdf|jpe?g|png|docx?|xlsx?|csv|mp4|mov|zip)\b|^\W{0,3}[[(](?:\d{1,2} )?(?:photos?|images?|pics?|pictures?|videos?|files?|attachments?|voice ?notes?|documents?|screenshots?|pdf)\b/i;
const LINK = /\bhttps?:\/\/|\b(?:bit\.ly|maps\.app|goo\.gl|wa\.me)\/|\bwww\./i;
const PAPERS =
	/\b(?:photos?|pictures?|pics?|video|image|invoice|receipt|contract|proof|pdf|document|form|letter|statement|label|chart|list|catalogue|report|screenshot|copy|quote|menu|design|sketch|mock-?up|drawing|certificate|policy|brochure|sample)\b/;

/** What is promised to be told, and how it looks when it is there. */
const THEMSELVES: readonly (readonly [promised: RegExp, there: RegExp])[] = [
	[PAPERS, FILE],
	[/\b(?:link|location|pin|video|photos?|pictures?|form|page|address|map|details)\b/, LINK],
	[/\b(?:account|acc|number|till|details|paybill|phone|contact)\b/, /(?<!\d)\d[\d ]{5,16}(?!\d)/],
	[
		/\b(?:code|otp|password|pin|voucher)\b/,
		/\b(?:code|password|otp|pin|voucher|go)\b.{0,12}[:=] ?\S{4,}|^[A-Z]{3,}-?\d{2,}$/i,
	],
	[
		/\b(?:address|location|directions)\b/,
		/^(?:no\.? ?)?\d{1,4}[a-z]?,? [A-Z]\w+|\b(?:opposite|beside|behind|next to|floor|junction|plaza)\b/,
	],
	[
		/\b(?:send|ship|dispatch|post|courier|waybill|track\w*|drop|mail)\b/,
		/\b(?:awb|waybill|tracking|docket|consignment)\b.{0,16}\d{4}/i,
	],
	[
		/\b(?:price|prices|pricing|quot\w{1,5}|cost\w?|rates?|estimate|how much|total)\b/,
		/\d ?k\b|[₦$€£₹]\s?\d|\d,\d{3}\b|\b(?:each|per|from) \d|\b(?:kes|ugx|ksh|rs|usd|cedis|naira)\b.{0,3}\d/i,
	],
];

/** "Hope you are enjoying the sofa", "glad it reached you": whoever says so knows that it was brought. */
const HAS_IT =
	/\bhope (?:you|u) (?:are |were |was )?(?:enjoy|lik|lov)|\b(?:glad|happy|pleased) (?:that )?(?:(?:you|u|it|they) |(?:the|your|my|our) \w{1,20} )(?:finally |was able to |were able to |is |are |has |have |could )?(?:got|get|lik|lov|enjoy|arriv|reach|receiv|came|come|fit|work|sort|back)|\bthank(?:s| you) for (?:confirming (?:you|that you|receipt|delivery)|receiving|letting (?:us|him|her|them|the \w{1,20}) in|picking (?:up|the call))|^enjoy (?:your|the|it)\b|\bhope (?:it|they|the \w{1,20}) (?:fits?|arrived|got|came|works?|reached)\b|^signed for by|\bhow (?:did it go|was it) with\b|\bwhen (?:he|she|they|the \w{1,20}) came\b|\bcheck (?:ur|your) (?:alert|account|e?mails?|inbox|whatsapp|dms?|phone|messages|spam|balance)\b|\bconfirm (?:if |that )?(?:you|u) (?:have )?(?:received|gotten|collected|got|seen|get)\b|\b(?:you|u) should (?:already )?have (?:seen|received|got|gotten|had)\b|\b(?:received|mil) (?:done|gaya|gayi)\b|\basante kwa ku(?:pokea|ongea)/;

/** Where it is, and how it is now. */
const IS_THERE =
	/\b(?:is|are) (?:now )?(?:open|hanging|boxed|packed and ready|under the|on the shelf|there|inside|waiting for you|with (?:you|u)|in your name|showing|at (?:your|the) (?:reception|gate|desk)|in (?:the|your) (?:bag|box|mail|inbox|parcel|envelope)|successful|in the post|restored|un\w{3,12}ed)\b|\bthere is (?:now )?an? .{1,40}\b(?:on|in|showing)\b|\b(?:has|have) (?:another|an extra|been extended)\b|\byou are (?:now )?(?:un\w{3,12}ed|back in|in (?:the|a) \w{2,12} (?:suite|room|view)|booked|upgraded)\b|\b(?:is|are|'s) (?:back on|back up)\b|\b(?:dropped off|is back (?:in|on)|came through|has left us|left (?:us|our account))\b/;

/** What somebody has learned: a plain statement. */
const FACT =
	/^(?:yes|no|it|he|she|they|the|your|this|that|there|we|i|so|ok|okay|right|following|\w{2,20}) .{0,60}(?:\b(?:is|are|was|were|has|had|have|says?|said|takes?|costs?|runs?|shows?|confirms?|confirmed|found|means)\b|'s )/;
const AT_THE_GATE =
	/\b(?:is|'s|am|are|dey) (?:now )?(?:at (?:the|your) (?:gate|door|reception|junction|entrance)|outside|downstairs)\b|\b(?:is|are|'s) already with\b/;
const ASKS_OTHERS = /\b(?:ask|check with|talk to|speak (?:to|with)|confirm (?:with|from)|find out|verify)\b/;
/** What they said, or that they were spoken to. */
const TOLD =
	/\b(?:don (?:answer|talk|reply|agree)|agrees?d?|says|said|came back|replied|spoken to (?:him|her|them|the)|talked to (?:him|her|them|the))\b(?!.{0,24}\b(?:you were|your (?:gate|phone|line)|rude)\b)/;
const NO_FACT =
	/\b(?:busy|picking|pick(?:ed)? (?:the|my|our)|waiting|ongoing|under (?:review|process|investigation)|progress|awaiting|reach(?:ing)? (?:them|him|her)|bear|hold|queue|sick|travell?ed|resumed|sorry|apologies|happy|welcome|dear customer|thanks?|thank you|slow|line|network|open|new stock|arrived|sale|survey|hope|booking|balance)\b/;
const FINDS =
	/\b(?:check|find out|find|ask|look into|look at|confirm|verify|investigat\w+|chas\w+|see what|decision|answer|trace|update|let (?:you|u) know (?:what|why|if|how))\b/;

/** How surely a later sentence shows what was promised: 2, 1 or 0. `isAbout` where they share a word. */
export function shows(promise: string, what: Promised, later: Later, isAbout: boolean): 0 | 1 | 2 {
	const promised = promise.toLowerCase();
	const { written, said, asks } = later;
	if (HAS_IT.test(said) && (what !== 'other' || isAbout)) return what === 'answer' && !isAbout ? 1 : 2;
	// "Did you see the video I sent?"
	if (
		isAbout &&
		/\b(?:i|we) (?:already |just )?(?:sent|posted|shared|dropped|emailed|brought|delivered|attached)\b/.test(said)
	)
		return 2;
	if (asks) return 0;
	if ((what === 'delivery' || what === 'replacement') && AT_THE_GATE.test(said)) return 2;
	if (ASKS_OTHERS.test(promised) && TOLD.test(said)) return 2;
	if (THEMSELVES.some(([names, there]) => names.test(promised) && there.test(written))) return 2;
	if (isAbout && IS_THERE.test(said)) return 2;
	if (what === 'refund' && /\b(?:dropped off|left us|came through|is back (?:in|on))\b/.test(said)) return 2;
	if (what === 'answer' && FINDS.test(promised) && FACT.test(said) && !NO_FACT.test(said)) return 1;
	return 0;
}

const WITH_DATA = /^([^:👇⬇]{3,40}?) ?(?::|👇|⬇|⤵)\s?\S/u;

/** The words before a colon: "Size chart: S 8-10". */
export const titleOf = (written: string): string => WITH_DATA.exec(written)?.[1]?.toLowerCase() ?? '';
