import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'sorry-you-feel',
		find: [
			'(=sorry|apologize|regret|apologies) ~2 (that|if|to hear|because|for how|for the way)? (you feel|you felt|you are feeling|your feelings|you see it|you think|you took|you are upset|you got offended|you were offended|you are offended|you misunderstood|you did not like|you did not enjoy)',
		],
		not: ['(sorry|apologize) ~2 that you feel (unwell|sick|ill)', 'made you feel'],
		why: 'It is sorry about their feelings, not about what happened.',
		suggestions: ['sorry that this happened to you'],
		replaces: 'rest',
		strength: 0.75,
		flags: [['I am [sorry you feel] that way.', 'I am sorry that this happened to you.']],
		allows: ['I am sorry we made you feel that way.', 'Sorry that you feel unwell, I hope you get better soon.'],
	},
] satisfies Rules;
