import type { Rules } from '../../../rule.ts';

/** Talked down to, in Swahili and Hindi. */
export default [
	{
		name: 'talked-down-there',
		find: [
			'(hata|ata) ~3 (anajua|angeelewa|anaweza|angejua|wanajua|anaelewa|wanaelewa)',
			'(mtoto|watoto) ~3 (anajua|angeelewa|anaelewa|wanajua|wanaelewa)',
			'kila mtu ~1 (anajua|anaelewa)',
			'(jifunze|soma|someni|elewa) ~1 (kwanza|kabla|pole pole|polepole|kusoma|kutumia)',
			'(huelewi|hujui|huijui|hujawahi|haujawahi|haujui|huwezi kuelewa) ~2',
			'(nikueleze|niseme|nikwambie|nikuambie|nikufundishe|nikuelekeze) ~1 (kwa lugha|aje|vipi|mara ngapi|lugha|maana|tena)',
			'(unajua|mnajua) ~1 (maana|tofauti|bei) ~1 (you|kati)',
			'(you|uko na|unatumia) ~1 (akili|kichwa) ~1 (kweli|wewe|sawa|timamu|$)',
			'(bacha|bachcha|bacche|bachche|bachchon|bachon) ~2 (bhi|to|ko|tak) ~3 (jaante|jante|pata|samajh|kar)',
			'kabhi ~3 (dekhi|dekha|pehna|pehni|khaya|khayi|khareeda|use) ~1 (bhi)? ~1 (hai|ho)',
			'(padhe|padha) (likhe|likha) ~3',
			'(seekh|sikh|seekho|sikho) ~1 (lo|lijiye|pehle|ke aao)',
			'(dimag|dimaag|akal|dimaagh) ~1 (lagao|lagaiye|use|se socho|istemal)',
			'samajh ~2 (nahi|nahin|nhi) ~1 (aayega|aata|aati|aaya|paoge|sakte)',
			'samajh ~1 (mein|me) ~1 (aati|aata|aaya|aayi) ~1 (hai|ki)',
			'(itna|itni) (bhi|to) ~1 (nahi|nahin|nhi) ~1 (pata|samajh|aata|malum|jaante)',
			'pehli (baar|dafa) ~2 (le|khareed|kharid|online|order|use|dekh) ~1 (rahe|raha|rahi|kar)',
		],
		not: [
			'hata yeye',
			'(samahani|pole|sorry|maaf|nitakuonyesha|nitakusaidia|nikusaidie|hakuna shida|usijali)',
			'samajh nahi aaya (to|toh) (main|hum|bata)',
			'phir se (bata|samjha)',
			'(koi baat|main samjha|main bata|samjha deta|samjha dungi|bataiye|chinta)',
			'(unajua|you) bei',
			'(kama|ikiwa) ~1 (hujui|huelewi)',
			'(sijui|hatujui|humein|mujhe|hame) ~3',
		],
		why: 'It talks down to the customer.',
		suggestions: ['let me explain how it works', 'let me help you with it'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['[hata mtoto anajua] hiyo', 'let me explain how it works'],
			['[Hujui] hata bei ya ngozi', 'Let me explain how it works'],
			['[kabhi asli chamda dekha hai]?', 'let me explain how it works.'],
			['[itna bhi nahi pata]', 'let me explain how it works'],
		],
		allows: ['Kama hujui saizi yako, nitakuonyesha kupima.', 'Samajh nahi aaya to main phir se bata deta hu.'],
	},
] satisfies Rules;
