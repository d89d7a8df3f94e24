import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'again-and-again',
		find: [],
		finder: 'apologies',
		why: 'Said once, sorry is heard. Said over and over, it makes the customer wait for the fix.',
		suggestions: [],
		strength: 0.5,
		calm: 0.5,
		over: 'draft',
		flags: [
			["I'm so sorry, I really apologise, [please accept my sincere apologies], I'm terribly sorry for this.", null],
			['So sorry! I apologise for the wait. [Truly sorry] about the box. Sorry again!', null],
		],
		allows: ["I'm so sorry about the wait. Your order leaves today at 3pm. Sorry again!"],
	},
] satisfies Rules;
