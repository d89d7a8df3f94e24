import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'cold-noted',
		find: ['^ (noted|seen|ok|okay|fine|whatever|alright|sure|good|k|duly noted) (noted|then|with thanks)? $'],
		why: 'Alone under a complaint, it sounds as if nobody cares.',
		suggestions: ['thank you for telling me, I’m looking into it now'],
		replaces: 'sentence',
		strength: 0.6,
		calm: 0.1,
		flags: [['[Noted].', 'Thank you for telling me, I’m looking into it now.']],
		allows: ['Noted, I will tell the rider.', 'Okay, let me check that for you.'],
	},
] satisfies Rules;
