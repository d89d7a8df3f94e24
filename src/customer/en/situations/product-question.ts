import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'product-question',
	mood: 'neutral',
	says: {
		sure: [
			'how much .. is|are|for|does|be|do ...',
			'what .. material|fabric|size|sizes|colours|colour|type|brand|dimensions|ingredients|weight|length|height|capacity ...',
			'is|are it|this|they|these|the ... original|genuine|leather|waterproof|washable|cotton|wool|real|authentic|durable|strong|heavy|new|used|wired|wireless|compatible|safe|suitable|good ...',
			'does it|this|the ... come|have|work|fit|include|support|need|last|shrink|fade|fit',
			'can it|this|i|the .. be|use|wash|wear|play|hold|charge ...',
			'how do|does|can|should .. i|it|you .. use|wash|work|install|charge|apply|clean|assemble|order|pay',
			'warranty|guarantee',
			'specs|specification*|dimension*|measurement*',
			'do you deliver|ship',
			'what .. price',
			'price ?',
			'{not}? return|refund|exchange policy',
			'made of|from',
			'difference between',
			'how long .. last|does it last|is the|delivery',
			'more pictures|photos|details|info|information',
		],
		likely: [
			'how big|long|tall|heavy|wide|many',
			'which one|size|colour',
			'where .. you .. located|based',
			'good for',
			'recommend',
			'do you .. accept|take|offer|do',
			'your .. address|location|opening',
		],
		hint: ['?', 'price', 'how much'],
	},
	flags: ['What material is it made of?', 'Does it come with a charger?', 'Do you deliver to Kumasi?'],
	allows: ['How much longer must I wait?', 'Is it still available?'],
} satisfies SituationEvidence;
