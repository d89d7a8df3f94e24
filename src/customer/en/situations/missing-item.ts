import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'missing-item',
	mood: 'upset',
	says: {
		sure: [
			'missing',
			'incomplete',
			'only # .. out|of|instead|in|came|inside|{sent}',
			'only one|two|three|four|five|half .. out|of|instead|in|came|inside|{sent}|{thing}',
			'{ordered} # ... {sent} #',
			'{ordered} # ... only',
			'{not} .. in|inside the|my box|package|parcel|bag|packet|delivery',
			'left out',
			'{sent} .. without ... {thing}',
			'where .. the other|others|rest|remaining|second',
			'{thing} ... {not} .. included|there|inside|complete',
			'not complete',
			'{sent} .. empty',
		],
		likely: [
			'the rest of',
			'remaining {thing}|#|one',
			'forgot .. to? .. include|add|put|pack',
			'empty box|package|envelope|parcel',
			'short of?',
			'the other {thing}|one',
		],
		hint: ['forgot', 'without', 'complete'],
		not: ['missing you', 'my order .. missing'],
	},
	flags: ['Only two of the three shirts came.', 'The charger was not in the box.', 'My order is incomplete.'],
	allows: ['I am missing my parcel, where is it?', 'Do you sell the charger without the phone?'],
} satisfies SituationEvidence;
