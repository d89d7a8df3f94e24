import type { Rules } from '../../../rule.ts';

const WALL = 'It closes the door before saying what you can do.';

export default [
	{
		name: 'not-open-to-discussion',
		find: [
			'(is|are|was) not (open to|up for|open for|subject to|a matter of) (discussion|debate|negotiation|question|appeal|argument|discretion)',
			'unable to (deviate|depart) from',
			'(the|my|our) answer (is|was|will be|remains|stays) ~1 no',
			'^ ~1 (late|incomplete|unsigned|missing|requests|forms|applications|claims|complaints|tickets|emails|calls|appeals|objections) ~5 (will not|are not|is not|shall not) ~1 (read|considered|looked at|processed|accepted|answered|entertained|opened|be read|be considered|be looked at|be processed|be accepted|be answered)',
			'(i|we) (did not|do not) (make|write|set|invent) the (rules|policy|policies|law|laws|terms|prices|rates)',
			'(rule|rules|policy|policies|tariff|law|terms|deadline|procedure|process|system) (is|are) (the|what) ~1 (rule|rules|policy|policies|tariff|law|terms|deadline|procedure|process|system|it is|they are)',
			'(it|that) (is|was) out of my hands',
		],
		not: '(sorry|but|however|unfortunately|{we-help}|you can ~3 (instead|still))',
		why: WALL,
		suggestions: ['let me see what I can do for you', 'let me find a way that works for you'],
		replaces: 'sentence',
		strength: 0.55,
		in: 'statement',
		flags: [
			['It’s decided and [isn’t open to discussion].', 'Let me see what I can do for you.'],
			['[Late forms are not looked at].', 'Let me see what I can do for you.'],
		],
		allows: [
			'We can’t accept late forms, but I can enter you for the next round now.',
			'Forms without a signature can’t be accepted, sorry, could you sign on page two?',
		],
	},
] satisfies Rules;
