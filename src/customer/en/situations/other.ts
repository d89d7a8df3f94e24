import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'other',
	mood: 'neutral',
	says: {
		hint: [
			'^ hi|hello|hey|good .. $',
			'job|vacancy|vacancies|hiring|partner*|collab*|invoice|address|wholesale|open|opening',
		],
	},
	flags: ['Hello', 'Good morning ma', 'Are you hiring?'],
	allows: ['Hello, where is my order?'],
} satisfies SituationEvidence;
