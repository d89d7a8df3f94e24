import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'wrong-item',
	mood: 'upset',
	says: {
		sure: [
			'wrong {thing}|{colour}|{sizes}|model|version|design|address|type',
			'{ordered} ... but|and|yet ... {sent} ... {colour}|{sizes}|different|wrong|another|something',
			'{not} what i {ordered}',
			'{not} .. the? {thing} i {ordered}',
			'{sent} .. {wrong} ... ',
			'instead of',
			'someone|somebody elses order|item|parcel|package',
			'{not} .. what .. in|on the picture|photo|page|site|website|advert|ad',
			'what i ordered ... what i got',
		],
		likely: [
			'{ordered} ... {sent} {colour}',
			'{wrong} {thing}',
			'{not} .. match* .. picture|photo|description|what',
			'{not} .. as described|advertised|shown',
			'mix up|mixup|mixed up|swapped',
			'fake|counterfeit|replica {not}? original?',
			'{not} .. original|authentic|genuine',
			'look* nothing like',
			'different from .. picture|photo|what',
		],
		hint: ['mistake', 'wrong', 'different'],
	},
	flags: ['I ordered black and you sent blue.', 'This is not what I ordered.', 'You sent me the wrong shoes.'],
	allows: ['Do you have a different colour?', 'I typed the wrong address, can you change it?'],
} satisfies SituationEvidence;
