import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'refund',
	mood: 'upset',
	says: {
		sure: [
			'refund*',
			'money back',
			'{sent}|return|reverse|release|refund .. my|the|our {money}',
			'give me .. {money}',
			'pay .. back',
			'chop|chopped|ate|eat|eaten|chopping .. {money}',
			'reverse|reversal',
			'chargeback',
		],
		likely: [
			'i want .. {money}',
			'return .. {thing} .. for',
			'can i return',
			'scam*|419|thief|thieves|fraud* ... {money}',
			'stole|stolen|steal .. {money}',
			'{not} .. {thing} again',
			'where .. my {money}',
		],
		hint: ['return', 'scam*', 'my {money}', 'compensat*'],
		not: ['refund policy', 'return policy'],
	},
	flags: ['I want my money back.', 'Please refund me.', 'Una don chop my money.'],
	allows: ['What is your refund policy?', 'I sent the money this morning.'],
} satisfies SituationEvidence;
