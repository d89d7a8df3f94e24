import type { Rules } from '../../../rule.ts';

const FEEL = 'I understand this was frustrating, so let me put it right';

/** What was done for them, held against them. */
export default [
	{
		name: 'what-we-get',
		find: [
			'(this|that) is ~1 (how you (say|show|thank|repay|treat|reward)|the (thank|thanks|gratitude|reward|reply)|our (thanks|reward)|my (thanks|reward)|what (i|we) (get|got|deserve))',
			'(without|not|never) ~1 so much as (a|one|an) ~1 (thank|thanks|please|word|hello|sorry|smile|goodbye|text|call|glass|nod|tip)',
			'(you|he|she|they) (have)? ~1 never (thanked|apologized|apologized|said (thanks|thank|sorry|please|hello)|tipped|paid|offered|bothered)',
			'(does|do|did) not deserve (your|this ~1|any of this|to be (spoken|talked|treated|shouted|yelled|screamed|called|insulted)|that (abuse|treatment))',
			'(tried|were) ~1 (to be)? (more than)? (nice|polite|reasonable|patient|fair|civil|kind) ~1 (about it|about this|with you|to you)',
			'(last|first and last) time (i|we) ~1 (do|ever|help|go|bend|try|make|give|offer)',
			'(would|will) like you to remember (that|this)',
			'(i|we) (bent|bend|went|jumped) (over backwards|out of (my|our) way|through hoops|the extra mile) ~6 (and|but|yet|only|still)',
			'(survived|survive|got through) (the|a) (pandemic|covid|recession|fire|flood|war) (for|only)',
			'(you|they|people|customers) (will|would|can) never (know|understand|realize|appreciate) (how|what) ~2 (it takes|that hurt|much|hard|it is|it costs|goes)',
			'(sacrific%|gave up|cancelled|canceled|skipped|missed) (my|our) ~2 (birthday|holiday|lunch|sunday|weekend|evening|dinner|day off|break|christmas|easter|anniversary) ~2 (for|to|because|so) ~1 (you|your|this|that)',
			'(we|i) (squeezed|fitted|fit|rearranged|opened|stayed|cut|dropped|waived|comped|took) ~6 (for)? you ~6 (and (yet|still|this|you)|yet|still|but|only)',
			'(had|have|has) (the|a) (cheek|nerve|gall|audacity|brass neck|temerity|effrontery) to',
			'(think|consider|count) yourself lucky',
			'(be|you should be|feel) ~1 (thankful|grateful|glad) (for what|that (i|we|you)|you (have|had|got))',
			'(could|should|would) have (charged|billed|invoiced|reported|thrown|evicted|sued|asked you to leave|turned you away|sent you (a bill|an invoice|away)) (you|you for|double|more|twice|the)? ~1',
		],
		not: [
			'(sorry|apologize|our fault|we should|i should|i ought|we ought|refund|thank you)',
			'you (do|did) not deserve',
			'(never|not) ~1 (paid|offered|tipped) (for|a) ~3 (so|let|we)',
		],
		why: 'It presents the customer with a bill for kindness.',
		suggestions: [FEEL],
		replaces: 'sentence',
		strength: 0.6,
		byForm: true,
		flags: [
			[
				'I stayed late, and [this is how you say] thanks.',
				'I understand this was frustrating, so let me put it right.',
			],
			[
				'She went up three times [without so much as a please].',
				'I understand this was frustrating, so let me put it right.',
			],
			['She [does not deserve your temper].', 'I understand this was frustrating, so let me put it right.'],
			['[Count yourself lucky].', 'I understand this was frustrating, so let me put it right.'],
		],
		allows: [
			'We should have charged you less, here’s the difference.',
			'I know what it takes to plan a wedding.',
			'We stayed open for you and would do it again.',
		],
	},
] satisfies Rules;
