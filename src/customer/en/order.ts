import type { FactPattern } from '../reading.ts';

const CODE = '[a-z]{0,5}-?\\d[\\da-z-]{2,14}';
/** What stands behind an amount. */
export const AFTER =
	'naira|shillings?|bob|dollars?|bucks|pounds?|euros?|rupees?|reais|cedis?|rand|kshs?|kes|ugx|usd|rs|ngn|/[-=]';

/** An order number as people write it. */
export const ORDER: FactPattern = {
	written: new RegExp(
		`(?:#\\s?([a-z]{0,4}-?\\d[\\da-z-]{1,14})|\\b(?:order|ref(?:erence)?|po|booking|invoice)[\\s:.]{1,3}(?:(?:number|num|no|id|code|ref)[\\s:.]{1,3})?(?:is[\\s:]{1,2})?(${CODE}))\\b(?![.,]?\\d|\\s*(?:pieces|pcs|units|of|more|bags|packs|cartons|${AFTER})(?!\\w))`,
		'gi',
	),
	asked: /\border (?:number|no|id)|\breference/i,
	answer: new RegExp(`^\\W*(?:it'?s |order )?(${CODE})\\W*$`, 'i'),
};
