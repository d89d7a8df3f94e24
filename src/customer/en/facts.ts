import type { Groups } from '../features.ts';
import type { Facts } from '../reading.ts';

/** How one fact is written, and how it is asked for: after the question, an answer that is nothing else counts. */
export interface FactPattern {
	/** What is wanted is the first group that matched. Global: the last one in a message counts. */
	readonly written: RegExp;
	/** Up to its end, these words say that this is not the one meant: "you sent size 40", "my account number". */
	readonly unless?: RegExp;
	readonly asked?: RegExp;
	readonly answer?: RegExp;
}

/** The words of a group as one pattern. */
const anyOf = (group: string) => group.split(' ').join('|').replaceAll('*', '\\w{0,8}');

const CODE = '[a-z]{0,5}-?\\d[\\da-z-]{2,14}';
const SIZE =
	'(?:uk|us|eu)\\s?\\d{1,2}(?:\\.5)?|\\d{1,2}(?:\\.5)?(?![\\d.,]*(?:k|\\d))|\\d?x{0,4}[sl]|m|small|medium|(?:extra )?large';
const NUMBER = '\\d{1,9}(?:[.,]\\d{3}){0,3}(?:[.,]\\d{1,2})?(?!\\d)';
const BEFORE =
	'₦|₹|€|£|r\\$|us\\$|\\$|gh₵|(?<![a-z])(?:n(?=\\d)|ngn|kshs?|kes|ugx|ush|tsh|tzs|sh|rs|inr|usd|gbp|eur|ghs|zar|brl|rwf)\\.?';
const AFTER =
	'naira|shillings?|bob|dollars?|bucks|pounds?|euros?|rupees?|reais|cedis?|rand|kshs?|kes|ugx|usd|rs|ngn|/[-=]';

/** The facts that need no list of words. */
export const FACTS: Readonly<Record<Exclude<keyof Facts, 'item'>, FactPattern>> = {
	order: {
		written: new RegExp(
			`(?:#\\s?([a-z]{0,4}-?\\d[\\da-z-]{1,14})|\\b(?:order|ref(?:erence)?|po|booking|invoice)[\\s:.]{1,3}(?:(?:number|num|no|id|code|ref)[\\s:.]{1,3})?(?:is[\\s:]{1,2})?(${CODE}))\\b(?![.,]?\\d|\\s*(?:pieces|pcs|units|of|more|bags|packs|cartons|${AFTER})(?!\\w))`,
			'gi',
		),
		asked: /\border (?:number|no|id)|\breference/i,
		answer: new RegExp(`^\\W*(?:it'?s |order )?(${CODE})\\W*$`, 'i'),
	},
	amount: {
		written: new RegExp(
			`((?:${BEFORE})\\s?(?:${NUMBER})\\s?(?:[km]\\b)?|(?<![\\w.,#-])(?:${NUMBER})\\s?k?\\s?(?:${AFTER})(?!\\w)|(?<![\\w.,#-])\\d{1,4}(?:\\.\\d)?k\\b)`,
			'gi',
		),
	},
	size: {
		written: new RegExp(
			`\\b(?:size\\s+(?:is\\s+|of\\s+|no\\.?\\s+)?(${SIZE})|((?:uk|us|eu)\\s?\\d{1,2}(?:\\.5)?)|instead of\\s+(?:a\\s+|size\\s+)?(\\d{1,2}|x{0,3}[sl]|m))(?![\\w'])`,
			'gi',
		),
		unless: /\b(?:sent|send|got|received|gave|brought|delivered|came|wrong|not|too)\b(?!.*instead of)[^.?!]{0,40}$/i,
		asked: /\b(?:what|which|your) size\b|\bsize (?:do|is|should|would|please)\b/i,
		answer: new RegExp(`^\\W*(?:size |it'?s )?(${SIZE})(?: please| pls)?\\W*$`, 'i'),
	},
	phone: {
		written: /(?<![\w₦$€£#.,-])(\+\d[\d ()-]{7,16}\d|0\d(?:[ -]?\d){8,10})(?![\w-])/g,
		unless: /\b(?:account|acct|acc|a\/c|till|paybill|gtb|zenith|bank)\b[^.?!\n]{0,40}$/i,
	},
};

/** A thing that was bought, by the groups of words for things and colours. */
export function itemPattern({ colour = '', thing = '' }: Groups): FactPattern {
	return {
		written: new RegExp(
			`\\b(?:my|the|a|an|this|that|these|those|your|of|pair of|ordered|bought)\\s+((?:(?:${anyOf(colour)}|leather|wooden|wireless|gold|silver|small|big|large|mini|long|short|new|baby|wedding|gas|electric|standing|ceiling|phone|hand|school|running|ankara|lace)\\s+){0,2}(?:${anyOf(thing)}))(?![\\w'’])`,
			'gi',
		),
	};
}
