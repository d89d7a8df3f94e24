import type { Scenario } from '../../scenario.ts';

export default {
	id: 'practice-4',
	title: 'A happy one',
	customer: 'Daniel',
	messages: [
		{ direction: 'in', text: 'The bag is beautiful, thank you so much! My wife loves it.', minutesAgo: 9 },
		{ direction: 'in', text: 'Do you have the same one in brown?', minutesAgo: 8 },
	],
	sharp: 'Check our page.',
	promise: 'It’s been a pleasure, Daniel! I’ll send you a photo of the brown one tonight.',
	answers: {
		kindly: 'Lovely, thank you!',
		hurt: 'Oh. I only asked. Never mind, then.',
	},
} satisfies Scenario;
