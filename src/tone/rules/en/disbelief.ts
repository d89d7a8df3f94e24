import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'lying',
		find: [
			'{youre} ~2 (lying|a liar|liar|liars|lier|dishonest|making it up|making this up|making things up|making that up|exaggerating|mistaken about that)',
			'(that is|this is|it is|what|all|pure|complete|total|such) ~1 (lie|lies|false|untrue|fabricated|a fabrication|nonsense|rubbish|exaggeration)',
			'(stop|quit) (lying|the lies|making things up)',
		],
		not: ['(not|never) (lying|a liar|making)', 'lies (with|in)', 'false (alarm|start)'],
		why: 'It calls the customer a liar, and the talk is over.',
		suggestions: ['I’d like to understand what happened'],
		replaces: 'sentence',
		strength: 0.9,
		flags: [['[You are lying].', 'I’d like to understand what happened.']],
		allows: ['I know you are not lying, and I want to find the parcel.'],
	},
] satisfies Rules;
