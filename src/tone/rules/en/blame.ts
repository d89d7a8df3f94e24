import type { Rules } from '../../rule.ts';

const FAULT = 'It puts the blame on the customer. Nobody hears help after that.';
const SHOULD = 'It tells the customer what they did wrong when they came for help.';

export default [
	{
		name: 'should-have-read',
		find: [
			'you {had} ~2 (have)? {read}',
			'you (did not|never|do not|failed to|refused to|forgot to|neglected to|could not be bothered to) ~2 {read} ',
			'(had you|if you had|if you) ~1 {read} ~2 {words}',
		],
		not: ['(did not|do not|never) (see|seen|notice|look) ~3 (it|them|him|her|rider|any|my|our|change)'],
		why: SHOULD,
		suggestions: ['let me take you through the details'],
		replaces: 'rest',
		strength: 0.75,
		flags: [
			['[You should have read] the description.', 'Let me take you through the details.'],
			['ma [u didnt read] the size chart', 'ma let me take you through the details'],
		],
		allows: [
			'We should have read your note more carefully.',
			'You should have received it by now.',
			'If you did not see my last message, here it is again.',
		],
	},
	{
		name: 'your-fault',
		find: [
			'(it is|this is|that is|it was|was|is|all|that was|this was) ~1 (your|ur) (own)? (fault|mistake|error|problem|doing|choice|carelessness|negligence|wahala)',
			'((it is|this is|that is|it was|is|was) )? (not|never) {our} (fault|problem|mistake|responsibility|wahala|doing|error|business)',
			'no be {our} (fault|problem|wahala|mistake)',
			'na (you|your) ~2 (fault|cause|mistake|order|choose|give)',
			'(you|u) (caused|brought) (this|it|that) ~1 (on yourself|upon yourself|yourself)',
			'(we|i) (are|am|be) not (at fault|to blame|liable|responsible)',
			'(you have|you only have) ~2 yourself to blame',
		],
		not: ['(not|never) (your|ur|at all your) (own)? (fault|mistake|error|problem)', 'if (it is|this is|that is) not'],
		why: FAULT,
		suggestions: ['let’s see how we can put this right'],
		replaces: 'rest',
		strength: 0.8,
		flags: [
			['[This is your fault].', 'Let’s see how we can put this right.'],
			['Sorry but [it is not our fault] that it rained', 'Sorry but let’s see how we can put this right'],
		],
		allows: ['It is not your fault, the address on our form was wrong.', 'This was our mistake, not yours.'],
	},
] satisfies Rules;
