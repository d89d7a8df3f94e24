import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'you-are-wrong',
		find: [
			'{youre} (wrong|mistaken|incorrect|confused|confusing)',
			'(that is|this is|it is) (not true|not correct|incorrect|untrue|wrong|not what happened|not what i said|not what we said)',
		],
		not: [
			'(something|anything|order|item|size|address|color|if) ~6 wrong',
			'if ~6 (not correct|incorrect|not true)',
			'please (tell|correct|let)',
		],
		why: 'It starts an argument. Even when you win it, you lose the customer.',
		suggestions: ['let me check what happened on our side'],
		replaces: 'rest',
		strength: 0.65,
		in: 'statement',
		flags: [['No, [you are wrong].', 'No, let me check what happened on our side.']],
		allows: ['If that is not correct, please tell me the right number.', 'Is something wrong with the size?'],
	},
] satisfies Rules;
