import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'order-status',
	mood: 'neutral',
	says: {
		sure: [
			'track|tracking',
			'status .. of|on ... {thing}',
			'{thing} status',
			'where .. {be}? .. my|the|our {thing}',
			'has|have|did|is .. my|the|our {thing} .. ship*|shipped|sent|dispatched|left|posted|been|confirmed|ready|processed|packed',
			'when .. will|should|can|do ... {arrive}|{receive}|ship|deliver|expect',
			'update* on|about|regarding ... {thing}',
			'what .. happen*|happening|up ... my|the|our {thing}',
			'how far .. my|the|our? {thing}',
			'have you shipped|sent|posted|dispatched',
		],
		likely: [
			'eta',
			'out for delivery',
			'on .. way',
			'any update|news|word',
			'where .. reach*|be|na',
			'expected|estimated delivery',
			'did .. receive|get .. my order',
			'confirm ... order',
			'dispatched|shipped yet|already',
		],
		hint: ['my order', 'order number', 'when', 'still coming|on'],
		not: ['do you deliver|ship'],
	},
	flags: ['Where is my order?', 'Wetin happen to my order?', 'Has my parcel been shipped yet?'],
	allows: ['My order has not arrived and it was due on Monday.', 'Do you deliver to Kumasi?'],
} satisfies SituationEvidence;
