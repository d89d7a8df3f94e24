import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'go-elsewhere',
		find: [
			'(go|shop|buy|look|try|order|eat|book|dine|take ~3 (business|money|order|custom|drama|attitude)) ~2 {elsewhere}',
			'(do not|never) (come back|return|order from us again|buy from us again|patronize us|bother coming back)',
		],
		not: ['(had to|have to)', '(if you (find|found)|found it|cheaper) ~6 (let us|we will)', 'unable to'],
		why: 'It tells the customer to leave, and everyone who reads it hears it too.',
		suggestions: ['I’d really like to put this right for you'],
		replaces: 'sentence',
		strength: 0.85,
		flags: [['Feel free to [take your business elsewhere].', 'I’d really like to put this right for you.']],
		allows: ['I understand you had to buy it elsewhere, and I am sorry.'],
	},
] satisfies Rules;
