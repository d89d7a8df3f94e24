import type { Rules } from '../../../rule.ts';

/** Not believed, in Swahili and Hindi. */
export default [
	{
		name: 'not-believed-there',
		find: [
			'(you|mna) uhakika ~2 (ni|kuwa|kwamba|hukui|huku|uli|ili|hii|hiyo|ilikuwa|ilitoka)',
			'eti ~4 (yenyewe|yenyewe tu|siku|imeharibika|imepotea|haikufika|imevunjika|haijafika)',
			'(sijaamini|siamini|hatuamini|siwezi kuamini|niamini|nikuamini|tuamini) ~3',
			'(usinidanganye|unadanganya|unanidanganya|mnadanganya|waongo|uwongo|uongo|unadai|uliigeuza|ulibadilisha)',
			'labda ~1 (wewe|watoto|ulifanya|umefanya|mtu wako|umeibadilisha|uliiangusha|ulimwaga|mlifanya)',
			'(hadithi|story|stori|hekaya) ~1 (hiyo|yako|zako|hio)? ~1 (haishikani|nimeisikia|haiingii|tumeisikia|you abunuwasi|mpya)',
			'(thibitisha|nionyeshe|onyesha|leta|tuma) ~1 (ushahidi|proof) ~1 (kwanza|basi|kama|ama|au|ndio|$)',
			'(jhooth|jhoot|jhuth|jhoothi|jhooti) ~1 (mat|bol|bolna|bolte|na|kahani)',
			'(pakka|sach|sure) ~1 (mein)? ~1 (humse|hamse|yahi se|yahin se|hamari dukaan|mujhse) ~2 (liya|li|tha|hai)',
			'(proof|saboot|sabut) ~1 (hai|dikhao|do|nahi|laao|lao) ~1 (koi|kya|to|toh|kuch|$)',
			'kaise ~1 (maan|maane|manu|maanu|yakeen|bharosa|vishwas) ~1 (lu|lun|le|karu|karun|lein|karen|$)',
			'(pehen|pahan|istemal|use|chala|pehan) ~1 (ke|kar|karke|kr) ~2 (wapas|return|bol|aa gaye|le aaye|ab)',
			'(ek|do|itni|teen|itne) ~1 (din|jaldi|ghante|hafte) ~1 (mein|me)? ~1 (kaise|toot|kharab) ~2',
			'kuch (to|toh|na kuch) (kiya|kia|hua) hoga',
			'aisa ~1 (ho hi|kabhi|ho) ~1 {nahi} ~1 (sakta|hua|hota)',
			'kya pata ~2 (aapne|kahan|kisne|kya|tumne)',
		],
		not: [
			'(samahani|pole|usijali|sorry|maaf)',
			'(siamini|siwezi kuamini) ~2 (tumekosea|tulikosea|tulichelewa|rider)',
			'aisa ~2 (nahi|nahin) hona',
			'kama you uhakika',
		],
		why: 'It says you don’t believe them.',
		suggestions: ['thank you for telling me. Could you send me a photo so that I can sort it out'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			[
				'[Eti sahani imevunjika] bila kuguswa',
				'Thank you for telling me. Could you send me a photo so that I can sort it out',
			],
			['bhai [jhooth mat] bol', 'bhai thank you for telling me. Could you send me a photo so that I can sort it out'],
			['[kaise maan lu]', 'thank you for telling me. Could you send me a photo so that I can sort it out'],
		],
		allows: [
			'Una uhakika na saizi 40? Tunayo 41 pia.',
			'Tafadhali tuma picha nione.',
			'Aisa nahi hona chahiye tha, sorry.',
		],
	},
] satisfies Rules;
