import type { Rules } from '../../../rule.ts';

const RECORD = 'It puts on record that the fault is theirs.';

export default [
	{
		name: 'on-the-record',
		find: [
			'as (we|i) (never|did not) ~1 (had|got|get|have|receive|received|hear|heard) ~3 from you',
			'can only work with what',
			'(waiting|late|missing|incomplete|overdue) ~5 as (ever|usual|always)',
			'(copying|ccing|looping|adding) ~4 (for visibility|as a witness|since ~2 getting|so that there is|so there is)',
			'(i am|we are) getting nowhere',
			'you (picked|chose|set|approved|insisted on|selected|asked for|signed off) ~1 (yourself|yourselves)',
			'you will ~1 (recall|remember|note|notice) ~1 (signing|agreeing|saying|approving|being told|telling|choosing|asking us|that you)',
			'^ ~1 you were (on the call|in the meeting|in copy|copied|ccd|present|at the meeting|in the room|on the list|on both|in the loop) ~2 $',
			'your silence',
			'(would have|could have|might have) been (done|ready|finished|avoided|there|sent|fixed|paid|solved|prevented) ~3 (if|had) (the|you|your|anyone|somebody|someone|it)',
			'can not be expected to (guess|know|read|remember|smell|see|wait)',
			'(something|a matter|one) for you to (take up|sort out|deal with|explain|resolve|settle)',
			'(in|within) your (inbox|mailbox|mail) ,? (has|have) been',
			'you have ~1 (given|sent|told|quoted|entered|typed) (me|us|in)? ~2 wrong',
		],
		not: [
			'(sorry|we (forgot|missed|lost)|our (mistake|fault|end)|thank%|my (mistake|fault)|by us|we gave|shown the wrong)',
			'you have been (given|sent|told|quoted)',
		],
		why: RECORD,
		suggestions: ['let’s see how we can put this right', 'let me look into it with you'],
		replaces: 'sentence',
		strength: 0.5,
		in: 'statement',
		flags: [
			['[As we never heard from you] we went ahead.', 'Let’s see how we can put this right.'],
			['We [can only work with what we’re sent].', 'Let’s see how we can put this right.'],
			['[You were on the call].', 'Let’s see how we can put this right.'],
		],
		allows: [
			'You have been given the wrong form, the right one is attached.',
			'You’ll remember that we spoke on Monday, here is the offer.',
			'It would have been done on Friday if we hadn’t forgotten it, sorry.',
		],
	},
] satisfies Rules;
