import type { Promised } from '../pledge.ts';

/** What is promised, by its words: the first that fits. Most telling first. */
const WHAT: readonly (readonly [Promised, RegExp])[] = [
	['quote', /\b(?:quot(?:e|es|ation|ations|ed)|estimate|price list|pro-?forma|pricing|best price|rates)\b/],
	[
		'replacement',
		/\b(?:replac\w*|exchang\w*|swap\w*|resend\w*|re-send\w*|reship\w*|new (?:one|ones|pair|unit|item|parcel|lid|mug|charger)|another one|a different|right (?:one|size|colou?r|item)|correct (?:one|size|colou?r|item|order)|spare part)\b/,
	],
	[
		'refund',
		/\b(?:refund\w*|money back|revers(?:e|al|ing|ed)|reimburs\w*|credit(?:ed|ing)? (?:\S+ ){0,3}(?:account|card|wallet|upi|bank)|(?:account|card) (?:\S+ ){0,3}credit|credited|pay (?:you|it|am) back|(?:your|the|ur) (?:money|amount|cash|payment)|do the transfer|transfer (?:it |the money |am )?back|chargeback|money (?:go|will|back)|sending (?:you )?(?:the|your) money|credit your)\b/,
	],
	[
		'document',
		/\b(?:invoice|receipt|statement|contract|form|certificate|document|documents|pdf|label|tracking (?:\w+ )?(?:link|number|no|id|code|details)|tracking|waybill (?:number|no|copy)|photos?|pictures?|pics|proof|screenshot|letter|copy|report|policy document|brochure|catalogue|catalog|payslip|delivery note|instructions|agreement|(?:payment|download|the|a|new) link)\b/,
	],
	[
		'call',
		/\b(?:call(?:ing|ed|s)?(?! (?:it|off))|callback|call-?back|ring(?:ing)?|phone|phoning|give (?:you|u) a (?:call|ring|bell|shout|buzz)|reach out|in touch|contact(?:ed|ing)?)\b/,
	],
	[
		'delivery',
		/\b(?:deliver\w*|dispatch(?:ed|ing|es)?|despatch\w*|ship(?:s|ped|ping|ment)?|waybill\w*|courier\w*|parcel|package|rider|post(?:ing|ed)?|on (?:its|the) way|reach(?:es)? (?:you|u|your|there)|out for delivery|drop(?:ping|ped)? (?:it|them|off|your|am)|at your (?:place|door|house|gate|office|doorstep)|on your (?:porch|doorstep)|be (?:with you|there|at|here)|overnight|(?:you(?:['’]ll| will)? |go )(?:have|get|receive) (?:it|your|am|them)|(?:it|e|order|item|items|shoes?|bag|dress|sofa|cake|yours) (?:\S+ ){0,2}(?:arriv\w*|leav\w*|come\w*|reach\w*|land\w*|go(?:es|ing)? out)|arriv\w*|bring|send(?:ing)? (?:it|them|am|your order|the (?:item|order|rest|goods|parcel|package)|your)|deliver)\b/,
	],
	[
		'answer',
		/\b(?:get(?:ting)? back|back to (?:you|u)|revert|repl(?:y|ies)|respond|response|answer|updat\w*|let (?:you|u) know|inform\w*|keep (?:you|u) posted|notif\w*|advise|news|feedback|hear (?:back )?from|confirm\w*|tell (?:you|u)|check\w*|look(?:ing|ed)? (?:into|at|over)|find(?: that| this)?(?: out)?|investigat\w*|chas(?:e|ing)|follow(?:ing)?[ -]?up|outcome|see what|write (?:to )?(?:you|more)|text (?:you|u)|e?mail (?:you|u)|message (?:you|u)|ask)\b/,
	],
	['other', /\b(?:fix\w*|repair\w*)\b/],
];

/** What is promised in these words, "other" where nothing tells. */
export function whatOf(words: string): Promised {
	const lower = words.toLowerCase();
	for (const [what, pattern] of WHAT) if (pattern.test(lower)) return what;
	return 'other';
}
