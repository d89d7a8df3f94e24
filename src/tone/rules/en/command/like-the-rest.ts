import type { Rules } from '../../../rule.ts';

export default [
	{
		name: 'like-the-rest',
		find: [
			'(wait|queue|pay|book|apply|ring|rung|call|register|line up|raise a ticket|log a ticket|fill ~2|ticket|called|waited|booked|paid) ~5 (like|as) (everybody|everyone|all the|the rest|other people|the others|any other) ~1',
			'^ ~1 (stop|quit) (googling|shouting|crying|pressing|calling|emailing|mailing|asking|marking|sending|moaning|whining|forwarding|ringing|texting|complaining|arguing|interrupting|rushing|pushing|touching) ~4',
			'!<(can|can not|could|will|would|to|we|i|not) (keep|control|watch|mind|shut) your (child|children|kids|kid|dog|mouth|tone|language|manners|voice|attitude) ~2',
			'(put (that|it|this)|put them) back where',
			'before you (say|claim|complain|tell me) ~1 (it|that|they|this) ~4',
			'(manners|attitude) ~1 (along|at home|at the door|outside)',
			'(i|we) do not want to hear ~3',
		],
		not: [
			'so (that)? you (can)? (stop|quit)',
			'(sorry|worry|if you (like|wish|prefer)|safe|dangerous|would you|could you|may i|for now|until)',
			'stop (sending|calling|texting|ringing|emailing) ~1 (to|on|with) (the|that|this|my) ~3 (line|number|account|address|email|till|old)',
		],
		why: 'It orders them about.',
		ways: [
			{
				where: '(wait|queue|patient|turn) ~1',
				suggestions: ['thank you for waiting, I’m on it', 'sorry to keep you waiting'],
			},
		],
		suggestions: ['could you do that for me, please?'],
		replaces: 'sentence',
		strength: 0.5,
		in: 'statement',
		flags: [
			['[Queue over there like everybody] else.', 'Thank you for waiting, I’m on it.'],
			['[Keep your child] under control.', 'Could you do that for me, please?'],
			['Kindly [queue like everyone] else.', 'Thank you for waiting, I’m on it.'],
		],
		allows: [
			'I can keep your dog till seven.',
			'Take care then!',
			'Please stop using the charger until we have looked at it.',
		],
	},
] satisfies Rules;
