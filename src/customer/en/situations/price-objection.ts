import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'price-objection',
	mood: 'neutral',
	says: {
		sure: [
			'too|so|very|quite|bit|rather|really|kinda expensive|costly|pricey|steep|dear|much|high ...',
			'{be} expensive|costly|pricey|steep',
			'last|best|final price|offer|amount',
			'discount*',
			'reduce|lower|slash|remove ... price|it|something|small|amount|fee',
			'cheaper|less elsewhere|from|on|at|in|than|for',
			'price .. too|so|very|high|much|went|increase*|changed|gone',
			'{not} afford',
			'my budget',
			'do better',
		],
		likely: [
			'cheaper',
			'negotia*|bargain*|haggle',
			'can you .. do|make|give .. for #',
			'for that price',
			'overpriced|rip off|ripoff',
			'delivery fee|cost|charge .. high|much|more|too',
			'customer price',
			'{not} .. worth',
		],
		hint: ['price', 'expensive', 'cost*', 'budget'],
	},
	flags: ['That is too expensive.', 'What is your last price?', 'I saw it cheaper elsewhere.'],
	allows: ['How much is the bag?', 'I was charged twice.'],
} satisfies SituationEvidence;
