import type { Scenario } from '../../scenario.ts';

export default {
	id: 'practice-3',
	title: 'Broken lamp',
	customer: 'Bruna',
	messages: [
		{ direction: 'in', text: 'Hello, the lamp came today and the glass is broken.', minutesAgo: 30 },
		{ direction: 'in', text: 'It was a birthday present for my mother and I am quite sad about it.', minutesAgo: 29 },
		{ direction: 'out', text: 'Oh, I’m sorry to hear that.', minutesAgo: 26 },
		{ direction: 'in', text: 'What can you do?', minutesAgo: 4 },
	],
	sharp: 'Are you sure you did not break it yourself?',
	promise: 'We will send a new lamp on Monday, and the delivery is on us.',
	answers: {
		kindly: 'That is so kind of you. She will be very happy.',
		hurt: 'I was only asking for help. I wish I had bought it somewhere else.',
	},
} satisfies Scenario;
