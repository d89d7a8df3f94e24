import type { Parts } from '../pattern.ts';

/**
 * The person stands inside a Swahili verb: "hukusoma" is "you did not read", "ungesoma" "you would have read". So these
 * parts are put together from the beginnings and the stems.
 */
const verbs = (beginning: string, stems: string): string =>
	`(${stems
		.split(' ')
		.map((stem) => beginning + stem)
		.join('|')})`;

/** What a customer who is blamed did, or left undone. */
const DEEDS =
	'soma uliza sema pima lipa tuma angalia fuata sikiliza jibu elewa chagua chukua nunua agiza wahi cheki confirm order kubali pokea shika pick andika taka ona vaa osha tumia fungua kuja bonyeza amua ingia';
const HARMS = 'vunja haribu poteza chelewa kosea kataa puuza angusha choma mwaga chezea rarua lowesha chafua';

/** Named parts of patterns (see parts.ts): Swahili and romanised Hindi, as shops and their customers type them. */
export const LOCAL_PARTS: Parts = {
	/** "You did". */
	uli: verbs('uli', `${DEEDS} ${HARMS}`),
	'uli-harm': verbs('uli', HARMS),
	/** "You did not". */
	huku: verbs('huku', DEEDS),
	/** "You would have". Not "would like". */
	unge: verbs('unge', `${DEEDS} kuwa`.replace('taka ', '')),
	/** "Did", of a man's or a woman's doing. */
	kiya: '(kiya|kia|liya|lia|diya|bola|boli|kaha|chuna|chuni|manga|mangaya|likha|likhi|bheja|dabaya|dala|dali|khola|kholi|toda|todi|tod|padha|padhi|dekha|dekhi|suna|sunna|socha|pehna|pehni|rakha|rakhi|lagaya|lagayi|dhoya|dhoyi|giraya|thoka|choda|pasand|select|cancel|confirm|maana|kharab|puchha|poocha)',
	/** "To do", of what should have been done. */
	karna:
		'(karna|karni|dekhna|dekhni|padhna|padhni|batana|batani|bolna|poochna|puchna|puchhna|sochna|samajhna|sunna|lena|leni|dena|deni|rakhna|rakhni|pehenna|aana|uthana|dalna|likhna|likhni|check)',
	nahi: '(nahi|nahin|nhi|nai|nahee)',
};
