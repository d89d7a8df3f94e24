import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'late-delivery',
	mood: 'upset',
	says: {
		sure: [
			'{thing} ... {not} ... {arrive}',
			'{thing} ... {not} here',
			'{not} ... {receive} .. my|our|the|any {thing}',
			'{not} ... {arrive} yet|still',
			'{still} ... {wait} .. for ... {thing}',
			'should|supposed|meant|due|expected|scheduled ... {arrive} ... {weekday}|{day}|ago|already|before',
			'{thing} ... {be} .. {late}',
			'is it christmas|next .. that|i',
			'{rider} .. {not} .. {arrive}|call|called|show|come',
		],
		likely: [
			'{many} {day} ... {still|not}',
			'late|delayed delivery|order|parcel',
			'delivery ... {late}',
			'taking|takes|took|take .. long|forever|ages|eternity|years|longer',
			'how much|many longer|more',
			'{wait} .. since',
			'been {wait}',
			'{wait} .. {many} {day}',
			'before .. {thing} .. {arrive}',
		],
		hint: [
			'since {weekday}|last',
			'{still} {not}',
			'{many} {day} now|already|later|ago|since',
			'delay*',
			'when ... {arrive}|receive|get .. {thing}',
		],
	},
	flags: [
		'My order has still not arrived.',
		'Is it Christmas that I will see it?',
		'It was supposed to come on Monday and nothing yet.',
	],
	allows: [
		'Where can I track my parcel?',
		'I have not received my refund.',
		'The box arrived but the charger is not in it.',
	],
} satisfies SituationEvidence;
