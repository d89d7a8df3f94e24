import type { Rules } from '../../../rule.ts';

/** Questions and lessons that make the customer feel slow. */
export default [
	{
		name: 'how-much-clearer',
		find: [
			'how (much|more|many times|else) ~1 (clearer|more clear|clear|plainer|plain|simpler|explicit|should (i|we) explain|must (i|we) (say|explain))',
			'(did|do) you (honestly|really|actually|seriously|even)? ~1 think ~1 (it|that it|a|this|that|one|we|i|they|anyone) ~2 (would|could|can|will|was|is going to|is) ~2 (feed|last|fit|be|work|fly|walk|deliver|come|cost|hold|sew|grow|serve|cook|appear|make|bake|survive|free)',
			'do you (even|really|sef|actually)? ~1 know how (much|expensive) ~1 (it|this|that|we|i|they|sellers|vendors) ~2 (cost|costs|take|takes|go through|is|pay|spend|goes) ~2 (to|us|me|for|on|$)',
			'(this|here|my page|my shop|it) is not ~1 (a|an|your)? ~1 (market|open market|village market|charity|father christmas|charity organization|balogun|makola|gikomba|playground|village|ngo|bank|museum|game|kantamanto|bazaar|sabzi mandi|fish market)',
			'(no be|not) (market|charity|father christmas|ngo) ~1 (be this|we dey|here|o)',
			'(even|my) (a|small|5 year old|five year old|primary|my|little|baby)? ~1 (child|kid|baby|toddler|pikin|grandmother|grandma|bacha|mtoto|children|kids) ~1 (can|could|knows|know|would|go|will|sabi|understands|fit)',
			'(you|u) (do not|no|dont|did not|hujui|nahi) ~1 (know|sabi|understand) ~1 (original|quality|fashion|good thing|good things|what is good|lace|hair|leather|class|the difference|anything about|skin care|fabric|how business|how (things|it) work)',
			'(it is|its|that is|is|everything is|all is) ~1 (clearly|already|right|all)? ~1 written in (english|plain english|black and white|bold|capital|simple english|capital letters|caps)',
			'(english|kiingereza|grammar|angrezi) ~1 (is|na|not|no|hard|difficult|samajh|huelewi|dey hard)',
			'(i|we|let me) ~1 (will)? ~1 (explain|break|spell|type|say|write) ~2 (slowly|slow|in simple english|in plain english|like a child|for dummies|in small bits|one last time)',
			'(use|using) (your|ur|common) (head|brain|sense|common sense|eyes|dimag|akili|senses)',
			'(common sense|dimag lagao|tumia akili|akili)',
			'(samajh|samjh|samajhte|samjho|elewa|huelewi|unaelewa) ~1 (nahi|nahin|kya|gaya|lo|basi|kweli)',
			'^ (please)? (read|go through) (it|that|this|message|my message|what i wrote|the post|description)? ~1 (properly|carefully|well|again|twice|slowly|well well|small small)',
			'(it is|its|that is)? ~1 called ~3 for a reason',
			'(that is|this is|it is) not how ~2 (works|work|done|it works|goes)',
			'(you|u) (need|have|should|must) (to)? ~1 learn',
		],
		not: [
			'(sorry|apologize|let me|not (made|explained|been) clear|so (i|we) can)',
			'(so|even) (that)? (your|the|my) (child|kid|baby|children|kids|grandma|grandmother|toddler) ~3 (safe|wear|play|use|eat|love|enjoy)',
			'(can|will) ~1 (use|wear|eat|play|enjoy|love|sleep|sit|like)',
			'(i|we|will|to|let me|going to|just) (read|check|look) ~4 (again|carefully|properly|twice|well)',
			'(please)? check ~3 (well|properly) before you (pay|sign|accept|take|collect)',
			'english (version|menu|manual|instructions|is not my|or|translation)',
			'(in case|if)',
		],
		why: 'It talks down to them, and they will feel it.',
		suggestions: ['let me say it better', 'let me help you with this'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['I’m not sure [how much clearer] this must be, sir', 'Let me say it better'],
			['Aunty [this is not market], we don’t price online', 'Let me say it better'],
			['it’s a 4 inch cake, [did you think it’d feed] 20?', 'let me say it better.'],
		],
		allows: [
			'Let me make it clearer: the deposit is half.',
			'A child can wear it from age four.',
			'Check it well when it comes, then pay the rider.',
		],
	},
] satisfies Rules;
