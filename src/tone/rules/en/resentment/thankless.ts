import type { Rules } from '../../../rule.ts';

const OWED = 'It asks for thanks from someone who came for help.';

/** What we did for them, and how little thanks there was. */
export default [
	{
		name: 'thankless',
		find: [
			'(a|one|your) ~2 (thank you|thanks|hello|please|sorry|smile|word|phone call|call|good morning|bit of (courtesy|patience|respect|kindness)|little (courtesy|patience|respect|kindness|gratitude)) ~6 would ~1 (have|not have) ~1 (been|gone|cost|hurt|killed|helped|done|sufficed|opened)',
			'(thank you|thanks|please|sorry|hello|manners|courtesy|kindness|politeness|a smile) ~1 (costs|cost) (nothing|you nothing|no money)',
			'(had|have) ~1 (hoped|expected) (for)? ~2 (more|better|some) ~1 (understanding|courtesy|patience|respect|honesty|manners|sense|gratitude|thanks|decency)',
			'(might|would|could) have (expected|hoped for|appreciated) ~2 (thanks|thank you|word of|gratitude|apology|sorry|courtesy|manners)',
			'after (everything|all) (that)? (i|we|he|she|they|my ~1|our ~1) ~1 (did|have done|had done|do|gave|offered|went through)',
			'(the|such) (lengths|trouble|pains) (that)? (i|we|he|she|they) ~1 (went|go|took)',
			'(we|i) went to ~1 (such|great|extraordinary) (lengths|trouble|pains)',
			'(gave|given|give) up (my|his|her|our|their) ~2 (sunday|saturday|day off|weekend|lunch|evening|holiday|christmas|dinner|birthday|night|morning|break|time)',
			'(left|skipped|cancelled|missed|interrupted) (my|his|her|their) ~2 (lunch|dinner|holiday|birthday|wedding|anniversary|recital|family|breakfast)',
			'good (deed|deeds|turn|turns) ~3 (punished|unpunished|punishment)',
			'what they say about good deeds',
			'(bent|broken|stretched|waived) ~2 (every|all|our) ~1 (rule|rules)',
			'(as|doing|did) ~1 a favor',
			'(this|that|so this|and this) is (the (thanks|gratitude)|how (you|we|people) ~1 (thank|repay|reward|are thanked|are repaid)|what (i|we) get)',
			'(my|our) ~1 (staff|team|girls|crew|people|driver|nurses|waiters) (deserve|deserves|deserved) ~1 better',
			'(real|honest|decent|ordinary|hard working|hardworking) (people|families|human beings) ~2 (with|who|live|work|depend|get hurt|are hurt|behind)',
			'(reviews|review|comments|words|posts) like ~2 (yours|this|these|that) ~2 (hurt|hurts|put|puts|destroy|damage|ruin|kill|close|can close|cost|are demoralizing|are demoralising|make us|make me)',
			'(small|family|independent|little|local) ~2 (business|businesses|team|teams|shops|restaurant|restaurants|places) ~6 (hurts|suffer|demoralizing|demoralising|livelihood|livelihoods|closing (down|their doors)|go under|struggling|going under)',
			'(spent|wasted|given|devoted) ~2 (more|enough|too much|a lot of|so much|hours of|far more) ~1 (time|energy|hours|money)? ~2 (on|with|for|replying to|dealing with|answering) ~1 (you|your|this|one customer|a single)',
			'(i|we) (comped|waived|squeezed you|fitted you|lent you|even) ~6 (for free|free of charge|at no (charge|cost)|without charging|as well|myself|out of my own) ~4 (and|yet|but)',
			'(in return|in exchange|for that|and then) ~1 you ~2 (gave|give|left|leave|have given|have left|write|wrote|post|posted)',
			'(without|and did not|did not|not even|never) ~1 (offer|offering|offered|say|saying|said) ~1 (even)? (a glass|thank|thanks|a thank|a word of thanks|sorry|hello|please)',
			'(do you have|have you|you have) ~1 (any|no) (idea|clue) ~1 (what|how|who) ~2 (it|we|i|that|costs|hard|much|long)',
			'(can not|could not|do not|did not|will not) ~1 (help|save|please) (people|customers|guests|someone|patients|those) (who|that)',
		],
		not: [
			'(ashamed|embarrassed|mortified)',
			'(we|i) (should|owe|owed|ought|could)',
			'(our|my) (mistake|fault)',
			'(sorry|apologize|apologies|thank you for|thanks for|shop|charity)',
			'after all ~1 (you|that you)',
			'(would|will|could) you ~3 favor',
		],
		why: OWED,
		suggestions: ['I’d like to put this right for you', 'let me see what I can do for you'],
		replaces: 'sentence',
		strength: 0.55,
		byForm: true,
		flags: [
			['[A simple word on the day would have helped].', 'I’d like to put this right for you.'],
			['My brother [gave up his weekend] for your roof.', 'I’d like to put this right for you.'],
			['I [had hoped for more courtesy] from a neighbor.', 'I’d like to put this right for you.'],
			['[My staff deserve better] than this.', 'I’d like to put this right for you.'],
		],
		allows: [
			'A call from us would have been the least we could do.',
			'After all that you have been through, the room is on us.',
			'We gave up the stall in June and sell online now.',
		],
	},
	{
		name: 'sadly-you',
		find: [
			'(pity|shame|regrettable|unfortunate|disappointing|sad|saddened|disappointed|saddening|disheartening|hurtful|upsetting|unfair|baffling|curious|telling) ~2 (that)? you (chose|choose|decided|decide|resorted|resort|would|have chosen|took|have taken|waited|have decided|opted|went|ran|did not (raise|say|tell|speak|mention|ask|give us)|have resorted|have gone|felt the need|feel the need|had to)',
			'(easy|easier|simple|simpler|tempting) to (criticize|criticise|complain|judge|write|hide|attack|slate|blame) ~2 (from|behind|online|on the internet|when|than|a|us|others)',
			'(wish|wished) you had ~1 (told|said|spoken|asked|mentioned|raised|come|called|been honest|shown|had the) ~3 (truth|to my face|at the time|then|there|before|instead|manners|decency|story|courtesy)',
			'(rather than|instead of) ~1 (coming|come|speak|speaking|talk|talking|ask|asking|writing|going|thanking|run|running|picking|complaining|telling|raising|say|saying) ~6 you ~1 (chose|went|ran|decided|could|took|sat|wrote|posted|preferred)',
		],
		not: [
			'keep (telling|sending|letting)',
			'(sorry|understand|we made it|nobody told|our fault|had to (wait|find|go|call|ask|leave|pay|return|come|write|queue|stand|sit))',
		],
		why: 'It tells them off for saying that they are unhappy.',
		suggestions: ['thank you for telling us. I’d like to put this right', 'I’d like to hear what went wrong'],
		replaces: 'sentence',
		strength: 0.6,
		byForm: true,
		flags: [
			['It is [unfair that you resorted] to this.', 'Thank you for telling us. I’d like to put this right.'],
			['It’s [easy to criticise from] a sofa.', 'Thank you for telling us. I’d like to put this right.'],
		],
		allows: ['It’s a pity that you had to wait so long.', 'How sad that you had to leave early, sorry.'],
	},
] satisfies Rules;
