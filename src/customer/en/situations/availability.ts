import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'availability',
	mood: 'neutral',
	says: {
		sure: [
			'available|availability',
			'in|out|of stock',
			'restock*',
			'do|does|did|have|you .. have|sell|stock ... ?',
			'you get|have .. this|the|in|size|for',
			'back in',
			'sold out',
			'any .. left',
		],
		likely: [
			'have .. size #',
			'do you .. have|sell|stock|carry',
			'got any|this|the',
			'you .. still have|sell',
			'looking for',
			'can i .. get|find .. in|size',
			'left ?',
		],
		hint: ['stock', 'do you', 'in {colour}|size'],
		not: ['do you have .. update|news|tracking|idea|information|any'],
	},
	flags: ['Do you have this in size 42?', 'Is it still available?', 'When will you restock the black one?'],
	allows: ['Do you have any update on my order?', 'What material is it?'],
} satisfies SituationEvidence;
