import type { Rules } from '../../../rule.ts';

const TRUST = 'It tells the customer you don’t believe them.';
const CAUGHT = 'It hints that they are lying, and they will hear just that.';

export default [
	{
		name: 'how-strange',
		find: [
			'^ (funny|strange|odd|curious|interesting|amazing|remarkable|amusing|convenient|weird|hilarious|curiously|strangely|oddly|interestingly|funnily enough|amusingly|conveniently) (that|how|,|because|you|enough|only|then|considering|given|coming|since|no|nobody|timing) ~2',
			'(conveniently|magically|mysteriously|miraculously) ~1 (forgot|forget|forgotten|left|lost|appeared|disappeared|omitted|ignored|happened|broke|only|now|you|stopped|became|missing|appears)',
			'(is|are|now|you) (suddenly|all of a sudden) (a|an|broken|defective|faulty|too|not|bad|remember|became|become|want|discovered|decided|have|had|unhappy|wrong|allergic|expert|an expert) ~1',
			'(all of a sudden|only now|just now) (you|it|there|do you) ~2',
			'(story|stories|claim|claims|account|version|version of events|excuse|excuses|dates|it|that|this|timeline|photos) ~1 (does not|do not|did not|not) ~1 (add up|hold water|stack up|hold up|match|tally|convince)',
			'story ~1 (keeps|changes|changed|is changing|gets better)',
			'(can|could) ~1 be ~1 (edited|faked|photoshopped|forged|manipulated|invented|doctored|fabricated)',
			'(anyone|anybody|everyone|everybody) (can|could) ~1 (write|say|claim|edit|post|print|take a|make up|invent|type|complain|fake|create)',
			'(i|we) (smell|sense|suspect|detect|call that|call this) ~2 (scam|fraud|rat|lie|trick|story|fishy|blackmail|extortion|theft|jealousy|game|motive|agenda)',
			'(it|that|this|what you are doing) (is|was|sounds like|looks like|smells like) ~1 (blackmail|extortion|fraud|theft|harassment|defamation|bullying|attempted|emotional blackmail|a setup|a stunt|a ploy|a trick|a shakedown|a con)',
			'what a ~1 coincidence',
			'(so|well) (i|we) (am|are) (to|supposed to|expected to|meant to) (believe|accept|assume|trust) ~3',
			'(do|did) you (honestly|really|seriously|truly|actually|genuinely) ~1 (believe|think|expect|imagine|want) ~3',
			'(only|just) (because|when|after) you ~1 (saw|got|read|heard|realized|found out|received) ~3 (bill|price|invoice|charge|receipt|total|cost)',
		],
		not: [
			'(funny|interesting|odd|strange|weird|curious) (that|how) you ~1 (mention|ask|say that|should)',
			'(let me|i will|i am (calling|checking|asking|looking)|we will|sorry|thank|checking|look into)',
			'(how) ~1 (funny|sweet|lovely)',
			'(anyone|everyone|anybody|everybody) can ~3 (if they|here|use|join)',
			'do you really (want|think) (to|it would help|we should)',
			'can be edited (until|before|in|on|from|by you|at any|any time|later|here)',
			'may look',
		],
		why: CAUGHT,
		suggestions: ['thank you for telling me. I’d like to find out what happened'],
		replaces: 'rest',
		strength: 0.6,
		flags: [
			[
				'[Strange that] the stain appeared after a month.',
				'Thank you for telling me. I’d like to find out what happened.',
			],
			['[Funny, you] were smiling in all the photos.', 'Thank you for telling me. I’d like to find out what happened.'],
			['you [conveniently forgot] the second invoice', 'thank you for telling me. I’d like to find out what happened'],
			['Receipts [can be photoshopped].', 'Thank you for telling me. I’d like to find out what happened.'],
			['Your [story does not add up].', 'Thank you for telling me. I’d like to find out what happened.'],
			['[We smell a scam].', 'Thank you for telling me. I’d like to find out what happened.'],
			[
				'[Do you honestly believe] we would send a broken lamp?',
				'Thank you for telling me. I’d like to find out what happened.',
			],
			['[All of a sudden you] remember the date.', 'Thank you for telling me. I’d like to find out what happened.'],
		],
		allows: [
			'Funny that you mention it, we just got more of those in.',
			'Strange, the tracking shows nothing new, I am calling the courier.',
			'Your order can be edited until noon.',
			'Anyone can use the code, so share it with a friend.',
			'It suddenly stopped working? I am sorry, let me look into it.',
		],
	},
	{
		name: 'who-would',
		find: [
			'why (on earth|in the world|exactly|then)? (would|should|must|do) (we|i|anyone|anybody|someone|somebody|any (shop|seller|vendor|business|restaurant|hotel|person|driver|company)|our ~1|my ~1|they|people) ~4 !(not)',
			'how (on earth|in the world|exactly|then)? (am|are|was|were|is) (we|i|anyone|my ~1|our ~1) ~1 (supposed|meant|expected|to|going) ~3',
			'how (on earth|in the world|exactly|then)? (should|would|could|must) (we|i|anyone|my ~1|our ~1) (know|have|guess|read|see|control|help you when|predict|prove|trust|believe|remember) ~3',
			'then how (can|do|should|will|would) (we|i) ~3',
			'who ~1 (gave|told|said|promised|authorized|taught|made|forced|informed|advised) ~1 you ~2',
			'since when (is|are|was|were|do|does|did|can|should|must) ~3',
			'(would|will|could) you (walk|go (into|to)|talk to|speak to|treat|work|sell|expect|allow|shout|do that|do the same|do this|like it if|accept|pay for|trust|tell your|say that|ask your|behave|be okay with|give|eat) ~4 !(me|us|a hand|your)',
			'(do|must|should|did|am|are|were) (i|we) (look|looking|supposed|expected|psychic|magicians|your servant|your slave|responsible for|god|robots|a bank|a charity|a machine|a taxi|children|to blame for) ~3',
			'(do|does) (i|we|it|this|my ~1|our ~1) look like ~4',
			'(should|must) (i|we) (also|now) (pay|beg|kneel|come|buy|work|carry|apologize|drop|bring|give|sleep|die|refund|drive|close|build|cook) ~4',
			'^ (is|was|are) (it|that|this) ~1 (my|our) ~1 (fault|job|duty|problem|business|concern|responsibility)',
			'^ why so ~2 $',
			'^ why all ~2 $',
			'why ~4 (and|only|just|if) ~1 (then|to) (complain|write|do this|say|post|come back|blame) ~2',
		],
		not: [
			'(how (can|could|would|should) (i|we) (help|best|fix|make|forget|ever|reach|know (if|which|whether|when|that it is)))',
			'(sorry|apologize|shall|let me|so that|i would like to find out|find out|collect it)',
			'why (would|should) (we|i) not',
			'(would|could) you (accept|give|go) ~2 (voucher|refund|replacement|credit|apology|discount|another)',
			'why do (we|i) (ask|need|say)',
			'why (we|i)',
		],
		why: TRUST,
		suggestions: ['could you tell me a little more, so I can find out what happened?'],
		replaces: 'rest',
		strength: 0.6,
		flags: [
			[
				'[Why on earth would we] lie about a plate of chips?',
				'Could you tell me a little more, so I can find out what happened?',
			],
			[
				'[How was I supposed] to know it was a surprise?',
				'Could you tell me a little more, so I can find out what happened?',
			],
			[
				'[Who gave you] the idea that parking is free?',
				'Could you tell me a little more, so I can find out what happened?',
			],
			[
				'[Since when is] ten minutes late a crime?',
				'Could you tell me a little more, so I can find out what happened?',
			],
			[
				'[Would you speak to your] doctor like that?',
				'Could you tell me a little more, so I can find out what happened?',
			],
			['[Do I look like] the weather service?', 'Could you tell me a little more, so I can find out what happened?'],
		],
		allows: [
			'How should we send it?',
			'Why would a brand new chain break? I would like to find out, can I collect it?',
			'Why don’t I call you at five?',
			'Since when has it been making that noise?',
			'Should I also wrap it?',
		],
	},
] satisfies Rules;
