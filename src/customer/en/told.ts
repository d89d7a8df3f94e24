import type { Told } from '../told.ts';
import { ORDER } from './order.ts';

/** How customers say what they are often asked for again. The order number is found as in facts. */
export const TOLD: Readonly<Record<Told, RegExp>> = {
	order: new RegExp(ORDER.written.source, 'i'),
	size: /\bsize\s(?:is\s)?(?:uk\s?|us\s?|eu\s?)?(?:\d{1,2}(?:\.5)?|x{0,3}[sml])\b|\b(?:uk|us|eu)\s?\d{1,2}\b/i,
	phone: /(?<![\d-])(?:\+\d{1,3}[\s-]?|0)\d{2,3}[\s-]?\d{3}[\s-]?\d{3,4}(?!\d)/,
	name: /\bmy name(?:'s| is)\s|\bi(?:'m| am) called\s|\bname\s?:\s?\w/i,
	address: /\baddress(?:\sis|\s?:)\s?\w|\bdeliver(?:ed)? (?:it |them |this )?to \d/i,
};
