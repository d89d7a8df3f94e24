import type { Rules } from '../../rule.ts';

const SHUT = 'It shuts the door. Say what you can do before what you can’t.';
const SMALL = 'After paying, nobody wants to be pointed to the small print. Say what happens next instead.';

export default [
	{
		name: 'no-refund',
		find: [
			'!<(say|have) no {back} !(needed|required|necessary|yet|request|requests|received|form|was|is needed|are needed|is required|to process|pending|number|found)',
			'(there is|there are|there will be|we have|we got|we dey|it is|is) no {back} !(needed|required|yet|request|fee|form|pending|number)',
			'(we|i|company|shop|store|they) (do|can|will|would|shall) not ~1 (do|give|offer|allow|accept|entertain|make|issue|provide|process|take|honor|grant|collect) ~2 {back} !(without asking|until)',
			'(we|i|company|shop|store) (do|will|can|shall) not (refund|exchange) !(the delivery|without|until)',
			'(no get|nor get|no dey do|no dey give|no fit do|no dey accept|nor dey) ~1 {back}',
			'{back} (is|are) (not|never) (allowed|possible|accepted|entertained|available|permitted|an option|given|done|part of)',
		],
		not: [
			'(no|not) ~4 (fee|charge|deduction|questions asked|cost)',
			'without (question|questions)',
			'no refund has ~4',
		],
		why: SHUT,
		suggestions: ['let me see what I can do about this for you', 'here is what we can do for you'],
		softened: true,
		strength: 0.8,
		flags: [
			['Please note, [no refund] after payment.', 'Let me see what I can do about this for you.'],
			['As I said, [there is no refund].', 'As I said, let me see what I can do about this for you.'],
		],
		allows: [
			'No return is needed, please keep the extra item.',
			'There are no refunds pending on your account, so your money is safe.',
			'There is no exchange fee.',
		],
		replaces: 'rest',
	},
	{
		name: 'it-is-policy',
		find: [
			'(it is|this is|that is|as per|per|according to|based on|going by|due to|as stated in|as written in|as it says in|under|in line with) {our} ~3 {policy} ',
			'(it is|this is|that is) (just|simply)? (company|store|shop|house|standard) {policy}',
			'{our} ~2 {policy} (is|are) ~1 (clear|very clear|strict|final|simple|what it is|there for a reason|non negotiable|our {policy})',
			'{policy} (is|are) {policy}',
			'(rules are rules|terms are terms)',
			'(against|not in) {our} ~2 {policy}',
			'{our} ~2 {policy} (does|do|did) not (allow|permit|cover|let)',
		],
		why: SMALL,
		suggestions: ['here is what I can do for you', 'let me see what options you have'],
		softened: true,
		strength: 0.6,
		flags: [['[It is our policy].', 'Here is what I can do for you.']],
		allows: [
			'Our return policy gives you 14 days, so you are well in time.',
			'Here is a link to our policy, in case you would like to read it.',
		],
	},
] satisfies Rules;
