import type { Rules } from '../../../rule.ts';

/** Terms as a wall, in Swahili and Hindi. */
export default [
	{
		name: 'wall-there',
		find: [
			'(hairudishwi|hairudi|haitarudi|harudishi|haturudishi|hatubadilishi|hatushiki|hatupunguzi|haipunguzwi|haijadiliwi|haibadiliki|hakurudi|hazirudi|hazirudishwi|hakirudi|haibadilishwi|hatushikilii|hatukopeshi|hatuuzi moja)',
			'(ikishauzwa|ukishalipa|ukishachukua|ikishatoka|ikitoka|tukishafunga|ukishatoka|tukishauza|ukishapokea|ukishafungua|ikishakatwa|ikinunuliwa|ukinunua) ~4 (hakuna|hai|haturudi|si|umenunua|basi|chako|yako|imeenda|imenunuliwa|hatukujui|imeisha)',
			'(bei|sheria|sharti|masharti) ~1 (ni|haina|haipungui|hazina) ~1 (moja|hiyo hiyo|mwisho|fixed|mjadala|sharti|sheria) ~2',
			'(wapas|wapis|vapas|return|exchange|refund|cancel|badli) ~2 {nahi} ~1 (hota|hoga|karte|lete|lenge|milta|milega|hote|karenge|honge|le sakte)',
			'(bika|biki|becha|kaata|kata|khula|pehna) ~1 (hua|hui|gaya) ~1 (maal|saman|kapda|item|cheez|piece) ~3',
			'ek baar ~4 (gaya|gayi|diya|liya|kiya|nikla) ~1 (to|toh|phir|matlab) ~3',
			'no ~2 matlab no',
			'(pehle|advance) ~1 (paisa|payment|paise|full) ~2 (phir|fir|baad|uske baad|tabhi)',
			'(rule|niyam|policy|kanoon) ~1 (sabke|sab ke|hai|to|toh) ~2 (ek|rule|liye|niyam|hai)',
			'(udhaar|udhar|bargain|mol bhav|cod) ~1 (band|mana|nahi|allowed nahi|khatam)',
		],
		not: [
			'(chalega|chalegi|upi|gpay|online) ~2 ($|kya|na)',
			'(nikupatie|nikuongezee|nikupe|nitakupa|bure)',
			'(chagua|rangi|saizi zote|zote)',
			'main ~2 (help|madad|bata|dekh)',
			'(lakini|ila|bali) ~1 (naweza|tunaweza|nitaku|tutaku|unaweza|utapata|nikupe|tukupe)',
			'(par|lekin|magar|but) ~2 (aap|hum|main|koi|size|color|badle|dusra|doosra|exchange|main)',
			'(samahani|pole|maaf|usijali|koi baat)',
			'(isliye|toh) ~1 (size|pakka|pehle) ~3 (dekh|kar|check|bata)',
		],
		why: 'It shuts the door. Say what you can do before what you can’t.',
		suggestions: ['let me see what I can do for you', 'let me find a way that works for you'],
		replaces: 'sentence',
		strength: 0.6,
		softened: true,
		flags: [
			['nguo ya ndani [hairudishwi]', 'let me see what I can do for you'],
			['[Kata hua kapda] wapas nahi', 'Let me see what I can do for you'],
			['[ek baar cut ho gaya to ho] gaya', 'let me see what I can do for you'],
		],
		allows: [
			'Pesa hairudi kwa tiketi hii lakini naweza kukubadilishia tarehe.',
			'return nahi hota isme, par aap exchange kar sakte ho',
		],
	},
] satisfies Rules;
