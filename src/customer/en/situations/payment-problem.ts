import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'payment-problem',
	mood: 'neutral',
	says: {
		sure: [
			'charged|debited|billed|deducted|paid .. twice|double|again|two times|#x',
			'double charge*|payment|debit',
			'payment .. {not}|fail*|declined|rejected|pending|stuck|error|bounced',
			'card .. {not}|declined|rejected|failed|charged',
			'transfer .. {not}|fail*|pending|reflect*|bounced',
			'{not} .. reflect*|gone through|go through|went through',
			'debited|deducted ... but|and|yet',
			'{pay} ... {not} .. confirmed|seen|reflecting|receive|received|acknowledged',
			'cant|unable .. pay|checkout|check',
			'overcharged|over charged',
			'mpesa|momo|pos|paypal|paystack|upi ... {not}|fail*|error|confirm*|code',
			'confirm .. payment|my transfer|the money|the transfer',
			'payment link|page .. {not}|error|broken|expired',
			'invoice .. wrong|not|different|more',
		],
		likely: [
			'i have|ve? paid',
			'sent the? {money}',
			'proof of payment',
			'receipt',
			'payment .. twice',
			'account .. debited',
			'account number|details .. {not}|wrong',
			'extra|hidden charge*|fee',
		],
		hint: ['payment', 'charged', 'debited', 'transfer*', 'declined', 'bank'],
	},
	flags: [
		'I was charged twice.',
		'My payment failed but I was debited.',
		'I sent the money since morning, has it reflected?',
	],
	allows: ['How do I pay?', 'I paid and nothing has been delivered for two weeks.'],
} satisfies SituationEvidence;
