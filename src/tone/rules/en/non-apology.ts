import type { Rules } from '../../rule.ts';

const THEIRS = 'It is sorry about their feelings, not about what happened.';
const TAKEN = 'The “but” takes the apology back.';
const MAYBE = '“If” and “any” say you aren’t sure anything went wrong. They are.';

export default [
	{
		name: 'sorry-you-feel',
		find: [
			'(sorry|apologize|regret|apologies|shame|pity|unfortunate|a shame|disappointed|saddened|sad|hate) ~2 (that|if|to hear|to hear that|to see|to see that|because|for how|for the way|to learn|about how|about the way)? ~1 (you feel|you felt|you are feeling|your feelings|you see it|you think|you took|you got (offended|upset|angry)|you were offended|you are offended|you misunderstood|you did not like|you did not enjoy|you do not like|you did not appreciate|you have chosen|you chose|you expected|you believe|you have to be|you could not|you can not appreciate|you find it|you found it|you found our|you decided|you had to act|you are so|you did not understand|you misread|you do not understand|you did not find|you did not get what you wanted|you interpreted|you perceived|your expectations|your expectation|you had such|you could not wait|you were unable to|you have nothing better|your experience did not|your experience was not) !(because of us|the item broken|unwell|sick|ill|it broken|it faulty|the package open|stressed by|let down|us confusing|ignored by)',
		],
		not: [
			'sorry (that)? you (could|had|were|did) ~2 (not (reach|get|find|hear|make|come|enter|sleep|park|use)|such a (fright|scare|wait|shock|long|bad|rough|hard)|unable|left|kept|stuck)',
			'you could not get (hold|through|in|a)',
			'(sorry|apologize|regret) ~3 (that)? ~1 you feel ~1 (unwell|sick|ill|let down|ignored|cheated by us|this way because)',
			'(made you|make you) feel',
			'(sorry|apologize) ~8 (our fault|our mistake|we should|we let|we got|because we|let me|i will|we will|here is|can i|could you|how can|please tell|what can|may i|is there|would love)',
			'you (could not|were unable to) ~1 (reach|get through|find us|use|log|make|attend|access|order|track|contact|pay|open)',
			'sorry (that)? you (had|have had) such (a|an) ~1 (awful|terrible|miserable|horrible|frustrating|poor|unpleasant|upsetting|disappointing|stressful|painful|trying|worrying|difficult)',
		],
		why: THEIRS,

		ways: [
			{
				where: '(did not|do not|were not able to|could not) ~1 (enjoy|like|love|appreciate|find) ~2',
				suggestions: ['I’m sorry this was not what you hoped for', 'I’m sorry for what went wrong here'],
			},
		],
		suggestions: ['I’m sorry that this happened to you', 'I’m sorry for what went wrong here'],
		replaces: 'rest',
		strength: 0.75,
		flags: [
			["I'm [sorry you feel] that way.", 'I’m sorry that this happened to you.'],
			["[sorry you didn't like] our food, hundreds of others do", 'I’m sorry this was not what you hoped for'],
			["I'm [sorry that you misunderstood] the offer.", 'I’m sorry that this happened to you.'],
			['We [regret that your expectations] were too high.', 'I’m sorry that this happened to you.'],
		],
		allows: [
			"I'm sorry we made you feel that way.",
			'Sorry that you feel unwell, I hope you get better soon.',
			"Sorry you couldn't reach us, here is my direct number.",
			'I’m relieved it was nothing serious, but sorry you had such an awful week.',
		],
	},
	{
		name: 'sorry-but',
		find: [
			'[(sorry|apologize|apologies) ~4 but] (you|we (are|did|do not|have|had|were|can not|told|never)|i (am|did|told|do not|have to|can not)|our|it is|it was|that is|this is|nobody|rules) !(working|sending|checking|looking|here|on it|trying|going|doing everything|making|sorting|fixing|fully|out of|sold|currently|closed|happy|glad|able|now|getting|on our|replacing|refunding|not sure|not able|unable|afraid|still|found|already (sent|refunded)|on its|coming|back|late|delayed|a bit|running|have it|your|ready|will|should|can)',
			'(sorry|apologize|apologies|my apologies|we apologize|i apologize|regret it) (but|however|although|though|yet) !(are not|am not (sure|understanding|following)|not (sure|following)|i need|we need|i just need|can you|could you|may i|can i|i am checking|i am on|i will|we will|here is|let me|i have|we have|it is on|it will|your (order|parcel|refund) is on|it is our|it was our|we can|i can|i still need|there is one more|one more|could i|before i|i did not|we did not get|not to worry|do not worry|no worries|i am not sure|i do not have|i forgot|the rider is|it is coming|we do have|i missed|this is|we ran|which|what|would|please|thank|i think)',
			'[(sorry|apologize) ~1 (for|about) ~4 (but|however)] , ? (you|your|it is not|it was not|that is|we did|we do not|there is nothing|our|this|if you|next time|the|as)',
		],
		not: [
			'sorry but (you|we|i|they|the ~2) (can|could|will) !(not|never)',
			'(sorry|apologize) ~6 but (it|this|the) ~4 (on its way|will (arrive|be)|has been|is coming|sorted|fixed)',
			'(sorry|apologize) but (the|it|that|we) ~6 (sold out|out of stock|closed|not available|finished|in stock|unavailable|full|booked)',
		],
		why: TAKEN,

		ways: [
			{
				where:
					'but (you|nobody|no one|rules|that is|this is|it is|it was|we (are|did|do not|have|had|were|can not|told|never)|i (am|did|told|do not|can not|only|just)|our|there is|if you|unless you|when you) ~2',
				suggestions: ['I’m sorry about this, let me see what I can do', 'I understand, let me see how I can help'],
				replaces: 'rest',
			},
		],
		suggestions: ['I’m sorry about this,', 'I understand, and'],
		strength: 0.6,
		flags: [
			['[Sorry, but] you should have called first.', 'I’m sorry about this, let me see what I can do.'],
			['[Sorry, but] if you don’t pay on time it gets cut off.', 'I’m sorry about this, let me see what I can do.'],
		],
		allows: [
			'I can’t open it from here, sorry, but the app will show you.',
			'Sorry, but I need one more thing to finish your refund: your account number.',
			'Sorry, but the red is sold out until March.',
		],
	},
	{
		name: 'sorry-if',
		find: [
			'(sorry|apologize|apologies|regret|forgive us|forgive me|pardon) (if|in case) ~1 (any|you (feel|felt|think|were|are|got|took|found|see)|it (caused|offended|upset|seemed|came|felt)|we (offended|upset|did|have|caused|hurt|said)|i (offended|upset|hurt|said|was rude|sounded|came)|there (was|is|were) any|our|anyone|anything|something|someone) !(clear|not clear|not at home|unclear|not (in|at|around)|this message|this is late|this came|this sounds|this reply|the wait|the reply|my message|my last|this is a|i was not clear|i missed|i misunderstood|i am asking|i already|we already|we missed|i am late|you have already|you already|you have been waiting)',
			'(sorry|apologize|apologies|regret) ~1 (for|about) ~1 any ~1 (misunderstanding|offence|offense|perceived|harm|hurt) ~1 (this|it|that|you|may|might|we|which|$) ~2 (may|might|could|feel|felt|think|believe|have|$) ~1',
			'(sorry|apologize|apologies|regret) ~1 (for|about) ~1 any ~1 (inconvenience|trouble|distress|confusion) ~1 (you (feel|felt|think|believe|may (feel|have felt))|perceived)',
			'(if) ~1 (i|we|anyone|my staff|our staff|anything i|what i) ~1 (offended|upset|hurt|inconvenienced|wronged|did (anything|something) wrong|said (anything|something)) ~4 (sorry|apologize|apologies|then|in any way)',
			'(sorry|apologies|apologize) ~1 for (whatever|what ever|anything) ~1 (we|i|it|you|that) ~1 (did|have done|is|may|said|think|might)',
			'(sorry not sorry|sorry i guess|sorry or whatever|sorry for yourself|so sorry for you|well sorry|okay sorry|sorry then|fine sorry|alright sorry|sorry sorry|oops sorry|oh sorry your majesty) !(but|i am|about that|for|we)',
			'(any|whatever) inconvenience ~1 (caused|this)? is regretted',
			'(inconvenience|inconveniences|error|errors|delay) (is|are) (highly|deeply|sincerely|very)? regretted',
		],
		not: [
			'(sorry|apologize) ~6 if (it is|this is|i am) not (clear|the right)',
			'(sorry|apologize) if ~3 (twice|repeat|keep|slow|again|already|earlier|did not (see|reply|answer|explain))',
		],
		why: MAYBE,

		ways: [
			{
				where: '[sorry if] (our|the|my|his|her|one of) ~4 (was|were|did|has|have|made|came|arrived|got|took)',
				suggestions: ['sorry that'],
				replaces: 'words',
			},
		],
		suggestions: ['I’m sorry for the trouble this caused you', 'I’m sorry this happened'],
		replaces: 'rest',
		strength: 0.55,
		flags: [
			['[Sorry if anything] I said hurt you.', 'I’m sorry for the trouble this caused you.'],
			['[Sorry if anything] upset you.', 'I’m sorry for the trouble this caused you.'],
			['[sorry for whatever we did]', 'I’m sorry for the trouble this caused you'],
			['[Sorry not sorry].', 'I’m sorry for the trouble this caused you.'],
			['I’m [sorry if] our driver was rude to you.', 'I’m sorry that our driver was rude to you.'],
		],
		allows: [
			'Sorry if my last message was not clear, here it is again.',
			'We apologise for the inconvenience and have upgraded your delivery.',
		],
	},
	{
		name: 'passive-mistakes',
		find: [
			'(mistakes|errors) (were|are|have been|get|happen|are sometimes) ~1 (made|happen)? ~1 (but|so|let us|move|by|everywhere|all|$)',
			'(mistakes|errors) (happen|do happen)',
			'(i|we) (have|already|did|said|have already|had) ~1 (already|said|apologized|say) (sorry|apologized|my apologies|our apologies) ~1 (already|before|once|twice|what|so|now|many times|several|enough|for that|and|yesterday|to you|is that)? ~1 (what|so|is|can|let|why|and|$) !(i|we)',
			'(i|we) (have)? (already)? (apologized|said sorry) (already|before|twice|enough|many times|several times|once|severally)',
			'(what more|how many times) ~2 (apologize|apology|sorry|say sorry)',
			'(let us|can we|we should|please|just|you should) ~1 (move on|put this behind|forget (it|this|about it)|leave it|drop it|let it go|let this go|leave it at that|agree to disagree)',
			'(i|we) (do not|will not|refuse to|am not going to|are not going to|can not) ~1 (apologize|say sorry|be sorry|be apologizing)',
			'(there is|i have|we have|i see) (nothing|no reason|no need|not anything) (for (me|us))? to (apologize|be sorry) (for|about|to)?',
			'(we|i) (am|are) not (sorry|apologizing)',
			'why should (i|we) (apologize|be sorry|say sorry)',
		],
		not: [
			'(mistakes|errors) ~4 (should not|sorry|our|apologize|i will|we will)',
			'(sorry|apologize) ~2 (mistakes|errors)',
			'(i|we) (have|did)? ~1 (apologized|said sorry) ~6 (mean it|again|still)',
			'you (have)? nothing to',
			'(please|just|kindly) ~1 (drop|leave) it ~3 (so|here|for|with|at|in|by|on|till|until|below|on)',
		],
		why: 'It says sorry without owning anything.',

		ways: [
			{
				where: '(move on|put this behind|forget|leave it|drop it|let it go|let this go|agree to disagree) ~1',
				suggestions: ['I’m sorry, and I’d like to put this right', 'we got this wrong, and I’m sorry'],
			},
		],
		suggestions: ['we got this wrong, and I’m sorry', 'I’m sorry, this was our mistake'],
		replaces: 'rest',
		strength: 0.5,
		calm: 0.45,
		flags: [
			["[mistakes were made but] let's move on", 'I’m sorry, and I’d like to put this right'],
			['[I said sorry already], what else do you want', 'We got this wrong, and I’m sorry'],
			['[I have already apologised twice].', 'We got this wrong, and I’m sorry.'],
			['[We will not apologise] for our prices.', 'We got this wrong, and I’m sorry.'],
			['I’m sorry but [I will not apologise] for my prices.', 'We got this wrong, and I’m sorry.'],
		],
		allows: [
			"Mistakes like this should not happen, I'm sorry.",
			'I apologised to your sister too, this was on us.',
			'Please drop it at the gate.',
			'Just leave it with the guard.',
		],
	},
	{
		name: 'lip-service',
		find: [
			'(we|i) ~1 (value|cherish|treasure) (you|your|our) ~1 (customers|customer|business|patronage|feedback|opinion|support|as)?',
			'(your|our customers) ~1 (feedback|satisfaction|business|comfort|happiness|opinion|patronage) (is|are) ~1 (our|very|important|valuable|valued|appreciated|priority|top|number|paramount)',
			'(customer|our customers) (is|are) ~1 (king|always right|our priority|number one)',
			'(we|i) (take|takes) ~1 (all|such|these|your|this|every|customer) ~1 (feedback|complaints|matters|complaint|reviews|concerns|comments) ~1 (very)? (seriously)',
		],
		not: [
			'(value|cherish) ~4 (and (that is why|i|we)|so (i|we))',
			'(i|we) (will|have|am|are) (checking|fixing|refund|refunded|calling|call|replace|replaced|sending)',
		],
		why: 'On its own it sounds like a recording. Say what you will do.',
		suggestions: ['I’m looking into it now', 'let me see how to put this right'],
		replaces: 'rest',
		strength: 0.4,
		calm: 0.2,
		flags: [
			['[We value you as] our customer.', 'I’m looking into it now.'],
			['[Your satisfaction is our priority].', 'I’m looking into it now.'],
		],
		allows: ['I value your time, so I will call at 4pm sharp.', 'I have refunded you, because your trust matters.'],
	},
	{
		name: 'any-inconvenience',
		find: [
			'(sorry|apologize|apologies|regret) ~2 (any|the) inconvenience ~1 (this)? (may|might|could|has|caused|$) ~3',
		],
		not: ['(delay|wait|mistake|error|mix up) ~6 inconvenience'],
		why: 'Everyone says it, so nobody feels it. Name what went wrong.',
		suggestions: ['I’m sorry for what this has put you through'],
		replaces: 'rest',
		strength: 0.35,
		calm: 0.3,
		flags: [
			['We [apologise for any inconvenience this may] have caused.', 'I’m sorry for what this has put you through.'],
		],
		allows: ['We apologise for the inconvenience and have upgraded your delivery.'],
	},
] satisfies Rules;
