import type { FactPattern, Facts } from '../reading.ts';
import { AFTER } from './order.ts';
import { words } from './words.ts';

/** The words of a group as one pattern. */
const anyOf = (group: string) => group.split(' ').join('|').replaceAll('*', '\\w{0,8}');

const SIZE =
	'(?:uk|us|eu)\\s?\\d{1,2}(?:\\.5)?|\\d{1,2}(?:\\.5)?(?![\\d.,]*(?:k|\\d))|\\d?x{0,4}[sl]|m|small|medium|(?:extra )?large';
const NUMBER = '\\d{1,9}(?:[.,]\\d{3}){0,3}(?:[.,]\\d{1,2})?(?!\\d)';
const BEFORE =
	'₦|₹|€|£|r\\$|us\\$|\\$|gh₵|(?<![a-z])(?:n(?=\\d)|ngn|kshs?|kes|ugx|ush|tsh|tzs|sh|rs|inr|usd|gbp|eur|ghs|zar|brl|rwf)\\.?';

/** All but the order number, which the tone looks at as well. */
export const FACTS: Readonly<Record<Exclude<keyof Facts, 'order'>, FactPattern>> = {
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
	item: {
		written: new RegExp(
			`\\b(?:my|the|a|an|this|that|these|those|your|of|pair of|ordered|bought)\\s+((?:(?:${anyOf(words.colour)}|leather|wooden|wireless|gold|silver|small|big|large|mini|long|short|new|baby|wedding|gas|electric|standing|ceiling|phone|hand|school|running|ankara|lace)\\s+){0,2}(?:${anyOf(words.thing)}))(?![\\w'’])`,
			'gi',
		),
	},
};
