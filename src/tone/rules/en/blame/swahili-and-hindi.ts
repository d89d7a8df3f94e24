import type { Rules } from '../../../rule.ts';

const COUNTED = 'It counts out what they did wrong. They came for help.';

/** What the customer did, did not do or should have done, where the verb says it in Swahili or Hindi. */
export default [
	{
		name: 'you-did-not-there',
		find: [
			'!<(kama|ikiwa|iwapo|hata|kwamba|kuwa|najua|naona) {huku}',
			'{unge}',
			'{not-if} {uli-harm}',
			'(wewe|nyinyi) ~2 (uliharibu|ulivunja|umevunja|umeharibu|umepoteza|umekosea|umechelewa|umeangusha)',
		],
		not: [
			'(pole|samahani|radhi|usijali|msijali|hakuna shida|hamna shida|si kosa lako|tulikosea|nilikosea|kosa letu|bila malipo|bure)',
			'(nitakubadilishia|tutakubadilishia|nitakuletea|tutakuletea|nitakurudishia|tutakurudishia|nimekurudishia|tumekurudishia)',
		],
		in: 'statement',
		why: COUNTED,
		suggestions: ['let me see how we can put this right for you', 'let me see what I can still do'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['[Hukupima] mlango, kiti hakipiti', 'Let me see how we can put this right for you'],
			['[ungeuliza] kabla ya kununua', 'let me see how we can put this right for you'],
			['[wewe umeharibu] mashine', 'let me see how we can put this right for you'],
		],
		allows: [
			'Kama hukupokea ujumbe, niambie nitume tena.',
			'Ungependa rangi gani?',
			'Pole, hukupata ujumbe wetu, nimetuma tena.',
			'Ukikosea namba niambie mapema.',
		],
	},
	{
		name: 'you-yourself-there',
		find: [
			'(aap|tum) hi ne ~4 (tha|thi|the|hai|thay)',
			'{karna} (tha|thi) ~1 (na|naa|boss|bhai|sir|madam)',
			'(bol|keh|bata|likh|samjha) (diya|di|chuka|chuke|dia|chuki) ~2 (na|naa) ~1 $',
			'(wewe|mwenyewe|ndiwe|ndiye|ndio) ~1 {uli}',
			'{uli} ~2 mwenyewe',
			'(si|kwani) !({uli-harm}) {uli}',
			'(mbona|kwa nini|kwanini|sababu gani) ~2 ({uli}|{huku}|umenunua|unalalamika)',
			'si (nilishasema|nimesema|tulisema|nilishaeleza|tulishasema|nilieleza|tuliandika|imeandikwa|ilikuwa wazi|nilikuonya|nilishakuonya)',
			'(tatizo|kosa|makosa|uzembe|ujinga|haraka|shida) ~1 (ni|liko|iko|limeanzia|ilianzia|zako|lako|yako) ~1 (lako|yako|kwako|wewe|usinilipishe|usinilaumu)',
			'(sasa|halafu|leo) ~1 (unalalamika|unalia|unadai|unanilaumu|unakasirika|unashangaa|unanigeuka)',
			'(aapne|aap ne|tumne|apne|tune|khud) ~4 {kiya} ~1 (tha|thi|the) ~1 (na|naa|to|toh|jab)',
			'(aapne|aap ne|tumne|apne|tune) (hi|khud|to|toh) ~4 {kiya}',
			'khud (toda|todi|kharab|galat|choose|select|giraya|dala|kaata|khola|mangaya) ~3',
			'{karna} ~1 chahiye (tha|thi|the) ~1',
			'(ab|phir|fir) ~1 (kyu|kyun|kyon) ~2 (bol|ro|rone|rona|chilla|shikayat|complain|complaint|keh|kar|natak|wapas|aaye|naraz)',
			'(isiliye|tabhi|isi liye|isi wajah se) ~3 (kharab|toota|toot|tut|gaya|gayi|hua|hui|jala|jal|phata|phat|utar|nikal)',
			'(aap|tum) ~3 (late|soch ke|dekh ke) ~1 (aaye|aate|aaoge|lena|liya)',
		],
		not: [
			'(pole|samahani|radhi|usijali|hakuna shida|hamna shida|tulikosea|nilikosea|kosa letu|si kosa lako)',
			'(sorry|maaf|maafi|afsos|koi baat|chinta|tension|galti hamari|hamari galti|humari galti|galti meri|meri galti)',
			'(humein|hume|mujhe|hamein|humko|mujhko|unko|unhe|rider ko|courier ko) ~4 chahiye',
			'(nahi|nahin|nhi|nai) ~2 chahiye ~1 (tha|thi)',
			'(bhej|badal|refund|replace|exchange) ~1 (rahe|raha|rahi|diya|denge|dunga|dungi|kar)',
		],
		why: COUNTED,
		suggestions: ['let me see how we can put this right for you', 'let me see what I can still do'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['[wewe uliagiza] nyekundu', 'let me see how we can put this right for you'],
			['[mbona uliosha] na maji ya moto', 'let me see how we can put this right for you'],
			['[aapne khud dekha] tha dukaan mein', 'let me see how we can put this right for you'],
			['Size chart [dekhna chahiye tha]', 'Let me see how we can put this right for you'],
		],
		allows: ['Humein pehle batana chahiye tha, maaf kijiye.', 'Uliagiza mbili, nimeweka tatu.'],
	},
] satisfies Rules;
