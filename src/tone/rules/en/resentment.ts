import type { Rules } from '../../rule.ts';

const REPEAT = 'It tells the customer they are a burden for asking again.';

export default [
	{
		name: 'as-i-said',
		find: [
			'as (i|we|he|she|my colleague|the team|they) (have|had)? (already|previously|earlier|clearly)? {said} ~1 (you|u|to you)? (already|before|earlier|previously|above|in ~4 (email|message|chat))?',
			'like (i|we) (have|had)? (already|previously|earlier)? {said} (you|to you)? (already|before|earlier|previously)?',
			'as (previously|already|earlier|repeatedly) {said}',
		],
		why: REPEAT,
		suggestions: ['to go over it again', 'just to recap'],
		strength: 0.7,
		flags: [
			['[As I already told you], there is no refund.', 'To go over it again, there is no refund.'],
			['[as we explained before] the rider needs your address', 'to go over it again the rider needs your address'],
		],
		allows: ['As you told us, the zip came off on the first day.', 'As I promised, your refund is on its way.'],
	},
] satisfies Rules;
