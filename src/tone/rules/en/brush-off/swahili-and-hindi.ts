import type { Rules } from '../../../rule.ts';

/** Sent on to somebody else, or told that it is no concern of ours, in Swahili and Hindi. */
export default [
	{
		name: 'not-ours-there',
		find: [
			'(ongea|malizana|elewana|zungumza) ~1 (huyo|yule|huyu|hao|wale) ~2',
			'mambo you ~3 (sijui|si yangu|hayanihusu|siyajui) ~1',
			'(bhagwan|khuda|allah|rab) (jaane|jane|jaanta) ~1',
			'(muulize|kamuulize|mpigie|kampigie|ongea na|ongeeni na|waulize|mtafute|mtafuteni|kawaulize|pigia|piga simu) ~1 (kwa)? ~1 (dereva|rider|aliyekuuzia|boda|bodaboda|fundi|kampuni|glovo|agent|kondakta|bolt|safaricom|airtel|basi|kplc|vodacom)',
			'(halinihusu|hainihusu|haituhusu|halituhusu|hayanihusu|hayatuhusu)',
			'(hiyo|hilo|hio|hayo) ~1 (si|sio|siyo) ~1 (yangu|yetu|langu|kazi yangu|kazi yetu|shida yangu|shida yetu|department yangu|jukumu)',
			'(mi|mimi|sisi) ~1 (nauza|tunauza|natengeneza|ni wa|nilishamaliza|nimemaliza|natuma) ~3 (tu|yangu|basi)',
			'(utajua mwenyewe|utajijua|utajijuwa|jijue|shughulika|pambana|utajua) (na|mwenyewe|wewe|hujui) ~2',
			'(sina|hatuna) ~1 (habari|uwezo|cha kufanya|la kufanya|namna)',
			'(mera|humara|hamara|mere|hamari|meri) ~1 (kaam|department|zimmedari|lena dena|problem|duty|tension) ~1 ({nahi}|ho gaya|khatam|itna hi|bas)',
			'(courier|company|delivery|customer care|service center|jisse|jahan se|dukandar|bank) ~1 (wale|wala|walon)? ~2 (se|ko|pe|mein) ~1 (baat karo|poocho|pucho|bolo|call karo|mail karo|phone karo|jao|puchiye|boliye)',
			'(main|mai|hum|isme main) ~2 (kuch {nahi}|kya) ~1 (kar sakta|kar sakti|kar sakte|kar sakunga)',
			'(humko|hume|mujhe|humein|mereko|hamein) ~1 ({nahi}|kya) ~1 (pata|malum|matlab|maloom)',
		],
		not: [
			'(nita|tuta|nime|samahani|pole|nitamuuliza|nitampigia)',
			'(main|hum) ~3 (poochta|puchta|pooch kar|check|baat kar)',
			'aapke liye',
			'(baat|pata|call|check) (karta|karti|karte|karke|karunga|karungi)',
			'(pata|malum) (tha|thi)',
			'(bataiye|batata|batati|pata kar|sorry|maaf|koi baat)',
		],
		why: 'It sends them away with their problem.',
		suggestions: ['let me find out for you', 'let me see who can help'],
		replaces: 'sentence',
		strength: 0.6,
		softened: true,
		flags: [
			['[muulize rider] mwenyewe', 'let me find out for you'],
			['hilo [halinihusu]', 'let me find out for you'],
			['[courier se baat karo]', 'let me find out for you'],
			['[mujhe kya pata]', 'let me find out for you'],
		],
		allows: ['Nitampigia rider sasa hivi.', 'Mujhe nahi pata tha ji, abhi courier se baat karta hu.'],
	},
] satisfies Rules;
