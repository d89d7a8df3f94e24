import type { Scenario } from '../../scenario.ts';

export default {
	id: 'practice-6',
	title: 'Too expensive',
	customer: 'Daniel',
	target: 'Keep your price without making them feel cheap: thank them, say what it is worth, and offer a choice.',
	messages: [
		{ direction: 'in', text: 'Hi! How much is the leather bag?', minutesAgo: 16 },
		{ direction: 'out', text: 'Hello Daniel! The leather bag is 85,000.', minutesAgo: 12 },
		{ direction: 'in', text: 'Ah, that is too expensive. They sell it for 60 in the market.', minutesAgo: 6 },
	],
	sharp: 'If it is too expensive for you, buy it somewhere else.',
	promise: 'I understand, Daniel, it is a lot at once. I’ll send you photos of two smaller ones tonight.',
	better:
		'I’m sorry it is more than you hoped, Daniel, and I understand. Thank you for telling me. Ours is full leather, and we repair it free of charge for a year. If you like, you can pay in two parts. I’ll also send you photos of two smaller ones tonight, so that you can choose.',
	answers: {
		kindly: 'Two parts could work for me. Yes, send the photos!',
		hurt: 'Wow. I only asked about the price. Bye.',
	},
} satisfies Scenario;
