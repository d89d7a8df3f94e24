import { narrowed } from '../../text/gate.ts';
import type { Promised } from '../pledge.ts';

/** What is promised, by its words: the first that fits. Most telling first. */
export const WHAT: readonly (readonly [Promised, RegExp])[] = [
	['quote', /\b(?:quot(?:e|es|ation|ations|ed)|estimate|price list|pro-?forma|pricing|best price|rates)\b/],
	[
		'document',
		/\b(?:invoice|receipt|statement|contract|form|certificate|documents?|pdf|label|tracking|waybill (?:number|no|copy)|photos?|pictures?|pics|proof|screenshot|letter|copy|report|brochure|drawings|figures|catalog(?:ue)?|payslip|delivery note|instructions|agreement|(?:payment|download|the|a|new) link|confirmation (?:e?mail|letter))\b/,
	],
	[
		'replacement',
		/\b(?:replac\w*|exchang\w*|swap\w*|resend\w*|re-send\w*|reship\w*|new (?:one|ones|pair|unit|item|parcel)|another one|a different|(?:right|correct) (?:one|size|colou?r|item|order)|spare part)\b/,
	],
	[
		'refund',
		/\b(?:refund\w*|money back|revers(?:e|al|ing|ed)(?! pick)|reimburs\w*|credit note|credit(?:ed|ing)?\b|pay (?:you|it|am) back|(?:your|ur) (?:money|amount|cash|change|deposit)|(?:the|return\w*) (?:your )?(?:money|amount)|do the transfer|transfer (?:it |the money |am )?back|chargeback|money (?:go|will|back)|the alert|credit alert|che(?:ck|que) by|(?:pesa|paisa|paise) (?:yako|zako|wapas|\w*eg[ai])|\w{0,6}rudish\w{0,4} pesa|cut (?:you|u) a)\b/,
	],
	[
		'answer',
		/\b(?:get(?:ting)? back|back to (?:you|u)|revert|repl(?:y|ies)|respond\w*|response|let (?:you|u|them|the \w+) know|keep (?:you|u) (?:posted|informed|updated)|updat(?:e|es|ing) (?:you|u|by|on|tomorrow|before)|an update|hear (?:back )?from|in touch|feedback|an answer|e?mail (?:you|u)|drop (?:you|u) (?:an? )?(?:line|e?mail|message|text)|text (?:you|u)|message (?:you|u)|come back to (?:you|u|me)|follow up with (?:you|u)|(?:firm|new|exact) date|decision|dm (?:you|u)|(?:pop|shoot|send) (?:you|u) a (?:dm|message|text)|ping (?:you|u))\b/,
	],
	[
		'call',
		/\b(?:call(?:ing|ed|s)?(?! (?:it|off))|callback|call-?back|ring(?:ing)?|phone (?:you|u|him|her|them)|phoning|give (?:you|u) a call|give (?:you|u) a (?:bell|shout|buzz)|reach out|contact(?:ed|ing)?|(?:ni|tu|a|wa)ta(?:ku|wa)?pigia)\b/,
	],
	[
		'other',
		/\b(?:technician|engineer|plumber|electrician|repair\w*|fix(?:ed|ing)?|install\w*|collect\w*|pick ?(?:it |them |the \w+ )?up|pickup)\b/,
	],
	[
		'delivery',
		/\b(?:deliver\w*|dispatch(?:ed|ing|es)?|despatch\w*|ship(?:s|ped|ping|ment)?|waybill\w*|courier\w*|parcel|package|rider|driver|post(?:ing|ed)?|on (?:its|the|his|their) way|reach(?:es)?\b|comot|land|drop(?:ping|ped)? (?:it|them|off|your|am)|at your (?:place|door|house|gate|office|doorstep)|on your (?:porch|doorstep)|(?:be|dey) (?:with you|there|at|here|your side)|overnight|(?:you(?:['’]ll| will| shall)? |go )(?:have|get|receive) (?:it|your|am|them)|arriv\w*|bring\w*|(?:leav|com|land|go)(?:es?|ing) (?:out )?(?:today|tomorrow|by|on|to|at|this|now|in)|get (?:it|that|this|them) (?:out|across|over) to|go out|send(?:ing)? (?:it|them|am|your|(?:you )?(?:the|ur|an?|another|both) (?!money|cash|amount|change|request|note|word|ticket|someone|man|guy)[a-z]\w*)|mzigo|(?:ni|tu|a|wa)ta(?:ku|wa)?(?:let|fik|pelek)\w{1,4}|bhej|pahunch|nikal)\b/,
	],
	[
		'answer',
		/\b(?:answer|updat\w*(?! (?:the|your) (?:address|details|order|records?|system|number|booking|account|information|name))|inform\w*|notif\w*|advise|news|confirm\w*|tell (?:you|u)|check\w*|look(?:ing|ed)? (?:into|at|over)|find(?: that| this)?(?: out)?|investigat\w*|chas(?:e|ing)|follow(?:ing)?[ -]?up|outcome|see what|(?:ni|tu|a|wa)ta(?:ku|wa)?jibu|bata(?:ta|ti|te|unga|enge)?|write (?:to )?(?:you|more)|ask)\b/,
	],
];

/** What is promised in these words, "other" where nothing tells. */
export function whatOf(words: string): Promised {
	const lower = words.toLowerCase();
	return WHAT.find(([, pattern]) => narrowed(pattern, lower)?.test(lower))?.[0] ?? 'other';
}
