import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'cancel',
	mood: 'neutral',
	says: {
		sure: [
			'cancel*',
			'{not} {want} .. {thing} anymore|again',
			'call off',
			'changed my mind',
			'no longer {want}|interested|needed',
		],
		likely: [
			'forget .. {thing}|it',
			'dont .. send|ship|deliver|bother',
			'{not} interested anymore|again',
			'stop .. {thing}',
			'withdraw|drop .. order',
			'leave it',
		],
		hint: ['anymore', 'elsewhere'],
	},
	flags: [
		'Please cancel my order.',
		'I changed my mind, I no longer want the bag.',
		'Forget it, do not send it again.',
	],
	allows: [
		'Why did you cancel on me without telling me? You promised.',
		'Noise cancelling headphones: are they wired?',
	],
} satisfies SituationEvidence;
