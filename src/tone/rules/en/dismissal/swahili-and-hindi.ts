import type { Rules } from '../../../rule.ts';

/** Shrugged off or made small, in Swahili and Hindi. */
export default [
	{
		name: 'so-what-there',
		find: [
			'(khush|santusht) ~1 (raho|rahiye|ho jao|raha karo)',
			'(usme|usi se|isi se|isme|usi mein) ~1 (khush|kaam chala|guzara|santosh) ~2',
			'(unataka|mnataka|ulitaka|mlitaka) ~1 (nifanye|nifanyie|nikufanyie|tufanye|tufanyie|tufanyeje|nifanyeje) ~1 (nini|aje|vipi|$)',
			'(sasa|basi|kwani) ~1 (nifanye|tufanye|nikufanyie) ~1 (nini|aje|vipi)',
			'(dunia|maisha) ~1 (haiishi|haijaisha|inaendelea|yanaendelea|haitaisha)',
			'(si|sio|siyo) ~1 (jambo|kitu|mwisho|shida|tatizo|ajabu) ~1 (kubwa|la ajabu|you ajabu|wa dunia|hiyo|you kulia|kikubwa)',
			'kwani ~1 (uko na|you|unakimbilia|kuna|mna|unaharakisha) ~2 (haraka|wapi)',
			'(you|uko na) haraka (you|gani|na)',
			'(usikuze|kukuza|unakuza|mnakuza|unafanya) ~1 (mambo|jambo) ~2',
			'(utazoea|utaizoea|utaizoeya|utayazoea|utalizoea|itazoea|vumilia|vumilieni)',
			'(mvua|jam|foleni|umeme|stima|bodaboda|dereva) ~1 (ni|si|sio) ~1 (mungu|yangu|yetu|mimi|sisi|kazi)',
			'(hiyo|hilo|huo|hizo|hio) ~1 ni ~1 (kawaida|kidogo|dogo|ndogo|nature|tabia) ~1 (tu|yake|you|sana|$)',
			'(wengine|watu|others) ~2 (wanasubiri|wamesubiri|wanavumilia|wanatumia|wananyamaza|hawajalalamika|hawalalamiki) ~2',
			'(to|toh|tab|usme|isme|ab) ~1 (hum|main|mai|wo|courier wala|rider|delivery wala)? ~1 kya (kare|karen|karun|karu|kar|karein) ~1 ($|sakte|sakta|sakti|,)',
			'(itni|itna|chhoti|choti|zara|thodi|jara) si (baat|cheez|galti|chiz) ~3',
			'(kaunsi|konsi|kya|koi) ~1 (aafat|aasman|pahad|zindagi|duniya|qayamat) ~2 (toot|gir|aa gayi|gayi|khatam|ruk|aa jayegi)',
			'(duniya|zindagi|shaadi|life) ~2 (khatam|ruk|band) ~1 {nahi}',
			'(vehem|waham|veham|vaham) ~1 (hai|ho gaya)',
			'(adjust|manage|compromise|kaam chala) ~2 (karo|kar lo|lo|kijiye|kar lijiye|karna|karlo)',
		],
		not: [
			'(samahani|pole|usijali|asante|nitaku|tutaku)',
			'aapke liye ~2 kya kar',
			'(bataiye|batao|boliye|sorry|maaf|afsos|naya|badal|nahi, )',
			'kama you haraka',
			'(ukipenda|ukitaka) ~2 (vumilia|kuvumilia)',
			'{nahi} ~1 (itni|chhoti|choti)',
		],
		why: 'It shrugs the problem off.',
		suggestions: ['I’m sorry about this; let me see how to put it right'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['[unataka nifanye nini] na hiyo', 'I’m sorry about this; let me see how to put it right'],
			['Boss [una haraka ya] kuenda wapi', 'Boss I’m sorry about this; let me see how to put it right'],
			['[Itni si baat] pe gussa', 'I’m sorry about this; let me see how to put it right'],
			['[ab main kya karun]', 'I’m sorry about this; let me see how to put it right'],
		],
		allows: [
			'Aapke liye hum kya kar sakte hain?',
			'Hilo si jambo dogo, pole sana.',
			'Kama una haraka naweza kutuma na boda.',
		],
	},
] satisfies Rules;
