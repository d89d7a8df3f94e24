import type { Rules } from '../../../rule.ts';

export default [
	{
		name: 'scare-quotes',
		find: [],
		finder: 'scareQuotes',
		why: 'The quotes say that you do not take it seriously.',
		suggestions: ['$bare'],
		strength: 0.7,
		flags: [
			['Thank you for your [“feedback”], Tom.', 'Thank you for your feedback, Tom.'],
			["We looked into your ['issue'] twice.", 'We looked into your issue twice.'],
			['thanks for the ["advice"]', 'thanks for the advice'],
			['I have sent your [‘evidence’] to the manager.', 'I have sent your evidence to the manager.'],
		],
		allows: [
			'Please press your “Feedback” button at the top.',
			'You wrote that the parcel was “wet and torn”, and I’m sorry.',
			'Choose “Problem with my order” from the list.',
			"Our customers' feedback helps us.",
		],
	},
] satisfies Rules;
