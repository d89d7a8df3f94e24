import type { Rules } from '../../rule.ts';

const SURE = 'If anything goes wrong, this is the sentence they will quote back.';

export default [
	{
		name: 'sure',
		find: [
			'(100|1000|200|110) ~1 (guaranteed|guarantee|sure|certain|confirmed)',
			'(i|we) ~1 (can)? (guarantee|swear|assure you|am 100) ~2 (that|it|you|this|will|your|100|it will|delivery|there|same|next|today|the|on my|he|they) !(refund|personally but|we (care|are working|are doing|take|understand|value))',
			'(guaranteed|no matter what|come what may) !(by the (maker|manufacturer)|for (one|two|a|1|2|12|6|six)|if|let me|ones)',
			'(will|would|can|shall|would) (never) ~2 (happen|shed|break|be late|repeat|spoil|crack|stop|lose|go wrong|regret|leak|have|delay|ask) !(feel|want|let|share|sell)',
			'(always|never) (on time|late|a delay|out of stock)',
			'(zero|no) (risk|delays|chance of) ~1 (delay|it|failing|at all|problem|problems)',
			'(it|this|that|everything|delivery|order|they) will be ~1 (perfect|the best)',
			'(i|we) promise ~2 (you)? ~2 (never|always|100|perfect|no matter|every time|it will not|this will not|that will not|on my life|will love)',
			'(last|lasts|will last|good for) ~1 (for life|for ever|a life time)',
			'(very|every|any) (time|single time) ~1 guaranteed',
		],
		not: [
			'(would|will|should) never (want|ask|feel|share|sell|let|be|leave)',
			'not ~1 (definitely|certainly)',
			'(know|tell you|say|confirm) for sure',
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
			"I'll do my best to have it there today.",
			"We can't guarantee the hour, but I'll watch it.",
			'The T-shirt is 100% cotton.',
			"It's guaranteed for one year by the maker.",
		],
	},
	{
		name: 'definitely',
		find: [
			'[(will|shall|is going to|are going to) (definitely|certainly|surely|absolutely|100|for sure|sure)] (be|arrive|get|come|reach|receive|deliver|have|work|fit|last|ship|be there|be delivered|see|leave|happen)',
			'[(definitely|certainly|surely|absolutely) (will|go)] (be|arrive|get|come|reach|receive|deliver|have|work|fit|last|ship|be there|be delivered|see|leave|happen)',
		],
		not: ['(not|never) ~1 (definitely|certainly)', 'if'],
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
