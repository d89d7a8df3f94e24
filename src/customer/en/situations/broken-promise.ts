import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'broken-promise',
	mood: 'upset',
	says: {
		sure: [
			'you|{them} .. promise*',
			'promised|promise ... {not}|but|and|still',
			'{them} {say} ... but|and|yet|now|still|today ... {not}',
			'{them} {say} .. you|they|he|she|it would|will|was|d|ll|youd|youll',
			'keep .. promise|word|saying|telling|promising',
			'{not} .. keep|kept|honor|honour .. promise|word',
			'same story|thing|excuse|lie|lies',
			'always|every time .. excuse*|story|stories|tomorrow',
			'lied|lying|liar|liars ... ',
			'what happened to ... {weekday}',
		],
		likely: [
			'you {say}',
			'i was {say}',
			'empty promise*',
			'every day .. story|tomorrow',
			'tomorrow tomorrow',
			'thought .. you {say}',
			'excuse*',
			'your word',
		],
		hint: ['promise*', '{say}'],
		not: ['promise me', 'can you promise'],
	},
	flags: [
		'You promised to call me back yesterday and did not.',
		'You said it would be here on Friday.',
		'Every day the same story.',
	],
	allows: ['Can you promise it will come by Friday?', 'My friend said you are good.'],
} satisfies SituationEvidence;
