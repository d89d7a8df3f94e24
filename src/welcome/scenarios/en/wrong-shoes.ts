import type { Scenario } from '../../scenario.ts';

export default {
	id: 'practice-1',
	title: 'Wrong shoes',
	customer: 'Amaka',
	messages: [
		{ direction: 'out', text: 'Hello Amaka, the rider says your shoes were delivered. Enjoy them!', minutesAgo: 42 },
		{ direction: 'in', text: 'Good afternoon. I ordered size 42 and you sent me 39.', minutesAgo: 18 },
		{ direction: 'in', text: 'I told you my size twice before I paid! I want my money back.', minutesAgo: 17 },
	],
	sharp: 'As I already told you, there is no refund.',
	promise: 'I’m so sorry about the mix-up, Amaka. I’ll send your refund by Friday.',
	answers: {
		kindly: 'Thank you for understanding. I’ll wait for it, then.',
		hurt: 'So now it is my fault that you sent the wrong size?',
	},
} satisfies Scenario;
