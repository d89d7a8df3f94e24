import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'exchange-or-size',
	mood: 'neutral',
	says: {
		sure: [
			'exchange*',
			'swap*',
			'too small|big|tight|large|loose|short|long|wide|narrow',
			'{not} .. fit|fits|size|sized|my',
			'{want} .. bigger|smaller|larger|next {sizes}',
			'change .. it|them|the {thing}|sizes|{sizes} to|for',
			'bigger|smaller|larger|another|different size',
			'change .. size|colour',
		],
		likely: [
			'{thing} .. tight|small|big|oversize|undersize|loose',
			'size .. up|down',
			'replace .. with|for',
			'runs small|large|big',
			'pinch*|squeez*',
			'cant close|zip|enter|wear',
			'return .. size',
		],
		hint: ['size', 'fit*', 'tight', 'replace*'],
		not: ['exchange rate', 'do you have ... {sizes} ... ?', 'too long .. {arrive}', 'wait*|taking too long'],
	},
	flags: [
		'The shoes are too small, can I get a bigger size?',
		'It does not fit me.',
		'Can I swap it for the blue one?',
	],
	allows: ['Do you have size 42?', 'It is taking too long.'],
} satisfies SituationEvidence;
