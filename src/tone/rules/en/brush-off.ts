import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'not-my-department',
		find: [
			'(not|never) {our} (department|dept|job|role|section|area|duty|team|desk|concern|call)',
			'(i|we) (do not|can not) (handle|deal with|do) (that|this|those|such|refunds|complaints|deliveries|deliver)',
			'(nothing|not anything|there is nothing|not much) (i|we|else i|else we|more i|more we) (can|could) do',
			'(i|we) (can|could) not do (anything|nothing|much) ~2 (about it|for you|about that|about this|here|from here|now)?',
		],
		not: ['nothing (i|we) (can not|would not)'],
		why: 'It leaves the customer alone with the problem. Say who will take it on, and when.',
		suggestions: ['let me find the right person for you and come back to you today'],
		replaces: 'sentence',
		softened: true,
		strength: 0.7,
		flags: [['That is [not my department].', 'Let me find the right person for you and come back to you today.']],
		allows: ['I will pass this to our refunds department and stay on it with you.'],
	},
] satisfies Rules;
