import type { Rules } from '../../rule.ts';

const SURE = 'If anything goes wrong, this is the sentence they will quote back.';

export default [
	{
		name: 'sure',
		find: [
			'(100|hundred|1000|200|110|one hundred) ~1 (percent|per cent|guaranteed|guarantee|sure|certain|assured|assurance|satisfaction guaranteed|confident|confirmed)',
			'(i|we) ~1 (can)? (guarantee|swear|vow|bet|stake my life|personally guarantee|give you my word|assure you|am 100|guaranty) ~2 (that|it|you|this|will|your|100|it will|delivery|there|same|next|today|the|on my|to god|he|they) !(refund|personally but|we (care|are working|are doing|take|understand|value))',
			'(guaranteed|without fail|no matter what|come rain or shine|come what may|whatever happens|absolutely no doubt|you have my word|mark my words|i give you my word|my word is my bond|under any circumstances|sure die|sharp sharp) !(by the (maker|manufacturer)|for (one|two|three|four|five|six|ten|twelve|a|1|2|3|5|6|10|12)|if|let me|ones|(service|minimum)? (standard|standards|scheme|payments|minimum|hours|income|pensions|place|seat|spot))',
			'(will|would|can|shall|would) (never) ~2 (happen|fade|shed|break|fail|disappoint|be late|occur|repeat|tear|spoil|crack|stop|lose|go wrong|regret|peel|smell|leak|have|delay|rust|shrink|ask|tangle) !(feel|want|let|share|sell)',
			'(always|never) (on time|late|fails|disappoint|have delays|a delay|out of stock)',
			'(zero|no) (risk|delays|chance of|possibility of) ~1 (delay|it|whatsoever|failing|at all|problem|problems)',
			'(it|this|that|everything|delivery|order|they) will be ~1 (perfect|flawless|there no matter|exactly as you want|just perfect|the best|amazing|ready no)',
			'(i|we) promise ~2 (you)? ~2 (never|always|100|perfect|forever|no matter|every time|it will not|this will not|that will not|on my life|you will love|will love)',
			'(last|lasts|will last|good for) ~1 (forever|a lifetime|for life|for ever|a life time)',
			'(very|every|any) (time|single time) ~1 guaranteed',
			'(will|go|can) ~1 (cure|heal|clear|remove|erase|whiten|grow|regrow|stop) ~3 (completely|forever|permanently|for life|overnight|totally|for good|once and for all)',
			'^ ~2 (e|it|order|rider|parcel) must (reach|come|enter|land|get there|deliver|arrive|fit|work) ~2 (today|tomorrow|tonight|you|now|before|by|$)',
			'(i|we) dey assure you',
			'(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|morning|evening) (for sure|sure sure|no fail|die|walahi|wallahi|pakka|haki you mungu|i swear|by fire by force|i promise you|trust me)',
			'pakka ~2 (mil|ho|aa|pahunch|pahunch|bhej|de)',
		],
		not: [
			'my word that ~4 (has|have|was|were|had)',
			'(not|can not|never|no) ~3 (guarantee|promise|swear|assure)',
			'(satisfaction|money back|price|best price|lowest price) guarantee',
			'100 percent (cotton|wool|silk|human|leather|natural|organic|pure|linen|polyester|original|authentic|genuine|juice|virgin)',
			'(if|whether) (it|they) ~2 (definitely|certainly)',
			'(would|will|should) never (want|ask|feel|share|sell|let|be|leave)',
			'not ~1 (definitely|certainly)',
			'for sure (by|once|when)? ~1 (i|we|let|you|know|tell)',
			'(know|tell you|say|confirm) for sure',
			'(will|we will|i will) (definitely|certainly|absolutely|surely) (pass|look|check|let|share|keep|take|try|help|love|consider|forward|be happy|reach|raise)',
			'^ sharp sharp ~1 ,',
		],
		why: SURE,
		suggestions: ['I’ll do my best, and I’ll tell you straight away if anything changes'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			[
				'[We guarantee that] it will be there today.',
				'I’ll do my best, and I’ll tell you straight away if anything changes.',
			],
			['[I swear you] will get it tonight', 'I’ll do my best, and I’ll tell you straight away if anything changes'],
			['This [will never happen] again.', 'I’ll do my best, and I’ll tell you straight away if anything changes.'],
			['I assure you [it will be perfect]', 'I’ll do my best, and I’ll tell you straight away if anything changes'],
		],
		allows: [
			'You are paid under the guaranteed standards scheme of the regulator.',
			'You have my word that it has been dealt with.',
			"I'll do my best to have it there today.",
			"We can't guarantee the hour, but I'll watch it.",
			'The T-shirt is 100% cotton.',
			"It's guaranteed for one year by the maker.",
			'The motor was guaranteed for five years and you had it for six.',
			'After the bridge course you have a guaranteed place.',
		],
	},
	{
		name: 'definitely',
		find: [
			'[(will|shall|is going to|are going to) (definitely|certainly|surely|absolutely|100|for sure|undoubtedly|without doubt|positively|sure)] (be|arrive|get|come|reach|receive|deliver|have|work|fit|last|ship|be there|be delivered|see|land|leave|happen)',
			'[(definitely|certainly|surely|absolutely) (will|go)] (be|arrive|get|come|reach|receive|deliver|have|work|fit|last|ship|be there|be delivered|see|land|leave|happen)',
		],
		not: [
			'(not|never) ~1 (definitely|certainly)',
			'if',
			'(see|get in touch|get back|be in touch|be happy|be glad|have a look)',
		],
		why: SURE,
		suggestions: ['should'],
		strength: 0.5,
		flags: [
			['It [will definitely] arrive tomorrow.', 'It should arrive tomorrow.'],
			['your bag [will surely] reach you today', 'your bag should reach you today'],
		],
		allows: [
			"It should arrive tomorrow before noon, and I'll check at 11.",
			'I will definitely pass that on to the team.',
		],
	},
] satisfies Rules;
