import type { Facts } from '../reading.ts';

type Find = (text: string) => string | undefined;

/** The last match of a pattern's first group. */
const last =
	(pattern: RegExp): Find =>
	(text) =>
		[...text.matchAll(pattern)].at(-1)?.slice(1).find(Boolean)?.trim();

/** How one message names each fact. */
export const FACTS: Readonly<Record<keyof Facts, Find>> = {
	order: last(
		/#\s?([A-Z]{0,4}-?\d[\dA-Z-]{1,14})\b|\border\s+(?:number|no\.?|id|ref(?:erence)?)?\s*(?:is|:)?\s*#?([A-Z]{0,5}-?\d[\dA-Z-]{2,14})\b/gi,
	),
	amount: last(
		/((?:₦|\$|€|£|₹|\b(?:NGN|KES|KSh|Ksh|UGX|USh|Rs\.?|INR|USD|GHS|GH₵|R\$|ZAR|TZS|TSh|Sh))\s?\d[\d.,]*\d?\s?[km]?\b|\b\d[\d.,]*\d?\s?k?\s?(?:naira|shillings|bob|dollars|pounds|rupees|reais|cedis|rand)\b)/gi,
	),
	size: last(/\bsize\s+(?:is\s+)?((?:UK|US|EU)\s?\d{1,2}(?:\.5)?|\d{1,2}(?:\.5)?|X{0,3}[SL]|M|small|medium|large)\b/gi),
	phone: last(/(?<![\w₦$€£])(\+?\d[\d ()-]{8,16}\d)(?![\w])/g),
	item: () => undefined,
};
