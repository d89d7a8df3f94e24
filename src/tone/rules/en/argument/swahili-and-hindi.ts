import type { Rules } from '../../../rule.ts';

/** Denied and set right, in Swahili and Hindi. */
export default [
	{
		name: 'denied-there',
		find: [
			'(hakuna|hajatokea|hamna) ~1 (aliyerudisha|aliyelalamika|aliyesema|aliyeuliza|aliyekataa|amerudisha|aliyewahi) ~2',
			'(si|sio|siyo) kweli ~2',
			'(sikusema|sijasema|hatukusema|sikukuambia|hatukukuambia|sikuahidi|hatukuahidi|sikublock|sikukublock|sikukutukana) ~2',
			'(hakuna|hajawahi|hawajawahi) ~1 (mteja|mtu|mwingine|yeyote|customer) ~2 (aliyelalamika|amelalamika|alilalamika|kulalamika|ameshasema|analalamika|hajalalamika)',
			'ni (wewe|nyinyi) ~1 tu',
			'(siuzi|hatuuzi|sijawahi kuuza) ~2 (feki|fake|mbovu|bandia|copy)',
			'(bidhaa|vitu|mali|goods|nguo|viatu|chakula) ~1 (yetu|zetu|vyetu|chetu|yangu|zangu) ~1 (haina|hazina|havina|hakina|si|ni|haiwezi|haijawahi) ~2 (tatizo|shida|mbovu|feki|bora|nzuri|haribika|safi)',
			'(ushahidi|proof|evidence) ~1 (ninao|nnao|tunao|upo|uko|niko nayo)',
			'(najua|naijua|ninajua) ~1 (kazi|biashara|bidhaa|vitu) ~1 (yangu|zangu|vyangu)',
			'(bilkul|ekdum|poora) ~1 (galat|jhooth|jhoot|bakwas) ~3',
			'(maine|humne|hum ne) ~1 (aisa|ye|you|kabhi|kuch)? ~1 (kabhi)? ~1 {nahi} ~1 (kaha|bola|likha|kiya)',
			'(kisi|kisi ne) ~1 (ne|bhi)? ~3 (shikayat|complain|complaint|problem|kuch) ~1 {nahi}',
			'(sirf|bas) ~1 (aap|aapko|aap ko|aapki|tum|tumko|tumhe) ~1 (ko|ki)? ~1 (hi)? ~1 (problem|dikkat|shikayat|issue|pareshani|complaint)',
			'(hum|hamara|hamari|main) ~2 (fraud|dhokha|cheating|jhooth|nakli|duplicate|chor) ~1 {nahi}',
			'(hamara|humara|hamari|humari) ~2 (kabhi) ~2 {nahi} ~2',
			'(wo|woh|vo|yeh) ~1 (scratch|daag|kharabi|problem|defect|damage|kharab|galti) {nahi} ~2',
			'aapko ~2 (lag raha|lagta) ~2',
		],
		not: [
			'(samahani|pole|sorry|maaf|galti hamari|afsos|usijali|koi baat)',
			'(si|sio) kweli (kwamba)? (ni)? kosa lako',
			'aapko ~2 (accha|achha|theek|sahi|kaisa|agar) ~2 (lag|lagta)',
			'(agar|jo|jaisa) ~1 aapko',
			'maine ~2 check',
		],
		in: 'statement',
		why: 'It argues with what they told you.',
		suggestions: ['thank you for telling me. I’ll check on my side', 'let me look into it for you'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			['[sikusema] hivyo mimi', 'thank you for telling me. I’ll check on my side'],
			['kwa hii mtaa [ni wewe tu]', 'thank you for telling me. I’ll check on my side'],
			['[sirf aapko problem] hai', 'thank you for telling me. I’ll check on my side'],
			['[maine kabhi nahi bola] free delivery', 'thank you for telling me. I’ll check on my side'],
		],
		allows: ['Maine check nahi kiya tha, sorry.', 'Agar aapko chhota lagta hai to badal dunga.'],
	},
] satisfies Rules;
